// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

/// Queries that name no term exactly.
@Suite struct NearTermsTests {
  static let termbase = Termbase([
    (
      "g.yaml",
      [
        concept("spirit", "上海精神", "Shanghai Spirit", "шанхайский дух"),
        concept(
          "future", "人类命运共同体", "a community with a shared future for mankind",
          "сообщество единой судьбы"),
        concept("summit", "上海合作组织峰会", "SCO summit", "саммит ШОС"),
        concept("women", "妇女权益", "women's rights and interests", "права и интересы женщин"),
      ]
    )
  ])

  static func concept(_ id: String, _ zh: String, _ en: String, _ ru: String) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id),
      sections: [
        LanguageSection(language: .chinese, terms: [Term(zh)]),
        LanguageSection(language: .english, terms: [Term(en)]),
        LanguageSection(language: .russian, terms: [Term(ru)]),
      ])
  }

  @Test(arguments: [
    ("shanghai jingshen", LanguageTag.english, ["spirit"], TermMatchKind.phonetic),
    ("shanghaijingshen", .english, ["spirit"], .phonetic),
    ("Shànghǎi jīngshén", .english, ["spirit"], .phonetic),
    ("shang4hai3 jing1shen2", .english, ["spirit"], .phonetic),
    ("shjs", .english, ["spirit"], .phonetic), ("funü quanyi", .english, ["women"], .phonetic),
    ("funv quanyi", .english, ["women"], .phonetic),
    ("Shangai Spirit", .english, ["spirit"], .similar),
    ("community with shared future for mankind", .english, ["future"], .similar),
    ("шанхаский дух", .russian, ["spirit"], .similar), ("上海精申", .chinese, ["spirit"], .similar),
    ("人類命運共同體系", .chinese, ["future"], .similar),
    // Words in another order, and Han characters left out.
    ("shared future community for mankind", .english, ["future"], .similar),
    ("summit of the SCO", .english, ["summit"], .similar),
    ("ШОС саммит", .russian, ["summit"], .similar), ("上合峰会", .chinese, ["summit"], .similar),
    ("上合组织峰会", .chinese, ["summit"], .similar), ("上合会", .chinese, [], .similar),
    ("上峰合会", .chinese, [], .similar), ("上海峰会议", .chinese, [], .similar),
    ("shared future shared", .english, [], .similar),
    ("banana", .english, [], .similar), ("sh", .english, [], .similar),
    ("", .english, [], .similar),
    ("👍🏽", .chinese, [], .similar),
  ])
  func finds(_ query: String, _ from: LanguageTag, _ concepts: [String], _ kind: TermMatchKind) {
    let lookup = TermLookup(TermMatcher(Self.termbase))
    let found = NearTerms(Self.termbase)
      .answers(for: query, in: lookup, from: from, to: .russian, limit: 5)
    #expect(found.map(\.concept.id.description) == concepts)
    #expect(found.allSatisfy { $0.kind == kind })
  }

  /// The answer is a pair of two languages, also when the term that was spelled is in the language wanted.
  @Test func pinyinForEnglishReaders() {
    let lookup = TermLookup(TermMatcher(Self.termbase))
    let found = NearTerms(Self.termbase)
      .answers(for: "shanghai jingshen", in: lookup, from: .english, to: .chinese, limit: 5)
    #expect(found.map(\.source.text) == ["Shanghai Spirit"])
    #expect(found.map(\.kind) == [.phonetic])
    #expect(found.first?.targets.map(\.text) == ["上海精神"])
  }
}
