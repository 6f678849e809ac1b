import ICUText
import TextModel

/// `segment/untranslated`: a target that is the source again.
///
/// Segments without three letters of the source's language, such as numbers, codes and names that
/// stay, may be the same in both languages.
struct UntranslatedSegment: Rule {
  static let description = RuleDescription(
    id: "segment/untranslated", severity: .warning, summary: "A target that is the source again",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.compactMap { segment in
      guard let source = segment.segment.source,
        !source.language.matches(segment.segment.target.language),
        Folder.standard.key(source.text) == Folder.standard.key(segment.segment.target.text),
        Self.hasWords(source.text)
      else { return nil }
      let target = segment.segment.target
      var finding = draft.finding(
        Self.description, at: 0..<target.text.utf8.count, in: segment.segment,
        message: "the target is the source again")
      finding.source = Finding.Source(text: source.text, term: source.text)
      return finding
    }
  }

  /// Whether a text has words to translate: four Han characters, or three words in small letters.
  private static func hasWords(_ text: String) -> Bool {
    var han = 0
    for scalar in text.unicodeScalars where Script(of: scalar.value) == .han { han += 1 }
    if han >= 4 { return true }
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "-" }
    return words.filter { $0.count > 1 && $0.allSatisfy { !$0.isUppercase } }.count >= 3
  }
}
