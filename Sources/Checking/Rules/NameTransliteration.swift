// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// `name/transliteration`: a name of a person or place whose spelling in the other script is not the one
/// of the source.
///
/// Three comparisons, each in both directions. Chinese names in characters are read in pinyin, in
/// Palladius's Russian, in Wade-Giles and in the Cantonese of Hong Kong (`ChineseNameFinder`). Chinese and
/// other known names in Latin letters are compared with their Russian (`RomanizedNameFinder`). Russian
/// names are compared by what BGN/PCGN, ISO 9, passports and newspapers have in common
/// (`RussianNameFinder`), so that `Sergey` and `Sergei`, `Gorbachev` and `Gorbachyov` are right.
///
/// A name is reported if it is a letter or two away from one of the other side and nothing there is
/// written like it. Names that the glossary has are left to it. `docs/names.md` has the whole design.
struct NameTransliteration: Rule {
  static let description = RuleDescription(
    id: "name/transliteration", severity: .warning,
    summary:
      "A name of a person or place whose spelling in the other script is not the one in the source",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    let tables = Tables()
    return draft.segments.flatMap { segment -> [Finding] in
      guard let source = segment.segment.source else { return [] }
      return Self.mismatches(
        in: segment.segment.target, of: source, terms: segment.matches.map(\.range), tables: tables
      ).map { finding(for: $0, in: segment.segment, of: draft) }
    }
  }

  private static func mismatches(
    in target: CheckText, of source: CheckText, terms: [Range<Int>], tables: Tables
  ) -> [NameMismatch] {
    if source.language.matches(.chinese) || target.language.matches(.chinese) {
      return ChineseNameFinder(spellings: tables.spellings)
        .mismatches(in: target, of: source, terms: terms)
        + HanPatronymics.mismatches(in: target, of: source, terms: terms)
    }
    let found = RomanizedNameFinder().mismatches(in: target, of: source, terms: terms)
    return found
      + RussianNameFinder { tables.russian }
      .mismatches(in: target, of: source, terms: terms + found.map(\.range))
  }

  private func finding(
    for mismatch: NameMismatch, in segment: CheckSegment, of draft: AnalyzedDraft
  ) -> Finding {
    let found = segment.target.text.utf8Slice(mismatch.range)
    var finding = draft.finding(
      Self.description, at: mismatch.range, in: segment,
      message: "\u{201C}\(found)\u{201D} \(mismatch.reason)")
    finding.expected = mismatch.expected.map { [$0] } ?? []
    finding.confidence = mismatch.confidence
    finding.source = segment.source.map { Finding.Source(text: $0.text, term: mismatch.source) }
    return finding
  }

  /// The tables of names, each opened when the first name needs it.
  private final class Tables {
    private(set) lazy var spellings = HanSpellings()
    private(set) lazy var russian = RussianName()
  }
}
