// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The text of a PDF, through poppler's `pdftotext`, a program of its own: what goes wrong in it stays
/// there, and nobody who reads no PDF has to have it.
///
/// The words are taken with their places, and their layout gives columns, paragraphs, headings and notes
/// (`PageLayout`). Pages that are pictures go through `tesseract` (`PageRecognizer`).
public enum PDFReader {
  /// The most text that is taken from a document.
  public static let outputLimit = 256 << 20
  /// The longest the program may take, in seconds.
  public static let timeLimit = 120

  /// The text in the order in which `pdftotext` gives it, pages separated by form feeds.
  ///
  /// - Throws: `FileError` with `document/pdftotext` when the program is not installed,
  ///   `document/pdf` when it refuses the file or exceeds a limit.
  public static func text(of bytes: [UInt8], path: String) throws(FileError) -> String {
    String(decoding: try output(of: bytes, path: path, options: ["-eol", "unix"]), as: UTF8.self)
  }

  /// The document by its layout; pages without text are read as pictures if the options allow that.
  ///
  /// A layout that is not understood gives the text of `text(of:path:)` as plain text.
  ///
  /// - Throws: `FileError`: what `text(of:path:)` throws; `document/fonts` when the fonts have no Unicode
  ///   map; what the recognition of pictures throws (`ocr/...`).
  public static func document(
    of bytes: [UInt8], path: String, ocr: OCROptions = OCROptions()
  ) throws(FileError) -> TextDocument {
    if ocr.mode == .always {
      return try recognized(bytes, path: path, ocr: ocr)
    }
    guard let pages = try pages(of: bytes, path: path) else {
      return .plain(try text(of: bytes, path: path))
    }
    let empty = pages.indices.filter { pages[$0].lines.isEmpty }
    if empty.count == pages.count || isSuspicious(pages) {
      let plain = try text(of: bytes, path: path)
      if FontMap.isMissing(in: plain) { throw unmapped(path) }
      let hasText = plain.unicodeScalars.contains { !$0.properties.isWhitespace }
      if empty.count == pages.count, hasText { return .plain(plain) }
    }
    guard !empty.isEmpty, ocr.mode == .auto else {
      return try laidOut(pages, bytes, path: path)
    }
    return try mixed(pages, empty: empty, bytes, path: path, ocr: ocr)
  }

  // MARK: Text

  /// The words of the pages with their places; `nil` if that output cannot be read.
  private static func pages(of bytes: [UInt8], path: String) throws(FileError) -> [PrintedPage]? {
    let output = try output(of: bytes, path: path, options: ["-bbox-layout"], mayFail: true)
    return output.isEmpty ? nil : try? BoundingBoxReader.pages(of: output, path: path)
  }

  /// The laid-out document, or the text of `text(of:path:)` where the layout is not understood.
  private static func laidOut(
    _ pages: [PrintedPage], _ bytes: [UInt8], path: String
  ) throws(FileError) -> TextDocument {
    if let document = LayoutWriter.document(ofPrinted: pages) { return document }
    return .plain(try text(of: bytes, path: path))
  }

  /// Whether so little text was found, or such odd text, that the fonts have to be looked at.
  private static func isSuspicious(_ pages: [PrintedPage]) -> Bool {
    let count = pages.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.count } }
    let sample = pages.lazy.flatMap(\.lines).prefix(2000).map(\.text).joined(separator: "\n")
    return count < 20 * pages.count || FontMap.isMissing(in: sample)
  }

  private static func unmapped(_ path: String) -> FileError {
    FileError(
      code: "document/fonts",
      message: "the fonts of this PDF have no Unicode map; run the command again with --ocr always",
      file: path)
  }

  /// The output of the program for a document on its standard input.
  ///
  /// - Parameter mayFail: gives nothing when there is more output than is read.
  private static func output(
    of bytes: [UInt8], path: String, options: [String], mayFail: Bool = false
  ) throws(FileError) -> [UInt8] {
    guard let program = ChildProgram("pdftotext") else {
      throw FileError(
        code: "document/pdftotext",
        message: "reading PDF needs the program pdftotext; install poppler-utils", file: path)
    }
    func refuse(_ message: String) -> FileError {
      FileError(code: "document/pdf", message: message, file: path)
    }
    let result: ChildProgram.Result
    do {
      result = try program.run(
        ["-q", "-enc", "UTF-8"] + options + ["-", "-"], input: bytes, seconds: timeLimit,
        bytes: outputLimit)
    } catch {
      throw refuse("pdftotext cannot be started: \(error)")
    }
    switch result.ending {
    case .exit(0): return result.output
    case .tooMuchOutput where mayFail: return []
    case .tooMuchOutput: throw refuse("the document has more text than is read; split it")
    case .timeout, .crash:
      throw refuse(
        "pdftotext took more than \(timeLimit) seconds or failed; convert the PDF to text and"
          + " give that")
    case .exit(3): throw refuse("the document may not be copied from; ask its author for the text")
    case .exit: throw refuse("pdftotext cannot read it: it is damaged, encrypted, or not a PDF")
    }
  }

  // MARK: Pictures

  private static func recognized(
    _ bytes: [UInt8], path: String, ocr: OCROptions
  ) throws(FileError) -> TextDocument {
    let sizes = try pages(of: bytes, path: path) ?? []
    let pictures = PDFPictures(bytes, path: path, sizes: sizes.map { ($0.width, $0.height) })
    let found = try PageRecognizer(ocr, path: path).pages(
      of: pictures, numbers: Array(sizes.indices))
    var document = LayoutWriter.document(ofPrinted: found.pages) ?? .plain("")
    document.warnings += found.failures.map { unread([$0.index], $0.error) }
    return document
  }

  /// A document with pages without text; those that are pictures are recognized.
  ///
  /// Where that is not possible, the rest is read and a warning says which pages are missing; a document
  /// without any text is refused.
  private static func mixed(
    _ pages: [PrintedPage], empty: [Int], _ bytes: [UInt8], path: String, ocr: OCROptions
  ) throws(FileError) -> TextDocument {
    let pictures = PDFPictures(bytes, path: path, sizes: pages.map { ($0.width, $0.height) })
    let isScan = empty.count == pages.count
    var wanted = empty
    var pages = pages
    var warnings: [String] = []
    do throws(FileError) {
      if !isScan { wanted = try pictures.inked(among: empty) }
      if !wanted.isEmpty {
        let found = try PageRecognizer(ocr, path: path).pages(of: pictures, numbers: wanted)
        for (number, page) in zip(wanted, found.pages) { pages[number] = page }
        warnings = found.failures.map { unread([wanted[$0.index]], $0.error) }
      }
    } catch {
      guard !isScan else { throw error }
      warnings.append(unread(wanted, error))
    }
    var document = try laidOut(pages, bytes, path: path)
    document.warnings += warnings
    return document
  }

  /// A warning about pages that are pictures and were not read.
  private static func unread(_ numbers: [Int], _ error: FileError) -> String {
    let list = numbers.prefix(8).map { "\($0 + 1)" }.joined(separator: ", ")
    let more = numbers.count > 8 ? " and \(numbers.count - 8) more" : ""
    return numbers.count == 1
      ? "page \(list) is a picture and was not read: \(error.message)"
      : "pages \(list)\(more) are pictures and were not read: \(error.message)"
  }
}
