// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The pairs of a paper that a person removed from its file.
///
/// The header has the marks of all pairs that `grow` ever wrote into the file. One whose unit is gone was removed by
/// hand, and does not come back when the paper is grown again.
struct RemovedPairs {
  /// The marks of the pairs that were removed, in the order of the header.
  private let marks: [String]
  private let known: Set<String>
  /// The number of pairs of the paper that stayed out.
  private(set) var count = 0

  /// Compares the header of an earlier state with its units.
  ///
  /// - Complexity: O(*units*).
  init(_ earlier: EarlierPaper) {
    let written = earlier.property(UnitProperty.grownPairs)?.split(separator: " ") ?? []
    let present = Set(earlier.fileUnits.compactMap(GrownChecksum.mark))
    marks = written.map(String.init).filter { !present.contains($0) }
    known = Set(marks)
  }

  /// Whether a person removed a pair; counts it if so.
  mutating func take(_ variants: [(language: LanguageTag, text: String)]) -> Bool {
    guard !known.isEmpty, known.contains(GrownChecksum.mark(of: variants)) else { return false }
    count += 1
    return true
  }

  /// The property that names the pairs of a new state, and those that were removed before.
  func property(_ units: [TranslationUnit]) -> Property {
    var named: Set<String> = []
    let all = units.compactMap(GrownChecksum.mark) + marks
    return Property(
      UnitProperty.grownPairs, all.filter { named.insert($0).inserted }.joined(separator: " "))
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
