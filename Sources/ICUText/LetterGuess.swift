// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Tells the encodings of Russian with one byte for a letter from each other: most bytes are a letter in all of them, so
/// that only the frequency of the letters says which are right.
///
/// Of several readings only the likeliest is kept whole.
struct LetterGuess {
  /// The encodings, each with the natural logarithm of how many files are in it, by order of magnitude.
  private static let russian: [String: Double] = [
    "windows-1251": 0, "KOI8-R": -1, "IBM866": -1, "ISO-8859-5": -1.5, "x-mac-cyrillic": -2,
  ]

  /// The difference of logarithms below which two encodings that give different texts are both possible.
  ///
  /// Of 8639 texts in five encodings, a word to five words or a sentence each, in small letters and in capitals, 238 are
  /// read wrongly, nearly all of them words in capitals, and 190 are refused.
  private static let leastDifference = 0.6

  /// A reading without its text.
  private struct Judged {
    let encoding: String
    let weight: Double
    /// The hash of the text, the same for the same text.
    let hash: Int
  }

  private var all: [Judged] = []
  private var likeliest: (reading: EncodingGuess.Reading, weight: Double)?

  /// Judges a plausible reading, if it is in one of these encodings and whole.
  ///
  /// - Complexity: O(*letters*).
  mutating func add(_ reading: EncodingGuess.Reading) {
    guard let prior = Self.russian[reading.encoding], let text = reading.decoded?.text else {
      return
    }
    let weight = prior + Self.weight(of: text)
    all.append(Judged(encoding: reading.encoding, weight: weight, hash: text.hashValue))
    if weight > likeliest?.weight ?? -.infinity { likeliest = (reading, weight) }
  }

  /// The reading whose letters are likeliest, with its rival.
  ///
  /// - Parameter best: the best reading by its form.
  /// - Returns: `nil` if the best by its form is in none of these encodings, or damaged.
  func best(insteadOf best: EncodingGuess.Reading) -> EncodingGuess.Reading? {
    guard let likeliest, let own = all.first(where: { $0.encoding == best.encoding }) else {
      return nil
    }
    var found = own.weight == likeliest.weight ? best : likeliest.reading
    let hash = all.first { $0.encoding == found.encoding }?.hash
    // The best by its form is the first rival.
    found.rival =
      ([own] + all).first {
        likeliest.weight - $0.weight < Self.leastDifference && $0.hash != hash
      }?.encoding
    return found
  }

  /// The natural logarithm of the likelihood of the letters of a text, as Russian has them.
  private static func weight(of text: String) -> Double {
    var weight = 0.0
    var before: UInt32 = 0x20
    var rest = text.unicodeScalars.makeIterator()
    var after = rest.next()
    while let scalar = after {
      after = rest.next()
      defer { before = scalar.value }
      guard scalar.value >= 0x80 else { continue }
      let small = CharacterClass.lowercase(scalar.value)
      guard let frequency = frequencies[small] else {
        weight += marks.contains(scalar.value) ? ofMark : ofOther
        continue
      }
      weight += frequency
      guard small != scalar.value else { continue }
      let isAfterLetter = CharacterClass.isLetter(before)
      let isBeforeLetter = after.map { CharacterClass.isLetter($0.value) } ?? false
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
