// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

extension LanguageTag {
  /// Reads a tag that a person or a program gives: `zh`, `en-GB`, `zh_Hans`.
  ///
  /// - Returns: `nil` for what is not the code of a language, such as a name (`english`) or `xx`. Of codes with three
  ///   letters only the form is examined.
  public init?(written text: String) {
    self.init(code: text)
    if !LanguageNames.isCode(self) { return nil }
  }

  /// The tag that somebody means who gives the name of a language, or a code that is none: `en` for `english`.
  public static func meant(by text: String) -> LanguageTag? {
    guard LanguageTag(written: text) == nil else { return nil }
    return LanguageNames.meant(by: text)
  }
}
