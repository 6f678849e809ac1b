// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// How a table that was changed is written as bytes: in the encoding that it was in, if the reader finds the same text.
///
/// A table in GBK, which programs call GB 2312 or GB18030 as well, stays one only if each character has two bytes there:
/// a program that knows no more than GBK would show those of four bytes as other characters.
struct TableForm {
  private let encoding: String
  /// The bytes before the text.
  private let mark: [UInt8]
  private let text: String
  private let languages: [LanguageTag]

  /// The form of a table.
  ///
  /// - Parameter mark: the first bytes of the file, as many as a byte order mark would have.
  init(of table: BilingualTable, mark: [UInt8]) {
    encoding = table.encoding
    text = table.text
    languages = table.languages.compactMap { $0 }
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    self.mark = marks.contains(mark) ? mark : []
  }

  /// The bytes of a text, and whether they are UTF-8 although the table was in another encoding.
  ///
  /// - Complexity: O(*bytes*).
  func bytes(of changed: [UInt8]) -> (bytes: [UInt8], isRecoded: Bool) {
    if encoding == "UTF-8" { return (mark + changed, false) }
    if let wide = FileForm.Encoding(rawValue: encoding) {
      var form = FileForm()
      form.encoding = wide
      form.hasMark = !mark.isEmpty
      return (form.bytes(of: changed), false)
    }
    let new = String(decoding: changed, as: UTF8.self)
    let isNarrow = encoding == "GB18030" && TextEncoding.encode(text, as: "GBK") != nil
    // Whoever opens the file next has to find its encoding again.
    guard !isNarrow || TextEncoding.encode(new, as: "GBK") != nil,
      let bytes = TextEncoding.encode(new, as: encoding),
      let read = try? TextEncoding.decode(
        bytes, ofLanguages: LegacyEncodings.names(of: languages)),
      read.rival == nil, read.text == new
    else { return (changed, true) }
    return (bytes, false)
  }
}
