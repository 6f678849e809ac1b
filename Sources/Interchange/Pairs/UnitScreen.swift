// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Looks at the units of a file for texts that are not translations, before a memory takes them.
///
/// Words and signs in the place of a translation are left out, with the unit if only one text is left. A unit with a
/// text that is in another language than its own needs a review.
struct UnitScreen {
  /// Units that are left out.
  private(set) var skips = SkippedSegments()
  /// Findings about texts that are left out of a unit, and about units that need a review.
  private(set) var findings: [Finding] = []

  /// The unit as a memory may have it; `nil` if it is left out.
  ///
  /// - Complexity: O(*bytes*).
  mutating func screened(_ unit: TranslationUnit, at place: SourceLocation) -> TranslationUnit? {
    var made = unit
    let isPlaceholder = Placeholder.removed(from: unit.variants.map(\.text))
    if isPlaceholder.contains(true) {
      made.variants = zip(unit.variants, isPlaceholder).compactMap { $1 ? nil : $0 }
      guard made.variants.count > 1 else {
        skips.add(.placeholder, at: place)
        return nil
      }
      for (variant, _) in zip(unit.variants, isPlaceholder).filter({ $1 }) {
        note(
          .info,
          "'\(variant.text)' is in the place of the \(variant.language) translation; it is left out",
          at: place)
      }
    }
    guard made.status == .approved else { return made }
    if let (variant, scalar) = made.variants.lazy.compactMap({ variant in
      variant.text.unicodeScalars.first(where: Self.isDamage).map { (variant, $0) }
    }).first {
      let code = String(scalar.value, radix: 16, uppercase: true)
      wait(
        &made, "the \(variant.language) text has the character U+\(code), which damaged texts have",
        at: place)
      return made
    }
    if let reason = Self.fault(of: made) {
      wait(&made, reason, at: place)
      return made
    }
    // A text that is the same in several languages is a name.
    lazy var languages = made.variants.reduce(into: [String: Set<LanguageTag>]()) {
      $0[$1.text, default: []].insert($1.language)
    }
    for variant in made.variants {
      guard let language = LanguageOfWords.otherLanguage(of: variant.text, than: variant.language),
        languages[variant.text]?.count == 1
      else { continue }
      wait(
        &made, "the \(variant.language) text seems to be in another language (\(language))",
        at: place)
      break
    }
    return made
  }

  /// Why a unit cannot be used as it is, by the letters of its texts.
  private static func fault(of unit: TranslationUnit) -> String? {
    let texts = unit.variants.map(\.text)
    let doubts = TextDoubt.all(in: texts)
    // A few texts say as much as all of many.
    let allAsk = texts.prefix(8).allSatisfy(hasQuestionMark)
    return zip(unit.variants, doubts).lazy.compactMap { variant, doubts in
      doubts.first.map { reason(for: $0, in: variant.language) }
        ?? fault(of: variant, allAsk: allAsk)
    }.first
  }

  private static func reason(for doubt: TextDoubt, in language: LanguageTag) -> String {
    switch doubt {
    case .doublyEncoded: "the \(language) text was decoded in a wrong encoding"
    case .lostLetters: "the \(language) text has question marks or boxes in the place of letters"
    case .remark(let remark): "the \(language) text has a remark of its translator (\(remark))"
    }
  }

  private static func fault(of variant: TranslationUnitVariant, allAsk: Bool) -> String? {
    let (text, language) = (variant.text, variant.language)
    if !allAsk, hasQuestionMark(text), text.contains("??") || text.contains("？？") {
      return "the \(language) text has question marks, and another one has none"
    }
    if WrittenLanguage.isMostlyForeign(text, language) {
      return "most letters of the \(language) text are those of another language"
    }
    return nil
  }

  private static func hasQuestionMark(_ text: String) -> Bool {
    text.hasByte { $0 == 0x3F || $0 == 0xEF }
      && text.unicodeScalars.contains { $0.value == 0x3F || $0.value == 0xFF1F }
  }

  /// Whether a character is the mark of a text that was decoded wrongly, turns the direction of a text, or is one that
  /// XML cannot hold, so that the memory has U+FFFD for it.
  private static func isDamage(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xFFFD && scalar.value <= 0xFFFF
      || scalar.value < 0x20 && !(0x09...0x0A).contains(scalar.value) && scalar.value != 0x0D
      || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }

  /// Makes a unit wait for a reviewer, and says why.
  private mutating func wait(
    _ unit: inout TranslationUnit, _ reason: String, at place: SourceLocation
  ) {
    note(.warning, "\(reason); it waits for a review", at: place)
    unit.setTrust(.needsReview, isMachine: false, because: reason)
  }

  private mutating func note(_ severity: Severity, _ message: String, at place: SourceLocation) {
    // The first ones show what is wrong with a file.
    guard findings.count < SkippedSegments.limit else { return }
    findings.append(
      Finding(rule: "tm/text", severity: severity, message: message, location: place))
  }
}
