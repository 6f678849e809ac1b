// SPDX-License-Identifier: Apache-2.0
import Files

/// The lines of a text in Word, where each kind of line end is a line break or a paragraph of its own.
package enum WordLines {
  /// The lines, without their ends: LF, CR, CR with LF, NEL, and the line and paragraph separators of Unicode.
  ///
  /// - Complexity: O(*n*).
  package static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where isAfterReturn: isAfterReturn = false
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(String(line))
        line = String.UnicodeScalarView()
        isAfterReturn = scalar == "\r"
      default:
        line.append(scalar)
        isAfterReturn = false
      }
    }
    return lines + [String(line)]
  }

  /// The content of a `w:t` that has a text: its words, and between other elements of the kind the tabs and line breaks.
  ///
  /// - Parameters:
  ///   - w: the prefix of the vocabulary, with its colon.
  ///   - lineBreak: what is between two lines.
  static func content(of text: String, w: String, lineBreak: String = "") -> String {
    let (end, start) = ("</\(w)t>", "<\(w)t xml:space=\"preserve\">")
    return lines(of: text).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { XMLText.escaped(String($0)) }.joined(separator: "\(end)<\(w)tab/>\(start)")
    }.joined(separator: end + lineBreak + start)
  }
}
