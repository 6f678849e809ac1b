// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TextDocument {
  /// Plain text: empty lines separate the blocks, and lines that begin with `>`, as those of mail that is answered, are
  /// quotations.
  ///
  /// - Complexity: O(*bytes*).
  public static func plain(_ text: String) -> TextDocument {
    var blocks: [TextBlock] = []
    var start: Int?
    var end = 0
    var isQuoted = false
    var native = text
    native.withUTF8 { bytes in
      forEachLine(of: bytes, in: 0..<bytes.count) { line in
        let isQuotation = line.first.map { bytes[$0] == UInt8(ascii: ">") } ?? false
        if line.isBlank(in: bytes) || isQuotation != isQuoted {
          if let from = start {
            blocks.append(TextBlock(kind: isQuoted ? .quotation : .paragraph, range: from..<end))
          }
          start = nil
        }
        if !line.isBlank(in: bytes) {
          isQuoted = isQuotation
          start = start ?? line.lowerBound
          end = line.upperBound
        }
      }
    }
    if let from = start {
      blocks.append(TextBlock(kind: isQuoted ? .quotation : .paragraph, range: from..<end))
    }
    return TextDocument(text: text, blocks: blocks, hasMarkup: false)
  }
}
