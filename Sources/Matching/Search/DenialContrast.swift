// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Finds an act that a text denies and a text of another language affirms: 拒绝签署 and `signed`.
///
/// Both texts name the same act of `NegationData.acts`. One negates it wherever it names it, with one word of the clause.
/// The other has no negation at all, and in the clause of the act no word that may say no in other words.
/// Clauses of questions and conditions prove nothing. Words that both texts have (`without` and 未经) do not count.
package enum DenialContrast {
  /// An act that one text denies and the other affirms, in the words of both.
  package struct Denial: Hashable, Sendable {
    /// The words of the texts; those of the text that denies begin with its negation.
    package let words: WordContrast
    /// Whether the first text denies the act.
    package let isOfFirst: Bool
  }

  /// The first act of the second text that only one of the texts denies.
  ///
  /// - Returns: `nil` for a language without acts too.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> Denial? {
    let (a, b) = (pair.first, pair.second)
    let own = tables.table(for: a.language, in: pair.languages)
      .reading(of: a, pair.sharedDenials.first)
    guard !own.acts.isEmpty else { return nil }
    let other = tables.table(for: b.language, in: pair.languages)
      .reading(of: b, pair.sharedDenials.second)
    var found: [Denial] = []
    for (id, acts) in own.acts {
      guard let others = other.acts[id] else { continue }
      if let denied = ActTable.denied(acts), ActTable.affirms(others, other) {
        found.append(
          Denial(words: a.contrast(of: denied, with: others[0].tokens, in: b), isOfFirst: true))
      } else if let denied = ActTable.denied(others), ActTable.affirms(acts, own) {
        found.append(
          Denial(words: a.contrast(of: acts[0].tokens, with: denied, in: b), isOfFirst: false))
      }
    }
    return found.min {
      ($0.words.place.lowerBound, $0.words.place.upperBound, $0.words.first)
        < ($1.words.place.lowerBound, $1.words.place.upperBound, $1.words.first)
    }
  }

  private static let tables = CompiledTables { tag, languages in
    ActTable(languages[tag], denials: NegationTable.table(for: tag, in: languages))
  }
}

/// The acts of a language and the words that deny them, compiled; see `NegationData`.
private struct ActTable: Sendable {
  /// An act that a text names.
  struct Act {
    let tokens: Range<Int>
    /// The number of negations in its clause; those that are words of the act, as in `give up`, do not count.
    let negations: Int
    /// The number of negations that are words of the act.
    let ownNegations: Int
    /// Whether the clause asks or sets a condition.
    let isOpen: Bool
    /// Whether a word of the clause, not of the act, may say no in other words, a determiner before the act does, or the act
    /// is in a longer phrase that only looks like a denial.
    let hasHidden: Bool
    /// Whether the clause has words that only look like a negation, which another language may say with one: `not exceed`.
    let hasException: Bool
    /// The negation that the act comes after.
    let denial: Range<Int>?
  }

  /// The acts of a text, by id.
  struct Reading {
    var acts: [String: [Act]] = [:]
    /// The number of negations of the text.
    var negations = 0
  }

  /// A form of an act, or one that only looks like it: `as a result`.
  private struct Form: Sendable {
    let act: String
    let isAct: Bool
  }

  private var acts = TokenPhrases<Form>()
  private let denials: NegationTable
  private let adverbials: Set<String>
  private let attributives: Set<String>
  /// The most tokens between a negation and its act.
  private let reach: Int

  init(_ language: Language, denials: NegationTable) {
    let data = language.negation ?? NegationData()
    let tokenizer = Tokenizer()
    for act in DataText.lines(data.acts) {
      for form in act.dropFirst() {
        let isAct = !form.hasPrefix("=")
        acts.add(
          isAct ? form : String(form.dropFirst()), Form(act: act[0], isAct: isAct),
          cutBy: tokenizer)
      }
    }
    self.denials = denials
    adverbials = Set(DataText.words(data.adverbials))
    attributives = Set(DataText.words(data.attributives))
    reach = language.isSpaced ? 5 : 8
  }

