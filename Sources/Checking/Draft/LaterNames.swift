// SPDX-License-Identifier: Apache-2.0
import Languages
import Terminology
import TextModel

/// Short forms of names that a draft has had in full: `the Council` after `Security Council`.
///
/// Only a language with a definite article has them here: the article tells the short form from a common noun.
struct LaterNames {
  /// The capitalised words of the full forms that the draft has had so far, by concept.
  private var heads: [Int: Set<String>] = [:]

  /// Notes the full forms in the target of a segment.
  mutating func note(_ segment: AnalyzedSegment) {
    guard !Self.articles(of: segment.segment.target.language).isEmpty else { return }
    for match in segment.matches where match.tokenCount > 1 && match.term.status.isApproved {
      let words = match.term.text.split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      heads[match.conceptNumber, default: []].formUnion(
        words.filter { $0.first?.isUppercase == true && $0.count > 3 })
    }
  }

  /// Whether the target of a segment has the short form of a concept.
  ///
  /// The article comes before it, and no other name goes on from it: `the Council of Europe`.
  ///
  /// - Complexity: O(*n*) for a concept with a full form before.
  func has(_ concept: Int, in segment: AnalyzedSegment) -> Bool {
    guard let heads = heads[concept], !heads.isEmpty else { return false }
    let text = segment.segment.target
    let articles = Self.articles(of: text.language)
    let words = text.text.split { $0.isWhitespace }
    return words.indices.dropFirst().contains { at in
      let word = words[at].prefix { $0.isLetter }
      guard heads.contains(String(word)), articles.contains(words[at - 1].lowercased()) else {
        return false
      }
      let start = text.text.utf8.distance(from: text.text.startIndex, to: word.startIndex)
      let place = start..<start + word.utf8.count
      guard !segment.index.hasMatch(overlapping: place) else { return false }
      // A mark or an ending after the word ends the name.
      guard word.endIndex == words[at].endIndex else { return true }
      let next = words[(at + 1)...].prefix(2).map { $0.first?.isUppercase ?? false }
      return !(next.first ?? false) && !(next.count > 1 && next[1] && words[at + 1].count < 4)
    }
  }

  private static func articles(of language: LanguageTag) -> Set<String> {
    tables.table(for: language, in: .standard)
  }

  private static let tables = CompiledTables<Set<String>> { tag, catalog in
    guard let terms = catalog[tag].terms else { return [] }
    return Set(DataText.words(terms.articles))
      .subtracting(DataText.words(terms.indefiniteArticles))
  }
}
