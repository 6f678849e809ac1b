// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// `segment/untranslated`: a target that is the source again, or has words of it.
///
/// Segments without three letters of the source's language, such as numbers, codes and names that stay, may be the
/// same in both languages. Words of the source are looked for where the two languages have different scripts; see
/// `SourceWords`. Phrases of a third language that the source's language borrows (`de facto`) stay.
struct UntranslatedSegment: Rule {
  static let description = RuleDescription(
    id: "segment/untranslated", severity: .warning,
    summary: "A target that is the source again, or has words of it", isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    var scripts: [LanguageTag: Script?] = [:]
    func script(of tag: LanguageTag) -> Script? {
      if let known = scripts[tag] { return known }
      let script = Self.script(of: tag)
      scripts[tag] = script
      return script
    }
    return draft.segments.flatMap { segment -> [Finding] in
      guard let source = segment.segment.source,
        !source.language.matches(segment.segment.target.language)
      else { return [] }
      let target = segment.segment.target
      let bytes = ScriptBytes(target.text)
      if bytes.mayEqual(ScriptBytes(source.text)),
        Folder.standard.key(source.text) == Folder.standard.key(target.text)
      {
        guard Self.hasWords(source.text) else { return [] }
        var finding = draft.finding(
          Self.description, at: 0..<target.text.utf8.count, in: segment.segment,
          message: "the target is the source again")
        finding.source = Finding.Source(text: source.text, term: source.text)
        return [finding]
      }
      guard let own = script(of: source.language), let other = script(of: target.language),
        own != other, bytes.mayHave(own)
      else { return [] }
      return words(of: source, in: own, segment.segment, draft)
    }
  }

  private func words(
    of source: CheckText, in script: Script, _ segment: CheckSegment, _ draft: AnalyzedDraft
  ) -> [Finding] {
    // Codes that are written as text, such as `<a href="…">`, stay as they are.
    let found = SourceWords(of: source.text, script: script).ranges(in: segment.target.text)
    let codes = found.isEmpty ? [] : WrittenCode.codes(in: segment.target.text)
    let spans = found.isEmpty ? [] : CodeSpan.spans(of: segment.target.text)
    let borrowed = found.isEmpty ? [] : Self.borrowed.table(for: source.language, in: .standard)
    let words = found.filter { range in
      !borrowed.contains(segment.target.text.utf8Slice(range).lowercased())
        && !codes.contains { $0.kind != .message && $0.range.overlaps(range) }
        && !spans.contains { $0.range.overlaps(range) }
    }
    return words.map { range in
      let words = segment.target.text.utf8Slice(range)
      var finding = draft.finding(
        Self.description, at: range, in: segment,
        message: "\u{201C}\(words)\u{201D} of the source is not translated")
      finding.source = Finding.Source(text: source.text, term: words)
      return finding
    }
  }

  /// The phrases that a language has from another one and leaves as they are.
  private static let borrowed = CompiledTables { tag, languages in
    Set(languages[tag].borrowedPhrases.split(separator: "\n").map(String.init))
  }

  /// The script that a language is written in, where it is one that this rule tells apart.
  private static func script(of language: LanguageTag) -> Script? {
    switch Language.of(language).scripts.first {
    case "Hani": .han
    case "Latn": .latin
    case "Cyrl": .cyrillic
    default: nil
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
