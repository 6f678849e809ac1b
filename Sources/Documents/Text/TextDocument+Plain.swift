// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TextDocument {
  /// Plain text: empty lines separate the blocks.
  ///
  /// - Complexity: O(*bytes*).
  public static func plain(_ text: String) -> TextDocument {
    var blocks: [TextBlock] = []
    var start: Int?
    var end = 0
    var native = text
    native.withUTF8 { bytes in
      forEachLine(of: bytes, in: 0..<bytes.count) { line in
        if line.isBlank(in: bytes) {
          if let from = start { blocks.append(TextBlock(kind: .paragraph, range: from..<end)) }
          start = nil
        } else {
          start = start ?? line.lowerBound
          end = line.upperBound
        }
      }
    }
    if let from = start { blocks.append(TextBlock(kind: .paragraph, range: from..<end)) }
    return TextDocument(text: text, blocks: blocks, hasMarkup: false)
  }
}
