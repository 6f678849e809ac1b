// SPDX-License-Identifier: Apache-2.0

/// Readings of Han characters from Unihan: Mandarin ones besides the first, and Cantonese ones.
///
/// The first Mandarin reading is that of `HanReading`. Both tables are compiled when they are first asked.
package enum HanSounds {
  /// Every Mandarin reading of a character, toneless pinyin in ASCII with `v` for ü, the usual one first;
  /// empty for what is not a Han character.
  package static func mandarin(of scalar: UInt32) -> [[UInt8]] {
    var first: [UInt8] = []
    guard HanReading.append(of: scalar, to: &first) else { return mandarinTable[scalar] ?? [] }
    let others = mandarinTable[scalar] ?? []
    // The first reading has u for ü.
    if let own = others.first(where: { Self.plain($0) == first }) {
      return [own] + others.filter { $0 != own }
    }
    return [first] + others
  }

  /// Whether Latin letters are a name in Chinese characters, written in pinyin: `Xi'an` is 西安.
  ///
  /// - Returns: `false` for a text of one syllable and for characters that are not Han.
  package static func isPinyin(_ latin: String, of han: String) -> Bool {
    let scalars = han.unicodeScalars.filter { $0 != "·" && !$0.properties.isWhitespace }
    guard (2...longestName).contains(scalars.count) else { return false }
    let syllables = scalars.map { mandarin(of: $0.value) }
    guard !syllables.contains(where: \.isEmpty) else { return false }
    let letters = latin.lowercased().unicodeScalars.filter {
      $0 != "'" && $0 != "’" && $0 != "-" && $0 != " "
    }
    .map { $0 == "ü" ? UInt32(UInt8(ascii: "u")) : $0.value }
    return reads(letters[...], syllables[...])
  }

  /// The most characters of a name that is compared.
  private static let longestName = 12

  /// Whether letters are the readings of some syllables, in one of their spellings each; ü is u without its
  /// mark, and v by habit.
  package static func reads(_ letters: ArraySlice<UInt32>, _ syllables: ArraySlice<[[UInt8]]>)
    -> Bool
  {
    guard let readings = syllables.first else { return letters.isEmpty }
    return readings.contains { reading in
      let agrees = zip(letters, reading).allSatisfy { letter, own in
        letter == UInt32(own) || own == UInt8(ascii: "v") && letter == UInt32(UInt8(ascii: "u"))
      }
      return agrees && letters.count >= reading.count
        && reads(letters.dropFirst(reading.count), syllables.dropFirst())
    }
  }

  /// The Cantonese readings of a character in Jyutping without tones; empty for a character that is not
  /// common.
  package static func cantonese(of scalar: UInt32) -> [[UInt8]] { cantoneseTable[scalar] ?? [] }

  /// A syllable with u for ü.
  private static func plain(_ syllable: [UInt8]) -> [UInt8] {
    syllable.map { $0 == UInt8(ascii: "v") ? UInt8(ascii: "u") : $0 }
  }

  private static let mandarinTable = compiled(otherMandarin)
  private static let cantoneseTable = compiled(cantonese)

  /// The syllables of each character of a table whose words are a syllable and its characters.
  private static func compiled(_ text: String) -> [UInt32: [[UInt8]]] {
    var table: [UInt32: [[UInt8]]] = [:]
    for word in DataText.words(text) {
      let syllable = Array(word.utf8.prefix { $0 < 0x80 })
      for scalar in word.unicodeScalars where scalar.value >= 0x80 {
        table[scalar.value, default: []].append(syllable)
      }
    }
    return table
  }
}
