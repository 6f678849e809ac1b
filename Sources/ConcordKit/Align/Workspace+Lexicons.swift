import Alignment
import Interchange
import TextModel

extension Workspace {
  /// What the aligner may know of a pair of languages: the glossaries, in both directions.
  static func lexicons(
    of glossaries: [GlossaryFile], from source: LanguageTag, to target: LanguageTag
  ) -> [any Lexicon] {
    let entries = glossaries.flatMap(\.entries)
    return [(source, target), (target, source)].compactMap { source, target in
      LexiconTable(name: "glossaries", source: source, target: target, concepts: entries)
    }
  }
}
