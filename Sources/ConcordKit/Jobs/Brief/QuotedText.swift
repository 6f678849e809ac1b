/// Texts of glossaries and memories for readers that take every character as it comes, such as assistants.
public enum QuotedText {
  /// A text in one line, without characters that cannot be seen: controls, marks of direction, spaces without
  /// width, and tags (U+E0000 to U+E007F).
  ///
  /// - Complexity: O(*n*).
  public static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isHidden(scalar) {
        cleaned.append(scalar)
      } else if scalar.properties.isWhitespace, cleaned.last != " " {
        cleaned.append(" ")
      }
    }
    return String(cleaned)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: false
    }
  }
}
