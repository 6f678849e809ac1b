// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText
import Languages
import TextModel

/// A text file, decoded whole.
struct DecodedFile {
  var text: String
  var encoding: String
  var isUTF8: Bool
  var markLength: Int

  /// Reads and decodes.
  ///
  /// - Parameters:
  ///   - encoding: the encoding of the bytes; `nil` to detect it.
  ///   - languages: the languages of the file as far as they are known, whose encodings are tried first.
  /// - Throws: `FileError`: `document/binary`, `document/encoding`, the codes of reading. A text that may as well be in
  ///   another encoding is refused.
  init(_ source: ByteSource, encoding: String? = nil, languages: [LanguageTag] = []) throws {
    let bytes = try source.readAll()
    let rival: String?
    do throws(TextEncoding.Failure) {
      let decoded =
        if let encoding {
          try TextEncoding.decode(bytes, as: encoding)
        } else {
          try TextEncoding.decode(bytes, ofLanguages: LegacyEncodings.names(of: languages))
        }
      text = decoded.text
      self.encoding = decoded.encoding
      isUTF8 = decoded.isUTF8
      markLength = decoded.markLength
      rival = decoded.rival
      // Control characters in a foreign encoding are found once it is decoded.
      if !isUTF8, let at = text.utf8.firstIndex(where: Self.isControl) {
        throw .binary(offset: text.utf8.distance(from: text.utf8.startIndex, to: at))
      }
    } catch {
      throw FileError(
        (error.code, error.message), at: error.offset, of: bytes, in: source.name)
    }
    if let rival {
      throw FileError(
        code: "document/encoding",
        message:
          "the text may be in \(self.encoding) or in \(rival), which give different letters; name the right"
          + " one with --encoding where the command has it, or save the file as UTF-8",
        file: source.name)
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B || byte == 0x7F
  }
}
