// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The pairs of a paper that a person removed from its file.
///
/// The header has the marks of all pairs that `grow` ever wrote into the file. One whose unit is gone was removed by
/// hand, and does not come back when the paper is grown again.
struct RemovedPairs {
  /// The marks of the pairs that were removed, in the order of the header; one for each time that a pair was there.
  private let marks: [String]
  /// How many pairs with a mark were removed and have not been counted.
  private var left: [String: Int]
  /// The number of pairs of the paper that stayed out.
  private(set) var count = 0

  /// Compares the header of an earlier state with its units.
  ///
  /// - Complexity: O(*units*).
  init(_ earlier: EarlierPaper) {
    let written = earlier.property(UnitProperty.grownPairs)?.split(separator: " ") ?? []
    var present: [String: Int] = [:]
    for mark in earlier.fileUnits.compactMap(GrownChecksum.mark) { present[mark, default: 0] += 1 }
    marks = written.map(String.init).filter { mark in
      let count = present[mark, default: 0]
      present[mark] = count - 1
      return count <= 0
    }
    left = Dictionary(marks.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Whether a person removed a pair; counts it if so.
  mutating func take(_ variants: [(language: LanguageTag, text: String)]) -> Bool {
    guard !left.isEmpty else { return false }
    let mark = GrownChecksum.mark(of: variants)
    guard let number = left[mark], number > 0 else { return false }
    left[mark] = number - 1
    count += 1
    return true
  }

  /// The property that names the pairs of a new state, and those that were removed before.
  func property(_ units: [TranslationUnit]) -> Property {
    let all = units.compactMap(GrownChecksum.mark) + marks
    return Property(UnitProperty.grownPairs, all.joined(separator: " "))
  }

  /// One line about the pairs that stayed out; `nil` if there are none.
  func notice(_ file: String) -> String? {
    guard count > 0 else { return nil }
    let what = count == 1 ? "1 pair that was" : "\(count) pairs that were"
    return
      "\(what) removed from the file by hand stayed out; to have them again, remove the property"
      + " \(UnitProperty.grownPairs) from the header of \(file)"
  }
}
