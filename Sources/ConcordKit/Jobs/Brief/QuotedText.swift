// SPDX-License-Identifier: Apache-2.0

/// Texts of glossaries and memories for readers that take every character as it comes, such as assistants.
public enum QuotedText {
  /// A text in one line, without characters that cannot be seen: controls and the escape sequences of terminals,
  /// marks of direction, spaces without width, tags (U+E0000 to U+E007F), and a variation selector after another.
  ///
  /// Words are not judged and never removed.
  ///
  /// - Complexity: O(*n*).
  public static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isHidden($0) || isSelector($0) }) else {
      return text
    }
    var cleaned = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var sequence = EscapeSequence()
    for scalar in text.unicodeScalars {
      if sequence.takes(scalar) { continue }
      if isSelector(scalar) {
        // One selects a form of the character before it; more of them can only hide a message.
        if let last, !isSelector(last) { cleaned.append(scalar) }
      } else if !isHidden(scalar) {
        cleaned.append(scalar)
      } else if scalar.properties.isWhitespace, cleaned.last != " " {
        cleaned.append(" ")
      }
      last = scalar
    }
    return String(cleaned)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: scalar.properties.isDefaultIgnorableCodePoint && !isSelector(scalar)
    }
  }

  private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isVariationSelector
  }
}

/// A reader of the escape sequences of terminals (ECMA-48, sections 5.3 to 5.6).
private struct EscapeSequence {
  private enum State {
    case none
    case escape
    /// Parameters up to a letter.
    case control
    /// A text up to BEL, ST or the end of the line.
    case string
  }
  private var state = State.none

  /// Whether a character belongs to a sequence.
  mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    switch (state, scalar.value) {
    case (_, 0x1B): state = .escape
    case (_, 0x9B): state = .control
    case (_, 0x90), (_, 0x9D), (_, 0x9E), (_, 0x9F): state = .string
    case (.escape, 0x5B): state = .control
    case (.escape, 0x50), (.escape, 0x5D), (.escape, 0x5E), (.escape, 0x5F): state = .string
    case (.escape, 0x20...0x2F): break
    case (.escape, 0x30...0x7E): state = .none
    case (.control, 0x20...0x3F): break
    case (.control, 0x40...0x7E): state = .none
    case (.string, 0x07), (.string, 0x9C): state = .none
    case (.string, 0x20...): break
    default:
      state = .none
      return false
    }
    return true
  }
}
