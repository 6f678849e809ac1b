// SPDX-License-Identifier: Apache-2.0

/// How much a text says, measured by its letters.
package enum TextWeight {
  /// The weight of a Han character, in letters of English.
  ///
  /// Measured on 1,007 sentences of news in three languages, as is `cyrillic`.
  private static let han = 2.8
  /// The weight of a Cyrillic letter, in letters of English.
  private static let cyrillic = 0.88

  /// The letters and digits of a text, in letters of English.
  ///
  /// - Complexity: O(*n*).
  package static func letters(of text: String) -> Double {
    var sum = 0.0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: sum += 1
      case 0x400...0x4FF: sum += cyrillic
      case 0x4E00...0x9FFF: sum += han
      case 0xC0...0x24F: sum += 1
      default: continue
      }
    }
    return sum
  }
}
