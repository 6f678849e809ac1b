// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

extension SRXDocument {
  /// The rules for a language, in the order in which they are tried.
  ///
  /// A map's pattern must match the whole tag, whatever its case (SRX 2.0, `languagemap`; tags of BCP 47 have no case,
  /// and OmegaT writes `ZH.*`). With a cascade every map that
  /// matches gives its rules, in file order; without one, only the first.
  ///
  /// - Returns: no rules when no map matches.
  /// - Throws: `ICUError` for a pattern that does not compile or takes too long.
  public func rules(for language: LanguageTag) throws(ICUError) -> [Rule] {
    let tag = UTF16Text(language.description)
    var found: [Rule] = []
    for map in maps {
      var matches = false
      try RegularExpression("(?i)^(?:\(map.pattern))$").forEachMatch(in: tag) { _ in matches = true
      }
      guard matches else { continue }
      for set in ruleSets where set.name == map.ruleSet { found += set.rules }
      if !cascades { break }
    }
    return found
  }
}
