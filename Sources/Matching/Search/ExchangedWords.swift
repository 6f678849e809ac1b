// SPDX-License-Identifier: Apache-2.0

/// Finds words that have changed their places beside others that have not: 出口增长，进口下降 and `imports rose, exports fell`.
///
/// Two rows of `WarningData.contrasts`, or one of them and two countries, have the same two words in both texts, each word
/// once, and the words of the two rows take turns in both texts. If the order of one row is turned round and that of the
/// other is not, each word is said of another thing. The same holds if both texts deny something of one of two words or
/// countries, but not of the same one: 印度已批准，巴西尚未批准 and `Brazil has ratified, but India has not`.
package enum ExchangedWords {
  /// The first words of the two texts in the row whose order is turned round.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> WordContrast? {
    let (a, b) = (pair.first, pair.second)
    var rows =
      pair.contrastWords.shared.lazy.filter { !$0.row.hasPrefix("order-") }
      .compactMap(Row.init).prefix(limit) + []
    if let countries = Row(countriesOf: a, b) { rows.append(countries) }
    if rows.isEmpty { return nil }
    let (own, other) = (DeniedWords(a), DeniedWords(b))
    for row in rows {
      let here = (own.deny(row.first.lower), own.deny(row.first.upper))
      guard here.0 != here.1 else { continue }
      let there = (other.deny(row.second.lower), other.deny(row.second.upper))
      guard there.0 != there.1, (here.0 == there.0) == row.isTurned else { continue }
      let denied = (
        here.0 ? row.first.lower : row.first.upper, there.0 ? row.second.lower : row.second.upper
      )
      return a.contrast(of: denied.0, with: denied.1, in: b)
    }
    for (number, row) in rows.enumerated() {
      for other in rows[(number + 1)...]
      where row.isTurned != other.isTurned && row.takesTurns(with: other) {
        let turned = row.isTurned ? row : other
        return a.contrast(of: turned.first.lower, with: turned.second.lower, in: b)
      }
    }
    return nil
  }

  /// The most rows that are compared.
  private static let limit = 12

  /// Two places of a text, in its order.
  private struct Places {
    let lower: Range<Int>
    let upper: Range<Int>

    func takeTurns(with other: Places) -> Bool {
      func alternate(_ a: Places, _ b: Places) -> Bool {
        a.lower.upperBound <= b.lower.lowerBound && b.lower.upperBound <= a.upper.lowerBound
          && a.upper.upperBound <= b.upper.lowerBound
      }
      return alternate(self, other) || alternate(other, self)
    }
  }

  /// Two words that both texts have once.
  private struct Row {
    let first: Places
    let second: Places
    /// Whether the words have another order in the second text.
    let isTurned: Bool

    /// The two words of a row; `nil` if a text has others, or one of them twice.
    init?(_ row: ContrastWords.Shared) {
      let (own, others) = (row.first.filter(\.value.isProof), row.second.filter(\.value.isProof))
      guard own.count == 2, others.count == 2, own[0].value.number != own[1].value.number,
        Set(own.map(\.value.number)) == Set(others.map(\.value.number))
      else { return nil }
      first = Places(lower: own[0].range, upper: own[1].range)
      second = Places(lower: others[0].range, upper: others[1].range)
      isTurned = own[0].value.number != others[0].value.number
    }

    /// The two countries that both texts name once; `nil` if they name others.
    init?(countriesOf a: ContrastText, _ b: ContrastText) {
      let (own, others) = (a.countries, b.countries)
      guard own.count == 2, others.count == 2,
        !own[0].mention.isAmong([own[1].mention])
      else { return nil }
      let isSame =
        own[0].mention.isAmong([others[0].mention]) && own[1].mention.isAmong([others[1].mention])
      isTurned =
        own[0].mention.isAmong([others[1].mention]) && own[1].mention.isAmong([others[0].mention])
      guard isSame != isTurned else { return nil }
      first = Places(lower: own[0].tokens, upper: own[1].tokens)
      second = Places(lower: others[0].tokens, upper: others[1].tokens)
    }

    func takesTurns(with other: Row) -> Bool {
      first.takeTurns(with: other.first) && second.takeTurns(with: other.second)
    }
  }
}

/// The parts of a text between marks and words such as `but`, and which of them say no.
private struct DeniedWords {
  private let clauses: TextClauses
  private let negations: TokenCounts
  private let text: ContrastText

  init(_ text: ContrastText) {
    self.text = text
    let words = text.features.words
    clauses = TextClauses(words)
    negations = TokenCounts(text.table.negatingTokens(of: text.features), ofTokens: words.count)
  }

  func deny(_ word: Range<Int>) -> Bool {
    let clause = clauses.around(word)
    let words = text.features.words
    let turns = text.table.turns
    let start = words[clause.lowerBound..<word.lowerBound].lastIndex(where: turns.contains)
    let end = words[word.upperBound..<clause.upperBound].firstIndex(where: turns.contains)
    return negations.count(in: (start ?? clause.lowerBound)..<(end ?? clause.upperBound)) > 0
  }
}
