// SPDX-License-Identifier: Apache-2.0
import Checking
import TestSupport
import Testing
import TextModel

import struct Terminology.Termbase

/// Sentences about an old name: the name is reported and stays.
@Suite struct RenamedTermTests {
  private static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        Drafts.entry(
          "road", .english,
          terms: [Term("Silk Path Plan"), Term("One Silk Path", status: .deprecated)]),
        Drafts.entry(
          "bank", .chinese, terms: [Term("南湖开发银行"), Term("南湖发展银行", status: .deprecated)]),
        Drafts.entry(
          "union", .russian,
          terms: [Term("Союз малых озёр"), Term("Союз мелких озёр", status: .deprecated)]),
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
    ("In English it stands for One Silk Path.", .english),
    ("Some media still use One Silk Path in their news.", .english),
    ("One Silk Path is now the Silk Path Plan.", .english),
    ("Although One Silk Path is common, Silk Path Plan is better.", .english),
    ("One Silk Path is no longer used.", .english),
    ("The abbreviation One Silk Path is out of use.", .english),
    ("Earlier translations, such as One Silk Path, were dropped.", .english),
    ("Do not write One Silk Path in new texts.", .english),
    ("Please avoid One Silk Path in new texts.", .english),
    ("At first official texts said One Silk Path.", .english),
    ("The term “way” means the One Silk Path.", .english),
    ("The Treaty reads: The sides build the One Silk Path.", .english),
    ("The official English name then was One Silk Path.", .english),
    ("It is known (see Chen, One Silk Path: Lakes and Towns, 2015).", .english),
    ("It is known (see Chen, One Silk Path in the Lakes, 2015).", .english),
    ("It is known to Chen (2015, One Silk Path and Lakes, Town: Press).", .english),
    ("See Zhang (2016), One Silk Path and the Lakes, Town.", .english),
    ("He wrote it in One Silk Path: Lakes and Towns some years ago.", .english),
    ("He published One Silk Path some years ago.", .english),
    ("该机构不再使用南湖发展银行的名称。", .chinese),
    ("条约规定：南湖发展银行设在湖边。", .chinese),
    ("新的文本不要写南湖发展银行。", .chinese),
    ("该银行（原名南湖发展银行）成立于春天。", .chinese),
    ("Аббревиатура означает Союз мелких озёр.", .russian),
    ("В новых текстах не пишите Союз мелких озёр.", .russian),
    ("В договоре сказано: Союз мелких озёр открыт.", .russian),
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
    ("In 2013, One Silk Path was begun.", .english),
    ("They said the One Silk Path was ready.", .english),
    ("One Silk Path: Lakes and Towns", .english),
    ("There are two plans: One Silk Path and another.", .english),
    ("We know the plan (One Silk Path) of the lakes.", .english),
    ("南湖发展银行很大。", .chinese), ("Союз мелких озёр", .russian),
  ])
  func isFixed(_ text: String, _ language: LanguageTag) {
    #expect(fixed(text, language).text != text)
  }
}
