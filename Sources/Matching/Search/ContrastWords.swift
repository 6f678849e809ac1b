// SPDX-License-Identifier: Apache-2.0
import Segmentation

/// The words of a language that exclude one another in all languages, compiled; see `WarningData.contrasts`.
struct ContrastWords: Sendable {
  /// The words of a row in a text.
  struct Row {
    /// The numbers of the words that the text may mean.
    var words: Set<Int> = []
    /// The tokens of the first word that proves what the text means.
    var proof: Range<Int>?
  }

  private struct Word: Sendable {
    let row: String
    /// `nil` for a form that means none of the words: 北京 is not 北.
    let number: Int?
    let isProof: Bool
  }

  private var words = TokenPhrases<Word>()
  /// The rows of two words.
  let pairs: Set<String>

  /// Compiles rows.
  ///
  /// - Parameter months: the names of months, for which `@` is written in a form.
  init(rows: [(id: String, words: [[String]])], months: [String]) {
    let tokenizer = Tokenizer()
    pairs = Set(rows.filter { $0.words.count == 2 }.map(\.id))
    for row in rows {
      for (number, forms) in row.words.enumerated() {
        for form in forms {
          let isProof = !form.hasPrefix("~") && !form.hasPrefix("=")
          let word = Word(
            row: row.id, number: form.hasPrefix("=") ? nil : number, isProof: isProof)
          let text = isProof ? form : String(form.dropFirst())
          for month in text.contains("@") ? months : [""] {
            self.words.add(text.replacing("@", with: month), word, cutBy: tokenizer)
          }
        }
      }
    }
  }

  /// The rows that have a word in a text.
  ///
  /// A word inside a longer word of its row does not count: 发达国家 in 不发达国家.
  func found(in text: ContrastText) -> [String: Row] {
    let features = text.features
    let phrases = words.found(in: features.words, written: features.written)
    if phrases.isEmpty { return [:] }
    let clauses = TextClauses(features.words)
    let negations = TokenCounts(
      text.table.negatingTokens(of: features), ofTokens: features.words.count)
    var rows: [String: Row] = [:]
    for (id, found) in Dictionary(grouping: phrases, by: \.value.row) {
      var row = Row()
      for phrase in TokenPhrases.outer(of: found) {
        guard let number = phrase.value.number else { continue }
        row.words.insert(number)
        // 否 of 否决 does not negate the word.
        let isNegated =
          negations.count(in: clauses.around(phrase.range)) > negations.count(in: phrase.range)
        if phrase.value.isProof, !isNegated, row.proof == nil { row.proof = phrase.range }
      }
      rows[id] = row
    }
    return rows
  }
}
