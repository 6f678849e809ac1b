import ICUText
import TextModel

/// Tells texts that cannot be in their language, as those decoded in a wrong encoding.
enum WrittenLanguage {
  /// Whether a text has letters outside ASCII and none of them belongs to a script of the language.
  ///
  /// Abbreviations and names in plain Latin letters are met in every language. A language that ICU does not know
  /// is never contradicted, nor is one that is written in Latin letters.
  ///
  /// - Complexity: O(*scalars*).
  static func contradicts(_ text: String, _ language: LanguageTag) -> Bool {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    let own = Set(Script.scripts(of: language.language))
    if own.isEmpty || own.contains(.latin) { return false }
    var hasOther = false
    for scalar in text.unicodeScalars
    where scalar.value >= 0x80 && CharacterClass.isLetter(scalar.value) {
      if own.contains(Script(of: scalar.value))
        || CharacterClass.isHan(scalar.value) && own.contains(.han)
      {
        return false
      }
      hasOther = true
    }
    return hasOther
  }
}
