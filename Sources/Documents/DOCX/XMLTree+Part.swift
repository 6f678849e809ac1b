import Files
import ICUText

extension XMLTree {
  /// A part of an archive as a tree; parts that are not in UTF-8 are decoded by ICU.
  ///
  /// - Throws: `FileError`: the `xml/` codes, `document/encoding`.
  static func part(_ bytes: [UInt8], name: String) throws -> XMLTree {
    try XMLTree(ByteSource(bytes, name: name)) { source, encoding in
      let bytes = try source.readAll()
      do throws(TextEncoding.Failure) {
        return try TextEncoding.decode(bytes, as: encoding).text
      } catch {
        throw FileError((error.code, error.message), at: error.offset, of: bytes, in: name)
      }
    }
  }
}
