import CBaseLexicon
import ICUText
import TextModel

/// Readings and simplified forms of Han characters, from Unihan (`kMandarin`,
/// `kSimplifiedVariant`); for the block U+4E00 to U+9FFF, read in place from the shipped table.
enum HanTable {
  private static let first: UInt32 = 0x4E00
  private static let count: UInt32 = 0x5200

  /// The simplified form of a character, or itself.
  static func simplified(_ scalar: UInt32) -> UInt32 {
    let index = scalar &- first
    guard index < count else { return scalar }
    return UInt32(cbase_han_simplified[Int(index)])
  }

  /// Appends the toneless pinyin of a character; false if it has none.
  static func appendReading(of scalar: UInt32, to key: inout [UInt8]) -> Bool {
    let index = scalar &- first
    guard index < count else { return false }
    let syllable = Int(cbase_han_syllable[Int(index)])
    guard syllable > 0 else { return false }
    var at = syllable * Int(CBASE_SYLLABLE_BYTES)
    let end = at + Int(CBASE_SYLLABLE_BYTES)
    while at < end, cbase_syllables[at] != 0 {
      key.append(cbase_syllables[at])
      at += 1
    }
    return true
  }
}

extension HanTable {
  /// Whether a language is written in Han characters.
  static func isHan(_ language: LanguageTag) -> Bool {
    ["zh", "yue", "lzh", "ja"].contains(language.language)
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
