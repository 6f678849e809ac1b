// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Finds texts of two languages that say opposite things: 出口 and `imported`, `approved` and отклонил.
///
/// One text has only the first word of a row of `WarningData.contrasts` and the other has only the second one. A word in
/// a clause with a negation proves nothing.
package struct OppositeContrast: Sendable {
  private let languages: LanguageCatalog

  package init(_ languages: LanguageCatalog = .standard) { self.languages = languages }

  /// The words by which two texts say opposite things, one contrast a row, in the order of the second text.
  ///
  /// - Returns: nothing for a language without rows.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package func between(
    _ first: (language: LanguageTag, text: String), _ second: (language: LanguageTag, text: String)
  ) -> [WordContrast] {
    let tokenizer = Tokenizer()
    let a = ContrastText(first, cutBy: tokenizer, in: languages)
    let rows = a.table.contrasts.found(in: a)
    guard rows.values.contains(where: { $0.proof != nil }) else { return [] }
    let b = ContrastText(second, cutBy: tokenizer, in: languages)
    return b.table.contrasts.found(in: b).compactMap { id, other -> WordContrast? in
      guard let own = rows[id], own.words.isDisjoint(with: other.words),
        let word = own.proof, let opposite = other.proof
      else { return nil }
      return a.contrast(of: word, with: opposite, in: b)
    }
    .sorted { ($0.place.lowerBound, $0.first) < ($1.place.lowerBound, $1.first) }
  }
}

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
    let number: Int
    let isProof: Bool
  }

  private var words = TokenPhrases<Word>()

  init(rows: [(id: String, words: [[String]])]) {
    let tokenizer = Tokenizer()
    for row in rows {
      for (number, forms) in row.words.enumerated() {
        for form in forms {
          let isProof = !form.hasPrefix("~")
          self.words.add(
            isProof ? form : String(form.dropFirst()),
            Word(row: row.id, number: number, isProof: isProof), cutBy: tokenizer)
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
    let negated = text.negatedClauses
    var rows: [String: Row] = [:]
    for (id, found) in Dictionary(grouping: phrases, by: \.value.row) {
      var row = Row()
      for phrase in found {
        let isInside = found.contains {
          $0.range.count > phrase.range.count && $0.range.lowerBound <= phrase.range.lowerBound
            && phrase.range.upperBound <= $0.range.upperBound
        }
        if isInside { continue }
        row.words.insert(phrase.value.number)
        // 否 of 否决 does not negate the word.
        let isNegated = negated.contains {
          $0.clause.overlaps(phrase.range) && !phrase.range.contains($0.negation)
        }
        if phrase.value.isProof, !isNegated, row.proof == nil { row.proof = phrase.range }
      }
      rows[id] = row
    }
    return rows
  }
}

extension ContrastText {
  /// The tokens that negate, each with the tokens of its clause.
  fileprivate var negatedClauses: [(negation: Int, clause: Range<Int>)] {
    let negations = table.negatingTokens(of: features)
    if negations.isEmpty { return [] }
    let words = features.words
    func isEnd(_ at: Int) -> Bool {
      words[at] != "-" && words[at].allSatisfy { !$0.isLetter && !$0.isNumber }
    }
    return negations.map { at in
      var (start, end) = (at, at + 1)
      while start > 0, !isEnd(start - 1) { start -= 1 }
      while end < words.count, !isEnd(end) { end += 1 }
      return (at, start..<end)
    }
  }
}
