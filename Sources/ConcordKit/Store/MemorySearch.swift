// SPDX-License-Identifier: Apache-2.0
import Matching
import TextModel

/// An opened memory that can be searched; thread-safe, and usable for many queries.
public protocol MemorySearch: Sendable {
  /// The units most similar to each of some texts, best first.
  ///
  /// - Complexity: the texts are searched on all cores.
  func matches(for queries: [MatchQuery], options: MatchOptions) throws -> [[MemoryMatch]]

  /// The units most similar to a text, best first.
  func matches(for query: MatchQuery, options: MatchOptions) throws -> [MemoryMatch]

  /// The segments that contain a phrase.
  func concordance(of query: String, options: ConcordanceOptions) throws -> Concordance

  /// Passages of a text that the memory contains, for a text without similar units.
  func fragments(of text: String, options: FragmentOptions) throws -> [MemoryFragment]

  /// The share of some texts that the memory already contains.
  func analysis(of texts: [String], from: LanguageTag, to: LanguageTag) throws -> LeverageAnalysis

  /// The number of units that are searched.
  var unitCount: Int { get }
}

extension MemorySearch {
  /// The units most similar to a text without a context, best first.
  public func matches(for text: String, options: MatchOptions) throws -> [MemoryMatch] {
    try matches(for: MatchQuery(text), options: options)
  }
}
