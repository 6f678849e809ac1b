// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import Papers
import Segmentation
import TextModel

/// The largest texts of jobs that keep much for each byte or each line.
///
/// `segment` and `clean` keep little and have the limits of `TextFile` only.
enum TextLimit {
  /// The most bytes of prose: 64 MiB.
  static let bytes = 64 << 20
  /// The most lines of prose, or blocks of a document.
  static let lines = 1_000_000
}

/// The text of an input in any format from which Concord extracts text.
///
/// The content decides the format, then the name (`FileFormat`); anything other than PDF, Word,
/// HTML, Markdown, LaTeX or JATS is plain text. Pages that are pictures are recognised. Positions
/// refer to the bytes of the file. For PDF, pictures and Word they refer to the extracted text,
/// because the bytes of the file are not text.
struct SourceDocument: Sendable {
  /// The file as the user named it; `-` is standard input.
  let path: String
  /// The text of the file, with its blocks and prose.
  let document: TextDocument
  /// The number to add to an offset in the text to get an offset in the file.
  let baseOffset: Int
  /// The encoding of the file, if it is text: `UTF-8`, `GB18030`.
  let encoding: String?
  /// Whether the file is a Word document.
  let isWord: Bool

  /// Notices about parts that were not read as they are in the file, one sentence each, with the name of the file.
  var notices: [String] { document.warnings.map { "\(path): \($0)" } }

  /// A notice that menus and other furniture of a web page were left out, without the name of the file; `nil` where
  /// nothing was.
  var furnitureNotice: String? {
    guard document.hasMarkup else { return nil }
    let left = document.blocks.filter { $0.kind == .furniture }
    guard let first = left.first else { return nil }
    let text = document.text(of: first).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").unicodeScalars
    let shown = String(text.prefix(40)) + (text.count > 40 ? "…" : "")
    let blocks = left.count == 1 ? "1 block" : "\(left.count) blocks"
    return "\(blocks) of menus, links and tools of the page left out, first: \(shown)"
  }

  /// A notice that a web page has text that it does not show, without the name of the file; `nil` where it has none.
  var concealedNotice: String? {
    document.concealed.map {
      "text that the page does not show is left out (display: none, hidden), first: \($0)"
    }
  }

  /// The notice of furniture that was left out, with the name of the file.
  var furnitureNotices: [String] { furnitureNotice.map { ["\(path): \($0)"] } ?? [] }

  /// The text of the document, without markup.
  var prose: String { document.prose }

