// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// What a person changed in a unit that `grow` wrote, as its checksum tells.
@Suite struct HandmadeUnitTests {
  /// A unit as `grow` writes it, with two reasons why it waits.
  private static func grown() -> TranslationUnit {
    var unit = TranslationUnit(
      id: UnitID("p.body.1"),
      variants: [
        TranslationUnitVariant(language: .chinese, text: "贸易增长。"),
        TranslationUnitVariant(language: .english, text: "Trade grew."),
      ],
      properties: [
        Property(UnitProperty.part, "body"), Property(UnitProperty.bead, "1-1"),
        Property(UnitProperty.status, ReviewStatus.needsReview.rawValue),
        Property(UnitProperty.confidence, "0.40"),
      ], notes: ["the alignment is not sure", "the numbers differ"])
    unit.setProperty(UnitProperty.checksum, GrownChecksum.value(of: unit, notes: 2))
    return unit
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var kind: HandmadeUnit.Kind?
    var change: @Sendable (inout TranslationUnit) -> Void
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "nothing") { _ in },
    Case(name: "no part", kind: .own) { $0.properties.removeAll { $0.type == UnitProperty.part } },
    Case(name: "no bead", kind: .own) { $0.properties.removeAll { $0.type == UnitProperty.bead } },
    Case(name: "no checksum", kind: .unmarked) {
      $0.properties.removeAll { $0.type == UnitProperty.checksum }
    },
    Case(name: "a text", kind: .text) { $0.variants[1].text = "Trade has grown." },
    Case(name: "the language of a text", kind: .text) { $0.variants[1].language = .russian },
    Case(name: "a text that a reviewer changed", kind: nil) {
      $0.setProperty(UnitProperty.grown(.english), $0.variants[1].text)
      $0.variants[1].text = "Trade has grown."
      $0.setProperty(UnitProperty.reviewed, "edited")
    },
    Case(name: "the same text beside its grown one", kind: .state) {
      $0.setProperty(UnitProperty.grown(.english), $0.variants[1].text)
    },
    Case(name: "the state", kind: .state) {
      $0.properties.removeAll { $0.type == UnitProperty.status }
    },
    Case(name: "the confidence", kind: .state) {
      $0.setProperty(UnitProperty.confidence, "0.99")
    },
    Case(name: "the part", kind: .state) { $0.setProperty(UnitProperty.part, "abstract") },
    Case(name: "inline codes", kind: .state) {
      $0.variants[1].content = InlineContent([.text("Trade grew.")])
    },
    Case(name: "a reason was changed", kind: .state) { $0.annotations[0].text = "not sure" },
    Case(name: "a reason was removed", kind: .state) { $0.annotations.removeLast() },
    Case(name: "a note", kind: .additions) { $0.annotations.append(Note("ask Li Na")) },
    Case(name: "an attribute", kind: .additions) {
      $0.attributes = [Attribute("creationid", "LN")]
    },
    Case(name: "a date", kind: .additions) { $0.changeDate = "20261127T000000Z" },
    Case(name: "a comment", kind: .additions) { $0.comments = ["checked"] },
    Case(name: "a property of its own", kind: .additions) {
      $0.properties.append(Property("x-client", "ACME"))
    },
    Case(name: "an attribute of a text", kind: .additions) {
      $0.variants[0].attributes = [Attribute("creationid", "LN")]
    },
    Case(name: "a property of a text", kind: .additions) {
      $0.variants[1].properties = [Property("x-client", "ACME")]
    },
    Case(name: "a note on a text", kind: .additions) { $0.variants[1].annotations = [Note("?")] },
    Case(name: "additions and a decision", kind: nil) {
      $0.annotations.append(Note("ask Li Na"))
      $0.setProperty(UnitProperty.reviewed, "accepted")
    },
  ]

  @Test(arguments: cases) func changes(_ test: Case) {
    var unit = Self.grown()
    test.change(&unit)
    #expect(unit.handmadeKind == test.kind)
  }

  /// A person's notes come after the reasons, and stay apart from them.
  @Test func reasonsAndNotes() {
    var unit = Self.grown()
    unit.annotations.append(Note("ask Li Na"))
    #expect(
      unit.reasonAnnotations.map(\.text) == ["the alignment is not sure", "the numbers differ"])
    #expect(unit.ownAnnotations.map(\.text) == ["ask Li Na"])
    // Without a part it was not grown, and all notes are a person's.
    unit.properties.removeAll { $0.type == UnitProperty.part }
    #expect(unit.reasonAnnotations.isEmpty && unit.ownAnnotations.count == 3)
    // A checksum of an early version says nothing of notes: all of them may be reasons.
    unit = Self.grown()
    unit.setProperty(
      UnitProperty.checksum,
      String((unit.property(UnitProperty.checksum) ?? "").prefix { $0 != "." }))
    unit.annotations.append(Note("ask Li Na"))
    #expect(unit.reasonAnnotations.count == 3)
  }

  struct Early: CustomTestStringConvertible, Sendable {
    var name: String
    var status: ReviewStatus
    var notes: [String]
    var fitsState: Bool
    var noteCount: Int
    var testDescription: String { name }
  }

  /// Units of versions whose checksum is that of the texts alone: the state is one that could be written.
  @Test(arguments: [
    Early(name: "approved", status: .approved, notes: [], fitsState: true, noteCount: 0),
    Early(
      name: "approved with a note", status: .approved, notes: ["n"], fitsState: true, noteCount: 0),
    Early(
      name: "waiting with its reason", status: .needsReview, notes: ["n"], fitsState: true,
      noteCount: 1),
    Early(
      name: "waiting without a reason", status: .needsReview, notes: [], fitsState: false,
      noteCount: 0),
    Early(name: "rejected", status: .rejected, notes: ["n"], fitsState: false, noteCount: 0),
  ])
  func earlyVersions(_ test: Early) throws {
    var unit = Self.grown()
    unit.notes = test.notes
    unit.properties.removeAll { $0.type == UnitProperty.status }
    if test.status != .approved { unit.setProperty(UnitProperty.status, test.status.rawValue) }
    unit.setProperty(
      UnitProperty.checksum, String(GrownChecksum.value(of: unit, notes: 0).prefix { $0 != "." }))
    let checksum = try #require(GrownChecksum(unit))
    #expect(checksum.fitsTexts && !checksum.knowsState)
    #expect(checksum.fitsState == test.fitsState && checksum.noteCount == test.noteCount)
  }

  /// The number of reasons is a part of the checksum only where there are any.
  @Test func partsOfAChecksum() throws {
    var unit = Self.grown()
    let whole = GrownChecksum.value(of: unit, notes: 2)
    #expect(whole.split(separator: ".").count == 3)
    #expect(GrownChecksum.value(of: unit, notes: 0).split(separator: ".").count == 2)
    #expect(GrownChecksum.mark(unit) == String(whole.prefix(8)))
    // New texts and fewer reasons change their own part only.
    unit.variants[0].text = "贸易下降。"
    let renewed = GrownChecksum.renewed(whole, for: unit)
    #expect(
      renewed != whole && renewed.split(separator: ".")[1...] == whole.split(separator: ".")[1...])
    let parts = GrownChecksum.renewed(whole, for: unit, notes: 1).split(separator: ".")
    #expect(parts[..<2] == whole.split(separator: ".")[..<2] && parts[2].hasPrefix("1-"))
    #expect(
      GrownChecksum.renewed(whole, for: unit, notes: 0)
        == whole.split(separator: ".").prefix(2).joined(separator: "."))
    // One of an early version has no part for reasons.
    #expect(GrownChecksum.renewed("0123456789", for: unit, notes: 1) == "0123456789")
    // A number of reasons that the unit does not have is damage.
    unit = Self.grown()
    unit.setProperty(UnitProperty.checksum, whole.replacing(".2-", with: ".3-"))
    let damaged = try #require(GrownChecksum(unit))
    #expect(damaged.fitsTexts && !damaged.fitsState && damaged.noteCount == 0)
  }
}
