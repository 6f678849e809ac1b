// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@Suite struct BeadShapeTests {
  @Test(arguments: [("1-1", [1, 1]), ("2-1-3", [2, 1, 3]), ("0-1", [0, 1]), ("7", [7])])
  func comesBack(_ text: String, _ counts: [Int]) {
    #expect(BeadShape(text)?.counts == counts)
    #expect(BeadShape(counts).description == text)
  }

  @Test func jsonHasItAsText() throws {
    let json = try JSONEncoder().encode([BeadShape([1, 2])])
    #expect(String(decoding: json, as: UTF8.self) == "[\"1-2\"]")
    #expect(try JSONDecoder().decode([BeadShape].self, from: json) == [BeadShape([1, 2])])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([BeadShape].self, from: Data("[\"x\"]".utf8))
    }
  }

  @Test(arguments: ["", "-", "a-b", " "]) func textWithoutNumbers(_ text: String) {
    #expect(BeadShape(text) == nil)
  }

  @Test func shapesOfOneLengthJoin() {
    #expect(BeadShape([1, 2]).joined(with: BeadShape([2, 0])) == BeadShape([3, 2]))
    #expect(BeadShape([1, 2]).joined(with: BeadShape([1, 1, 1])) == nil)
  }

  @Test func unitsTellWhatTheyWereMadeOf() {
    var unit = TranslationUnit(id: UnitID("u"), variants: [])
    #expect(unit.beadShape == nil && unit.confidence == nil && unit.part == nil && !unit.isReviewed)
    unit.setProperty(UnitProperty.bead, "1-2")
    unit.setProperty(UnitProperty.confidence, "0.97")
    unit.setProperty(UnitProperty.part, "abstract")
    unit.setProperty(UnitProperty.reviewed, "edited")
    unit.setProperty(UnitProperty.bead, "2-2")
    #expect(unit.beadShape == BeadShape([2, 2]) && unit.confidence == 0.97)
    #expect(unit.part == .abstract && unit.isReviewed && unit.properties.count == 4)
    unit.setAttribute("changeid", "Li")
    unit.setAttribute("changeid", "Wang")
    #expect(unit.attributes == [Attribute("changeid", "Wang")])
  }

  /// Properties come from files: what cannot be a count or a confidence is not one.
  @Test(arguments: ["nan", "inf", "-inf", "1e300", "-0.1", "1.5", "", "x"])
  func confidencesOfFilesAreChecked(_ text: String) {
    let unit = TranslationUnit(
      id: UnitID("u"), variants: [], properties: [Property(UnitProperty.confidence, text)])
    #expect(unit.confidence == nil)
  }

  @Test func hugeCountsAreLeftOut() throws {
    #expect(BeadShape("9223372036854775807-1")?.counts == [1])
    #expect(BeadShape("9223372036854775807") == nil)
    let most = try #require(BeadShape("1000000-1000000"))
    #expect(most.joined(with: most)?.counts == [2_000_000, 2_000_000])
  }
}
