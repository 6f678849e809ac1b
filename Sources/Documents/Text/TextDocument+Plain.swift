// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TextDocument {
  /// Plain text: empty lines separate the blocks.
  ///
  /// - Complexity: O(*bytes*).
  public static func plain(_ text: String) -> TextDocument {
    let bytes = Array(text.utf8)
    var blocks: [TextBlock] = []
    var start: Int?
    var end = 0
    for line in lines(of: bytes) {
      if line.isBlank(in: bytes) {
        if let from = start { blocks.append(TextBlock(kind: .paragraph, range: from..<end)) }
        start = nil
      } else {
        start = start ?? line.lowerBound
        end = line.upperBound
      }
    }
    if let from = start { blocks.append(TextBlock(kind: .paragraph, range: from..<end)) }
    return TextDocument(text: text, blocks: blocks, hasMarkup: false)
  }
}
