import Documents
import Files
import Interchange
import TextModel

/// A file a user names, in any format Concord takes text from.
///
/// What it is, is told by its content, then by its name (`FileFormat`); what is no PDF, Word, HTML or
/// Markdown is plain text. Offsets count in the file for plain text, Markdown and HTML, and in the text that was
/// taken from it for PDF and Word, whose bytes are none.
public struct SourceDocument: Sendable {
  /// The file as the user named it; `-` is standard input.
  public let path: String
  /// Its text, blocks and prose.
  public let document: TextDocument
  /// What must be added to an offset in the text to give one in the file.
  public let baseOffset: Int
  /// How the file is encoded, if it is text: `UTF-8`, `GB18030`.
  public let encoding: String?

  /// The text that is read, as long as the file's: what is not prose is overwritten with spaces.
  public var prose: String { document.prose }

  /// Reads a file.
  ///
  /// - Throws: `FileError` when it cannot be read.
  public init(reading path: String) throws(FileError) {
    try self.init(TextFile.bytes(of: path), path: path)
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: `FileError` when there is no text in them.
  public init(_ bytes: [UInt8], path: String) throws(FileError) {
    self.path = path
    switch FileFormat(bytes, name: path) {
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
