// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The difference between two states of a paper: what is between their common beginning and their common end.
struct PaperDifference {
  /// The units of the old state, by their indices.
  let old: Range<Int>
  /// The units of the new state that are in their place.
  let new: Range<Int>
  /// The ids of the units that are changed, removed or new; units between them that stay as they are do not count.
  let changed: Set<UnitID>

  /// Compares two states.
  ///
  /// - Complexity: O(*bytes*) of the units.
  init(from before: [TranslationUnit], to after: [TranslationUnit]) {
    let shorter = min(before.count, after.count)
    var head = 0
    while head < shorter, before[head] == after[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, before[before.count - 1 - tail] == after[after.count - 1 - tail] {
      tail += 1
    }
    old = head..<before.count - tail
    new = head..<after.count - tail
    changed = Set(Set(before[old]).symmetricDifference(after[new]).map(\.id))
  }

  /// The places of the changed units in a paper.
  func places(in file: String) -> [ReviewPlace] { changed.map { ReviewPlace(file: file, id: $0) } }
}
