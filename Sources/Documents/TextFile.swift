import Foundation
import ICUText
import Interchange
import TextModel

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

  /// No text file this tool is meant for is larger; a larger one is refused unread.
  public static let sizeLimit = 256 << 20

  /// Reads a whole file, or standard input for `-`; the text of a PDF or Word document is taken out.
  ///
  /// - Throws: `DocumentError` with the code `document/missing`, `/unreadable`, `/directory`,
  ///   `/too-large`, `/empty`, `/binary` or `/encoding`.
  public init(reading path: String) throws(DocumentError) {
    let bytes = try Self.bytes(of: path)
    let text = try Self.extracted(from: bytes, path: path)
    try self.init(bytes: text.map { Array($0.utf8) } ?? bytes, path: path)
  }

  /// The text of a PDF or Word document, by the first bytes; nil for any other file.
  private static func extracted(
    from bytes: [UInt8], path: String
  ) throws(DocumentError) -> String? {
    switch FileFormat(bytes, name: path) {
    case .pdf:
      // Fonts without names for their glyphs give control characters.
      let text = try PDFReader.text(of: bytes, path: path)
      return String(text.map { $0.isWhitespace || $0 >= " " ? $0 : " " })
    case .word, .archive, .workbook: return try TextDocument.docx(bytes, path: path).text
    default: return nil
    }
  }

  /// Decodes bytes that were read from the named file.
  ///
  /// - Throws: `DocumentError` with the code `document/empty`, `/binary` or `/encoding`.
  public init(bytes: [UInt8], path: String) throws(DocumentError) {
    func refuse(_ code: String, _ message: String, at offset: Int? = nil) -> DocumentError {
      let location = offset.map { LineIndex(bytes).location(of: $0, in: path) }
      return DocumentError(
        code: "document/\(code)", file: path, location: location, message: message)
    }
    let decoded: TextEncoding.Decoded
    do {
      decoded = try TextEncoding.decode(bytes)
    } catch {
      switch error {
      case .binary(let offset):
        throw refuse(
          "binary", "the file is not text (control byte at offset \(offset)); give a text file",
          at: offset)
      case .malformed(let offset):
        throw refuse(
          "encoding",
          "the text is broken at offset \(offset): not UTF-8, and no other encoding fits; save it"
            + " again as UTF-8", at: offset)
      case .unreadable(let encoding):
        throw refuse(
          "encoding", "the text does not decode as \(encoding); save it again as UTF-8")
      }
    }
    guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw refuse("empty", "the file holds no text; give one with text in it")
    }
    self.path = path
    text = decoded.text
    encoding = decoded.encoding
    baseOffset = decoded.isUTF8 ? decoded.markLength : 0
  }

  /// The raw bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `DocumentError` with the code `document/missing`, `/unreadable`, `/directory` or
  ///   `/too-large`.
  public static func bytes(of path: String) throws(DocumentError) -> [UInt8] {
    func refuse(_ code: String, _ message: String) -> DocumentError {
      DocumentError(code: "document/\(code)", file: path, message: message)
    }
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw errno == ENOENT
        ? refuse("missing", "there is no such file; check the name")
        : refuse("unreadable", "the file cannot be opened: \(reason)")
    }
    defer { if descriptor != 0 { close(descriptor) } }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw refuse("directory", "this is a directory; name a file in it")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, min(Int(status.st_size), sizeLimit)) + 1)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { chunk.deallocate() }
    while true {
      let count = read(descriptor, chunk.baseAddress, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw refuse("unreadable", "the file cannot be read: \(String(cString: strerror(errno)))")
      }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= sizeLimit else {
        throw refuse(
          "too-large", "the file is larger than \(sizeLimit >> 20) MiB; split it into parts")
      }
    }
  }
}
