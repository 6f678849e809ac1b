// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A text that a reviewer wrote in place of that of a unit.
enum RetypedText {
  /// The reason why a text is not one that a person typed: damaged characters, controls, characters that turn the
  /// direction, or a mark at its beginning that has no letter; `nil` for any other text.
  static func fault(of text: String) -> String? {
    func reason(_ scalar: Unicode.Scalar, _ what: String) -> String {
      "the new text has \(what) (\(VariantFault.code(scalar.value))); type it again"
    }
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" { return reason(scalar, "bytes that are not UTF-8") }
      if scalar != "\t",
        String.isUnprintable(scalar) || scalar.properties.generalCategory == .unassigned
      {
        return reason(scalar, "a character that cannot be seen")
      }
    }
    if let first = text.unicodeScalars.first,
      [.nonspacingMark, .spacingMark, .enclosingMark].contains(first.properties.generalCategory)
    {
      return reason(first, "a mark without a letter")
    }
    return nil
  }
}
