// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Finds an act that a text denies and a text of another language affirms: 拒绝签署 and `signed`.
///
/// Both texts name the same act of `NegationData.acts`. One negates it wherever it names it, with one word of the clause.
/// The other has no negation at all, and in the clause of the act no word that may say no in other words.
/// Clauses of questions and conditions prove nothing.
package struct DenialContrast: Sendable {
  private let languages: LanguageCatalog

  package init(_ languages: LanguageCatalog = .standard) { self.languages = languages }

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
  package func between(
    _ first: (language: LanguageTag, text: String), _ second: (language: LanguageTag, text: String)
  ) -> Denial? {
    between(ContrastPair(first, second, in: languages))
  }

  /// The same of texts that are cut into tokens already.
  package func between(_ pair: ContrastPair) -> Denial? {
    let (a, b) = (pair.first, pair.second)
    let (own, table) = Self.tables.read(a, in: languages)
    guard !own.acts.isEmpty else { return nil }
    let (other, otherTable) = Self.tables.read(b, in: languages)
    var found: [Denial] = []
    for (id, acts) in own.acts {
      guard let others = other.acts[id] else { continue }
      if let denied = ActTable.denied(acts), otherTable.affirms(others, in: b, other) {
        found.append(
          Denial(words: a.contrast(of: denied, with: others[0].tokens, in: b), isOfFirst: true))
      } else if let denied = ActTable.denied(others), table.affirms(acts, in: a, own) {
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
    ActTable(languages[tag].negation ?? NegationData(), isSpaced: languages[tag].isSpaced)
  }
}

extension CompiledTables<ActTable> {
  fileprivate func read(
    _ text: ContrastText, in languages: LanguageCatalog
  ) -> (acts: ActTable.Reading, table: ActTable) {
    let table = table(for: text.language, in: languages)
    return (table.reading(of: text), table)
  }
}

/// The acts of a language and the words that deny them, compiled; see `NegationData`.
private struct ActTable: Sendable {
  /// An act that a text names.
  struct Act {
    let tokens: Range<Int>
    let clause: Range<Int>
    /// The negations of the clause.
    let negations: [Range<Int>]
    /// Whether the clause asks or sets a condition.
    let isOpen: Bool
    /// The negation that the act comes after.
    let denial: Range<Int>?
  }

  /// The acts of a text, by id.
  struct Reading {
    var acts: [String: [Act]] = [:]
    var hasNegation = false
  }

  private enum Mark: Sendable { case negation, exception, question }

  private var acts = TokenPhrases<String>()
  private var marks = TokenPhrases<Mark>()
  private var hidden = TokenPhrases<Bool>()
  private let endings: [String]
  /// The most tokens between a negation and its act.
  private let reach: Int

  init(_ data: NegationData, isSpaced: Bool) {
    let tokenizer = Tokenizer()
    for act in DataText.lines(data.acts) {
      for form in act.dropFirst() { acts.add(form, act[0], cutBy: tokenizer) }
    }
    let lists: [(words: String, mark: Mark)] = [
      (data.negations, .negation), (data.refusals, .negation), (data.exceptions, .exception),
      (data.questions, .question),
    ]
    for list in lists {
      for form in DataText.words(list.words) {
        marks.add(Self.pattern(form), list.mark, cutBy: tokenizer)
      }
    }
    for form in DataText.words(data.hidden) {
      hidden.add(Self.pattern(form), true, cutBy: tokenizer)
    }
    endings = DataText.words(data.endings)
    reach = isSpaced ? 5 : 8
  }

  /// A form of `NegationData` in the notation of `WarningData`: `fail-` is `fail*`.
  private static func pattern(_ form: String) -> String {
    form.hasSuffix("-") ? form.dropLast() + "*" : form
  }

  func reading(of text: ContrastText) -> Reading {
    let (words, written) = (text.features.words, text.features.written)
    let named = acts.found(in: words, written: written)
    guard !named.isEmpty else { return Reading() }
    let marked = marks.found(in: words, written: written)
    let starts = Set(named.map(\.range.lowerBound))
    let exceptions = marked.filter { mark in
      // 不实 is an exception, but not in 不实施.
      mark.value == .exception && !mark.range.dropFirst().contains(where: starts.contains)
    }
    var negations: [Range<Int>] = []
    let plain = marked.filter { $0.value == .negation }.map(\.range)
    let ended = words.indices.filter { at in endings.contains(where: words[at].hasSuffix) }
    for range in (plain + ended.map { $0..<$0 + 1 }).sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      let isException = exceptions.contains {
        $0.range.contains(range.lowerBound) && $0.range.count >= range.count
      }
      if isException { continue }
      if let last = negations.last, range.lowerBound < last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        negations[negations.count - 1] = last.lowerBound..<end
      } else {
        negations.append(range)
      }
    }
    // `no` is not a condition in `no intention`.
    let questions = marked.filter { mark in
      mark.value == .question
        && !negations.contains {
          $0.contains(mark.range.lowerBound) && $0.count > mark.range.count
        }
    }.map(\.range.lowerBound)
    var reading = Reading(hasNegation: !negations.isEmpty)
    for act in named {
      let clause = text.clause(around: act.range)
      let own = negations.filter { clause.contains($0.lowerBound) }
      reading.acts[act.value, default: []].append(
        Act(
          tokens: act.range, clause: clause, negations: own,
          isOpen: questions.contains { clause.contains($0) || $0 == clause.upperBound },
          denial: own.last {
            $0.lowerBound < act.range.lowerBound && act.range.lowerBound - $0.upperBound <= reach
          }))
    }
    return reading
  }

  /// The tokens of the first of some acts with its negation; `nil` unless each is denied.
  static func denied(_ acts: [Act]) -> Range<Int>? {
    let areDenied = acts.allSatisfy {
      $0.denial != nil && $0.negations.count == 1 && !$0.isOpen
    }
    guard areDenied, let first = acts.first, let denial = first.denial else { return nil }
    return denial.lowerBound..<max(denial.upperBound, first.tokens.upperBound)
  }

  /// Whether a text does each of some acts, and says no nowhere.
  func affirms(_ acts: [Act], in text: ContrastText, _ reading: Reading) -> Bool {
    !reading.hasNegation
      && acts.allSatisfy { act in
        !act.isOpen
          && !hasHidden(act.clause.lowerBound..<act.tokens.lowerBound, in: text)
          && !hasHidden(act.tokens.upperBound..<act.clause.upperBound, in: text)
      }
  }

  private func hasHidden(_ tokens: Range<Int>, in text: ContrastText) -> Bool {
    let (words, written) = (text.features.words, text.features.written)
    return !hidden.found(in: Array(words[tokens]), written: Array(written[tokens])).isEmpty
  }
}
