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
}
