// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite struct PDFTests {
  /// A PDF of one page per text, in a font every reader has; ASCII without brackets and backslashes.
  static func pdf(_ pages: [String]) -> [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids ["
        + pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ") + "] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (index, page) in pages.enumerated() {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      let stream =
        "BT /F1 12 Tf 72 720 Td "
        + lines.map { "(\($0)) Tj" }.joined(separator: " 0 -15 Td ") + " ET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(5 + 2 * index) 0 R"
          + " /Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { text += String(format: "%010d 00000 n \n", offset) }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  static let isInstalled = [
    "/usr/bin/pdftotext", "/usr/local/bin/pdftotext", "/opt/homebrew/bin/pdftotext",
  ]
  .contains { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: isInstalled)) func readsPages() throws {
    let text = try PDFReader.text(of: Self.pdf(["Shanghai Spirit", "Second page"]), path: "t.pdf")
    let pages = text.split(separator: "\u{C}").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    #expect(pages == ["Shanghai Spirit", "Second page"])
  }

  @Test(.enabled(if: isInstalled)) func aFileIsKnownByItsFirstBytes() throws {
    let path = try TemporaryFolder.path() + "/paper"
    try Data(Self.pdf(["Charter"])).write(to: URL(fileURLWithPath: path))
    #expect(try TextFile(reading: path).text.contains("Charter"))
  }

  @Test(.enabled(if: isInstalled)) func refusesADamagedFile() {
    let error = #expect(throws: FileError.self) {
      try PDFReader.text(of: Array("%PDF-1.4\nnothing".utf8), path: "t.pdf")
    }
    #expect(error?.code == "document/pdf")
  }

  struct Page: CustomTestStringConvertible, Sendable {
    let name: String
    let pages: [String]
    var testDescription: String { name }
  }

  /// Texts in one column: what `pdftotext` gives has the same words in the same order.
  static let singleColumn = [
    Page(
      name: "paragraphs",
      pages: ["The states met.\nThey agreed on trade\nand on culture.\n\nA new paragraph."]),
    Page(
      name: "indents and short lines",
      pages: [
        "   Article 1. Goals\nThe states raise the level of trade.\n   They meet.\nYes.\n\n\n12"
      ]),
    Page(
      name: "a list",
      pages: ["1. The first point is this one.\n2. The second.\n   a. A point below it.\n3. End."]),
    Page(name: "pages", pages: ["One page\nof text.", "Another page\n\nof text.", "", "The end."]),
  ]

  @Test(.enabled(if: isInstalled, "poppler-utils is not installed"), arguments: singleColumn)
  func oneColumnKeepsItsOrder(_ page: Page) throws {
    let bytes = Self.pdf(page.pages)
    let today = try PDFReader.text(of: bytes, path: "t.pdf")
    let document = try PDFReader.document(
      of: bytes, path: "t.pdf", ocr: OCROptions(mode: .never))
    #expect(document.text.split { $0.isWhitespace } == today.split { $0.isWhitespace })
    #expect(document.text.count { $0 == "\u{C}" } == page.pages.count - 1)
  }

  /// What `pdftotext` writes in the place of a layout, and the text that the document then has.
  @Test(arguments: [
    ("no layout", "echo nothing", "plain text\n"),
    ("a layout that is cut off", "printf '<doc><page width=\"1\">'", "plain text\n"),
    ("no words", "printf '<doc><page width=\"9\" height=\"9\"></page></doc>'", "plain text\n"),
  ])
  func fallsBack(_ name: String, _ layout: String, _ text: String) throws {
    let script = "cat > /dev/null; case \"$*\" in *bbox*) \(layout);; *) echo plain text;; esac"
    let document = try FakeProgram.with(["pdftotext": script]) {
      try PDFReader.document(of: Array("%PDF-1.4".utf8), path: "t.pdf")
    }
    #expect(document.text == text && !document.isLaidOut)
  }

  @Test func wordsOfALayout() throws {
    let line = { (y: Int, word: String) in
      "<line><word xMin=\"10\" yMin=\"\(y)\" xMax=\"90\" yMax=\"\(y + 10)\">\(word)</word></line>"
    }
    let layout =
      "<title><doc></title><doc><page width=\"100\" height=\"200\"><flow><block>"
      + line(10, "A&amp;B") + line(22, "co\u{2}op") + line(34, " ") + line(46, "各国\u{2028}")
      + "</block></flow></page></doc></body>"
    let pages = try BoundingBoxReader.pages(of: Array(layout.utf8), path: "t.pdf")
    #expect(pages.map(\.width) == [100])
    #expect(pages.first?.lines.map(\.text) == ["A&B", "co\u{FFFD}op", "各国"])
    // A character that no font gave makes its word a doubtful one.
    let document = LayoutWriter.document(of: PageLayout(pages).pages)
    #expect(document.badlyRead.map(\.text) == ["co\u{FFFD}op"])
  }

  @Test(arguments: [
    ("zh-Hans", "各国应当加强区域合作。", false), ("zh-Hant", "各國應當加強區域合作。", false),
    ("en", "States shall strengthen cooperation.", false),
    ("ru", "Государства укрепляют сотрудничество.", false),
    ("fr", "Les États évaluèrent l’économie générale à l’été.", false), ("ar", "تعاون", false),
    ("private use", "\u{E001}\u{E002} \u{E003}\u{E004} a", true),
    ("controls", "\u{1}\u{2}\u{3} \u{4}\u{5}", true),
    ("replacement", "\u{FFFD}\u{FFFD} \u{FFFD}", true),
    ("mojibake", "Ãîñóäàðñòâà óêðåïëÿþò ñîòðóäíè÷åñòâî", true), ("empty", "", false),
  ])
  func fontsWithoutAMap(_ name: String, _ text: String, _ isMissing: Bool) {
    #expect(FontMap.isMissing(in: text) == isMissing)
  }

  @Test func namesFontsWithoutAMap() throws {
    let script =
      "cat > /dev/null; case \"$*\" in *bbox*) printf '<doc><page width=\"9\" height=\"9\"></page></doc>';;"
      + " *) printf '\\001\\002\\003';; esac"
    let error = try FakeProgram.with(["pdftotext": script]) {
      FakeProgram.refusal {
        _ = try PDFReader.document(of: Array("%PDF-1.4".utf8), path: "t.pdf")
      }
    }
    #expect(error?.code == "document/fonts")
    #expect(error?.message.contains("--ocr always") == true)
  }

  @Test func limitsOfAProgram() throws {
    try FakeProgram.with(["slow": "sleep 60; echo", "long": "yes", "dead": "kill -9 $$"]) {
      let slow = try ChildProgram("slow")?.run([], seconds: 1, bytes: 10)
      let long = try ChildProgram("long")?.run([], seconds: 20, bytes: 1000)
      let dead = try ChildProgram("dead")?.run([], seconds: 20, bytes: 10)
      #expect(slow?.ending == .timeout)
      #expect(long?.ending == .tooMuchOutput)
      #expect(dead?.ending == .crash)
      #expect(ChildProgram("none-of-this-name")?.name == nil)
    }
  }
}
