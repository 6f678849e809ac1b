// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Keys of words that are written in Han characters.
enum HanTable {
  /// The byte ranges of the characters of a key that is all Han; empty for any other key.
  static func characters(of key: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard key.count > 3, key[0] >= 0xE3 else { return [] }
    var ranges: [Range<Int>] = []
    var at = 0
    while at < key.count {
      let (scalar, size) = UTF8Scalars.decode(key, at: at)
      guard LetterKind(of: scalar) == .han else { return [] }
      ranges.append(at..<(at + size))
      at += size
    }
    return ranges
  }
}
