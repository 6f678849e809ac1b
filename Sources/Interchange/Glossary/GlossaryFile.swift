import TextModel

/// A glossary as it stands in a file: concept entries, and what the file says of itself.
public struct GlossaryFile: Hashable, Sendable, Codable {
  /// The file as it was named by the caller.
  public var path: String
  /// What the glossary is called.
  public var name: String
  /// The languages it means to cover.
  public var languages: [LanguageTag]
  /// Citations by their ids, in file order.
  public var sources: [Property]
  /// The concepts, in file order.
  public var entries: [ConceptEntry]
  /// The line, from 1, on which each entry begins.
  public var lines: [Int]

  /// A glossary with its entries.
  public init(
    path: String, name: String, languages: [LanguageTag], sources: [Property] = [],
    entries: [ConceptEntry], lines: [Int] = []
  ) {
    self.path = path
    self.name = name
    self.languages = languages
    self.sources = sources
    self.entries = entries
    self.lines = lines
  }
}
