// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A glossary as a file has it: concept entries, and what the file says about itself.
public struct GlossaryFile: Hashable, Sendable, Codable {
  /// The file as it was named by the caller.
  public var path: String
  /// The name of the glossary.
  public var name: String
  /// The languages that the glossary is meant to cover.
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
