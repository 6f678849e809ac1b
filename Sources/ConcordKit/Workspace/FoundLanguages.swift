// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The languages of the texts of a file, each once, in the order in which they first appear.
struct FoundLanguages {
  /// The languages.
  private(set) var tags: [LanguageTag] = []
  private var known: Set<LanguageTag> = []

  /// Adds the languages of some texts.
  mutating func add(_ languages: some Sequence<LanguageTag>) {
    for tag in languages where known.insert(tag).inserted { tags.append(tag) }
  }
}
