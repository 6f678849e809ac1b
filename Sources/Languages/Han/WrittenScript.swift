// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The script in which a language with more than one is written.
package enum WrittenScript {
  /// Regions that write a language in another script than most of its readers do.
  ///
  /// Only languages whose readers cannot be given the other script are listed: the script that a tag without
  /// script and region has is not known.
  private static let regions: [String: (usual: String, others: [String: String])] = [
    "zh": ("Hans", ["TW": "Hant", "HK": "Hant", "MO": "Hant"]),
    "sr": ("Cyrl", ["ME": "Latn"]), "uz": ("Latn", ["AF": "Arab"]),
    "az": ("Latn", ["IR": "Arab"]), "kk": ("Cyrl", ["CN": "Arab"]),
    "ky": ("Cyrl", ["CN": "Arab"]), "mn": ("Cyrl", ["CN": "Mong"]),
    "pa": ("Guru", ["PK": "Arab"]), "ug": ("Arab", ["KZ": "Cyrl"]),
  ]

  /// The script that a tag names, or that its region implies; `nil` if the tag leaves it open.
  package static func declared(by tag: LanguageTag) -> String? {
    if let script = tag.script { return script }
    guard let region = tag.region, let scripts = regions[tag.language] else { return nil }
    return scripts.others[region] ?? scripts.usual
  }

  /// Scripts in which languages are written beside their usual one, in every region.
  private static let second = [
    "az": "Cyrl", "bs": "Cyrl", "ha": "Arab", "kk": "Latn", "ku": "Arab", "sr": "Latn",
    "tk": "Cyrl", "uz": "Cyrl",
  ]

  /// The scripts in which a text with a tag may be: the one that the tag names or implies, else all of the language
  /// that are known here; empty for a language with one script.
  package static func possible(for tag: LanguageTag) -> [String] {
    if let script = declared(by: tag) { return [script] }
    let known = regions[tag.language].map { [$0.usual] + $0.others.values } ?? []
    return known + (second[tag.language].map { [$0] } ?? [])
  }

  /// A tag without its region, and with the script that the region implies where most readers have another one:
  /// `en` of `en-US`, `zh-Hant` of `zh-TW`.
  package static func withoutRegion(_ tag: LanguageTag) -> LanguageTag {
    guard let region = tag.region else { return tag }
    let script = tag.script ?? regions[tag.language]?.others[region]
    return LanguageTag(script.map { "\(tag.language)-\($0)" } ?? tag.language) ?? tag
  }

  /// The script of a text, if it has characters that only one of two scripts has: `Hans` or `Hant`.
  ///
  /// - Returns: `nil` for a text of both scripts or of characters that both have, and for other languages.
  /// - Complexity: O(*scalars*).
  package static func detected(in text: String, of language: LanguageTag) -> String? {
    guard language.matches(.chinese) else { return nil }
    var (hasTraditional, hasSimplified) = (false, false)
    for scalar in text.unicodeScalars {
      hasTraditional = hasTraditional || HanVariants.isTraditional(scalar.value)
      hasSimplified = hasSimplified || HanVariants.isSimplified(scalar.value)
    }
    return hasTraditional == hasSimplified ? nil : hasTraditional ? "Hant" : "Hans"
  }

  /// Whether a text cannot be given to readers who want a tag's script.
  ///
  /// Chinese is told by its characters. Where both scripts have them, and of other languages, the tag of the text
  /// decides: 文件 is a file in Beijing and a document in Taipei.
  package static func isOther(_ text: String, tagged: LanguageTag, wanted: LanguageTag) -> Bool {
    guard let script = declared(by: wanted) else { return false }
    if wanted.matches(.chinese) {
      if let found = detected(in: text, of: wanted) { return found != script }
      if isMixed(text) { return true }
    }
    return declared(by: tagged).map { $0 != script } ?? false
  }

  /// Whether a text has characters of either script.
  private static func isMixed(_ text: String) -> Bool {
    text.unicodeScalars.contains { HanVariants.isTraditional($0.value) }
  }
}
