// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

extension LexiconTable {
  /// Makes a lexicon from a glossary: each approved term of one language with each of the other's.
  ///
  /// A term of several words is spread over its words, because sentences are compared word by word.
  /// A concept that stays untranslated translates to itself.
  public init?(
    name: String, source: LanguageTag, target: LanguageTag, concepts: some Sequence<ConceptEntry>
  ) {
    var heads = GlossReader(source)
    var glosses = GlossReader(target)
    var builder = LexiconBuilder()
    for concept in concepts {
      let sources = concept.approvedTerms(in: source).map(\.text)
      let targets = concept.approvedTerms(in: target).map(\.text)
      for text in sources {
        for translation in targets {
          let words = glosses.words(translation, dropsStopWords: true)
          for head in heads.words(text, dropsStopWords: true) {
            for word in words { builder.add(head, word, weight: 1 / Float(words.count)) }
          }
        }
      }
    }
    self.init(
      bytes: builder.build(), name: name, source: source, target: target,
      segmentsHan: Language.of(source).isHan)
  }
}
