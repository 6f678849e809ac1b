// SPDX-License-Identifier: Apache-2.0
import Languages
import Matching
import TextModel

/// `number/mismatch`: a number, date, percentage or amount that differs across languages.
///
/// Quantities are compared by kind and value, however they are written (3.5亿 and `350 million`, 三分之二 and
/// `two thirds`, 下午三点半 and `15:30`). An error is what both texts say with certainty: another value, currency,
/// unit, sign or direction. A number that only one text has, a small number in words and a conversion that is
/// not exact are warnings, and so is the letter of another item (第(a)项, `item (b)`).
/// [docs/quantities.md](../../../docs/quantities.md) has the rules.
struct NumberMismatch: Rule {
  static let description = RuleDescription(
    id: "number/mismatch", severity: .error,
    summary: "A number, date, percentage or amount that differs across languages",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    var named = NamedNumbers(draft.termbase)
    return draft.segments.flatMap { segment -> [Finding] in
      guard let source = segment.segment.source, !segment.segment.target.text.isBlank else {
        return []
      }
      return findings(source, in: segment, of: draft, &named)
        + letters(source, in: segment.segment, of: draft)
    }
  }

  private func findings(
    _ source: CheckText, in analyzed: AnalyzedSegment, of draft: AnalyzedDraft,
    _ named: inout NamedNumbers
  ) -> [Finding] {
    let segment = analyzed.segment
    let target = segment.target
    let table = QuantityTable.table(for: target.language)
    // The number of a placeholder is none (`{0}`, `%1$s`), nor is that of code between backticks.
    let words = CodeSpan.words(of: source.text, and: target.text)
    var own = QuantityReading(WrittenCode.words(of: words.first), language: source.language)
    var others = QuantityReading(WrittenCode.words(of: words.second), table: table)
    named.apply(analyzed.sourceMatches, to: &own)
    named.apply(analyzed.matches, to: &others)
    guard !own.quantities.isEmpty || !others.quantities.isEmpty else { return [] }
    var issues = QuantityComparison.issues(
      own, others, lengths: (source.text.utf8.count, target.text.utf8.count))
    if !issues.contains(where: \.isExchange),
      let issue = ExchangedOwners.issue(
        (own, source.text), (others, target.text),
        terms: (analyzed.sourceMatches, analyzed.matches),
        owners: {
          NamedOwners(
            ContrastPair((source.language, source.text), (target.language, target.text)))
        })
    {
      issues.append(issue)
    }
    lazy var pair = ContrastPair((source.language, words.first), (target.language, words.second))
    lazy var areTurned = TurnedParties.areCurrenciesTurned(pair)
    lazy var isDenied = LostNegation.mayTurn(pair) || !OppositeContrast.between(pair).isEmpty
    issues.removeAll { issue in
      switch issue.kind {
      case .conflict(.direction): return areTurned
      case .value:
        guard let first = issue.source, let second = issue.target else { return false }
        return ComplementaryShares.are(own.quantities[first], others.quantities[second])
          && isDenied
      default: return false
      }
    }
    return issues.map { issue in
      let quantity = issue.source.map { own.quantities[$0] }
      let other = issue.target.map { others.quantities[$0] }
      let written = quantity.map { source.text.utf8Slice($0.range) } ?? ""
      let found = other.map { target.text.utf8Slice($0.range) } ?? ""
      let quoted = (
        found: other.map { target.quoted($0.range) } ?? "",
        written: quantity.map { source.quoted($0.range) } ?? ""
      )
      var message = Self.message(issue.kind, found: quoted.found, written: quoted.written)
      if case .exchanged(let second) = issue.kind {
        let end = target.quoted(others.quantities[second].range)
        message =
          "\u{201C}\(quoted.found)\u{201D} and \u{201C}\(end)\u{201D} are exchanged; \u{201C}\(quoted.written)\u{201D}"
          + " of the source comes in the place of \u{201C}\(quoted.found)\u{201D}"
      }
      var wanted: String?
      if case .value = issue.kind, let quantity, let other, quantity.parts.isEmpty {
        wanted = table.writer.text(quantity, for: other, written: written)
        if let wanted, wanted != found {
          message =
            "\u{201C}\(quoted.found)\u{201D} should be \(wanted) (\(quoted.written))"
        }
      }
      if issue.isDoubtful { message += ", unless the ground floor is not counted" }
      var finding = draft.finding(
        Self.description, severity: issue.isDoubtful ? .info : issue.isCertain ? .error : .warning,
        at: other?.range ?? 0..<0, in: segment, message: message)
      finding.confidence = issue.isCertain ? 0.95 : 0.7
      if let wanted { finding.expected = [wanted] }
      finding.source = Finding.Source(text: source.text, term: written)
      return finding
    }
  }

  /// The letter of an item that is another one than in the source.
  private func letters(
    _ source: CheckText, in segment: CheckSegment, of draft: AnalyzedDraft
  ) -> [Finding] {
    let target = segment.target
    guard
      let (own, other) = ItemLetter.exchanged(
        (source.text, source.language), (target.text, target.language))
    else { return [] }
    let written = source.text.utf8Slice(own.range)
    var finding = draft.finding(
      Self.description, severity: .warning, at: other.range, in: segment,
      message:
        "\u{201C}\(target.text.utf8Slice(other.range))\u{201D} is not \u{201C}\(written)\u{201D} of the source:"
        + " the item is another one")
    finding.confidence = 0.8
    finding.source = Finding.Source(text: source.text, term: written)
    return [finding]
  }

  private static func message(
    _ kind: QuantityIssue.Kind, found: String, written: String
  ) -> String {
    let pair = "\u{201C}\(found)\u{201D} is not \u{201C}\(written)\u{201D} of the source"
    switch kind {
    case .value, .exchanged: return pair
    case .conflict(.currency): return pair + ": the currency is another one"
    case .conflict(.unit): return pair + ": the unit is another one"
    case .conflict(.point): return pair + ": percent and percentage points are not the same"
    case .conflict(.sign): return pair + ": one is negative"
    case .conflict(.direction): return pair + ": one goes up and the other goes down"
    case .limit: return pair + ": one is a lower limit and the other an upper one"
    case .change: return pair + ": one is a change by so much and the other a change to it"
    case .rate: return pair + ": the period is another one"
    case .price: return pair + ": it is paid for another measure"
    case .rest: return pair + ": one counts those that are named, and the other does not"
    case .part: return pair + ": it is another part of the period"
    case .name: return pair + ": it is another one of its kind"
    case .order: return pair + ": the order of magnitude is another one"
    case .conversion: return pair + " in another unit"
    case .missing: return "\u{201C}\(written)\u{201D} of the source is missing"
    case .added: return "\u{201C}\(found)\u{201D} is not in the source"
    }
  }
}
