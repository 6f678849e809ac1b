// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Finds texts of two languages that say opposite things: 出口 and `imported`, `approved` and отклонил.
///
/// One text has only the first word of a row of `WarningData.contrasts` and the other has only the second one. Of a row of
/// several words, each text has one that the other has not. A word in a clause with a negation proves nothing, unless
/// the row names things or the other word is in such a clause too. Nothing is found where the texts tell the same from the
/// two sides: what one party sells the other buys.
package enum OppositeContrast {
  /// The words by which two texts say opposite things, one contrast a row and a word, in the order of the second text.
  ///
  /// - Parameter others: whether the texts name other countries, so that `Spain won` may be what *England lost* is.
  /// - Returns: nothing for a language without rows.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair, ofOtherParties others: Bool = false)
    -> [WordContrast]
  {
    let (a, b) = (pair.first, pair.second)
    if pair.contrastWords.first.isEmpty { return [] }
    let words = b.table.contrasts
    lazy var ownClauses = NegatedClauses(a)
    lazy var otherClauses = NegatedClauses(b)
    var found = pair.contrastWords.shared.compactMap { row -> (row: String, words: WordContrast)? in
      if row.row.hasPrefix("order-") {
        return exchanged(row).map { (row.row, a.contrast(of: $0, with: $1, in: b)) }
      }
      let (own, others) = (
        lone(row.first, besides: row.second), lone(row.second, besides: row.first)
      )
      if own.isEmpty || others.isEmpty { return nil }
      guard
        let (word, opposite) = proof(
          own, others, of: row.row, in: (ownClauses, otherClauses)),
        !isNegative(after: word, in: a), !isNegative(after: opposite, in: b)
      else { return nil }
      return (
        row.row,
        a.contrast(of: word, with: opposite, in: b, areOpposites: words.pairs.contains(row.row))
      )
    }
    if found.isEmpty { return [] }
    if found.contains(where: { WarningData.converses.contains($0.row) }),
      others || TurnedParties.areTurned(pair)
    {
      found.removeAll { WarningData.converses.contains($0.row) }
    }
    if found.contains(where: { WarningData.rates.contains($0.row) }),
      TurnedParties.areCurrenciesTurned(pair)
    {
      found.removeAll { WarningData.rates.contains($0.row) }
    }
    if found.contains(where: { $0.row.hasPrefix("party-") }), isTold(fromBothSidesIn: pair) {
      found.removeAll { $0.row.hasPrefix("party-") || WarningData.converses.contains($0.row) }
    }
    let sorted = found.map(\.words).sorted {
      ($0.place.lowerBound, $0.first, $0.second) < ($1.place.lowerBound, $1.first, $1.second)
    }
    return sorted.enumerated().filter { at, contrast in
      at == 0 || !sorted[at - 1].place.overlaps(contrast.place)
    }.map(\.element)
  }

  /// Whether the texts have the two words of a row that says the same of two parties from the other side, also in forms
  /// that prove nothing alone: 胜诉 and `lost`.
  package static func isTold(fromBothSidesIn pair: ContrastPair) -> Bool {
    let words = pair.contrastWords
    /// The tokens of names of parties.
    func names(
      _ all: [TokenPhrases<ContrastWords.Word>.Found], in text: ContrastText
    ) -> TokenCounts {
      let names = all.filter { $0.value.row.hasPrefix("party-") && $0.value.isProof }
      return TokenCounts(names.flatMap(\.range), ofTokens: text.features.words.count)
    }
    /// The words that are not of the name of a party, as 卖 is of 卖方.
    func rest(
      _ found: [TokenPhrases<ContrastWords.Word>.Found], besides names: TokenCounts
    ) -> Set<Int?> {
      Set(found.filter { names.count(in: $0.range) == 0 }.map(\.value.number))
    }
    let rows = words.shared.filter { WarningData.converses.contains($0.row) }
    if rows.isEmpty { return false }
    let named = (names(words.first, in: pair.first), names(words.second, in: pair.second))
    return rows.contains { row in
      let own = rest(row.first, besides: named.0)
      let others = rest(row.second, besides: named.1)
      return !own.isEmpty && !others.isEmpty && own.isDisjoint(with: others)
    }
  }

  /// The words of a row that one text has and the other has in no form.
  private static func lone(
    _ words: [TokenPhrases<ContrastWords.Word>.Found],
    besides others: [TokenPhrases<ContrastWords.Word>.Found]
  ) -> [TokenPhrases<ContrastWords.Word>.Found] {
    let known = Set(others.map(\.value.number))
    return words.filter { $0.value.isProof && !known.contains($0.value.number) }
  }

  /// The first words of a row that two texts have in the opposite order.
  private static func exchanged(_ row: ContrastWords.Shared) -> (Range<Int>, Range<Int>)? {
    let (own, others) = (row.first.filter(\.value.isProof), row.second.filter(\.value.isProof))
    guard own.count == 2, others.count == 2, own[0].value.number == others[1].value.number,
      own[1].value.number == others[0].value.number,
      own[0].value.number != own[1].value.number
    else { return nil }
    return (own[0].range, others[0].range)
  }

  private static func isThing(_ row: String) -> Bool {
    row.hasPrefix("thing-") || row.hasPrefix("party-") || row.hasPrefix("state-")
      || WarningData.things.contains(row)
  }

  /// Whether a number with a minus is directly after a word, which turns what it says round: 增长-2.1%.
  private static func isNegative(after word: Range<Int>, in text: ContrastText) -> Bool {
    let words = text.features.words
    let at = word.upperBound
    return at + 1 < words.count && ["-", "−", "–"].contains(words[at])
      && words[at + 1].utf8.first.map { $0.isASCIIDigit } ?? false
  }

  /// The first words of two texts that prove what these mean: both without a negation, else both with one outside them
  /// and none inside (不稳定).
  private static func proof(
    _ own: [TokenPhrases<ContrastWords.Word>.Found],
    _ others: [TokenPhrases<ContrastWords.Word>.Found], of row: String,
    in clauses: @autoclosure () -> (first: NegatedClauses, second: NegatedClauses)
  ) -> (Range<Int>, Range<Int>)? {
    if isThing(row) { return (own[0].range, others[0].range) }
    let (first, second) = clauses()
    if let word = own.first(where: { !first.negate($0.range) }) {
      return others.first { !second.negate($0.range) }.map { (word.range, $0.range) }
    }
    guard !WarningData.modal.contains(row), others.allSatisfy({ second.negate($0.range) }),
      !first.isNegation(own[0].range), !second.isNegation(others[0].range)
    else { return nil }
    return (own[0].range, others[0].range)
  }
}

/// The words of `WarningData.contrasts` that two texts have, found when they are first asked for.
///
/// Not thread-safe.
final class ContrastWordsMemo {
  private let a: ContrastText
  private let b: ContrastText

  init(_ a: ContrastText, _ b: ContrastText) {
    self.a = a
    self.b = b
  }

  /// The words of the first text.
  private(set) lazy var first = Self.words(of: a)
  /// The words of the second text.
  private(set) lazy var second = Self.words(of: b)
  /// The rows that have words in both texts.
  private(set) lazy var shared = first.isEmpty ? [] : ContrastWords.shared(first, second)

  /// The words of a text, also with an ending that names have: `the defendant's`.
  private static func words(of text: ContrastText) -> [TokenPhrases<ContrastWords.Word>.Found] {
    let (features, table) = (text.features, text.table)
    let found = table.contrasts.found(in: features)
    let ended = Set(features.words.indices.filter { table.countryEndings.end(features.words[$0]) })
    if ended.isEmpty { return found }
    let bare = table.contrasts.found(
      in: table.countryEndings.removed(from: features.words), written: features.written)
    return (found + bare.filter { !ended.isDisjoint(with: $0.range) }).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
