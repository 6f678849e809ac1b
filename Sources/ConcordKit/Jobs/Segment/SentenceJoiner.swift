import TextModel

/// Writes several sentences as one text.
enum SentenceJoiner {
  /// Languages whose sentences stand without a space between them.
  private static let unspaced: Set<String> = ["zh", "ja"]

  static func join(_ sentences: some Sequence<String>, in language: LanguageTag) -> String {
    sentences.joined(separator: unspaced.contains(language.language) ? "" : " ")
  }
}
