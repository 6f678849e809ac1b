// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// A few concepts with what is hard about terms: statuses, case, abbreviations, blockers.
enum SampleGlossary {
  static func section(_ language: LanguageTag, _ terms: [Term], _ blockers: [String] = [])
    -> LanguageSection
  {
    LanguageSection(language: language, terms: terms, blockers: blockers)
  }

  static let entries = [
    ConceptEntry(
      id: ConceptID("shanghai-spirit"),
      sections: [
        section(.chinese, [Term("上海精神")]),
        section(
          .english,
          [
            Term("Shanghai Spirit"),
            Term("Shanghai spirit", status: .deprecated, caseRule: .exact),
            Term("Spirit of Shanghai", status: .deprecated),
          ]),
        section(.russian, [Term("шанхайский дух")]),
      ]),
    ConceptEntry(
      id: ConceptID("sco"),
      sections: [
        section(.chinese, [Term("上海合作组织"), Term("上合组织", type: .abbreviation)]),
        section(
          .english,
          [
            Term("Shanghai Cooperation Organization"),
            Term("Shanghai Cooperation Organisation", status: .admitted),
            Term("SCO", type: .abbreviation),
            Term("Shanghai Co-operation Organization", status: .deprecated, caseRule: .exact),
            Term("Shanghai Cooperative Organization", status: .deprecated, caseRule: .exact),
          ]),
        section(
          .russian,
          [Term("Шанхайская организация сотрудничества"), Term("ШОС", type: .abbreviation)]),
      ]),
    ConceptEntry(
      id: ConceptID("shared-future"),
      sections: [
        section(.chinese, [Term("命运共同体")]),
        section(
          .english,
          [
            Term("community with a shared future"),
            Term("community of common destiny", status: .deprecated, until: "2017"),
          ]),
        section(.russian, [Term("сообщество единой судьбы")]),
      ]),
    ConceptEntry(
      id: ConceptID("secretary-general"),
      sections: [
        section(.chinese, [Term("秘书长")]),
        section(
          .english,
          [
            Term("Secretary-General"),
            Term(
              "Secretary General", status: .deprecated, caseRule: .exact, scope: .translation),
          ]),
      ]),
    ConceptEntry(
      id: ConceptID("mongolia"),
      sections: [
        section(.chinese, [Term("蒙古")], ["内蒙古"]),
        section(.english, [Term("Mongolia")], ["Inner Mongolia"]),
      ]),
    ConceptEntry(
      id: ConceptID("six-principles"),
      sections: [section(.chinese, [Term("互信、互利、平等")])]),
    ConceptEntry(
      id: ConceptID("rats"),
      sections: [section(.english, [Term("RATS", type: .abbreviation)])]),
    ConceptEntry(
      id: ConceptID("member-states"),
      sections: [
        section(.chinese, [Term("成员国")]), section(.english, [Term("member states")]),
        section(.russian, [Term("государства-члены")]),
      ]),
    ConceptEntry(
      id: ConceptID("programme"),
      sections: [section(.english, [Term("Secretariat Programme", caseRule: .any)])]),
    ConceptEntry(
      id: ConceptID("data-centre"),
      sections: [section(.english, [Term("Data Centre", caseRule: .any)])]),
    ConceptEntry(
      id: ConceptID("organ"),
      sections: [section(.english, [Term("organ")]), section(.russian, [Term("рынок")])]),
    ConceptEntry(
      id: ConceptID("covid"),
      sections: [section(.english, [Term("COVID-19")]), section(.chinese, [Term("COVID-19")])]),
  ]

  static let termbase = Termbase([(file: "glossaries/sample.yaml", entries: entries)])
}
