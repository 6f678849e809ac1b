// SPDX-License-Identifier: Apache-2.0
import Documents
import TextModel

/// Finds the heading and the paragraph of a place in a document.
struct DocumentPositions: Sendable {
  /// The end of each block, in the order of the text, and its position.
  private var blocks: [(end: Int, position: DocumentPosition)] = []
  /// The length of a heading in a report, in Unicode scalars.
  private static let headingLimit = 60

  /// - Complexity: O(*blocks*).
  init(of document: TextDocument) {
    var heading: String?
    var paragraph = 0
    var areas: [PageArea: Int] = [:]
    for block in document.blocks {
      if let area = block.area {
        areas[area, default: 0] += 1
        blocks.append(
          (
            block.range.upperBound,
            DocumentPosition(heading: nil, paragraph: areas[area] ?? 1, area: area)
          ))
        continue
      }
      switch block.kind {
      case .heading:
        let text = document.text(of: block).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
        heading = String(text.unicodeScalars.prefix(Self.headingLimit))
        paragraph = 0
      case .furniture: continue
      default: paragraph += 1
      }
      blocks.append(
        (block.range.upperBound, DocumentPosition(heading: heading, paragraph: paragraph)))
    }
  }

  /// The position of a byte of the prose; `nil` after the last block.
  ///
  /// - Complexity: O(log *blocks*).
  func position(of offset: Int) -> DocumentPosition? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count ? blocks[low].position : nil
  }
}
