// SPDX-License-Identifier: Apache-2.0
import ICUText
import Interchange
import TextModel

/// Comparison of glossaries: concepts that translate one term differently, and missing languages.
struct GlossarySurvey {
  /// The concepts with their places, in the order of the glossaries.
  private(set) var places: [(place: GlossaryHealth.Place, entry: ConceptEntry)] = []
  private(set) var conflicts: [GlossaryHealth.Conflict] = []
  private(set) var gaps: [GlossaryHealth.Gap] = []

  /// - Complexity: O(*terms*), and O(*k*²) in the number of concepts that share one term.
  init(_ glossaries: [GlossaryFile]) {
    for glossary in glossaries {
      for (entry, line) in zip(glossary.entries, glossary.lines) {
        let place = GlossaryHealth.Place(concept: entry.id, glossary: glossary.path, line: line)
        places.append((place, entry))
        let missing = glossary.languages.filter { language in
          !entry.sections.contains { $0.language.matches(language) }
        }
        if !missing.isEmpty, !entry.isUntranslated {
          gaps.append(GlossaryHealth.Gap(place: place, languages: missing))
        }
      }
    }
    conflicts = findConflicts()
  }

  /// The number of concepts with one term that are compared.
  private static let comparisonLimit = 16

  private func findConflicts() -> [GlossaryHealth.Conflict] {
    var uses: [[String]: [Int]] = [:]
    var order: [(key: [String], text: String, language: LanguageTag)] = []
    for (number, concept) in places.enumerated() {
      for section in concept.entry.sections {
        for term in section.terms where term.status.isApproved && term.type == .full {
          let key = [section.language.language, Folder.standard.key(term.text)]
          if uses[key] == nil { order.append((key, term.text, section.language)) }
          if uses[key]?.last != number { uses[key, default: []].append(number) }
        }
      }
    }
    return order.compactMap { key, text, language in
      let numbers = (uses[key] ?? []).prefix(Self.comparisonLimit)
      for (index, first) in numbers.enumerated() {
        for second in numbers.dropFirst(index + 1) {
          guard let other = differing(first, second, besides: language) else { continue }
          return GlossaryHealth.Conflict(
            term: text, lang: language, places: [first, second].map { places[$0].place },
            translations: [first, second].map { number in
              places[number].entry.approvedTerms(in: other).map(\.text)
            })
        }
      }
      return nil
    }
  }

  /// The first other language in which two concepts have no approved term in common.
  private func differing(_ first: Int, _ second: Int, besides language: LanguageTag) -> LanguageTag?
  {
    func keys(_ number: Int, _ tag: LanguageTag) -> Set<String> {
      Set(places[number].entry.approvedTerms(in: tag).map { Folder.standard.key($0.text) })
    }
    return places[first].entry.sections.map(\.language).first { tag in
      guard !tag.matches(language) else { return false }
      let (left, right) = (keys(first, tag), keys(second, tag))
      return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
    }
  }
}
