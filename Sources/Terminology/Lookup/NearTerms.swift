// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The terms of a termbase for queries that name none of them exactly.
///
/// Made when the first such query comes, since it reads every term.
public struct NearTerms: Sendable {
  private let terms: [(entry: Int, language: LanguageTag, status: TermStatus, near: NearTerm)]

  /// Longer queries, in letters, have no answer.
  private static let longest = 100

  /// Reads the terms with which queries of a language are compared: those of the language, and Chinese ones.
  ///
  /// - Parameter source: the language; `nil` reads all terms.
  /// - Complexity: O(*n*) in the length of all terms.
  public init(_ termbase: Termbase, from source: LanguageTag? = nil) {
    func isCompared(_ language: LanguageTag) -> Bool {
      guard let source else { return true }
      return language.matches(source) || language.matches(.chinese)
    }
    // By concept, since a stored termbase reads a concept for each of its entries.
    terms = termbase.concepts.enumerated().flatMap { number, concept in
      zip(termbase.entryNumbers(ofConcept: number), Termbase.entries(of: concept, number: number))
        .compactMap { number, entry in
          guard !entry.isBlocker, entry.term.text.utf8.count <= 400, isCompared(entry.language)
          else { return nil }
          return (
            number, entry.language, entry.term.status, NearTerm(entry.term.text, entry.language)
          )
        }
    }
  }

  /// The concepts that a query nearly names, best first.
  ///
  /// As `phonetic`, the Chinese terms that the query spells in pinyin, with or without tones and spaces, in
  /// whole or by the initials of its syllables. As `similar`, terms that differ in small words (articles and
  /// prepositions), in one letter of five or in two of ten, in one Han character of four, in the order of their words,
  /// or by one word more inside them; and those that the query shortens, in Han characters.
  ///
  /// - Parameters:
  ///   - query: a term or a few words.
  ///   - lookup: a lookup in the termbase these terms were read from.
  ///   - source: the language of the query; terms in pinyin are found whatever it is.
  ///   - target: the language of the answer. Where a term found by its pinyin is in that language already, the
  ///     answer's source is the concept's term in the language of the query, if it has one: `shanghai jingshen`
  ///     answers *Shanghai Spirit*, 上海精神.
  ///   - limit: the largest number of concepts.
  /// - Complexity: O(*n*) in the number of terms.
  public func answers(
    for query: String, in lookup: TermLookup, from source: LanguageTag, to target: LanguageTag,
    limit: Int
  ) -> [TermAnswer] {
    let asked = NearTerm(query, source)
    guard (2...Self.longest).contains(asked.letters.count) else { return [] }
    var hits: [(rank: (Int, TermStatus, Int), kind: TermMatchKind)] = []
    for (entry, language, status, term) in terms {
      if asked.isLatin, language.matches(.chinese) {
        guard let rank = asked.spelling(of: term) else { continue }
        hits.append(((rank, status, entry), .phonetic))
      } else if language.matches(source), let rank = asked.distance(to: term) {
        hits.append(((rank, status, entry), .similar))
      }
    }
    hits.sort { $0.rank < $1.rank }
    return lookup.answers(
      hits.map { rank, kind in
        let (_, _, entry) = rank
        let asked =
          kind == .phonetic
          ? lookup.counterpart(ofEntry: entry, from: source, to: target) : nil
        return (asked ?? entry, kind)
      }, to: target, limit: limit)
  }
}
