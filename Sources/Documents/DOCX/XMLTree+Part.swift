// SPDX-License-Identifier: Apache-2.0
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

extension ZipArchive {
  /// A part as a tree; `nil` if there is none of that name.
  ///
  /// - Throws: `FileError` with `document/docx`, which names the archive and the place in the part.
  func tree(of part: String) throws(FileError) -> XMLTree? {
    do {
      return try read(part).map { try XMLTree.part($0, name: part) }
    } catch {
      throw .unreadableDOCX(error, path: name)
    }
  }
}
