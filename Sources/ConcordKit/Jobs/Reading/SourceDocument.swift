import Documents
import Files
import TextModel

/// The text of an input in any format from which Concord takes text.
///
/// The content decides the format, then the name (`FileFormat`); what is not PDF, Word, HTML or Markdown is
/// plain text. Offsets count in the file for plain text, Markdown and HTML; for PDF and Word they count in the
/// text that was taken out, since their bytes are not text.
struct SourceDocument: Sendable {
  /// The file as the user named it; `-` is standard input.
  let path: String
  /// Its text, blocks and prose.
  let document: TextDocument
  /// What must be added to an offset in the text to give one in the file.
  let baseOffset: Int
  /// How the file is encoded, if it is text: `UTF-8`, `GB18030`.
  let encoding: String?

  /// What the document says, without markup.
  var prose: String { document.prose }

  /// The bytes of the file for a range of the prose.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let place = document.sourceRange(range)
    return place.lowerBound + baseOffset..<place.upperBound + baseOffset
  }

  /// Reads a file, or text or bytes in memory.
  ///
  /// - Throws: `FileError` when it cannot be read.
  init(_ input: Input) throws(FileError) {
    try self.init(input.bytes(), path: input.name)
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: `FileError` when there is no text in them.
  init(_ bytes: [UInt8], path: String) throws(FileError) {
    self.path = path
    switch try FileFormat(bytes, name: path).readable(in: path) {
    case .xml:
      throw FileError(
        code: "document/format",
        message: "this is XML of a kind that is not read; save it as DOCX, HTML, TMX or XLIFF",
        file: path)
    case .pdf:
      document = .plain(try PDFReader.text(of: bytes, path: path))
      baseOffset = 0
      encoding = nil
    case .word, .archive, .workbook:
      document = try .docx(bytes, path: path)
      baseOffset = 0
      encoding = nil
    case let format:
      let file = try TextFile(bytes: bytes, path: path)
      document = TextDocument(file.text, format: format)
      baseOffset = file.baseOffset
      encoding = file.encoding
    }
    guard !document.blocks.isEmpty else {
      throw .empty(path)
    }
  }
}
