// SPDX-License-Identifier: Apache-2.0

/// The built-in rules.
public enum RuleRegistry {
  /// The built-in rules, in the order of their documentation.
  public static let builtIn: [any Rule] = [
    ForbiddenTerm(), MissingTerm(), TermCase(), InconsistentTerm(), UndefinedAbbreviation(),
    RedefinedAbbreviation(), NumberMismatch(), CodeMismatch(), NameTransliteration(),
    MeaningContrast(), UnpairedQuote(), UnpairedBracket(),
    PunctuationWidth(), UntranslatedSegment(), EmptySegment(), OmittedSegment(), AddedSegment(),
    DivergentSegment(), MisspeltTerm(), MixedScript(), DoubledWord(), SpellingVariant(),
    IgnoredComment(),
  ]

  /// The descriptions of the built-in rules, in the same order.
  public static var descriptions: [RuleDescription] { builtIn.map { type(of: $0).description } }
}
