// SPDX-License-Identifier: Apache-2.0
import ICUText
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
      || Set(titles.map { isMatter($0.text, among: languages) }).count > 1
      || endsInInstitution(titles, among: languages)
      || Set(titles.map { endsInPerson($0.text, $0.language, among: languages) }).count > 1
  }

  /// Whether a title ends in a name with a given name that many bear, or in a degree: the line of the authors was read
  /// with it.
  private static func endsInPerson(
    _ text: String, _ language: LanguageTag, among languages: LanguageCatalog
  ) -> Bool {
    guard languages[language].isSpaced else { return false }
    let words = NameWords.words(of: languages)
    let pieces = text.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    if pieces.dropFirst().contains(where: words.areDegree) { return true }
    let all = pieces.flatMap { $0 }
    let end = all.suffix(2)
    return all.count > 3
      && end.allSatisfy { word in
        word.unicodeScalars.first.map { CharacterClass.isUppercase($0.value) } ?? false
          && !words.namesInstitution(word)
      } && end.contains(where: words.isGivenName)
  }

  /// Whether a text is the kind or the number of an article, a field of a form, or ends in the mark of a note.
  private static func isMatter(_ text: String, among languages: LanguageCatalog) -> Bool {
    let labels = PaperLabels.labels(of: languages)
    let scalars = text.unicodeScalars.map(\.value)
    let fields = scalars.count { $0 == 0x3A || $0 == 0xFF1A }
    return labels.isArticleType(text) || labels.isIssue(scalars[...])
      || labels.isIdentifier(scalars[...])
      || fields > 1 && labels.isField(scalars[...])
  }

  /// Whether a title in Han ends in the name of an institution, and another one names none.
  private static func endsInInstitution(
    _ titles: [(language: LanguageTag, text: String)], among languages: LanguageCatalog
  ) -> Bool {
    let words = NameWords.words(of: languages)
    let isEnd = titles.contains { title in
      let end = String(title.text.unicodeScalars.suffix(3))
      return end.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) }
        && words.nameInstitution(in: end)
    }
    return isEnd && titles.contains { !words.nameInstitution(in: $0.text) }
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