  /// The bytes of the file for a range of the prose.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let place = document.sourceRange(range)
    return place.lowerBound + baseOffset..<place.upperBound + baseOffset
  }

  /// Files that hold pairs with states of their own: read as prose, a rejected pair would be a sentence like others.
  static let pairs: Set<FileFormat> = [.tmx, .xliff, .po]

  /// Reads a file, or text or bytes in memory.
  ///
  /// - Parameters:
  ///   - readsAreas: whether headers and footers of a Word document are read.
  ///   - refused: formats that the caller does not read as prose.
  /// - Throws: `FileError` when it cannot be read.
  init(
    _ input: Input, ocr: OCROptions = OCROptions(), readsAreas: Bool = false,
    refusing refused: Set<FileFormat> = Self.pairs
  ) throws(FileError) {
    try self.init(
      input.bytes(), path: input.name, ocr: ocr, readsAreas: readsAreas, refusing: refused)
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - readsAreas: whether headers and footers of a Word document are read.
  ///   - refused: formats that the caller does not read as prose.
  /// - Throws: `FileError` when they contain no text.
  init(
    _ bytes: [UInt8], path: String, ocr: OCROptions = OCROptions(), readsAreas: Bool = false,
    refusing refused: Set<FileFormat> = []
  ) throws(FileError) {
    self.path = path
    let format = try FileFormat(bytes, name: path).readable(in: path)
    isWord = format == .word
    guard !refused.contains(format) else {
      throw FileError(
        code: "document/format",
        message: format == .table
          ? "this is a table (\(format.title)), whose cells are not one text; save the column as a text, or read"
            + " a table with two languages with 'concord tm import'"
          : "a file of this kind (\(format.title)) has pairs and their states, which a text does not have; read it"
            + " with 'concord tm import'", file: path)
    }
    switch format {
    case .tbx:
      throw FileError(
        code: "document/format",
        message: "this is a glossary (TBX or MultiTerm XML), which has no sentences; read it with"
          + " 'concord glossary import'", file: path)
    case .xml, .srx:
      throw FileError(
        code: "document/format",
        message: "this is XML of a kind that is not read; save it as DOCX, HTML, TMX or XLIFF",
        file: path)
    case .pdf:
      document = try PDFReader.document(of: bytes, path: path, ocr: ocr)
      baseOffset = 0
      encoding = nil
    case .picture:
      document = try PictureReader.document(of: bytes, path: path, ocr: ocr)
      baseOffset = 0
      encoding = nil
    case .word, .archive, .workbook:
      document = try .docx(bytes, path: path, readsAreas: readsAreas)
      baseOffset = 0
      encoding = nil
    case let format:
      let file = try TextFile(bytes: bytes, path: path, replacesControls: true)
      var document = TextDocument(file.text, format: format)
      if file.replacedControls > 0 {
        document.warnings.append(
          file.replacedControls == 1
            ? "1 control character was replaced by a space"
            : "\(file.replacedControls) control characters were replaced by spaces")
      }
      self.document = document
      baseOffset = file.baseOffset
      encoding = file.encoding
    }
    guard !document.blocks.isEmpty else {
      throw .empty(path)
    }
  }
}

extension SourceDocument {
  /// Refuses a text that is too large for a job that keeps much for each byte or line.
  ///
  /// - Throws: `FileError` with `document/too-large`.
  func checkSize() throws(FileError) {
    let prose = document.prose
    let isLong = prose.utf8.count > TextLimit.bytes
    let hasManyLines =
      document.blocks.count > TextLimit.lines
      || prose.utf8.count > TextLimit.lines
        && prose.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } > TextLimit.lines
    guard isLong || hasManyLines else { return }
    throw FileError(
      code: "document/too-large",
      message: isLong
        ? "the text is larger than \(TextLimit.bytes >> 20) MiB; split it into parts"
        : "the text has more than \(TextLimit.lines) lines; split it into parts", file: path)
  }

  /// The parts of the document as a paper, with their places in the file.
  ///
  /// - Throws: `FileError` with `document/misread` when the letters look like text in another
  ///   encoding; such a text must not enter a memory.
  func parts(_ reader: PaperReader) throws(FileError) -> [DocumentPart] {
    try checkSize()
    guard !TextCondition(prose).isMisread else {
      throw FileError(code: "document/misread", message: TextCondition.message, file: path)
    }
    let parts = reader.parts(
      of: prose, blocks: blocksWithLanguage, hasMarkup: document.hasMarkup || document.isLaidOut)
    return parts.map { part in
      var part = part
      part.range = sourceRange(part.range)
      for index in part.paragraphs.indices {
        part.paragraphs[index].range = sourceRange(part.paragraphs[index].range)
      }
      return part
    }
  }

  /// The blocks; those with code get the language of their words, because a formula has letters of
  /// its own.
  private var blocksWithLanguage: [TextBlock] {
    guard document.hasMarkup, !document.code.isEmpty else { return document.blocks }
    let words = Array(document.words.utf8)
    var code = document.code[...]
    return document.blocks.map { block in
      code = code.drop { $0.upperBound <= block.range.lowerBound }
      guard block.language == nil, let first = code.first,
        first.lowerBound < block.range.upperBound
      else { return block }
      var block = block
      block.language = LanguageDetector.detect(
        String(decoding: words[block.range], as: UTF8.self))
      return block
    }
  }
}
