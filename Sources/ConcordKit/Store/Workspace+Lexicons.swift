import Alignment
import Interchange
import TextModel

extension Workspace {
  /// The aligner's lexicons for a pair of languages: the glossaries, the approved memory and the
  /// user's dictionaries.
  ///
  /// - Throws: `FileError` for a memory file that is not TMX or is truncated, and for a damaged
  ///   dictionary.
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
