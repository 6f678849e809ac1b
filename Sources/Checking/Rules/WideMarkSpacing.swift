// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Full-width marks that follow a space or are written twice, for `punct/width`: in 会谈 ，双方 and 会谈。。 the marks
/// are slips.
///
/// Han characters must be beside the mark. A mark that is there three times is meant, as 。。。 for an ellipsis.
enum WideMarkSpacing {
  /// Whether a text has a mark twice in a row, or one after a space; most texts do not.
  static func mayHaveIssues(_ text: String) -> Bool {
    var last: Unicode.Scalar = "0"
    for scalar in text.unicodeScalars {
      if isMark(scalar), scalar == last || isSpace(last) { return true }
      last = scalar
    }
    return false
  }

  /// The fault at a place: the place after it, the message, and the right spelling.
  static func issue(
    in text: [Unicode.Scalar], at: Int
  ) -> (end: Int, message: String, expected: String)? {
    guard at > 0, at + 1 < text.count, isHan(text[at - 1]) else { return nil }
    let (mark, next) = (text[at], text[at + 1])
    if isSpace(mark), isMark(next), at + 2 == text.count || isHan(text[at + 2]) {
      return (at + 2, "a space comes before \u{201C}\(next)\u{201D}", "\(next)")
    }
    if isMark(mark), next == mark, at + 2 == text.count || text[at + 2] != mark {
      return (at + 2, "\u{201C}\(mark)\u{201D} is written twice", "\(mark)")
    }
    return nil
  }

  /// Comma, full stop, enumeration comma, semicolon and colon; question and exclamation marks are doubled on purpose.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{FF0C}", "\u{3002}", "\u{3001}", "\u{FF1B}", "\u{FF1A}": true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{3000}"
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2E80 && Script(of: scalar.value) == .han
  }
}
