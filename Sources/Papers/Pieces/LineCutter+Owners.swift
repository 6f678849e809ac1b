// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// The blocks that lines of plain text are in.
extension LineCutter {
  /// The number of the block that each line begins in, of kinds that are not running text.
  static func owners(
    of lines: [TextLine], in blocks: [TextBlock], of mapped: MappedText
  ) -> [Int?] {
    guard !blocks.isEmpty else { return Array(repeating: nil, count: lines.count) }
    var next = 0
    return lines.map { line in
      guard !line.isBlank else { return nil }
      let start = mapped.source(line.content).lowerBound
      while next < blocks.count, blocks[next].range.upperBound <= start { next += 1 }
      guard next < blocks.count, blocks[next].range.lowerBound <= start else { return nil }
      return next
    }
  }
}
