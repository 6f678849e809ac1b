// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The letters of names as one byte each, by which names are compared.
///
/// Small Latin letters are themselves, without diacritics. Cyrillic ones are 0x80 and their place in the
/// alphabet; those that Russian writes for one another in foreign names are one, silent ones are left out.
enum NameLetters {
  /// The letter of a scalar in either case; 0 for what is not compared.
  @inline(__always)
  static func code(of scalar: UInt32) -> UInt8 {
    if scalar < 0x80 {
      let small = scalar | 0x20
      return small.isASCIISmallLetter ? UInt8(small) : 0
    }
    if scalar &- 0x400 < 0x60 { return cyrillic[Int(scalar - 0x400)] }
    return isLatin(scalar) ? plain(scalar) : 0
  }

  /// The letters of a name.
  static func codes(of text: String) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      let code = code(of: scalar.value)
      return code == 0 ? nil : code
    }
  }

  /// Whether a scalar is a Latin letter outside ASCII.
  static func isLatin(_ scalar: UInt32) -> Bool {
    (0xC0..<0x250).contains(scalar) && scalar != 0xD7 && scalar != 0xF7
      || (0x1E00..<0x1F00).contains(scalar)
  }

  /// Whether letters are Latin ones.
  static func isLatin(_ letters: [UInt8]) -> Bool { letters.first.map { $0 < 0x80 } ?? false }

  private static let normalizer = try? Normalizer(.nfd)

  /// The letter below the diacritics of another one.
  private static func plain(_ scalar: UInt32) -> UInt8 {
    guard let scalar = Unicode.Scalar(scalar),
      let first = normalizer?.normalize(String(scalar)).unicodeScalars.first, first.isASCII
    else { return 0 }
    return code(of: first.value)
  }

  /// The letters from U+0400 to U+045F.
  private static let cyrillic: [UInt8] = {
    let data = RussianName.data
    var table = [UInt8](repeating: 0, count: 0x60)
    for scalar: UInt32 in 0x430...0x44F {
      table[Int(scalar - 0x400)] = UInt8(scalar - 0x430 + 0x80)
    }
    for letter in data.silentLetters.unicodeScalars where letter.value &- 0x400 < 0x60 {
      table[Int(letter.value - 0x400)] = 0
    }
    for pair in DataText.pairs(data.looseLetters) {
      guard let from = pair.from.unicodeScalars.first?.value, from &- 0x400 < 0x60,
        let to = pair.to.unicodeScalars.first?.value, to &- 0x430 < 0x20
      else { continue }
      table[Int(from - 0x400)] = UInt8(to - 0x430 + 0x80)
    }
    for capital: UInt32 in 0x400...0x42F {
      table[Int(capital - 0x400)] = table[Int(CharacterClass.lowercase(capital) - 0x400)]
    }
    return table
  }()
}
