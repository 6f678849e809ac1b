// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText

/// The text of a file, however it is encoded.
public struct TextFile: Sendable {
  /// The file as the caller named it; `-` is standard input.
  public let path: String
  /// The decoded text, without a byte order mark.
  public let text: String
  /// How the bytes were encoded: `UTF-8`, `GB18030`.
  public let encoding: String
  /// Bytes of the input before the text begins: the length of a byte order mark.
  ///
  /// Offsets into the input as given are offsets into `text` plus this; in an input that is not
  /// UTF-8 they are offsets into its text as UTF-8.
  public let baseOffset: Int
  /// Control characters that were replaced by spaces.
  public let replacedControls: Int

  /// The largest text file that is read: 256 MiB.
  public static let sizeLimit = 256 << 20

  /// Reads a whole file, or standard input for `-`; the text of a PDF or Word document is extracted.
  ///
  /// - Throws: `FileError` with the code `document/missing`, `/unreadable`, `/directory`,
  ///   `/too-large`, `/empty`, `/binary` or `/encoding`.
  public init(reading path: String) throws(FileError) {
    let bytes = try Self.bytes(of: path)
    let text = try Self.extracted(from: bytes, path: path)
    try self.init(bytes: text.map { Array($0.utf8) } ?? bytes, path: path)
  }

  /// The text of a PDF or Word document, by the first bytes; nil for any other file.
  private static func extracted(
    from bytes: [UInt8], path: String
  ) throws(FileError) -> String? {
    switch try FileFormat(bytes, name: path).readable(in: path) {
    case .pdf:
      // Fonts without names for their glyphs give control characters.
      let text = try PDFReader.text(of: bytes, path: path)
      return String(text.map { $0.isWhitespace || $0 >= " " ? $0 : " " })
    case .word, .archive, .workbook: return try TextDocument.docx(bytes, path: path).text
    default: return nil
    }
  }

  /// Decodes bytes that have to be Unicode, as those of YAML.
  ///
  /// The bytes are in UTF-8, or in another form of Unicode with a byte order mark; no other encoding is guessed.
  ///
  /// - Throws: `FileError` with the code `document/empty`, `/binary` or `/encoding`.
  public init(unicode bytes: [UInt8], path: String) throws(FileError) {
    try self.init(bytes: bytes, path: path)
    guard encoding.hasPrefix("UTF-") else {
      throw FileError(
        code: "document/encoding",
        message: "the text is not UTF-8; save it again as UTF-8", file: path)
    }
  }

  /// Decodes bytes that were read from the named file.
  ///
  /// - Parameter replacesControls: whether a few control characters are replaced by spaces; the file is refused
  ///   otherwise.
  /// - Throws: `FileError` with the code `document/empty`, `/binary` or `/encoding`.
  public init(
    bytes: [UInt8], path: String, replacesControls: Bool = false
  ) throws(FileError) {
    let decoded: TextEncoding.Decoded
    do {
      decoded = try TextEncoding.decode(
        bytes, declared: DeclaredEncoding.name(in: bytes), replacesControls: replacesControls)
    } catch {
      throw FileError((error.code, error.message), at: error.offset, of: bytes, in: path)
    }
    guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty(path)
    }
    self.path = path
    text = decoded.text
    encoding = decoded.encoding
    baseOffset = decoded.isUTF8 ? decoded.markLength : 0
    replacedControls = decoded.controls
  }

  /// The raw bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `FileError` with the code `document/missing`, `/unreadable`, `/directory` or
  ///   `/too-large`.
  public static func bytes(of path: String) throws(FileError) -> [UInt8] {
    try ByteSource(path: path).readAll(limit: sizeLimit)
  }
}
