// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

/// Sentence vectors as one more evidence.
@Suite struct VectorEvidenceTests {
  /// Sentences nothing but the vectors tell apart.
  static func text(_ subjects: [Int]) -> AlignmentText {
    var text = AlignmentText(subjects.map { _ in "Ab." })
    text.vectors = subjects.map { subject in (0..<6).map { $0 == subject ? 1 : 0.1 } }
    return text
  }

  static func types(_ left: AlignmentText, _ right: AlignmentText) -> [String] {
    Aligner(source: .chinese, target: .english).align(left, right).beads.map(\.type)
  }

  @Test("Vectors decide where words cannot")
  func decide() {
    let left = Self.text([0, 1, 2, 3])
    for place in 0..<4 {
      var subjects = [0, 1, 2, 3]
      subjects.insert(place, at: place)
      let expected = (0..<4).map { $0 == place ? "1-2" : "1-1" }
      #expect(Self.types(left, Self.text(subjects)) == expected)
    }
  }

  @Test("Vectors of unlike lengths or numbers are no evidence")
  func illFormed() {
    let left = Self.text([0, 1])
    var right = Self.text([0, 1])
    #expect(VectorEvidence(left, right) != nil)
    right.vectors[1].removeLast()
    #expect(VectorEvidence(left, right) == nil)
    right.vectors.removeLast()
    #expect(VectorEvidence(left, right) == nil)
    #expect(VectorEvidence(AlignmentText(["A."]), AlignmentText(["B."])) == nil)
  }

  @Test("A vector of zeros or of what is no number does no harm")
  func zeros() throws {
    var left = Self.text([0, 1, 2])
    left.vectors[1] = [Float](repeating: 0, count: 6)
    left.vectors[2] = [Float](repeating: .nan, count: 6)
    let evidence = try #require(VectorEvidence(left, Self.text([0, 1, 2])))
    for row in 1...2 { #expect(evidence.evidence(row, 0, a: 1, b: 1) == 0) }
    // What chance gives is still known: sentences of other subjects are unlike, and those of one are alike.
    #expect(evidence.evidence(0, 1, a: 1, b: 1) < -0.3)
    #expect(evidence.evidence(0, 0, a: 1, b: 1) > 1)
    #expect(
      AlignmentPropertyTests.covers(
        Aligner(source: .chinese, target: .english).align(left, Self.text([0, 1, 2])).beads, 3, 3))
  }
}
