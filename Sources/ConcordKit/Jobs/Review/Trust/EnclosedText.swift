// SPDX-License-Identifier: Apache-2.0
import Segmentation

/// Finds the stretches of a text between brackets or quotation marks, where another language may
/// appear: names, titles of works, terms in the original.
enum EnclosedText {
  /// For each scalar of a text whether it is inside a pair of brackets or quotation marks.
  ///
  /// Pairs may be nested. A mark without its partner encloses nothing.
  ///
  /// - Complexity: O(*n*); at most `deepest` pairs are open at once, and a further opening mark is
  ///   skipped.
  static func flags(_ scalars: [UInt32]) -> [Bool] {
    var changes = [Int](repeating: 0, count: scalars.count + 1)
    var open: [(closing: UInt32, place: Int)] = []
    for (place, scalar) in scalars.enumerated() {
      if let pair = open.lastIndex(where: { $0.closing == scalar }) {
        changes[open[pair].place + 1] += 1
        changes[place] -= 1
        open.removeSubrange(pair...)
      } else if open.count < deepest, let closing = EnclosingMarks.closing(of: scalar) {
        open.append((closing, place))
      }
    }
    var depth = 0
    return scalars.indices.map { place in
      depth += changes[place]
      return depth > 0
    }
  }

  private static let deepest = 16
}
