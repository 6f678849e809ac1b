// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import Alignment

@Suite struct AlignmentWeightsTests {
  static let german = LanguageTag("de") ?? .undetermined
  static let french = LanguageTag("fr") ?? .undetermined
  static let fitted: [(LanguageTag, LanguageTag)] = [
    (.chinese, .english), (.english, .russian), (.chinese, .russian),
  ]

  @Test("Each pair of the fit has weights of its own, in both directions")
  func rows() {
    let rows = Self.fitted.map { AlignmentWeights.row(for: $0.0, $0.1) }
    #expect(rows == Self.fitted.map { AlignmentWeights.row(for: $0.1, $0.0) })
    #expect(Set(rows).count == 3)
    #expect(!rows.contains(.row(for: Self.german, Self.french)))
    for row in rows {
      #expect(row.types.map { [$0.source, $0.target] } == Self.types)
    }
    #expect(rows.map { $0.types.first?.bias } == [-4.85, -4.203, -4.255])
    #expect(rows.map { $0.types[2].bias } == [-0.48, 1.338, 1.338])
    #expect(rows.map { $0.types.last?.bias } == [-10.984, -13.036, -13.918])
  }

  /// The sentences of each bead type.
  private static let types = AlignmentWeights.standard.types.map { [$0.source, $0.target] }

  /// All numbers of some weights, each with its path in the encoded form.
  private static func numbers(of weights: AlignmentWeights) throws -> [String: Double] {
    var found: [String: Double] = [:]
    func collect(_ value: Any, _ path: String) {
      switch value {
      case let object as [String: Any]:
        for (key, value) in object { collect(value, path.isEmpty ? key : "\(path).\(key)") }
      case let list as [Any]:
        for (place, value) in list.enumerated() { collect(value, "\(path).\(place)") }
      case let number as NSNumber: found[path] = number.doubleValue
      default: Issue.record("\(path) is not a number")
      }
    }
    let data = try JSONEncoder().encode(weights)
    collect(try JSONSerialization.jsonObject(with: data), "")
    return found
  }

  @Test("A pair without a fit has the mean of the fitted weights, and no stops")
  func mean() throws {
    let rows = Self.fitted.map { AlignmentWeights.row(for: $0.0, $0.1) }
    let other = AlignmentWeights.row(for: Self.german, Self.french)
    let parts = try rows.map(Self.numbers)
    let mean = try Self.numbers(of: other)
    #expect(mean.count > 100)
    for (path, value) in mean where path != "stops" && !path.hasPrefix("calibration.") {
      let sum = parts.compactMap { $0[path] }.reduce(0, +)
      #expect(abs(value - sum / 3) < 1e-4, "\(path)")
    }
    for row in parts { #expect(Set(row.keys) == Set(mean.keys)) }
    #expect(other.stops == 0)
    // Of one row, the mean is the row.
    #expect(AlignmentWeights.mean(of: [rows[0]]) == rows[0])
  }

  @Test(
    "Chinese and English have other weights where no word is known; a part of the words gives a mean"
  )
  func uninformed() throws {
    let known = AlignmentWeights.row(for: .chinese, .english)
    let unknown = try #require(AlignmentWeights.uninformed(for: .english, .chinese))
    #expect(unknown == AlignmentWeights.uninformed(for: .chinese, .english))
    #expect(unknown != known)
    #expect(unknown.types.map { [$0.source, $0.target] } == Self.types)
    #expect(AlignmentWeights.uninformed(for: Self.german, Self.french) == nil)

    #expect(known.mixed(with: unknown, known: 0.9) == known)
    #expect(known.mixed(with: unknown, known: known.informed.full) == known)
    let (a, b) = (try Self.numbers(of: known), try Self.numbers(of: unknown))
    for (share, part) in [(0.1, 0.0), (0.4, 0.5), (0.5, 0.75)] {
      let mixed = try Self.numbers(of: known.mixed(with: unknown, known: Float(share)))
      for (path, value) in mixed {
        let expected = part * (a[path] ?? 0) + (1 - part) * (b[path] ?? 0)
        #expect(abs(value - expected) < 1e-4, "\(path)")
      }
    }
  }

  @Test(
    "An aligner without lexicons uses the weights where nothing is known, and one with lexicons does not"
  )
  func uninformedAligner() throws {
    let (chinese, english) = (
      ["他们昨天来了。", "她没有说话。"], ["They came yesterday.", "She did not speak."]
    )
    for usesLexicon in [true, false] {
      var options = AlignmentOptions()
      options.usesBaseLexicon = usesLexicon
      var aligner = Aligner(source: .chinese, target: .english, options: options)
      let own = aligner.align(chinese, english)
      #expect(own.beads.map(\.type) == ["1-1", "1-1"])
      // Weights by which a bead of one sentence per side is next to impossible.
      func spoiled(_ weights: AlignmentWeights?) throws -> AlignmentWeights {
        var weights = try #require(weights)
        for place in weights.types.indices
        where (weights.types[place].source, weights.types[place].target) == (1, 1) {
          weights.types[place].bias = -500
        }
        return weights
      }
      let (weights, uninformed) = (aligner.weights, aligner.uninformedWeights)
      aligner.uninformedWeights = try spoiled(uninformed)
      #expect((aligner.align(chinese, english).beads == own.beads) == usesLexicon)
      (aligner.weights, aligner.uninformedWeights) = (try spoiled(weights), uninformed)
      #expect((aligner.align(chinese, english).beads == own.beads) == !usesLexicon)
    }
  }
}