  /// The acts of a text and what negates them.
  ///
  /// - Complexity: O(*n* log *n*) for texts of *n* bytes.
  /// - Parameter shared: tokens that say no in the other text as well (`SharedDenials`).
  func reading(of text: ContrastText, _ shared: @autoclosure () -> Set<Int>) -> Reading {
    let words = text.features.words
    // `use force against each other` is one act, in which `other` does not say no.
    let named = Dictionary(
      grouping: acts.found(in: text.features), by: \.value.act
    ).values.flatMap { TokenPhrases.outer(of: $0) }.filter(\.value.isAct)
    guard !named.isEmpty else { return Reading() }
    let shared = shared()
    let marked = denials.marks(in: text, besides: shared)
    let negations = denials.negations(
      among: marked, of: [.negation, .refusal],
      ends: Dictionary(named.map { ($0.range.lowerBound, $0.range.upperBound) }) { max($0, $1) },
      in: words)
    let inNegations = NegationTable.lengths(of: negations, ofTokens: words.count)
    // `no` is not a condition in `no intention`, and 除了 of 排除了 is not an exception.
    let inActs = NegationTable.lengths(of: named.map(\.range), ofTokens: words.count)
    let questions = TokenCounts(
      marked.filter {
        $0.value == .question && inNegations[$0.range.lowerBound] <= $0.range.count
          && inActs[$0.range.lowerBound] < 2
      }.map(\.range.lowerBound), ofTokens: words.count)
    let starts = TokenCounts(negations.lazy.map(\.lowerBound), ofTokens: words.count)
    let excepted = NegationTable.lengths(
      of: marked.filter { $0.value == .exception }.map(\.range), ofTokens: words.count)
    let exceptions = HiddenWords(
      marked.filter { $0.value == .exception }.map(\.range), ofTokens: words.count)
    let hidden = HiddenWords(denials.hidden(in: text, besides: shared), ofTokens: words.count)
    let clauses = TextClauses(words)
    let determiner = marked.filter { $0.value == .determiner }.map(\.range.lowerBound).min()
    var reading = Reading(negations: negations.count)
    for act in named {
      let clause = clauses.around(act.range)
      let before = starts.count(in: 0..<act.range.lowerBound)
      let own = starts.count(in: act.range)
      let last = before > 0 ? negations[before - 1] : nil
      reading.acts[act.value.act, default: []].append(
        Act(
          tokens: act.range, negations: starts.count(in: clause) - own, ownNegations: own,
          isOpen: questions.count(in: clause.lowerBound..<min(clause.upperBound + 1, words.count))
            > 0,
          // 不超过 denies nothing, and does not say 超过 either.
          hasHidden: [act.range.lowerBound, act.range.upperBound - 1].allSatisfy {
            excepted[$0] > act.range.count
          }
            || determiner.map { $0 < act.range.lowerBound } ?? false
            || hidden.isAny(in: clause.lowerBound..<act.range.lowerBound)
            || hidden.isAny(in: act.range.upperBound..<clause.upperBound),
          hasException: exceptions.isAny(in: clause.lowerBound..<act.range.lowerBound)
            || exceptions.isAny(in: act.range.upperBound..<clause.upperBound),
          denial: last.flatMap {
            $0.lowerBound >= clause.lowerBound
              && act.range.lowerBound - $0.upperBound <= reach
              && !isDescribed(words[..<act.range.lowerBound].dropFirst($0.upperBound)) ? $0 : nil
          }))
    }
    return reading
  }

  /// Whether the words between a negation and an act show that it denies how the act is done, or what it is like: 不精确的结果.
  private func isDescribed(_ words: ArraySlice<String>) -> Bool {
    words.contains(where: adverbials.contains)
      || words.count <= 3 && words.last.map(attributives.contains) ?? false
  }

  /// The tokens of the first of some acts with its negation; `nil` unless each is denied.
  static func denied(_ acts: [Act]) -> Range<Int>? {
    let areDenied = acts.allSatisfy { $0.denial != nil && $0.negations == 1 && !$0.isOpen }
    guard areDenied, let first = acts.first, let denial = first.denial else { return nil }
    return denial.lowerBound..<max(denial.upperBound, first.tokens.upperBound)
  }

  /// Whether a text does each of some acts, and says no nowhere but in words of the act.
  ///
  /// A limit in the clause is a doubt: what does `not exceed` the powers, не превышает them.
  static func affirms(_ acts: [Act], _ reading: Reading) -> Bool {
    acts.allSatisfy {
      !$0.isOpen && !$0.hasHidden && !$0.hasException && $0.ownNegations == reading.negations
    }
  }
}

/// Words of one kind, by their places: those that may say no in other words, or only look like it.
private struct HiddenWords {
  /// For each token the first end of a word that begins there or later.
  private var ends: [Int]

  init(_ ranges: [Range<Int>], ofTokens count: Int) {
    ends = [Int](repeating: .max, count: count + 1)
    for range in ranges {
      ends[range.lowerBound] = min(ends[range.lowerBound], range.upperBound)
    }
    for at in ends.indices.dropLast().reversed() { ends[at] = min(ends[at], ends[at + 1]) }
  }

  /// Whether a word is in a range of tokens.
  func isAny(in range: Range<Int>) -> Bool { ends[range.lowerBound] <= range.upperBound }
}
