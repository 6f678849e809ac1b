import Testing
import TextModel

@Suite struct BeadShapeTests {
  @Test(
    arguments: [
      ("1-2", [1, 2]), ("0-1", [0, 1]), ("1-1-2", [1, 1, 2]), ("12-3", [12, 3]), ("1", nil),
      ("", nil), ("1-", nil), ("-1-2", nil), ("a-b", nil), ("1-x", nil), ("+1-2", nil),
    ] as [(String, [Int]?)])
  func reads(_ text: String, _ counts: [Int]?) {
    #expect(BeadShape(text)?.counts == counts)
    if counts != nil { #expect(BeadShape(text)?.description == text) }
  }

  @Test func joins() throws {
    let one = BeadShape([1, 2])
    #expect(one.joined(with: BeadShape([1, 0])) == BeadShape([2, 2]))
    #expect(one.joined(with: BeadShape([1, 1, 1])) == nil)
  }

  @Test func ofAUnit() {
    var unit = TranslationUnit(
      id: UnitID("a"), variants: [],
      properties: [Property(UnitProperty.bead, "2-1"), Property(UnitProperty.confidence, "0.87")])
    #expect(unit.beadShape == BeadShape([2, 1]))
    #expect(unit.confidence == 0.87)
    unit.properties = []
    #expect(unit.beadShape == nil && unit.confidence == nil)
    #expect(Bead(source: 0..<2, target: 3..<4).shape.description == "2-1")
  }
}
