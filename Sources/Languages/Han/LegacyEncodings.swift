// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The encodings besides those of Unicode in which texts of some languages are met.
package enum LegacyEncodings {
  /// The encodings of some languages, those of the first language first, each once.
  ///
  /// - Complexity: O(*languages*).
  package static func names(of languages: [LanguageTag]) -> [String] {
    var names: [String] = []
    for tag in languages {
      let encodings = LanguageCatalog.standard[tag].encodings
      let script = WrittenScript.declared(by: tag)
      let own = script.flatMap { encodings["\(tag.language)-\($0)"] } ?? encodings[tag.language]
      for name in DataText.words(own ?? others[tag.language] ?? "") where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  /// The encodings of all languages of the catalogue, each once.
  package static let all = names(
    of: LanguageCatalog.standard.languages.compactMap { LanguageTag($0.subtag) })

  /// The encodings of languages that have no parts of their own.
  private static let others = [
    "ja": "Shift_JIS EUC-JP", "ko": "EUC-KR", "uk": "windows-1251 KOI8-U", "be": "windows-1251",
    "bg": "windows-1251", "kk": "windows-1251", "ky": "windows-1251", "tg": "windows-1251",
    "uz": "windows-1251 windows-1252", "de": "windows-1252", "fr": "windows-1252",
    "es": "windows-1252", "it": "windows-1252", "pt": "windows-1252", "nl": "windows-1252",
    "pl": "windows-1250", "cs": "windows-1250", "tr": "windows-1254", "el": "windows-1253",
    "ar": "windows-1256", "fa": "windows-1256", "vi": "windows-1258", "he": "windows-1255",
    "th": "TIS-620",
  ]
}
