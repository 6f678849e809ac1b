// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// Texts of units that are joined, cut and moved.
@Suite struct UnitTextTests {
  private static func text(
    _ text: String, _ language: LanguageTag = .english, grown: String? = nil, count: Int = 1
  ) -> UnitText {
    UnitText(
      variant: TranslationUnitVariant(language: language, text: text), grown: grown, count: count)
  }

  @Test func joined() {
    let whole = Self.text("Trade grew.").joined(with: Self.text("We met. We left.", count: 2))
    #expect(whole.variant.text == "Trade grew. We met. We left." && whole.count == 3)
    #expect(whole.grown == nil)
    // Chinese has no space between sentences, and an empty text has none beside it in any language.
    #expect(
      Self.text("贸易增长。", .chinese).joined(with: Self.text("双方会面。", .chinese)).variant.text
        == "贸易增长。双方会面。")
    #expect(Self.text("").joined(with: Self.text("We met.")).variant.text == "We met.")
    #expect(Self.text("We met.").joined(with: Self.text("")).variant.text == "We met.")
    // If a person changed one of them, the paper's own text is known for both.
    #expect(
      Self.text("Trade grew.", grown: "Trade grow.").joined(with: Self.text("We met.")).grown
        == "Trade grow. We met.")
    #expect(
      Self.text("Trade grew.").joined(with: Self.text("We met.", grown: "We meet.")).grown
        == "Trade grew. We meet.")
  }

  struct Cut: CustomTestStringConvertible, Sendable {
    var text: String
    /// Where the text is cut, in bytes.
    var place: Int
    var halves: [String]?
    var testDescription: String { "\(text) at \(place)" }
  }

  /// No half is empty, and no letter is cut in two.
  @Test(arguments: [
    Cut(text: "We met. We left.", place: 8, halves: ["We met.", "We left."]),
    Cut(text: "We met. We left.", place: 7, halves: ["We met.", "We left."]),
    Cut(text: "ab", place: 1, halves: ["a", "b"]), Cut(text: "ab", place: 0),
    Cut(text: "ab", place: 2),
    Cut(text: "ab", place: -1), Cut(text: "ab", place: 3), Cut(text: " b", place: 1),
    Cut(text: "a ", place: 1), Cut(text: "会面", place: 3, halves: ["会", "面"]),
    Cut(text: "会面", place: 2), Cut(text: "", place: 0),
  ])
  func cuts(_ test: Cut) throws {
    let halves = try Self.text(test.text).cut(
      at: test.place, with: SentenceCutter(language: .english))
    #expect(halves.map { [$0.0.variant.text, $0.1.variant.text] } == test.halves)
  }

  /// The paper's own text is cut with the text, after as many sentences, if it has as many.
  @Test(
    arguments: [
      ("We meet. We leave.", ["We meet.", "We leave."]), ("We met. We leave.", [nil, "We leave."]),
      ("We meet. We left.", ["We meet.", nil]), ("We meet and leave.", [nil, nil]),
      ("We meet. We eat. We leave.", [nil, nil]),
    ] as [(String, [String?])])
  func cutsOfTheGrownText(_ grown: String, _ expected: [String?]) throws {
    let halves = try #require(
      try Self.text("We met. We left.", grown: grown, count: 2)
        .cut(at: 8, with: SentenceCutter(language: .english)))
    #expect([halves.0.grown, halves.1.grown] == expected)
    #expect(halves.0.count == 1 && halves.1.count == 1)
  }

  @Test func countsAfterACut() throws {
    let halves = try #require(
      try Self.text("We met. We ate. We left.", count: 3)
        .cut(at: 16, with: SentenceCutter(language: .english)))
    #expect(halves.0.count == 2 && halves.1.count == 1)
    #expect(
      try Self.text("We met. We ate. We left.").breaks(with: SentenceCutter(language: .english))
        == [8, 16])
  }

  private static func unit() -> TranslationUnit {
    var unit = TranslationUnit(
      id: UnitID("p.body.1"),
      variants: [
        TranslationUnitVariant(language: .chinese, text: "贸易增长。"),
        TranslationUnitVariant(language: .english, text: "Trade grew. It did."),
      ],
      properties: [Property(UnitProperty.part, "body"), Property(UnitProperty.bead, "1-2")])
    unit.setProperty(UnitProperty.checksum, GrownChecksum.value(of: unit, notes: 0))
    return unit
  }

  @Test func textsOfAUnit() throws {
    var unit = Self.unit()
    #expect(unit.text(in: .chinese)?.count == 1 && unit.text(in: .english)?.count == 2)
    #expect(unit.text(in: .russian) == nil)
    // A shape of other languages says nothing of these.
    unit.setProperty(UnitProperty.bead, "1-2-3")
    #expect(unit.text(in: .english)?.count == 1)
    unit.setProperty(UnitProperty.grown(.english), "Trade grow.")
    #expect(unit.text(in: .english)?.grown == "Trade grow.")
  }

  /// A text takes the place that its language has in the paper, and the shape and the checksum follow.
  @Test func aTextIsPut() {
    let order: [LanguageTag] = [.chinese, .english, .russian]
    var unit = Self.unit()
    unit.put(nil, in: .english, order: order)
    #expect(unit.variants.map(\.language) == [.chinese])
    #expect(unit.property(UnitProperty.bead) == "1" && !unit.isEditedByHand)
    unit.put(
      Self.text("Торговля растёт.", .russian, grown: "Торговля."), in: .russian, order: order)
    unit.put(Self.text("Trade grew. It did. It did.", count: 3), in: .english, order: order)
    #expect(unit.variants.map(\.language) == order)
    #expect(unit.property(UnitProperty.bead) == "1-3-1")
    #expect(unit.property(UnitProperty.grown(.russian)) == "Торговля." && !unit.isEditedByHand)
    unit.put(Self.text("贸易。", .chinese), in: .chinese, order: order)
    #expect(unit.variants.map(\.text).first == "贸易。" && unit.variants.count == 3)
    unit.put(nil, in: .russian, order: order)
    #expect(unit.property(UnitProperty.grown(.russian)) == nil)
    // A unit that somebody changed in the file does not look unchanged afterwards.
    unit.variants[0].text = "交易。"
    unit.put(Self.text("Trade."), in: .english, order: order)
    #expect(unit.isEditedByHand)
    // One that was not grown gets no shape.
    var own = TranslationUnit(id: UnitID("a"), variants: [])
    own.put(Self.text("Trade."), in: .english, order: order)
    #expect(own.property(UnitProperty.bead) == nil && own.variants.count == 1)
  }
}
