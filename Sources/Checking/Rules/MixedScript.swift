// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// `text/mixed-script`: a word of Latin and Cyrillic letters, and characters of the other Chinese script.
///
/// A word counts when one script has no more than a few letters of it and all of those look like letters of the
/// other: `ШОC` with a Latin C. A Chinese draft is in the script that its language names (`zh-CN`, `zh-Hant`), or
/// else that of nearly all of its characters that belong to one script alone; the others are reported outside
/// quotations and titles, and a segment that is altogether in the other script once.
struct MixedScript: Rule {
  static let description = RuleDescription(
    id: "text/mixed-script", severity: .warning,
    summary: "A word of two alphabets, or a character of the other Chinese script",
    respectsExemptions: true, isStylistic: true)

  private static let twins = Set((LetterTwins.latin + LetterTwins.cyrillic).unicodeScalars)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    let han = Self.minority(in: draft)
    return draft.segments.flatMap { segment -> [Finding] in
      let segment = segment.segment
      return words(in: segment, of: draft)
        + chinese(segment, minority: han, in: draft)
    }
  }

  // MARK: Alphabets

  private func words(in segment: CheckSegment, of draft: AnalyzedDraft) -> [Finding] {
    let text = segment.target.text
    var hasCyrillic = false
    var hasLatin = false
    for byte in text.utf8 {
      if byte == 0xD0 || byte == 0xD1 { hasCyrillic = true }
      if byte.isASCIILetter { hasLatin = true }
    }
    guard hasCyrillic, hasLatin else { return [] }
    var found: [Finding] = []
    var start = 0
    var at = 0
    var word: [Unicode.Scalar] = []
    func end() {
      defer { word = [] }
      guard Self.isMixed(word) else { return }
      found.append(
        draft.finding(
          Self.description, at: start..<at, in: segment,
          message: "\u{201C}\(text.utf8Slice(start..<at))\u{201D} has letters of two alphabets"))
    }
    for scalar in text.unicodeScalars {
      // 访问了SСО: a word ends where Han characters begin.
      if scalar.properties.isAlphabetic, !scalar.properties.isIdeographic {
        if word.isEmpty { start = at }
        word.append(scalar)
      } else if !word.isEmpty {
        end()
      }
      at += UTF8.width(scalar)
    }
    if !word.isEmpty { end() }
    return found
  }

  /// Whether all letters of one script look like letters of the other: those of the script that has fewer of them, or in
  /// capitals of either (`SСО` with a Latin S).
  private static func isMixed(_ word: [Unicode.Scalar]) -> Bool {
    let latin = word.filter { Script(of: $0.value) == .latin }
    let cyrillic = word.filter { Script(of: $0.value) == .cyrillic }
    guard !latin.isEmpty, !cyrillic.isEmpty, latin.count + cyrillic.count == word.count else {
      return false
    }
    let (fewer, more) = latin.count <= cyrillic.count ? (latin, cyrillic) : (cyrillic, latin)
    return fewer.allSatisfy(twins.contains)
      || more.allSatisfy(twins.contains) && word.allSatisfy(\.properties.isUppercase)
  }

  // MARK: Chinese

  /// The characters of the other script in a segment whose language names its script, or has that of the draft.
  private func chinese(
    _ segment: CheckSegment, minority: Bool?, in draft: AnalyzedDraft
  ) -> [Finding] {
    let language = segment.target.language
    guard language.matches(.chinese) else { return [] }
    guard let script = WrittenScript.declared(by: language) else {
      return minority.map { characters(traditional: $0, in: segment, of: draft) } ?? []
    }
    let isTraditional = script != "Hant"
    let found = characters(traditional: isTraditional, in: segment, of: draft)
    let own = segment.target.text.unicodeScalars.count { scalar in
      scalar.value >= 0x4E00
        && (isTraditional
          ? HanVariants.isSimplified(scalar.value) : HanVariants.isTraditional(scalar.value))
    }
    guard found.count > 1, own == 0, var first = found.first else { return found }
    first.message =
      "the text is in \(isTraditional ? "traditional" : "simplified") characters, and its language is"
      + " \(language)"
    return [first]
  }

  /// Whether the characters to report are traditional; `nil` if the draft has none, or as many of both.
  private static func minority(in draft: AnalyzedDraft) -> Bool? {
    var traditional = 0
    var simplified = 0
    for segment in draft.segments
    where segment.segment.target.language.matches(.chinese)
      && WrittenScript.declared(by: segment.segment.target.language) == nil
    {
      for scalar in segment.segment.target.text.unicodeScalars {
        if HanVariants.isTraditional(scalar.value) { traditional += 1 }
        if HanVariants.isSimplified(scalar.value) { simplified += 1 }
      }
    }
    if simplified > 0, simplified * 4 <= traditional { return false }
    if traditional > 0, traditional * 4 <= simplified { return true }
    return nil
  }

  private func characters(
    traditional: Bool, in segment: CheckSegment, of draft: AnalyzedDraft
  ) -> [Finding] {
    guard segment.target.language.matches(.chinese) else { return [] }
    var found: [Finding] = []
    var at = 0
    for scalar in segment.target.text.unicodeScalars {
      let range = at..<at + UTF8.width(scalar)
      at = range.upperBound
      guard
        traditional
          ? HanVariants.isTraditional(scalar.value) : HanVariants.isSimplified(scalar.value)
      else { continue }
      found.append(
        draft.finding(
          Self.description, at: range, in: segment,
          message: "\u{201C}\(scalar)\u{201D} is a \(traditional ? "traditional" : "simplified")"
            + " character in a \(traditional ? "simplified" : "traditional") text"))
    }
    return found
  }
}
