import Matching
import TextModel

/// A memory that was opened for questions; thread-safe, and usable for many questions.
public protocol MemorySearch: Sendable {
  /// The units most like each of some texts, best first.
  ///
  /// - Complexity: the texts are searched for on all cores.
  func matches(for queries: [MatchQuery], options: MatchOptions) throws -> [[MemoryMatch]]

  /// The units most like a text, best first.
  func matches(for query: MatchQuery, options: MatchOptions) throws -> [MemoryMatch]

  /// The segments that contain a phrase.
  func concordance(of query: String, options: ConcordanceOptions) throws -> Concordance

  /// Pieces of a text that the memory has, for a text that it does not have.
  func fragments(of text: String, options: FragmentOptions) throws -> [MemoryFragment]

  /// How much of some texts the memory already has.
  func analysis(of texts: [String], from: LanguageTag, to: LanguageTag) throws -> LeverageAnalysis
}

extension MemorySearch {
  /// The units most like a text without a context, best first.
  public func matches(for text: String, options: MatchOptions) throws -> [MemoryMatch] {
    try matches(for: MatchQuery(text), options: options)
  }
}
