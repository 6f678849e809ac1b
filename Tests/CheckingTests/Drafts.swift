// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TextModel

/// Drafts and a glossary for the tests of rules.
enum Drafts {
  /// A concept with terms in one language.
  static func entry(_ id: String, _ language: LanguageTag, terms: [Term]) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id), sections: [LanguageSection(language: language, terms: terms)])
  }

  static let entries = [
    ConceptEntry(
      id: ConceptID("shanghai-spirit"),
      sections: [
        LanguageSection(language: .chinese, terms: [Term("上海精神")]),
        LanguageSection(
          language: .english,
          terms: [
            Term("Shanghai Spirit"),
            Term("Shanghai spirit", status: .deprecated, caseRule: .exact),
            Term("Spirit of Shanghai", status: .deprecated),
          ]),
        LanguageSection(language: .russian, terms: [Term("шанхайский дух")]),
      ]),
    ConceptEntry(
      id: ConceptID("shared-future"),
      sections: [
        LanguageSection(language: .chinese, terms: [Term("命运共同体")]),
        LanguageSection(
          language: .english,
          terms: [
            Term("community with a shared future"),
            Term("community of common destiny", status: .deprecated, until: "2017"),
          ]),
        LanguageSection(language: .russian, terms: [Term("сообщество единой судьбы")]),
      ]),
    ConceptEntry(
      id: ConceptID("belt-and-road"),
      sections: [
        LanguageSection(language: .chinese, terms: [Term("一带一路")]),
        LanguageSection(
          language: .english,
          terms: [
            Term("Belt and Road"), Term("One Belt One Road", status: .deprecated),
          ]),
      ]),
    ConceptEntry(
      id: ConceptID("sco"),
      sections: [
        LanguageSection(
          language: .chinese, terms: [Term("上海合作组织"), Term("上合组织", type: .abbreviation)]),
        LanguageSection(
          language: .english,
          terms: [
            Term("Shanghai Cooperation Organization"),
            Term("Shanghai Cooperation Organisation", status: .admitted),
            Term("SCO", type: .abbreviation),
          ]),
        LanguageSection(
          language: .russian,
          terms: [
            Term("Шанхайская организация сотрудничества"), Term("ШОС", type: .abbreviation),
          ]),
      ]),
    ConceptEntry(
      id: ConceptID("silk-road"),
      sections: [
        LanguageSection(
          language: .english, terms: [Term("Silk Road"), Term("Silk Road Fund", status: .admitted)])
      ]),
    ConceptEntry(
      id: ConceptID("member-states"),
      sections: [
        LanguageSection(language: .chinese, terms: [Term("成员国")]),
        LanguageSection(
          language: .english,
          terms: [
            Term("member states"),
            Term("member countries", status: .deprecated, scope: .translation),
          ]),
      ]),
  ]

  /// A name that stays as it is in every language.
  static let untranslated = ConceptEntry(
    id: ConceptID("wechat"), isUntranslated: true,
    sections: [LanguageSection(language: .chinese, terms: [Term("WeChat")])])

  static let termbase = Termbase([(file: "glossaries/sco.yaml", entries: entries + [untranslated])])

  /// A draft of one segment per line.
  static func text(_ text: String, _ language: LanguageTag = .english) -> CheckDocument {
    var segments: [Segment] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if !line.isEmpty { segments.append(Segment(text: String(line), range: start..<end)) }
      start = end + 1
    }
    return CheckDocument(file: "draft.txt", content: text, language: language, segments: segments)
  }

  /// A bilingual draft of one pair.
  static func pair(
    _ source: String, _ from: LanguageTag, _ target: String, _ to: LanguageTag
  ) -> CheckDocument {
    let content = source + "\t" + target
    var document = CheckDocument(
      file: "draft.tsv", content: content,
      segments: [
        CheckSegment(
          number: 1,
          target: CheckText(
            target, language: to, offsets: OffsetMap(start: source.utf8.count + 1)),
          source: CheckText(source, language: from, offsets: OffsetMap(start: 0)))
      ])
    document.isRunningText = false
    return document
  }
}
