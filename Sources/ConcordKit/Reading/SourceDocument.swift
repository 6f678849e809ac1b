import Documents
import TextModel

/// A file a user names, in any format Concord takes text from.
///
/// What it is, is told by its first bytes (PDF, Word), then by its name (Markdown, HTML); all else is
/// plain text. Offsets count in the file for plain text, Markdown and HTML, and in the text that was
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
  /// - Throws: `DocumentError` when it cannot be read.
  public init(reading path: String) throws(DocumentError) {
    let bytes = try TextFile.bytes(of: path)
    self.path = path
    if bytes.starts(with: Array("%PDF-".utf8)) {
      let text = try PDFReader.text(of: bytes, path: path)
      document = .plain(text)
      baseOffset = 0
      encoding = nil
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      document = try .docx(bytes, path: path)
      baseOffset = 0
      encoding = nil
    } else {
      let file = try TextFile(bytes: bytes, path: path)
      document = TextDocument(file.text, fileName: path)
      baseOffset = file.baseOffset
      encoding = file.encoding
    }
    guard !document.blocks.isEmpty else {
      throw DocumentError(
        code: "document/empty", file: path,
        message: "the file holds no text; give one with text in it")
    }
  }
}
