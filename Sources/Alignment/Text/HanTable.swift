import CBaseLexicon
import ICUText
import TextModel

/// Simplified forms of Han characters, from Unihan (`kSimplifiedVariant`); for the block U+4E00 to
/// U+9FFF, read in place from the shipped table.
enum HanTable {
  private static let first: UInt32 = 0x4E00
  private static let count: UInt32 = 0x5200

  /// The simplified form of a character, or itself.
  static func simplified(_ scalar: UInt32) -> UInt32 {
    let index = scalar &- first
    guard index < count else { return scalar }
    return UInt32(cbase_han_simplified[Int(index)])
  }
}

extension HanTable {
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
