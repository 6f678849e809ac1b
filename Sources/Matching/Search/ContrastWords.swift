// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// The words of a language that exclude one another in all languages, compiled; see `WarningData.contrasts`.
struct ContrastWords: Sendable {
  /// A word of a row, as a text has it.
  struct Word: Sendable {
    /// The row, by its id.
    let row: String
    /// A number for the row, in all languages the same, by which words are sorted.
    let key: UInt64
    /// One bit that the row shares with few others.
    let sign: UInt64
    /// Whether the row may tell the same from two sides, so that forms that prove nothing matter as well.
    let isOfSides: Bool
    /// `nil` for a form that means none of the words: 北京 is not 北.
    let number: Int?
    /// Whether the word proves what a text means.
    let isProof: Bool
  }

  private var words: TokenPhrases<Word>
  /// The rows of two words.
  let pairs: Set<String>

  /// Compiles rows.
  ///
  /// - Parameter months: the names of months, for which `@` is written in a form.
  init(rows: [(id: String, words: [[String]])], months: [String]) {
    let tokenizer = Tokenizer()
    words = TokenPhrases(
      capacity: rows.reduce(0) { $1.words.reduce($0) { $0 + $1.count } })
    pairs = Set(rows.filter { $0.words.count == 2 }.map(\.id))
    for row in rows {
      // FNV-1a (Fowler, Noll, Vo).
      let key = row.id.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
      let isOfSides = row.id.hasPrefix("party-") || WarningData.converses.contains(row.id)
      for (number, forms) in row.words.enumerated() {
        for form in forms {
          let mark = form.utf8.first
          let isNone = mark == UInt8(ascii: "=")
          let isProof = !isNone && mark != UInt8(ascii: "~")
          let word = Word(
            row: row.id, key: key, sign: 1 << (key % 61), isOfSides: isOfSides,
            number: isNone ? nil : number, isProof: isProof)
          let text = isProof ? form : String(form.dropFirst())
          guard text.utf8.contains(UInt8(ascii: "@")) else {
            words.add(text, word, cutBy: tokenizer)
            continue
          }
          for month in months {
            words.add(text.replacing("@", with: month), word, cutBy: tokenizer)
          }
        }
      }
    }
  }

  /// The words of rows in a text, in its order.
  func found(in text: WarningFeatures) -> [TokenPhrases<Word>.Found] {
    words.found(in: text)
  }

  /// The words of rows in some tokens, and in the same as they are written.
  func found(in words: [String], written: [String]) -> [TokenPhrases<Word>.Found] {
    self.words.found(in: words, written: written)
  }

  /// The words of a row in two texts.
  struct Shared {
    let row: String
    let first: [TokenPhrases<Word>.Found]
    let second: [TokenPhrases<Word>.Found]
  }

  /// The rows that have words in both texts, and proofs in both or words of sides; a word inside a longer word of its row
  /// does not count: 发达国家 in 不发达国家.
  ///
  /// - Complexity: O(*p* log *p*) for *p* words of rows.
  static func shared(
    _ first: [TokenPhrases<Word>.Found], _ second: [TokenPhrases<Word>.Found]
  ) -> [Shared] {
    var shared: [Shared] = []
    let both = signs(of: first) & signs(of: second)
    if both == 0 { return [] }
    var rest = byRow(first, signs: both)[...]
    var others = byRow(second, signs: both)[...]
    while let own = rest.first?.value, let other = others.first?.value {
      let row = min(own.key, other.key)
      let mine = rest.prefix { $0.value.key == row }
      let theirs = others.prefix { $0.value.key == row }
      if !mine.isEmpty, !theirs.isEmpty {
        shared.append(Shared(row: own.row, first: words(mine), second: words(theirs)))
      }
      rest = rest.dropFirst(mine.count)
      others = others.dropFirst(theirs.count)
    }
    return shared
  }

  /// The signs of the rows that have a proof, or words of sides.
  private static func signs(of found: [TokenPhrases<Word>.Found]) -> UInt64 {
    found.reduce(0) { $1.value.isProof || $1.value.isOfSides ? $0 | $1.value.sign : $0 }
  }

  /// The words of the rows that have one of some signs, row by row.
  private static func byRow(
    _ found: [TokenPhrases<Word>.Found], signs: UInt64
  ) -> [TokenPhrases<Word>.Found] {
    found.filter { $0.value.sign & signs != 0 }.sorted {
      ($0.value.key, $0.range.lowerBound) < ($1.value.key, $1.range.lowerBound)
    }
  }

  private static func words(
    _ found: ArraySlice<TokenPhrases<Word>.Found>
  ) -> [TokenPhrases<Word>.Found] {
    TokenPhrases.outer(of: Array(found)).filter { $0.value.number != nil }
  }
}

/// Where a text negates what it says.
struct NegatedClauses {
  private let clauses: TextClauses
  private let negations: TokenCounts

  /// - Complexity: O(*n*) for a text of *n* bytes.
  init(_ text: ContrastText) {
    let words = text.features.words
    clauses = TextClauses(words)
    negations = TokenCounts(text.table.negatingTokens(of: text.features), ofTokens: words.count)
  }

  /// Whether the clause of a word has a negation outside it: 否 of 否决 does not negate the word.
  func negate(_ word: Range<Int>) -> Bool {
    negations.count(in: clauses.around(word)) > negations.count(in: word)
  }

  /// Whether a word has a negation inside.
  func isNegation(_ word: Range<Int>) -> Bool { negations.count(in: word) > 0 }
}
