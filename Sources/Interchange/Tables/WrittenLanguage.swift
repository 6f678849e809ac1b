import ICUText
import TextModel

/// Tells texts that cannot be in their language, as those decoded in a wrong encoding.
enum WrittenLanguage {
  /// Whether a text has letters outside ASCII and none of its letters belongs to a script of the language.
  ///
  /// Abbreviations and names in plain Latin letters are met in every language, and Greek letters are symbols. A single
  /// letter says nothing of a language in Latin letters. A language that ICU does not know is never contradicted.
  ///
  /// - Complexity: O(*scalars*).
  static func contradicts(_ text: String, _ language: LanguageTag) -> Bool {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    let own = Set(Script.scripts(of: language.language))
    if own.isEmpty { return false }
    let isLatin = own.contains(.latin)
    var others = 0
    for scalar in text.unicodeScalars where CharacterClass.isLetter(scalar.value) {
      let script = Script(of: scalar.value)
      if scalar.value < 0x80, !isLatin { continue }
      if own.contains(script) || CharacterClass.isHan(scalar.value) && own.contains(.han) {
        return false
      }
      if isLatin, symbols.contains(script) { continue }
      others += 1
    }
    return others > (isLatin ? 1 : 0)
  }

  /// Scripts of letters that are symbols of quantities and units in every language.
  private static let symbols: Set<Script> = [.greek, .common, .inherited]
}
