// SPDX-License-Identifier: Apache-2.0
import Terminology
import TestSupport
import Testing
import TextModel

@Suite struct TermMatcherTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let language: LanguageTag
    /// Terms are between the first and second marker, the third and fourth, and so on.
    let text: String
    var terms: [String] = []
    var kinds: [TermMatchKind] = [.exact]
    var keepsCase = true
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "plain", language: .english, text: "the 1️⃣Shanghai Spirit2️⃣ lives",
      terms: ["Shanghai Spirit"]),
    Case(
      name: "in quotes", language: .english, text: "“1️⃣Shanghai Spirit2️⃣”,",
      terms: ["Shanghai Spirit"]),
    Case(
      name: "wrong case is its own term", language: .english, text: "1️⃣Shanghai spirit2️⃣",
      terms: ["Shanghai spirit"]),
    Case(
      name: "heading", language: .english, text: "# 1️⃣SHANGHAI SPIRIT2️⃣", terms: ["Shanghai Spirit"],
      kinds: [.normalized]),
    Case(
      name: "small letters", language: .english, text: "1️⃣shanghai spirit2️⃣",
      terms: ["Shanghai Spirit"],
      kinds: [.normalized], keepsCase: false),
    Case(
      name: "line break", language: .english, text: "1️⃣Shanghai\r\n  Spirit2️⃣",
      terms: ["Shanghai Spirit"],
      kinds: [.exact]),
    Case(
      name: "broken word", language: .english, text: "1️⃣Shanghai Co-\noperation Organization2️⃣",
      terms: ["Shanghai Cooperation Organization"], kinds: [.exact]),
    Case(
      name: "hyphen is a deprecated form", language: .english,
      text: "1️⃣Shanghai Co-operation Organization2️⃣", terms: ["Shanghai Co-operation Organization"]),
    Case(
      name: "spelling", language: .english, text: "1️⃣Shanghai Cooperation Organisations2️⃣",
      terms: ["Shanghai Cooperation Organization"], kinds: [.inflected]),
    Case(
      name: "spelling of a whole word", language: .english,
      text: "1️⃣Secretariat Programs2️⃣ and 3️⃣Secretariat Programme’s4️⃣",
      terms: ["Secretariat Programme", "Secretariat Programme"], kinds: [.inflected, .inflected]),
    Case(
      name: "spelling with a possessive", language: .english,
      text: "1️⃣Data Center2️⃣ and 3️⃣data centre’s4️⃣ hall", terms: ["Data Centre", "Data Centre"],
      kinds: [.normalized, .inflected]),
    Case(
      name: "plural", language: .english, text: "each 1️⃣member state2️⃣", terms: ["member states"],
      kinds: [.inflected]),
    Case(
      name: "non-breaking space and hyphen", language: .english,
      text: "1️⃣member\u{A0}states2️⃣ 3️⃣COVID\u{2010}194️⃣", terms: ["member states", "COVID-19"],
      kinds: [.exact, .exact]),
    Case(
      name: "article inside", language: .english, text: "1️⃣community with the shared future2️⃣",
      terms: [],
      kinds: []),
    Case(name: "abbreviation", language: .english, text: "(1️⃣SCO2️⃣)", terms: ["SCO"]),
    Case(
      name: "not in a word", language: .english, text: "SCOPE, rats and organization", kinds: []),
    Case(
      name: "blocker", language: .english, text: "Inner Mongolia and 1️⃣Mongolia2️⃣",
      terms: ["Mongolia"]),
    Case(
      name: "hyphen tells", language: .english, text: "1️⃣Secretary General2️⃣",
      terms: ["Secretary General"]),
    Case(
      name: "not across sentences", language: .english, text: "of Shanghai. Spirit is", kinds: []),
    Case(
      name: "combining marks and emoji", language: .english, text: "é👍🏽 e\u{301} 1️⃣SCO2️⃣ 👨‍👩‍👧",
      terms: ["SCO"]),
    Case(name: "Chinese", language: .chinese, text: "弘扬“1️⃣上海精神2️⃣”，", terms: ["上海精神"]),
    Case(
      name: "longest", language: .chinese, text: "1️⃣上海合作组织2️⃣3️⃣成员国4️⃣", terms: ["上海合作组织", "成员国"],
      kinds: [.exact, .exact]),
    Case(
      name: "traditional", language: .chinese, text: "1️⃣上海合作組織2️⃣", terms: ["上海合作组织"],
      kinds: [.normalized]
    ),
    Case(name: "blocked", language: .chinese, text: "内蒙古和1️⃣蒙古2️⃣", terms: ["蒙古"]),
    Case(
      name: "formula", language: .chinese, text: "1️⃣互信、互利，平等2️⃣", terms: ["互信、互利、平等"]),
    Case(name: "comma parts words", language: .chinese, text: "命运、共同体", kinds: []),
    Case(
      name: "space and width", language: .chinese, text: "1️⃣上海 合作组织2️⃣在3️⃣ＣＯＶＩＤ-１９4️⃣時",
      terms: ["上海合作组织", "COVID-19"], kinds: [.normalized, .normalized]),
    Case(
      name: "cases", language: .russian, text: "в 1️⃣Шанхайской организации сотрудничества2️⃣,",
      terms: ["Шанхайская организация сотрудничества"], kinds: [.inflected]),
    Case(
      name: "hyphenated in Russian", language: .russian,
      text: "1️⃣государствами – членами2️⃣ и 3️⃣рынка4️⃣",
      terms: ["государства-члены", "рынок"], kinds: [.inflected, .inflected]),
    Case(name: "Arabic, Thai", language: .english, text: "سلام ไทย", kinds: []),
    Case(name: "empty", language: .chinese, text: "", kinds: []),
  ])
  func finds(_ test: Case) {
    let marked = Marked(test.text)
    let found = TermMatcher(SampleGlossary.termbase).matches(
      in: marked.text, language: test.language)
    #expect(found.map(\.term.text) == test.terms)
    guard !test.terms.isEmpty else { return }
    #expect(found.map(\.kind) == test.kinds)
    for (number, match) in found.enumerated() {
      #expect(match.range == marked.range(number * 2 + 1, number * 2 + 2))
      #expect(match.keepsCase == test.keepsCase)
    }
  }

  @Test func occurrencesOverlap() {
    let matcher = TermMatcher(SampleGlossary.termbase)
    let found = matcher.occurrences(in: "Inner Mongolia organizations", language: .english)
    #expect(found.map(\.term.text) == ["Inner Mongolia", "Mongolia", "organ"])
    #expect(found.last?.differences == .derivation)
  }
}
