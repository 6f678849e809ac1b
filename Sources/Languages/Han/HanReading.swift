// SPDX-License-Identifier: Apache-2.0
import CBaseLexicon

/// Mandarin readings of Han characters, from Unihan (`kMandarin`); for the block U+4E00 to U+9FFF,
/// read in place from the shipped table.
package enum HanReading {
  /// Appends the toneless pinyin of a character in ASCII; false, and nothing appended, if it has none.
  ///
  /// - Parameters:
  ///   - scalar: A Unicode scalar value.
  ///   - key: The bytes to append to.
  /// - Complexity: O(1); a syllable has at most six letters.
  @inlinable
  package static func append(of scalar: UInt32, to key: inout [UInt8]) -> Bool {
    let index = scalar &- 0x4E00
    guard index < 0x5200 else { return false }
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
