// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// What a concept takes from another one, term by term.
@Suite struct ConceptMergerTests {
  private static func concept(_ id: String, _ sections: [LanguageSection]) -> ConceptEntry {
    ConceptEntry(id: ConceptID(id), sections: sections)
  }

  private static func english(_ terms: [Term], blockers: [String] = []) -> [LanguageSection] {
    [LanguageSection(language: .english, terms: terms, blockers: blockers)]
  }

  private static func merged(_ one: ConceptEntry, _ other: ConceptEntry) throws -> ConceptMerger {
    var merger = ConceptMerger(one)
    try merger.take(other)
    return merger
  }

  struct Terms: CustomTestStringConvertible, Sendable {
    var name: String
    var own: [Term]
    var other: [Term]
    /// The terms with the first three letters of their status; `nil` for a contradiction.
    var expected: [String]?
    var testDescription: String { name }
  }

  static let terms: [Terms] = [
    Terms(
      name: "a further preferred term", own: [Term("car")], other: [Term("auto")],
      expected: ["car/pre", "auto/adm"]),
    Terms(
      name: "the first preferred terms", own: [Term("car", status: .admitted)],
      other: [Term("auto"), Term("motor")], expected: ["car/adm", "auto/pre", "motor/adm"]),
    Terms(
      name: "terms that are not preferred", own: [Term("car")],
      other: [Term("auto", status: .admitted), Term("kar", status: .forbidden)],
      expected: ["car/pre", "auto/adm", "kar/for"]),
    Terms(
      name: "the same term", own: [Term("car"), Term("auto", status: .admitted)],
      other: [Term("auto")], expected: ["car/pre", "auto/adm"]),
    Terms(
      name: "a proposed term about which the other one has decided",
      own: [Term("car", status: .proposed)], other: [Term("car", status: .forbidden)],
      expected: ["car/for"]),
    Terms(
      name: "a decision beside a proposal", own: [Term("car", status: .deprecated)],
      other: [Term("car", status: .proposed)], expected: ["car/dep"]),
    Terms(
      name: "two ways to refuse", own: [Term("car", status: .deprecated)],
      other: [Term("car", status: .forbidden)], expected: ["car/dep"]),
    Terms(
      name: "approved here and refused there", own: [Term("car")],
      other: [Term("car", status: .forbidden)], expected: nil),
    Terms(
      name: "refused here and approved there", own: [Term("car", status: .deprecated)],
      other: [Term("car", status: .admitted)], expected: nil),
  ]

  @Test(arguments: terms) func statuses(_ test: Terms) throws {
    let (one, other) = (
      Self.concept("a", Self.english(test.own)), Self.concept("b", Self.english(test.other))
    )
    guard let expected = test.expected else {
      let error = #expect(throws: JobError.self) { try Self.merged(one, other) }
      #expect(error?.code == "glossary/contradiction")
      return
    }
    let entry = try Self.merged(one, other).entry
    #expect(
      entry.sections.map { $0.terms.map { "\($0.text)/\($0.status.rawValue.prefix(3))" } }
        == [expected])
  }

  /// What a term leaves as it usually is says less than what the other one sets; what it sets itself stays.
  @Test func whatATermSays() throws {
    let plain = Term("car")
    let full = Term(
      "car", type: .short, caseRule: .exact, scope: .translation, from: "2010", until: "2020",
      note: "b", source: "UN")
    let taken = try Self.merged(
      Self.concept("a", Self.english([plain])), Self.concept("b", Self.english([full])))
    #expect(taken.entry.sections[0].terms == [full] && taken.noted.isEmpty)
    let own = Term(
      "car", type: .variant, caseRule: .any, scope: .own, from: "2011", until: "2020", note: "a",
      source: "UN")
    let kept = try Self.merged(
      Self.concept("a", Self.english([own])), Self.concept("b", Self.english([full])))
    var expected = own
    expected.note = "a; b; from in b: 2010"
    #expect(kept.entry.sections[0].terms == [expected])
    #expect(kept.noted == ["'from' of “car” in b goes into its note: 2010"])
  }

  @Test func whatAConceptSays() throws {
    var one = Self.concept("a", Self.english([Term("car")], blockers: ["car park"]))
    var other = Self.concept(
      "b",
      Self.english([Term("car")], blockers: ["car park", "cable car"])
        + [LanguageSection(language: .russian, terms: [Term("машина")])])
    (one.subject, one.note, one.sources) = ("traffic", "n", ["UN"])
    (other.subject, other.definition, other.note) = ("traffic", "a vehicle", "n")
    other.sources = ["UN", "EU"]
    (one.related, other.related) = (
      [ConceptID("road")], ["a", "road", "bus"].map { ConceptID($0) }
    )
    (one.numbers, other.numbers) = ([1], [1, 2])
    other.isUntranslated = true
    (one.proposer, other.proposer) = (nil, "Li")
    let merger = try Self.merged(one, other)
    let entry = merger.entry
    #expect(entry.subject == "traffic" && entry.definition == "a vehicle" && entry.note == "n")
    #expect(entry.sources == ["UN", "EU"] && entry.numbers == [1, 2] && entry.proposer == "Li")
    // A concept is not related to itself.
    #expect(entry.related.map(\.description) == ["road", "bus"])
    #expect(entry.isUntranslated && merger.noted.isEmpty)
    #expect(entry.sections.map(\.language) == [.english, .russian])
    #expect(entry.sections[0].blockers == ["car park", "cable car"])
    // It stays what it was in the other direction, too, and a different value goes into the note.
    other.subject = "vehicles"
    let back = try Self.merged(other, one)
    #expect(back.entry.isUntranslated && back.entry.proposer == "Li")
    #expect(back.entry.note == "n; subject of a: traffic")
    #expect(back.noted == ["the subject of a goes into the note: traffic"])
  }

  /// A third concept finds the terms that the second one brought.
  @Test func severalConcepts() throws {
    var merger = ConceptMerger(Self.concept("a", Self.english([Term("car")])))
    try merger.take(
      Self.concept("b", [LanguageSection(language: .russian, terms: [Term("машина")])]))
    try merger.take(
      Self.concept(
        "c", [LanguageSection(language: .russian, terms: [Term("машина"), Term("авто")])]))
    let terms = merger.entry.sections.map { $0.terms.map { "\($0.text)/\($0.status)" } }
    #expect(terms == [["car/preferred"], ["машина/preferred", "авто/admitted"]])
  }
}
