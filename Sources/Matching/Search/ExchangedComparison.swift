// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Finds two texts that compare the same two things the other way round: 出口增速快于进口 and `imports grew faster than
/// exports`.
///
/// Each text has one word of `WarningData.comparisons`, without a negation in its clause and with a thing on each side: a
/// country, or a word of a row of `WarningData.contrasts`. The two things are the same in both texts.
package enum ExchangedComparison {
  /// The words by which two texts compare; `nil` if they say the same, or if one of them compares nothing.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> WordContrast? {
    let (a, b) = (pair.first, pair.second)
    guard let own = word(in: a, pair.languages), let other = word(in: b, pair.languages) else {
      return nil
    }
    let sides = sides(of: own, in: a, pair.contrastWords.first)
    if sides.isEmpty { return nil }
    let others = Self.sides(of: other, in: b, pair.contrastWords.second)
    let isSame = own.isMore == other.isMore
    let isExchanged = sides.contains { side in
      others.contains { isSame ? side == $0.exchanged : side == $0 }
    }
    guard isExchanged, !NegatedClauses(a).negate(own.tokens),
      !NegatedClauses(b).negate(other.tokens)
    else { return nil }
    return a.contrast(of: own.tokens, with: other.tokens, in: b)
  }

  /// A word that compares.
  private struct Comparison {
    let tokens: Range<Int>
    /// Whether the thing before the word is more than the one after it.
    let isMore: Bool
  }

  /// Two things that a text compares.
  private struct Sides: Hashable {
    let before: String
    let after: String

    var exchanged: Sides { Sides(before: after, after: before) }
  }

  /// The effect of a word of `WarningData.comparisons`.
  private enum Effect: String {
    /// Says that the thing before the word is more than the one after it: 高于.
    case more
    /// Says that the thing before the word is less.
    case less
    /// Comes before the second thing; another word tells which is more: 比 … 快, `larger … than`.
    case than
    /// Comes after the second thing, which is before the first one: 与日本相比，德国的 … 更高.
    case against
    /// Comes before the second thing if a word of `fold` follows: 为 … 的三倍.
    case link
    /// Tells that the first thing is more than the second one: 倍.
    case fold
    /// Tells that the first thing is more: 快 of 比…快.
    case high
    /// Tells that the first thing is less.
    case low
    /// Only looks like a word that compares: 比例.
    case none
  }

  private static let tables = CompiledTables { tag, languages in
    let tokenizer = Tokenizer()
    var words = TokenPhrases<Effect>()
    for line in DataText.lines(languages[tag].warnings?.comparisons ?? "") {
      guard let effect = line.first.flatMap(Effect.init) else { continue }
      for form in line.dropFirst() { words.add(form, effect, cutBy: tokenizer) }
    }
    return (words, languages[tag].isSpaced)
  }

  /// The only word of a text that compares.
  private static func word(in text: ContrastText, _ languages: LanguageCatalog) -> Comparison? {
    let (table, isSpaced) = tables.table(for: text.language, in: languages)
    let found = TokenPhrases.outer(of: table.found(in: text.features))
    let comparisons = found.compactMap { word -> Comparison? in
      func near(_ effects: Set<Effect>, after: Bool) -> Effect? {
        let reach = isSpaced ? reachOfAdjective : 2 * reachOfAdjective
        let all = found.filter { effects.contains($0.value) }
        return after
          ? all.first {
            $0.range.lowerBound >= word.range.upperBound
              && $0.range.lowerBound - word.range.upperBound < reach
          }?.value
          : all.last {
            $0.range.upperBound <= word.range.lowerBound
              && word.range.lowerBound - $0.range.upperBound < reach
          }?.value
      }
      func comparison(_ isMore: Bool) -> Comparison {
        Comparison(tokens: word.range, isMore: isMore)
      }
      switch word.value {
      case .more: return comparison(true)
      case .less: return comparison(false)
      case .than: return near([.high, .low], after: !isSpaced).map { comparison($0 == .high) }
      case .against: return near([.high, .low], after: true).map { comparison($0 == .low) }
      case .link: return near([.fold], after: true).map { _ in comparison(true) }
      case .high, .low, .fold, .none: return nil
      }
    }
    return comparisons.count == 1 ? comparisons[0] : nil
  }

  /// The things of the same kind on both sides of a word: the nearest ones.
  private static func sides(
    of word: Comparison, in text: ContrastText,
    _ contrasts: [TokenPhrases<ContrastWords.Word>.Found]
  ) -> Set<Sides> {
    var things: [(kind: String, name: String, tokens: Range<Int>)] = contrasts.compactMap {
      guard $0.value.isProof, let number = $0.value.number else { return nil }
      return ($0.value.row, "\(number)", $0.range)
    }
    things += text.countries.compactMap { country in
      guard country.mention.regions.count == 1, let region = country.mention.regions.first else {
        return nil
      }
      return ("", region, country.tokens)
    }
    let words = text.features.words
    var sides: Set<Sides> = []
    for after in things
    where after.tokens.lowerBound >= word.tokens.upperBound
      && after.tokens.lowerBound - word.tokens.upperBound <= reachAfter
    {
      let before = things.filter {
        $0.kind == after.kind && $0.name != after.name
          && $0.tokens.upperBound <= word.tokens.lowerBound
          && word.tokens.lowerBound - $0.tokens.upperBound <= reachBefore
      }.max { $0.tokens.upperBound < $1.tokens.upperBound }
      guard let before,
        !words[word.tokens.upperBound..<after.tokens.lowerBound].contains(where: isNumber)
      else { continue }
      sides.insert(
        Sides(before: "\(before.kind) \(before.name)", after: "\(after.kind) \(after.name)"))
    }
    return sides
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.first.map(\.isASCIIDigit) ?? false
  }

  /// The most tokens between a word that compares and the thing after it.
  private static let reachAfter = 3
  /// The most tokens between the thing before a word that compares and the word.
  private static let reachBefore = 12
  /// The most words between `than` and the word that tells which thing is more; twice as many tokens without spaces.
  private static let reachOfAdjective = 12
}
