// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing

@testable import Documents

/// Pictures of pages, mostly with programs that only pretend to read them.
@Suite struct RecognitionTests {
  static let english: String = FakeTesseract.tsv([
    FakeTesseract.Word(text: "States", left: 200), FakeTesseract.Word(text: "shall", left: 340),
    FakeTesseract.Word(text: "raise", left: 460, confidence: 41),
    FakeTesseract.Word(text: "trade.", left: 580),
  ])

  static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  @Test func wordsAndTheirConfidences() throws {
    let document = try FakeProgram.with(["tesseract": FakeTesseract.script(Self.english)]) {
      try PictureReader.document(of: Self.png, path: "scan.png")
    }
    #expect(document.prose == "States shall raise trade.\n")
    #expect(
      document.badlyRead == [BadlyReadWord(text: "raise", range: 13..<18, confidence: 0.41)])
  }

  struct Line: CustomTestStringConvertible, Sendable {
    let name: String
    let words: [FakeTesseract.Word]
    let text: String
    var testDescription: String { name }
  }

  static let lines: [Line] = [
    Line(
      name: "Hans",
      words: [
        FakeTesseract.Word(text: "各国", left: 200), FakeTesseract.Word(text: "应当", left: 285),
        FakeTesseract.Word(text: "合作", left: 370),
      ], text: "各国应当合作"),
    Line(
      name: "Hant",
      words: [
        FakeTesseract.Word(text: "各國", left: 200), FakeTesseract.Word(text: "應", left: 285),
        FakeTesseract.Word(text: "合作", left: 330),
      ], text: "各國應合作"),
    Line(
      name: "ru",
      words: [
        FakeTesseract.Word(text: "Мир", left: 200), FakeTesseract.Word(text: "и", left: 275),
        FakeTesseract.Word(text: "труд", left: 310),
      ], text: "Мир и труд"),
    Line(
      name: "mixed",
      words: [
        FakeTesseract.Word(text: "于", left: 200), FakeTesseract.Word(text: "2015", left: 243),
        FakeTesseract.Word(text: "年", left: 325),
      ], text: "于2015年"),
    Line(
      name: "names",
      words: [
        FakeTesseract.Word(text: "李明", left: 200), FakeTesseract.Word(text: "王海燕", left: 330),
      ], text: "李明  王海燕"),
  ]

  @Test(arguments: lines) func spaces(_ line: Line) {
    let pages = RecognizedPage.pages(of: Array(FakeTesseract.tsv(line.words).utf8))
    #expect(pages.first?.lines.map(\.text) == [line.text])
  }

  /// A few letters without descenders are lower than a line of text, and no caption or note for it.
  @Test func shortLinesAreNoCaptions() {
    let line = "All human beings are born free and equal in dignity and rights."
    var pages = DrawnPage.pages("{7}Article 1\n\n" + line + "\n" + line, confidence: 0.95)
    #expect(LayoutWriter.document(of: PageLayout(pages).pages).blocks.first?.kind == .paragraph)
    pages = DrawnPage.pages("{6}Table 1. x\n\n" + line + "\n" + line)
    #expect(LayoutWriter.document(of: PageLayout(pages).pages).blocks.first?.kind == .caption)
  }

  @Test func dustIsLeftOut() {
    let rows = (0..<6).map { FakeTesseract.Word(text: "Members", left: 200, line: $0) }
    let text =
      FakeTesseract.tsv(rows)
      + "\n4\t1\t9\t1\t1\t0\t400\t900\t90\t5\t-1\t\n5\t1\t9\t1\t1\t1\t400\t900\t90\t5\t30\t—\n"
    #expect(RecognizedPage.pages(of: Array(text.utf8)).first?.lines.count == 6)
  }

  @Test(arguments: ["", "\t\t\t", "5\t1\t1\t1\t1\t1\tx\t1\t1\t1\t9\ta", "1\t1\n5\n", "\u{0}\u{FF}"])
  func oddOutput(_ text: String) {
    let lines = RecognizedPage.pages(of: Array(text.utf8)).flatMap(\.lines)
    #expect(lines.isEmpty)
  }

  struct Fault: Sendable {
    let name: String
    let scripts: [String: String]
    var options = OCROptions()
    let code: String
    let says: String
  }

  static let refusals: [Fault] = [
    Fault(name: "no program", scripts: [:], code: "ocr/tesseract", says: "install tesseract-ocr"),
    Fault(
      name: "no program, languages known", scripts: [:],
      options: OCROptions(models: [["chi_tra", "chi_sim"], ["rus"]]), code: "ocr/tesseract",
      says: "install tesseract-ocr tesseract-ocr-chi-tra tesseract-ocr-rus"),
    Fault(
      name: "no model", scripts: ["tesseract": FakeTesseract.script("", models: "eng osd")],
      options: OCROptions(models: [["chi_sim", "chi_tra"], ["eng"]]), code: "ocr/language",
      says: "install tesseract-ocr-chi-sim"),
    Fault(
      name: "a crash",
      scripts: [
        "tesseract": FakeTesseract.script("").replacing("cat <<", with: "kill -9 $$; cat <<")
      ],
      code: "ocr/failed", says: "failed on page 1"),
    Fault(
      name: "much output",
      scripts: [
        "tesseract": FakeTesseract.script("").replacing(
          "cat <<", with: "head -c 20000000 /dev/zero; cat <<")
      ],
      code: "ocr/failed", says: "more text than is read"),
    Fault(
      name: "never", scripts: [:], options: OCROptions(mode: .never), code: "ocr/never",
      says: "--ocr auto"),
  ]

  @Test(arguments: refusals) func faults(_ fault: Fault) throws {
    let error = try FakeProgram.with(fault.scripts, onlyThese: true) {
      FakeProgram.refusal {
        _ = try PictureReader.document(of: Self.png, path: "scan.png", ocr: fault.options)
      }
    }
    #expect(error?.code == fault.code)
    #expect(error?.message.contains(fault.says) == true)
    #expect(error?.file == "scan.png")
  }

  /// Keeps results in memory.
  final class Memory: OCRCache, @unchecked Sendable {
    private let lock = NSLock()
    private var results: [String: [[UInt8]]] = [:]
    func read(_ key: String, of document: [UInt8]) -> [[UInt8]]? {
      lock.withLock { results["\(key) \(document)"] }
    }
    func write(_ results: [[UInt8]], _ key: String, of document: [UInt8]) {
      lock.withLock { self.results["\(key) \(document)"] = results }
    }
  }

  @Test func aPictureIsReadOnce() throws {
    let options = OCROptions(models: [["eng"]], cache: Memory())
    let broken = FakeTesseract.script("").replacing("cat <<", with: "exit 1; cat <<")
    let first = try FakeProgram.with(["tesseract": FakeTesseract.script(Self.english)]) {
      try PictureReader.document(of: Self.png, path: "a.png", ocr: options)
    }
    try FakeProgram.with(["tesseract": broken]) {
      let again = try PictureReader.document(of: Self.png, path: "b.png", ocr: options)
      #expect(again.text == first.text)
      var other = options
      other.models = [["eng"], ["rus"]]
      for (bytes, options) in [(Self.png + [0], options), (Self.png, other)] {
        let error = FakeProgram.refusal {
          _ = try PictureReader.document(of: bytes, path: "c.png", ocr: options)
        }
        #expect(error?.code == "ocr/failed")
      }
    }
  }

  @Test func theOtherScriptIsTriedWhereTheUsualOneReadsBadly() throws {
    let poor = FakeTesseract.tsv([
      FakeTesseract.Word(text: "各國", left: 200, confidence: 45),
      FakeTesseract.Word(text: "應當", left: 285, confidence: 50),
    ])
    let good = FakeTesseract.tsv([
      FakeTesseract.Word(text: "各國", left: 200), FakeTesseract.Word(text: "應當", left: 285),
    ])
    let script = FakeTesseract.script("").replacing(
      "cat <<",
      with:
        "case \"$4\" in *chi_tra*) printf '%s' '\(good)';; *) printf '%s' '\(poor)';; esac; exit; cat <<"
    )
    let document = try FakeProgram.with(["tesseract": script]) {
      try PictureReader.document(
        of: Self.png, path: "a.png", ocr: OCROptions(models: [["chi_sim", "chi_tra"], ["eng"]]))
    }
    #expect(document.badlyRead.isEmpty && document.prose == "各國應當\n")
  }

  // MARK: PDF

  /// A PDF of one page with a black square and no text.
  static let scan = PDFTests.pdf([""]).split(separator: 0x0A, omittingEmptySubsequences: false)
    .map {
      String(decoding: $0, as: UTF8.self).replacing(
        "BT /F1 12 Tf 72 720 Td () Tj ET", with: "0 0 300 300 re f               ")
    }
    .joined(separator: "\n")

  @Test(.enabled(if: PDFTests.isInstalled, "poppler-utils is not installed"))
  func aPDFWithoutTextIsRecognized() throws {
    try FakeProgram.with(["tesseract": FakeTesseract.script(Self.english)]) {
      let bytes = Array(Self.scan.utf8)
      let scan = try PDFReader.document(of: bytes, path: "s.pdf")
      #expect(scan.prose == "States shall raise trade.\n")
      let never = try PDFReader.document(of: bytes, path: "s.pdf", ocr: OCROptions(mode: .never))
      #expect(never.blocks.isEmpty)
      // A PDF with text is read as a picture only if that is asked for.
      let text = PDFTests.pdf(["Charter"])
      let plain = try PDFReader.document(of: text, path: "t.pdf")
      #expect(plain.prose == "Charter\n")
      let always = try PDFReader.document(
        of: text, path: "t.pdf", ocr: OCROptions(mode: .always))
      #expect(always.prose == "States shall raise trade.\n")
    }
  }

  @Test(.enabled(if: PDFTests.isInstalled, "poppler-utils is not installed"))
  func aBlankPageNeedsNoRecognition() throws {
    let document = try FakeProgram.with(
      ["tesseract": FakeTesseract.script("").replacing("cat <<", with: "exit 1; cat <<")]
    ) {
      try PDFReader.document(of: PDFTests.pdf(["Charter", ""]), path: "t.pdf")
    }
    #expect(document.prose.hasPrefix("Charter\n"))
  }

  /// A page that is a picture among pages of text: the text is read whatever becomes of the picture.
  @Test(
    .enabled(if: PDFTests.isInstalled, "poppler-utils is not installed"),
    arguments: [
      ("no program", [:], "page 2 is a picture and was not read: reading a picture needs"),
      (
        "a failure",
        ["tesseract": FakeTesseract.script("").replacing("cat <<", with: "exit 1; cat <<")],
        "page 2 is a picture and was not read: tesseract failed on page 2"
      ),
      ("read", ["tesseract": FakeTesseract.script(english)], nil),
    ] as [(String, [String: String], String?)])
  func aPictureAmongPagesOfText(_ name: String, _ scripts: [String: String], _ warning: String?)
    throws
  {
    // The bytes of the pages are as long as before.
    let pages = PDFTests.pdf(["Charter", "QQQQQQQQQQQQQQQQQQQQQQQQ"])
    let text = String(decoding: pages, as: UTF8.self)
    let show = try #require(
      text.firstRange(of: "BT /F1 12 Tf 72 720 Td (QQQQQQQQQQQQQQQQQQQQQQQQ) Tj ET"))
    let square = "0 0 300 300 re f"
    let bytes = Array(
      text.replacingCharacters(
        in: show, with: square + String(repeating: " ", count: text[show].utf8.count - square.count)
      ).utf8)
    let folder = try TemporaryFolder()
    for program in ["pdftotext", "pdftoppm"] {
      let path = try #require(
        ["/usr/bin/", "/usr/local/bin/"].map { $0 + program }.first {
          FileManager.default.isExecutableFile(atPath: $0)
        })
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.path + "/" + program, withDestinationPath: path)
    }
    let document = try FakeProgram.with(scripts, onlyThese: true) {
      let own = ChildProgram.folders ?? ""
      return try ChildProgram.$folders.withValue("\(own):\(folder.url.path)") {
        try PDFReader.document(of: bytes, path: "t.pdf")
      }
    }
    #expect(document.prose.hasPrefix("Charter\n"))
    #expect(document.warnings.count == (warning == nil ? 0 : 1))
    if let warning {
      #expect(document.warnings.first?.hasPrefix(warning) == true)
    } else {
      #expect(document.prose.contains("States shall raise trade."))
    }
  }

  /// A page in a language that nobody named is read with the models that are there.
  @Test(arguments: [("Hans", "各国应当合作"), ("ru", "Статья вторая")])
  func otherLanguages(_ name: String, _ text: String) throws {
    let poor = FakeTesseract.tsv([FakeTesseract.Word(text: "Crarba", left: 200, confidence: 45)])
    let good = FakeTesseract.tsv([FakeTesseract.Word(text: text, left: 200)])
    let script = FakeTesseract.script("").replacing(
      "cat <<",
      with:
        "case \"$4\" in *chi_sim*rus*) printf '%s' '\(good)';; *) printf '%s' '\(poor)';; esac; exit; cat <<"
    )
    let document = try FakeProgram.with(["tesseract": script]) {
      try PictureReader.document(
        of: Self.png, path: "a.png", ocr: OCROptions(models: [["eng"]]))
    }
    #expect(document.badlyRead.isEmpty && document.prose == text + "\n")
  }

  static let hasTesseract = ["/usr/bin/tesseract", "/usr/local/bin/tesseract"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(
    .enabled(
      if: hasTesseract && PDFTests.isInstalled, "tesseract-ocr and poppler-utils are not installed")
  )
  func aRealPicture() throws {
    let document = try PDFReader.document(
      of: PDFTests.pdf(["Shanghai Spirit"]), path: "t.pdf",
      ocr: OCROptions(mode: .always, models: [["eng"]]))
    #expect(document.prose == "Shanghai Spirit\n")
  }
}
