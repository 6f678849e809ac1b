// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// Finds a text that says no where the text of another language says no nowhere: 没有达成协议 and `an agreement was reached`.
///
/// The other text has no negation, nothing that looks like one (不断, `no doubt`), and no word that may say no in other words
/// (`fail`, отказаться). Texts are no longer than twice `NegationData.most`, since longer ones say more freely what they
/// mean.
package enum LostNegation {
  /// The first negation of the text that alone says no; `nil` if both do or neither does.
  ///
  /// - Returns: `nil` for a language without negations too.
  /// - Complexity: O(*n* log *n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> OmittedWords.Omission? {
    let (a, b) = (pair.first, pair.second)
    let tables = [a, b].map { NegationTable.table(for: $0.language, in: pair.languages) }
    guard isShort(a, for: tables[0]), isShort(b, for: tables[1]) else { return nil }
    let own = reading(of: a, by: tables[0], besides: pair.sharedDenials.first)
    let other = reading(of: b, by: tables[1], besides: pair.sharedDenials.second)
    if let negation = own.negation, other.isPlain, !isCopied(negation, of: a, in: b) {
      return OmittedWords.omission(negation, in: a, isAdded: false)
    }
    if let negation = other.negation, own.isPlain, !isCopied(negation, of: b, in: a) {
      return OmittedWords.omission(negation, in: b, isAdded: true)
    }
    return nil
  }

  /// Whether only one of two texts may say no, or one says it more often, so that what is said of a part there may be what the
  /// other one says of the rest.
  ///
  /// - Complexity: O(*n* log *n*) for texts of *n* bytes.
  package static func mayTurn(_ pair: ContrastPair) -> Bool {
    func counts(_ text: ContrastText, _ shared: Set<Int>) -> (negations: Int, isPlain: Bool) {
      let table = NegationTable.table(for: text.language, in: pair.languages)
      let negations = table.negations(
        among: table.marks(in: text, besides: shared), of: [.negation, .determiner, .refusal],
        ends: [:], in: text.features.words)
      return (negations.count, table.hidden(in: text, besides: shared).isEmpty)
    }
    let own = counts(pair.first, pair.sharedDenials.first)
    let other = counts(pair.second, pair.sharedDenials.second)
    return own.negations != other.negations || own.isPlain != other.isPlain
  }

  /// Whether the other text has the word as it is, as code (`None`) and quoted words are.
  private static func isCopied(
    _ word: Range<Int>, of text: ContrastText, in other: ContrastText
  ) -> Bool {
    other.features.written.contains(text.features.written[word.lowerBound])
  }

  private struct Reading {
    /// The first negation, if there is only one or all are determiners, and no question, condition or denial near it may turn it round.
    let negation: Range<Int>?
    /// Whether nothing may say no.
    let isPlain: Bool
  }

  /// Whether a text has words, and not too many.
  private static func isShort(_ text: ContrastText, for table: NegationTable) -> Bool {
    let length = text.features.side.compared.items.count { !$0.isMark }
    return 0 < length && length <= 2 * table.most
  }

  private static func reading(
    of text: ContrastText, by table: NegationTable, besides shared: Set<Int>
  ) -> Reading {
    let marked = table.marks(in: text, besides: shared)
    let negations = table.negations(
      among: marked, of: [.negation, .determiner], ends: [:], in: text.features.words)
    let hidden = table.hidden(in: text, besides: shared)
    guard let negation = negations.first else {
      let isPlain = hidden.isEmpty && !marked.contains { $0.value != .question }
      return Reading(negation: nil, isPlain: isPlain)
    }
    // 没有否认 and `not fail` say yes.
    let after = negation.upperBound..<negation.upperBound + reach
    // `neither … nor` and `no … and no` deny one thing after another.
    let determiners = Set(marked.filter { $0.value == .determiner }.map(\.range))
    let isSingle =
      (negations.count == 1 || determiners.isSuperset(of: negations))
      && !hidden.contains { after.contains($0.lowerBound) && !determiners.contains($0) }
      && !marked.contains {
        // 不到 sets a limit, and not in 看不到.
        $0.value == .question
          && !(negation.lowerBound <= $0.range.lowerBound
            && $0.range.upperBound <= negation.upperBound)
      }
    return Reading(negation: isSingle ? negation : nil, isPlain: false)
  }

  /// The tokens after a negation in which another denial is denied by it.
  private static let reach = 3
}
