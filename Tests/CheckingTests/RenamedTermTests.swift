// SPDX-License-Identifier: Apache-2.0
import Checking
import TestSupport
import Testing
import TextModel

import struct Terminology.Termbase

/// Sentences about an old name: the name is reported and stays.
@Suite struct RenamedTermTests {
  private static func entry(_ id: String, _ language: LanguageTag, _ terms: [Term])
    -> ConceptEntry
  {
    ConceptEntry(
      id: ConceptID(id), sections: [LanguageSection(language: language, terms: terms)])
  }

  private static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        entry(
          "road", .english,
          [Term("Silk Path Plan"), Term("One Silk Path", status: .deprecated)]),
        entry(
          "bank", .chinese, [Term("南湖开发银行"), Term("南湖发展银行", status: .deprecated)]),
        entry(
          "union", .russian,
          [Term("Союз малых озёр"), Term("Союз мелких озёр", status: .deprecated)]),
      ]
    )
  ])

  private func fixed(_ text: String, _ language: LanguageTag) -> (count: Int, text: String) {
    func check(_ text: String) -> [Finding] {
      Checker(termbase: Self.termbase).check(
        CheckDocument(
          file: "d.md", content: text, language: language,
          segments: [Segment(text: text, range: 0..<text.utf8.count)])
      ).findings.filter { $0.rule == "term/forbidden" }
    }
    let found = check(text)
    return (found.count, Fixer.fix(text, found, checking: check).text)
  }

  @Test(arguments: [
    ("The lakes, formerly One Silk Path, are deep.", LanguageTag.english),
    ("They renamed One Silk Path last year.", .english),
    ("The ministry first called it One Silk Path and was heard.", .english),
    ("The previous name, One Silk Path, was dropped.", .english),
    ("It was also known as One Silk Path at home.", .english),
    ("We avoid One Silk Path and use Silk Path Plan.", .english),
    ("The Silk Path Plan (or the One Silk Path) is old.", .english),
    ("该银行（原名南湖发展银行）成立于春天。", .chinese),
    ("南湖发展银行后更名。", .chinese),
    ("南湖开发银行不是南湖发展银行。", .chinese),
    ("Союз мелких озёр был переименован весной.", .russian),
    ("Его прежнее название — Союз мелких озёр.", .russian),
  ])
  func stays(_ text: String, _ language: LanguageTag) {
    let result = fixed(text, language)
    #expect(result.count == 1)
    #expect(result.text == text)
  }

  @Test(arguments: [
    ("We call for One Silk Path talks.", LanguageTag.english),
    ("The Silk Path Plan is ours, and One Silk Path is yours.", .english),
    ("In terms of One Silk Path, all is well.", .english),
    ("南湖发展银行很大。", .chinese), ("Союз мелких озёр", .russian),
  ])
  func isFixed(_ text: String, _ language: LanguageTag) {
    #expect(fixed(text, language).text != text)
  }
}
