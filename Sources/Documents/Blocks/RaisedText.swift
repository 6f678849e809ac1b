// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Raised numbers, which a format sets above the line and plain text cannot.
///
/// Written as plain digits they would run into the number before them: `Article 13` with note 10 is not `Article 1310`.
enum RaisedText {
  /// The most digits of a raised number.
  private static let mostDigits = 3

  /// A raised number in superscript characters: ¹⁰, ⁻³; `nil` for a text that is not one, such as `st` or `[2]`.
  static func superscript(_ text: String) -> String? {
    var out = String.UnicodeScalarView()
    var digits = 0
    for scalar in text.unicodeScalars {
      guard let raised = CharacterClass.superscript(of: scalar.value).flatMap(Unicode.Scalar.init)
      else { return nil }
      let isDigit = CharacterClass.superscriptDigit(raised.value) != nil
      // A sign comes before the digits.
      if !isDigit, !out.isEmpty { return nil }
      digits += isDigit ? 1 : 0
      out.append(raised)
    }
    return (1...mostDigits).contains(digits) ? String(out) : nil
  }

  /// A text with its superscript digits as plain ones.
  static func plain(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    let scalars = text.unicodeScalars.map { scalar in
      CharacterClass.superscriptDigit(scalar.value).flatMap { Unicode.Scalar(0x30 + $0) } ?? scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
