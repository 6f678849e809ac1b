import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct KeptAlignmentTests {
  private func kept(_ units: [(String, String, String)]) -> KeptAlignment {
    var kept = KeptAlignment()
    for (source, target, bead) in units {
      kept.add(
        .init(source: source, target: target, bead: bead, confidence: 0.9), part: .abstract)
    }
    return kept
  }

  private func beads(_ kept: KeptAlignment, _ source: [String], _ target: [String]) -> [String]? {
    kept.beads(.abstract, source, target) { sentences, _ in sentences.joined() }.map { beads in
      beads.map { "\(Array($0.source)):\(Array($0.target))" }
    }
  }

  @Test func sentencesBetweenUnitsHadNoPartner() {
    let kept = kept([("ab", "x", "2-1"), ("d", "z", "1-1")])
    #expect(
      beads(kept, ["a", "b", "c", "d"], ["x", "y", "z", "w"])
        == ["[0, 1]:[0]", "[2]:[]", "[]:[1]", "[3]:[2]", "[]:[3]"])
  }

  @Test func otherSentencesAreAlignedAnew() {
    let kept = kept([("ab", "x", "2-1")])
    #expect(beads(kept, ["a", "B"], ["x"]) == nil)
    #expect(beads(kept, ["a", "b"], ["y"]) == nil)
    #expect(beads(KeptAlignment(), ["a"], ["x"]) == nil)
  }

  @Test(arguments: (0...100).map { Double($0) / 100 })
  func hundredthsComeBack(_ value: Double) {
    #expect(Double(decimals(value)) == hundredths(value))
    #expect(hundredths(hundredths(value)) == hundredths(value))
    #expect(hundredths(value) == value)
  }
}
