// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A sign that a unit was misread, so that nobody may rely on it without a review.
struct VariantFault: Hashable, Sendable {
  /// The kinds of fault.
  enum Kind: Hashable, Sendable {
    /// Most letters belong to a script other than the language's.
    case script(String)
    /// A sentence in another script, with its text.
    case sentence(String, script: String)
    /// The text is in another language of the same script.
    case language
    /// The characters are of the Chinese variant that the tag does not name.
    case characters(LanguageTag)
    /// U+FFFD: a character that could not be read.
    case replacement
    /// A control character.
    case control(UInt32)
    /// A private-use character, whose meaning depends on the font of the document.
    case privateUse(UInt32)
    /// A command of TeX.
    case latex(String)
    /// Letters decoded with the wrong encoding.
    case mojibake
    /// Question marks or boxes in the place of letters.
    case lostLetters
    /// A remark of the translator that the text is not finished.
    case remark(String)
    /// Two texts are in the same language: that of `language`.
    case oneLanguage
    /// Two texts are the same.
    case sameText
  }

  /// The kind of fault.
  var kind: Kind
  /// The language of the faulty text, according to the unit.
  var language: LanguageTag

  /// Whether the texts cannot be translations of each other, so that there is nothing to review.
  var isNoPair: Bool { kind == .oneLanguage || kind == .sameText }

  /// A sentence for the reviewer, without a full stop.
  var reason: String {
    let text = "the \(language) text"
    switch kind {
    case .script(let script):
      return "\(text) is mostly in \(Self.letters(script)), so it is probably not \(language)"
    case .sentence(let sentence, let script):
      return "\(text) contains a sentence in \(Self.letters(script)): “\(Self.short(sentence))”"
    case .language: return "\(text) does not read like \(language)"
    case .characters(let other): return "\(text) is written in the characters of \(other)"
    case .replacement: return "\(text) contains characters that could not be read (U+FFFD)"
    case .control(let scalar):
      return "\(text) contains a control character (\(Self.code(scalar)))"
    case .privateUse(let scalar):
      return "\(text) contains a character that only the font of the document knows"
        + " (\(Self.code(scalar)))"
    case .latex(let command): return "\(text) contains LaTeX: \(Self.short(command))"
    case .mojibake:
      return "\(text) is unreadable: it was decoded with the wrong encoding, or the fonts of the"
        + " PDF have no Unicode table; read it with OCR"
    case .lostLetters:
      return "\(text) has question marks or boxes in the place of letters"
    case .remark(let remark):
      return "\(text) has a remark of its translator: \(Self.short(remark))"
    case .oneLanguage: return "both texts are \(language)"
    case .sameText: return "both texts are the same"
    }
  }

  private static func letters(_ script: String) -> String {
    switch script {
    case "Hani": "Chinese characters"
    case "Latn": "Latin letters"
    case "Cyrl": "Cyrillic letters"
    default: "letters of another script (\(script))"
    }
  }

  /// The usual name of a code point: `U+200B`.
  static func code(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func short(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "…" : text
  }
}
