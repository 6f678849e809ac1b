// SPDX-License-Identifier: Apache-2.0

/// A rectangle on a page, its origin in the upper left corner; the unit is the page's own (points, pixels).
struct LayoutBox: Hashable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  /// The middle between left and right.
  var centerX: Double { (left + right) / 2 }
  /// The middle between top and bottom.
  var centerY: Double { (top + bottom) / 2 }

  /// The smallest box around both.
  func union(_ other: LayoutBox) -> LayoutBox {
    LayoutBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether both lie on one row: they share more than half of the lower one's height.
  func isLevel(with other: LayoutBox) -> Bool {
    min(bottom, other.bottom) - max(top, other.top) > min(height, other.height) / 2
  }
}
