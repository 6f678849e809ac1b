// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Whether a text can be in the language that a document declares for it.
enum LanguageScripts {
  /// Whether ICU knows a language.
  static func isKnown(_ language: LanguageTag) -> Bool {
    !Script.scripts(of: language.language).isEmpty
  }

  /// Whether more than half of the letters belong to a script in which the language is written.
  ///
  /// A text without letters agrees with any language, and so does a language that ICU does not know.
  ///
  /// - Complexity: O(*bytes*).
  static func agrees(_ text: String, with language: LanguageTag) -> Bool {
    let scripts = Set(Script.scripts(of: language.language))
    if scripts.isEmpty { return true }
    var own = 0
    var letters = 0
    for scalar in text.unicodeScalars where CharacterClass.isLetter(scalar.value) {
      letters += 1
      if scripts.contains(Script(of: scalar.value)) { own += 1 }
    }
    return own * 2 > letters || letters == 0
  }
}
