// SPDX-License-Identifier: Apache-2.0
import Languages

/// The consonants of a foreign name as Chinese spells it: `McGregor`, Макгрегор and 麦格雷戈 all have
/// the key `MKLK`.
///
/// `ForeignNameSounds` contains the sounds of letters and characters.
enum SoundKey {
  /// The fewest consonants that distinguish a name from chance.
  static let shortest = 3
  /// The first byte of a sound key; no spelling begins with it.
  static let tag: UInt8 = 1

  /// The keys of a folded Latin or Cyrillic word: with the nasals that close a syllable, and
  /// without them if that key is different.
  ///
  /// Empty for a word of fewer than three consonants.
  static func keys(of word: [UInt8]) -> [[UInt8]] {
    let sounds = ForeignNameSounds.sounds(
      of: Array(String(decoding: word, as: UTF8.self).unicodeScalars))
    return keys(sounds)
  }

  /// The keys of a sequence of consonants.
  static func keys(_ sounds: [Sound]) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    for nasals in [true, false] {
      let key = [tag] + sounds.lazy.filter { nasals || !$0.closes }.map(\.letter)
      if key.count > shortest, keys.last != key { keys.append(key) }
    }
    return keys
  }

  typealias Sound = ForeignNameSounds.Sound

  /// The consonants of a character as used in foreign names; `nil` for a character that is not used
  /// in them, empty for a pure vowel.
  static func sounds(of scalar: UInt32) -> [Sound]? {
    let index = scalar &- firstHan
    guard index < lines.count, lines[Int(index)] > 0 else { return nil }
    return groups[Int(lines[Int(index)]) - 1]
  }

  /// The consonants of each line of `characters`.
  private static let groups: [[Sound]] = DataText.byteLines(ForeignNameSounds.characters).map {
    line in
    line[0].filter { $0 != 0x2D }.map {
      $0 == 0x6E ? Sound(letter: 0x4E, closes: true) : Sound(letter: $0)
    }
  }

  private static let firstHan: UInt32 = 0x4E00
  /// For each character of the main Han block the number of its line, from 1; 0 for none.
  private static let lines: [UInt8] = {
    var lines = [UInt8](repeating: 0, count: 0x5200)
    for (number, line) in DataText.byteLines(ForeignNameSounds.characters).enumerated() {
      for scalar in String(decoding: line[1], as: UTF8.self).unicodeScalars {
        lines[Int(scalar.value - firstHan)] = UInt8(number + 1)
      }
    }
    return lines
  }()
}
