// SPDX-License-Identifier: Apache-2.0
import Matching
import TextModel

/// `meaning/contrast`: a target that names another country than its source, or says the opposite.
///
/// Each text must name what the other one does not have; see `CountryContrast` and `OppositeContrast`.
struct MeaningContrast: Rule {
  static let description = RuleDescription(
    id: "meaning/contrast", severity: .warning,
    summary: "A target that names another country than its source, or says the opposite",
    isBilingual: true)

  private let countries = CountryContrast()
  private let opposites = OppositeContrast()

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.findings(in: draft.segments) { segment in
      guard let source = segment.segment.source,
        !source.language.matches(segment.segment.target.language)
      else { return [] }
      let target = segment.segment.target
      let (first, second) = ((source.language, source.text), (target.language, target.text))
      let country = countries.between(first, second).map { contrast in
        (contrast, Self.message(contrast, "is another country than"))
      }
      let words = opposites.between(first, second).map { contrast in
        (contrast, Self.message(contrast, "is the opposite of"))
      }
      return ((country.map { [$0] } ?? []) + words).map { contrast, message in
        var finding = draft.finding(
          Self.description, at: contrast.place, in: segment.segment, message: message)
        finding.source = Finding.Source(text: source.text, term: contrast.first)
        return finding
      }
    }
  }

  private static func message(_ contrast: WordContrast, _ verb: String) -> String {
    "\u{201C}\(contrast.second)\u{201D} \(verb) \u{201C}\(contrast.first)\u{201D} of the source"
  }
}
