// SPDX-License-Identifier: Apache-2.0

/// Puts the lines of a column together that are on one row.
enum RowFinder {
  /// The rows, top to bottom; pieces of a row are joined left to right.
  ///
  /// - Parameter lines: in the order of their tops.
  /// - Complexity: O(*lines*).
  static func rows(of lines: [PrintedLine]) -> [PrintedLine] {
    var rows: [PrintedLine] = []
    for line in lines {
      if let last = rows.last, last.box.isLevel(with: line.box), isBeside(line, last) {
        rows[rows.count - 1] = last.joined(with: line)
      } else {
        rows.append(line)
      }
    }
    return rows
  }

  /// Whether two boxes share no more of their width than a raised mark does.
  private static func isBeside(_ first: PrintedLine, _ second: PrintedLine) -> Bool {
    let shared = min(first.box.right, second.box.right) - max(first.box.left, second.box.left)
    return shared < min(first.size, second.size) || shared < 0
  }
}
