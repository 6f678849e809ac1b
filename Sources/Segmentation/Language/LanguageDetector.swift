// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Distinguishes Chinese (both scripts), English and Russian, in a line or a whole text.
///
/// The script decides first. Within Han, the ideographs that only one of the two Chinese scripts
/// has decide. Within Latin and Cyrillic, frequent words decide, and letters that Russian and
/// English do not use. There is no model and no state: the same text always gives the same answer.
public enum LanguageDetector {
  /// The language of a text; `nil` if it has no letters or is in a language without a table.
  ///
  /// Chinese without an ideograph of only one script is `zh`; so is text that mixes both evenly. A
  /// line of Latin letters without a distinctive word is taken for English, one of Cyrillic letters
  /// for Russian.
  ///
  /// - Complexity: O(*n*).
  public static func detect(_ text: String) -> LanguageTag? {
    detect(text, among: .standard)
  }

  /// The language of a text among those of a catalog.
  package static func detect(_ text: String, among languages: LanguageCatalog) -> LanguageTag? {
    var text = text
    return text.withUTF8 { detect($0, among: languages) }
  }

  /// The language of UTF-8 text among those of a catalog.
  package static func detect(
    _ bytes: UnsafeBufferPointer<UInt8>, among languages: LanguageCatalog = .standard
  ) -> LanguageTag? {
    let letters = LetterCounts(bytes)
    // A Han character counts as about two letters of a word.
    let han = letters.han * 2
    if letters.kana * 10 > letters.han + letters.kana || letters.hangul > han { return nil }
    if han > 0, han >= letters.latin, han >= letters.cyrillic {
      return letters.traditional > letters.simplified ? .traditionalChinese : .chinese
    }
    if letters.latin == 0, letters.cyrillic == 0 { return nil }
    if letters.other > letters.latin + letters.cyrillic { return nil }
    let script = letters.cyrillic > letters.latin ? "Cyrl" : "Latn"
    return LanguageFamily.family(ofScript: script, in: languages)?.best(of: bytes)
  }

  /// The language of a text whose script is known; evidence for another script is not counted.
  package static func detect(
    _ text: String, in script: LetterScript, among languages: LanguageCatalog
  ) -> LanguageTag? {
    var text = text
    return text.withUTF8 { bytes in
      guard script != .han else {
        let letters = LetterCounts(bytes)
        if letters.kana * 10 > letters.han + letters.kana { return nil }
        return letters.traditional > letters.simplified ? .traditionalChinese : .chinese
      }
      return script.code.flatMap { LanguageFamily.family(ofScript: $0, in: languages) }?
        .best(of: bytes)
    }
  }
}

/// The number of letters of each script in a text.
private struct LetterCounts {
  var han = 0
  var traditional = 0
  var simplified = 0
  var kana = 0
  var hangul = 0
  var latin = 0
  var cyrillic = 0
  var other = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
      at += length
      if scalar < 0x80 {
        if CharacterClass.isLetter(scalar) { latin += 1 }
        continue
      }
      if scalar >= 0x4E00, scalar < 0xA000 {
        han += 1
        traditional += HanVariants.isTraditional(scalar) ? 1 : 0
        simplified += HanVariants.isSimplified(scalar) ? 1 : 0
        continue
      }
      guard CharacterClass.isLetter(scalar) else { continue }
      switch Script(of: scalar) {
      case .han: han += 1
      case .hiragana, .katakana: kana += 1
      case .hangul: hangul += 1
      case .latin: latin += 1
      case .cyrillic: cyrillic += 1
      default: other += 1
      }
    }
  }
}
