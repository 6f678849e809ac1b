// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The languages that the engines know, found by their tags.
///
/// A value: engines take one when they are made, and `standard` unless told otherwise. A program or a
/// test that knows a further language hands over a catalog of its own.
///
/// ```swift
/// var kazakh = Language("kk")
/// var sentences = SentenceData()
/// sentences.beforeName = "проф акад"
/// kazakh.sentences = sentences
/// let catalog = LanguageCatalog.standard.adding(kazakh)
/// print(catalog.languages.count)
/// ```
package struct LanguageCatalog: Sendable {
  /// The languages in order; of several with one script the first is assumed where nothing tells them
  /// apart.
  package private(set) var languages: [Language]
  private var places: [String: Int]
  /// Whether this is the catalog that ships, so that tables compiled from it may be kept.
  package private(set) var isStandard = false

  /// A catalog of some languages; of two with one subtag the later counts.
  package init(_ languages: [Language]) {
    self.languages = []
    places = [:]
    for language in languages { add(language) }
  }

  /// The languages that ship.
  package static let standard: LanguageCatalog = {
    var catalog = LanguageCatalog([.chinese, .english, .russian] + Language.others)
    catalog.isStandard = true
    return catalog
  }()

  /// The language of a tag; one without any part for an unknown tag.
  package subscript(tag: LanguageTag) -> Language {
    places[tag.language].map { languages[$0] } ?? Language(tag.language)
  }

  /// Whether the catalog has the language of a tag.
  package func contains(_ tag: LanguageTag) -> Bool { places[tag.language] != nil }

  /// The subtag of the language with an ISO 639-2 code: `zh` of `zho` and `chi`.
  package func subtag(ofCode code: String) -> String? {
    languages.first { $0.codes.contains(code) }?.subtag
  }

  /// The same languages and one more, which takes the place of one with its subtag.
  package func adding(_ language: Language) -> LanguageCatalog {
    var catalog = self
    catalog.add(language)
    return catalog
  }

  private mutating func add(_ language: Language) {
    isStandard = false
    if let place = places[language.subtag] {
      languages[place] = language
    } else {
      places[language.subtag] = languages.count
      languages.append(language)
    }
  }
}
