// SPDX-License-Identifier: Apache-2.0

/// The lines in which two texts differ.
public enum LineDifference {
  /// The lines that are only in the first text with `- ` before them, those that are only in the second one with `+ `,
  /// in the order of the texts.
  ///
  /// - Complexity: O(*lines* × *differences*).
  public static func lines(from old: String, to new: String) -> [String] {
    lines(from: old.split(whereSeparator: \.isNewline), to: new.split(whereSeparator: \.isNewline))
  }

  /// The same of texts that are cut into lines.
  static func lines(from before: [Substring], to after: [Substring]) -> [String] {
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if removed.contains(left) {
        lines.append("- \(before[left])".printableLine)
        left += 1
      } else if inserted.contains(right) {
        lines.append("+ \(after[right])".printableLine)
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    return lines
  }
}
