import Alignment
import Interchange
import TextModel

extension Workspace {
  /// What the aligner may know of a pair of languages: the glossaries, the approved memory and the
  /// user's dictionaries.
  ///
  /// - Throws: `FileError` for a memory file that is no TMX or is cut off,
  ///   `FileError` for a dictionary that is damaged.
  func lexicons(
    of glossaries: [GlossaryFile], from source: LanguageTag, to target: LanguageTag
  ) throws -> [any Lexicon] {
    let entries = glossaries.flatMap(\.entries)
    let tables: [any Lexicon] = [(source, target), (target, source)].compactMap { source, target in
      LexiconTable(name: "glossaries", source: source, target: target, concepts: entries)
    }
    return try tables + MemoryLexicon(self).tables(from: source, to: target)
      + UserDictionaries(self).tables(from: source, to: target)
  }
}
