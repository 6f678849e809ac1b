// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// The words by which a language says no, compiled; see `NegationData`.
struct NegationTable: Sendable {
  /// The effect of a word of a text.
  enum Mark: Sendable {
    /// A word that says no.
    case negation
    /// A word that says no to the act after it.
    case refusal
    /// A word that only looks like a negation.
    case exception
    /// A word that asks, or sets a condition.
    case question
    /// A word that says no to several things after it.
    case determiner
  }

  private var marks = TokenPhrases<Mark>()
  /// Words that may say no, and `false` for those that only look like it.
  private var hidden = TokenPhrases<Bool>()
  private let endings: WordEndings
  private let hiddenEndings: WordEndings
  /// The most words of a sentence that is compared as a whole; see `NegationData.most`.
  let most: Int

  private init(_ data: NegationData) {
    most = data.most
    let tokenizer = Tokenizer()
    let lists: [(words: String, mark: Mark)] = [
      (data.negations, .negation), (data.refusals, .refusal), (data.exceptions, .exception),
      (data.questions, .question), (data.determiners, .determiner),
    ]
    for list in lists {
      for form in DataText.words(list.words) {
        marks.add(Self.pattern(form), list.mark, cutBy: tokenizer)
      }
    }
    let doubtful = DataText.words(data.hidden)
    // 不太 does not deny, but may say no.
    let exceptions = Set(DataText.words(data.exceptions)).subtracting(doubtful)
    for form in doubtful { hidden.add(Self.pattern(form), true, cutBy: tokenizer) }
    for form in DataText.words(data.harmless) + exceptions.sorted() {
      hidden.add(Self.pattern(form), false, cutBy: tokenizer)
    }
    endings = WordEndings(DataText.words(data.endings))
    hiddenEndings = WordEndings(DataText.words(data.hiddenEndings))
  }

  /// The table of a language; empty if the language has no data.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> NegationTable {
    tables.table(for: language, in: languages)
  }

  private static let tables = CompiledTables { tag, languages in
    NegationTable(languages[tag].negation ?? NegationData())
  }

  /// A form of `NegationData` in the notation of `WarningData`: `fail-` is `fail*`.
  private static func pattern(_ form: String) -> String {
    form.hasSuffix("-") ? form.dropLast() + "*" : form
  }

  /// The marks of a text.
  ///
  /// - Parameter shared: tokens that say no in the other text as well (`SharedDenials`).
  func marks(in text: ContrastText, besides shared: Set<Int>) -> [TokenPhrases<Mark>.Found] {
    text.negations(marks.found).filter {
      switch $0.value {
      case .exception: true
      // `only` of `not only` may be in the other text as well.
      case .question: !shared.isSuperset(of: $0.range)
      case .negation, .refusal, .determiner: shared.isDisjoint(with: $0.range)
      }
    }
  }

  /// The places of words that may say no in other words.
  ///
  /// - Parameter shared: tokens that say no in the other text as well.
  func hidden(in text: ContrastText, besides shared: Set<Int>) -> [Range<Int>] {
    let words = text.features.words
    let ended = words.indices.filter { hiddenEndings.end(words[$0]) }
    // `regardless` and `nonetheless` deny nothing, as the list of harmless words says.
    let found =
      hidden.found(in: text.features)
      + ended.map { TokenPhrases<Bool>.Found(range: $0..<$0 + 1, length: 1, value: true) }
    return Self.saying(found).filter { shared.isDisjoint(with: $0) }
  }

  /// The negations of a text in its order, joined where they overlap.
  ///
  /// - Parameters:
  ///   - kinds: the marks that count, beside words with an ending that says no.
  ///   - ends: for each token at which an act begins, where the longest one ends.
  func negations(
    among marked: [TokenPhrases<Mark>.Found], of kinds: Set<Mark>, ends: [Int: Int],
    in words: [String]
  ) -> [Range<Int>] {
    let exceptions = Self.lengths(
      of: marked.filter { mark in
        // 不实 is an exception, but not in 不实施, where it ends inside the act.
        mark.value == .exception
          && !mark.range.dropFirst().contains { ends[$0, default: 0] > mark.range.upperBound }
      }.map(\.range), ofTokens: words.count)
    let plain = marked.filter { kinds.contains($0.value) }.map(\.range)
    let ended = words.indices.filter { endings.end(words[$0]) }
    let all = (plain + ended.map { $0..<$0 + 1 }).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    var negations: [Range<Int>] = []
    for range in all
    where exceptions[range.lowerBound] < range.count && !Self.asks(at: range, in: words) {
      if let last = negations.last, range.lowerBound < last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        negations[negations.count - 1] = last.lowerBound..<end
      } else {
        negations.append(range)
      }
    }
    return negations
  }

  /// The places of words that may say no; a longer word around one, or as long as it, may show that it does not.
  private static func saying(_ found: [TokenPhrases<Bool>.Found]) -> [Range<Int>] {
    let outer = TokenPhrases.outer(of: found)
    let harmless = Set(outer.filter { !$0.value }.map(\.range))
    return outer.filter(\.value).map(\.range).filter { !harmless.contains($0) }
  }

  /// For each token the number of tokens of the longest range that it is in.
  static func lengths(of ranges: [Range<Int>], ofTokens count: Int) -> [Int] {
    var lengths = [Int](repeating: 0, count: count)
    for range in ranges {
      for at in range { lengths[at] = max(lengths[at], range.count) }
    }
    return lengths
  }

  /// Whether a negation is between two equal words, which asks or says either way: 是不是, 好不好.
  private static func asks(at negation: Range<Int>, in words: [String]) -> Bool {
    negation.lowerBound > 0 && negation.upperBound < words.count
      && words[negation.lowerBound - 1] == words[negation.upperBound]
      && words[negation.upperBound].unicodeScalars.first.map { CharacterClass.isLetter($0.value) }
        ?? false
  }
}
