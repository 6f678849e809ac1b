// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Joins several sentences into one text.
enum SentenceJoiner {
  static func join(_ sentences: some Sequence<String>, in language: LanguageTag) -> String {
    sentences.joined(separator: Language.of(language).sentenceJoiner)
  }
}
