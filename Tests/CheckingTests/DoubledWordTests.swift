// SPDX-License-Identifier: Apache-2.0
import Checking
import Testing
import TextModel

/// `text/doubled-word`: a word twice in a row, and what is left alone.
@Suite struct DoubledWordTests {
  struct Written: CustomTestStringConvertible, Sendable {
    let text: String
    var found: [String] = []
    var testDescription: String { text }
  }

  private func expect(_ test: Written, _ language: LanguageTag) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, language))
    let findings = report.findings.filter { $0.rule == "text/doubled-word" }
    #expect(findings.compactMap(\.found) == test.found)
  }

  @Test(arguments: [
    Written(text: "It grew and and fell.", found: ["and and"]),
    Written(text: "It grew and   and fell.", found: ["and   and"]),
    Written(text: "And and it fell.", found: ["And and"]),
    Written(text: "It fell and and", found: ["and and"]),
    Written(text: "a a plan of of it", found: ["a a", "of of"]),
    // Three and more: small words only, and the last two are named.
    Written(text: "It is in in in town.", found: ["in in"]),
    Written(text: "It is in in in in town, and trade trade trade grew.", found: ["in in"]),
    Written(text: "the trade trade grew", found: ["trade trade"]),
    // Doubled on purpose, in any case.
    Written(text: "He had had it. That that is so. Had had he."),
    // Something between them, or joined to one of them.
    Written(text: "and, and; and. and and/and (the) the"),
    Written(text: "well the-the, state-of-of the art, the the's, the 2the, 5the the"),
    Written(text: "e-the the", found: []),
    Written(text: "the the_x x_the the the@x the the’s"),
    Written(text: "the the. The end", found: ["the the"]),
    Written(text: "the the, it", found: ["the the"]),
    Written(text: "(the the)", found: ["the the"]),
    Written(text: "it was the the 5 years", found: ["the the"]),
    Written(text: "it was the the5 years"),
    Written(text: "it was 5 the the years", found: ["the the"]),
    // Names, letters and numbers.
    Written(text: "Bora Bora, x x, b b, I I, 5 5, WTO WTO"),
    Written(text: "the thee, then the, tha the"),
    Written(text: ""), Written(text: "the"),
  ])
  func words(_ test: Written) { expect(test, .english) }

  @Test(arguments: [
    Written(text: "Встреча прошла на на юге.", found: ["на на"]),
    Written(text: "На на юге и и на севере.", found: ["На на", "и и"]),
    Written(text: "Рост роста и роль ролей, вот вот, Бора Бора."),
    Written(text: "торговля торговля растёт", found: ["торговля торговля"]),
    Written(text: "торговля торговлю"),
  ])
  func russianWords(_ test: Written) { expect(test, .russian) }

  @Test(arguments: [
    Written(text: "会议在在天津举行。", found: ["在在"]), Written(text: "在在", found: ["在在"]),
    Written(text: "双方双方签署协议。", found: ["双方双方"]), Written(text: "签署协议的是双方双方", found: ["双方双方"]),
    Written(text: "双方，双方"), Written(text: "双方双方双方"), Written(text: "常常常常来"),
    Written(text: "二十二十"), Written(text: "研究研究"), Written(text: "ABAB"),
    Written(text: "各方各位"), Written(text: "合作目的的实现"), Written(text: ""),
  ])
  func characters(_ test: Written) { expect(test, .chinese) }
}
