// SPDX-License-Identifier: Apache-2.0

/// The letters of a word, as bits.
///
/// Letters 32 code points apart share a bit, so the 26 letters of Latin and the 32 of Cyrillic have one each, and a
/// capital has that of its small letter.
struct LetterSet {
  private var bits: UInt32

  /// No letters.
  init() { bits = 0 }

  /// The letters of a word in UTF-8.
  init(_ word: some Collection<UInt8>) {
    bits = 0
    var last: UInt8?
    for byte in word {
      // The last byte of a scalar has its lowest bits.
      if let last, byte & 0xC0 != 0x80 { bits |= 1 << UInt32(last & 31) }
      last = byte
    }
    if let last { bits |= 1 << UInt32(last & 31) }
  }

  func union(_ other: LetterSet) -> LetterSet {
    var both = self
    both.bits |= other.bits
    return both
  }

  func intersection(_ other: LetterSet) -> LetterSet {
    var common = self
    common.bits &= other.bits
    return common
  }

  /// How many of the letters another word lacks.
  func count(notIn other: LetterSet) -> Int { (bits & ~other.bits).nonzeroBitCount }
}
