// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Tells the encodings of Russian with one byte for a letter from each other: most bytes are a letter in all of them, so
/// that only the frequency of the letters says which are right.
extension EncodingGuess {
  /// The encodings, each with the natural logarithm of how many files are in it, by order of magnitude.
  static let russian: [String: Double] = [
    "windows-1251": 0, "KOI8-R": -1, "IBM866": -1, "ISO-8859-5": -1.5, "x-mac-cyrillic": -2,
  ]

  /// The difference of logarithms below which two encodings that give different texts are both possible.
  ///
  /// Of 8639 texts in five encodings, a word to five words or a sentence each, in small letters and in capitals, 238 are
  /// read wrongly, nearly all of them words in capitals, and 190 are refused.
  static let leastDifference = 0.6

  /// The best of some readings by the frequency of their letters.
  ///
  /// - Parameter readings: those that are plausible, the best by their form first.
  /// - Returns: `nil` if the first is in none of these encodings, or damaged.
  /// - Complexity: O(*letters*).
  static func bestByLetters(_ readings: [Reading]) -> Reading? {
    guard let first = readings.first, russian[first.encoding] != nil, first.decoded != nil else {
      return nil
    }
    let judged = readings.compactMap {
      reading -> (reading: Reading, weight: Double, text: String)? in
      guard let prior = russian[reading.encoding], let text = reading.decoded?.text else {
        return nil
      }
      return (reading, prior + weight(of: text), text)
    }
    guard let best = judged.max(by: { $0.weight < $1.weight }) else { return nil }
    var found = best.reading
    found.rival =
      judged.first {
        best.weight - $0.weight < leastDifference && $0.text != best.text
      }?.reading.encoding
    return found
  }

  /// The natural logarithm of the likelihood of the letters of a text, as Russian has them.
  private static func weight(of text: String) -> Double {
    var weight = 0.0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where scalar.value >= 0x80 {
      let small = CharacterClass.lowercase(scalar.value)
      guard let frequency = frequencies[small] else {
        weight += marks.contains(scalar.value) ? ofMark : ofOther
        continue
      }
      weight += frequency
      guard small != scalar.value else { continue }
      let before = index > 0 ? scalars[index - 1].value : 0x20
      let isAfterLetter = CharacterClass.isLetter(before)
      let isBeforeLetter =
        index + 1 < scalars.count && CharacterClass.isLetter(scalars[index + 1].value)
      if isAfterLetter {
        weight -= CharacterClass.isLowercase(before) ? costOfCapitalInside : costOfCapital
      } else {
        weight -= isBeforeLetter ? costOfCapital : costOfCapitalAlone
      }
    }
    return weight
  }

  private static let costOfCapital = 0.35
  private static let costOfCapitalInside = 3.0
  private static let costOfCapitalAlone = 3.0
  /// The logarithms of the share of a mark of Russian among the characters outside ASCII, and of any other character.
  private static let (ofMark, ofOther) = (log(0.004), log(0.0004))
  /// Quotation marks, dashes, dots, the signs of number, money and paragraph, and the no-break space.
  private static let marks: Set<UInt32> = [
    0xAB, 0xBB, 0x2013, 0x2014, 0x2026, 0x2116, 0x201C, 0x201D, 0x201E, 0x20AC, 0xA7, 0xA0,
  ]
  /// The logarithms of the frequencies of the letters of Russian, U+0430 to U+044F and U+0451.
  private static let frequencies: [UInt32: Double] = {
    let inThousand = [
      80, 16, 45, 17, 30, 84, 9, 16, 74, 12, 35, 44, 32, 67, 109, 28, 47, 55, 63, 26, 3, 10, 5, 14,
      7, 4, 0.4, 19, 17, 3, 6, 20,
    ]
    var table: [UInt32: Double] = [0x451: log(0.001)]
    for (place, share) in inThousand.enumerated() {
      table[0x430 + UInt32(place)] = log(share / 1000)
    }
    return table
  }()
}
