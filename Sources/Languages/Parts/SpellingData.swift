// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Words of a language that have two right spellings; a text should use one of them.
package struct SpellingData: Sendable {
  /// One spelling of a word.
  package struct Spelling: Hashable, Sendable {
    /// The number of the word; both spellings have the same.
    package let word: Int
    /// The index of the spelling, 0 or 1.
    package let side: Int
  }

  /// The spellings of each form, in small letters and as UTF-8.
  package let spellings: [[UInt8]: Spelling]
  /// The first three bytes of all forms, by which most words of a text are passed over.
  package let beginnings: Set<UInt32>

  /// Parts of words that are spelt in two ways after any stem, with what comes after them: `is>iz` and `ation`.
  package let patterns: [(first: [UInt8], second: [UInt8], endings: [[UInt8]])]
  /// Words beside which a word of the table means something else, in small letters, by the number of the word: nobody
  /// writes `computer programme`.
  package let others: [Int: Set<[UInt8]>]

  /// The fewest letters before a pattern.
  private static let shortestStem = 3

  /// A table.
  ///
  /// - Parameters:
  ///   - groups: pairs of stems (`colour>color`), separated by white space, and the endings that both have; `-` is no
  ///     ending.
  ///   - patterns: pairs of parts (`is>iz`), and the endings after them.
  ///   - others: words, each with those beside which it means something else: `programme`, `computer`.
  /// - Complexity: O(*forms*).
  package init(
    _ groups: [(stems: String, endings: String)],
    patterns: [(parts: String, endings: String)] = [], others: [(form: String, words: String)] = []
  ) {
    var spellings: [[UInt8]: Spelling] = [:]
    var beginnings: Set<UInt32> = []
    var word = 0
    for (stems, endings) in groups {
      let endings = DataText.words(endings).map { $0 == "-" ? "" : $0 }
      for (first, second) in DataText.pairs(stems) {
        for (side, stem) in [first, second].enumerated() {
          for ending in endings {
            let form = Array((stem + ending).utf8)
            spellings[form] = Spelling(word: word, side: side)
            if let key = Self.beginning(form[...]) { beginnings.insert(key) }
          }
        }
        word += 1
      }
    }
    self.patterns = patterns.flatMap { parts, endings in
      DataText.pairs(parts).map {
        (Array($0.from.utf8), Array($0.to.utf8), DataText.words(endings).map { Array($0.utf8) })
      }
    }
    self.others = Dictionary(
      others.compactMap { form, words in
        spellings[Array(form.utf8)].map {
          ($0.word, Set(DataText.words(words).map { Array($0.utf8) }))
        }
      }, uniquingKeysWith: { first, _ in first })
    self.spellings = spellings
    self.beginnings = beginnings
  }

  /// A word of a text that has two spellings.
  package struct Found: Hashable, Sendable {
    /// A key of the word, the same for both spellings.
    package let word: String
    /// The index of the spelling, 0 or 1.
    package let side: Int
    /// Words beside which it means something else.
    package let others: Set<[UInt8]>
  }

  /// Finds the spelling of a word of a text; `nil` for a word with one spelling.
  ///
  /// - Complexity: O(*endings*) for most words.
  package func spelling(of word: ArraySlice<UInt8>) -> Found? {
    if let key = Self.beginning(word), beginnings.contains(key),
      let known = spellings[word.map(Self.lowercase)]
    {
      return Found(word: "\(known.word)", side: known.side, others: others[known.word] ?? [])
    }
    for (first, second, endings) in patterns {
      for ending in endings where word.count >= ending.count + first.count + Self.shortestStem {
        let head = word.dropLast(ending.count)
        guard word.suffix(ending.count).elementsEqual(ending) else { continue }
        for (side, part) in [first, second].enumerated()
        where head.suffix(part.count).elementsEqual(part) {
          let stem = head.dropLast(part.count).map(Self.lowercase)
          return Found(word: String(decoding: stem, as: UTF8.self), side: side, others: [])
        }
      }
    }
    return nil
  }

  /// The first three bytes of a word as a number, small letters for ASCII capitals; `nil` for a shorter word.
  package static func beginning(_ word: ArraySlice<UInt8>) -> UInt32? {
    guard word.count >= 3 else { return nil }
    return word.prefix(3).reduce(0) { $0 << 8 | UInt32(lowercase($1)) }
  }

  /// The small letter of an ASCII capital; any other byte itself.
  package static func lowercase(_ byte: UInt8) -> UInt8 {
    byte.isASCIICapital ? byte | 0x20 : byte
  }
}
