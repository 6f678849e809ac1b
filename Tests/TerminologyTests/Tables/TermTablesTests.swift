// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Terminology

@Suite struct TermTablesTests {
  static let languages = [LanguageTag.chinese, .english, .russian]

  @Test("Tables are the same bytes each time", arguments: languages)
  func sameBytes(_ language: LanguageTag) {
    let bytes = TermMatcher.tables(of: SampleGlossary.termbase, language)
    #expect(bytes == TermMatcher.tables(of: SampleGlossary.termbase, language))
    #expect(!bytes.isEmpty && bytes.count % 8 == 0)
  }

  @Test("Tables cut short are refused", arguments: languages)
  func truncated(_ language: LanguageTag) {
    let bytes = TermMatcher.tables(of: SampleGlossary.termbase, language)
    for length in stride(from: 0, to: bytes.count - 8, by: 16) {
      let memory = AlignedMemory(Array(bytes[..<length]))
      #expect(TermTables(memory.bytes, owner: memory) == nil, "\(length) of \(bytes.count) bytes")
    }
    let whole = AlignedMemory(bytes)
    #expect(TermTables(whole.bytes, owner: whole) != nil)
  }

  @Test("Lengths that no bytes follow are refused")
  func hugeLengths() {
    let bytes = TermMatcher.tables(of: SampleGlossary.termbase, .english)
    for part in 0..<14 {
      for byte in [3, 7] {
        var damaged = bytes
        damaged[part * 8 + byte] = 0xFF
        let memory = AlignedMemory(damaged)
        #expect(TermTables(memory.bytes, owner: memory) == nil, "part \(part), byte \(byte)")
      }
    }
  }

  @Test("The empty termbase has tables without terms")
  func empty() throws {
    let memory = AlignedMemory(TermMatcher.tables(of: Termbase([]), .english))
    let tables = try #require(TermTables(memory.bytes, owner: memory))
    #expect(Array("word".utf8).withUnsafeBufferPointer { tables.key(of: $0) } == 0)
    #expect(tables.term(ofEntry: 0) == nil)
    #expect(tables.terms(with: 0x4E0A).isEmpty)
    #expect(tables.root(0x4E0A) == 0 && tables.root(0) == 0)
  }

  @Test("Terms are found by their numbers and by their keys")
  func numbers() throws {
    let matcher = LanguageMatcher(SampleGlossary.termbase, .chinese, languages: .standard)
    let tables = matcher.tables
    for (number, entry) in SampleGlossary.termbase.entries.enumerated() {
      let term = tables.term(ofEntry: number)
      #expect((term != nil) == entry.language.matches(.chinese))
      guard let term else { continue }
      #expect(tables.entry(of: term) == number && tables.concept(of: term) == entry.concept)
      #expect(String(decoding: tables.text(of: term), as: UTF8.self) == entry.term.text)
      #expect(tables.traits(of: term).isBlocker == entry.isBlocker)
      for token in matcher.shape(of: term).tokens {
        #expect(tables.terms(with: token.key).contains(UInt32(term)))
      }
    }
  }
}

@Suite struct TermTraitsTests {
  @Test("Status, case rule and blocker are kept whatever they are")
  func roundTrip() {
    for status in TermStatus.allCases {
      for rule in CaseRule.allCases {
        for isBlocker in [false, true] {
          let traits = TermTraits(
            Termbase.TermRef(
              term: Term("word", status: status, caseRule: rule), language: .english, concept: 0,
              id: ConceptID("a"), isBlocker: isBlocker))
          #expect(traits.status == status && traits.caseRule == rule)
          #expect(traits.isBlocker == isBlocker)
          #expect(TermTraits(rawValue: traits.rawValue) == traits)
        }
      }
    }
  }

  @Test(arguments: [
    ("SCO", true), ("ШОС", true), ("COVID-19", true), ("G20", false), ("A", false), ("SCOs", false),
    ("the SCO", false), ("SCO RATS", false), ("Organ", false), ("组织", false), ("", false),
  ])
  func abbreviations(_ text: String, _ isAbbreviation: Bool) {
    #expect(Self.traits(of: text).isAbbreviation == isAbbreviation)
  }

  @Test(arguments: [
    ("上海合作组织", true), ("上海合作組織", false), ("上海 合作", false), ("SCO组织", false), ("", true),
  ])
  func simplified(_ text: String, _ isSimplified: Bool) {
    #expect(Self.traits(of: text).isSimplified == isSimplified)
  }

  static func traits(of text: String) -> TermTraits {
    TermTraits(
      Termbase.TermRef(
        term: Term(text), language: .chinese, concept: 0, id: ConceptID("a"), isBlocker: false))
  }
}
