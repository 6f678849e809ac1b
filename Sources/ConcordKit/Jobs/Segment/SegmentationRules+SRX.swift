// SPDX-License-Identifier: Apache-2.0
import ICUText
import Interchange
import Segmentation
import TextModel

extension SegmentationRules {
  /// The rules that an SRX file has for a language.
  ///
  /// - Throws: `ICUError` for a language pattern that does not compile.
  public init(_ document: SRXDocument, language: LanguageTag) throws(ICUError) {
    self.init(
      try document.rules(for: language).map {
        Rule(isBreak: $0.isBreak, before: $0.before, after: $0.after)
      })
  }
}

extension SRXDocument {
  /// Concord's own rules for some languages as an SRX file.
  public init(standardRulesFor languages: [LanguageTag]) {
    let sets = languages.map { language in
      RuleSet(
        name: language.description,
        rules: SegmentationRules.standard(for: language).rules.map {
          Rule(
            isBreak: $0.isBreak, before: $0.before, after: $0.after,
            location: SourceLocation(file: "", line: 1, column: 1))
        })
    }
    let maps = languages.map {
      Map(pattern: "\($0.description)(?:-.*)?", ruleSet: $0.description)
    }
    self.init(ruleSets: sets, maps: maps, cascades: false)
  }
}
