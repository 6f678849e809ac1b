import Files
import TextModel

/// The languages that headings of columns name.
package enum LanguageNames {
  /// Headings in words, folded to lower case.
  private static let names: [String: LanguageTag] = {
    var names: [String: LanguageTag] = [:]
    for (tag, words) in LanguageCatalog.standard.languages.flatMap(\.headings) {
      for word in DataText.words(words) { names[word] = LanguageTag(tag) }
    }
    return names
  }()

  /// Tags that more often mean a number or name when they are headings.
  private static let ambiguous: Set<String> = ["id", "no", "nr"]

  /// The language that one heading names, by its name or a tag with a primary subtag of two or three
  /// letters.
  package static func language(_ heading: String) -> LanguageTag? {
    let text = heading.trimmingSpace
    if let named = names[text.lowercased()] { return named }
    return LanguageTag(text).flatMap { $0.isISO639 ? $0 : nil }
  }

  /// The language of each column, nil where the heading names none.
  ///
  /// A heading is a tag with a primary subtag of two or three letters, or the language's name. `id`,
  /// `no` and `nr` count as languages only when there are not two others.
  package static func columns(_ headings: [String]) -> [LanguageTag?] {
    let tags = headings.map(language)
    let sure = tags.count { tag in tag.map { !ambiguous.contains($0.description) } ?? false }
    guard sure >= 2 else { return tags }
    return tags.map { tag in
      guard let tag, !ambiguous.contains(tag.description) else { return nil }
      return tag
    }
  }
}
