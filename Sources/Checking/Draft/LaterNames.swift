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

  /// Whether one of some words is of a full form of a concept that the draft has had.
  ///
  /// - Parameter shortForms: those of a segment; see `shortForms(in:)`.
  func has(_ concept: Int, among shortForms: Set<String>) -> Bool {
    heads[concept].map { !$0.isDisjoint(with: shortForms) } ?? false
  }

  /// The capitalised words of the target of a segment that an article makes names.
  ///
  /// No other name goes on from them, as it does in `the Council of Europe`, and no term contains them.
  ///
  /// - Complexity: O(*n*).
  static func shortForms(in segment: AnalyzedSegment) -> Set<String> {
    let text = segment.segment.target
    let articles = articles(of: text.language)
    guard !articles.isEmpty else { return [] }
    var found: Set<String> = []
    let words = text.text.split { $0.isWhitespace }
    var (offset, last) = (0, text.text.startIndex)
    for at in words.indices.dropFirst() {
      guard words[at].first?.isUppercase ?? false, articles.contains(words[at - 1].lowercased())
      else { continue }
      let word = words[at].prefix { $0.isLetter }
      offset += text.text.utf8.distance(from: last, to: word.startIndex)
      last = word.startIndex
      guard !segment.index.hasMatch(overlapping: offset..<offset + word.utf8.count) else {
        continue
      }
      // A mark or an ending after the word ends the name.
      let next = words[(at + 1)...].prefix(2).map { $0.first?.isUppercase ?? false }
      let goesOn =
        word.endIndex == words[at].endIndex
        && (next.first ?? false || next.count > 1 && next[1] && words[at + 1].count < 4)
      if !goesOn { found.insert(String(word)) }
    }
    return found
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
