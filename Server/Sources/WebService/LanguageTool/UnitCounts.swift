// SPDX-License-Identifier: Apache-2.0

/// The UTF-16 units before each byte of a text, as browsers and LanguageTool's clients count places.
struct UnitCounts {
  /// For each byte of the text, and for its end.
  private let before: [Int32]

  /// - Parameter bytes: a text in UTF-8.
  init(_ bytes: some Collection<UInt8>) {
    var counts: [Int32] = [0]
    counts.reserveCapacity(bytes.count + 1)
    var count: Int32 = 0
    for byte in bytes {
      // A scalar is counted at its first byte; those with four bytes are two units.
      count += byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
      counts.append(count)
    }
    before = counts
  }

  /// The units before a byte; a place outside the text counts as its nearest end.
  subscript(offset: Int) -> Int { Int(before[min(max(offset, 0), before.count - 1)]) }

  /// The units of some bytes.
  subscript(range: Range<Int>) -> Range<Int> { self[range.lowerBound]..<self[range.upperBound] }
}
