import Languages
import TextModel

/// Tells titles from the lines around them, once more when a title is paired with its translation.
package enum TitleShape {
  /// Whether a title looks like authors or an institution in one language and not in the other: one of the two was
  /// read from the wrong line.
  ///
  /// - Complexity: O(*n*).
  package static func disagree(
    _ titles: [(language: LanguageTag, text: String)], languages: LanguageCatalog = .standard
  ) -> Bool {
    Set(titles.map { isOfPeople($0.text, $0.language, among: languages) }).count > 1
  }

  private static func isOfPeople(
    _ text: String, _ language: LanguageTag, among languages: LanguageCatalog
  ) -> Bool {
    if let names = NameList(text, language: language, languages: languages),
      names.isMarked || names.hasInitials
    {
      return true
    }
    let hasPlaces = text.unicodeScalars.contains { $0 == "," || $0 == "，" }
    return hasPlaces && NameWords.words(of: languages).nameInstitution(in: text)
  }
}
