// SPDX-License-Identifier: Apache-2.0

/// The terms of a concept in one language, in glossary order (ISO 30042, language section).
public struct LanguageSection: Hashable, Sendable, Codable {
  /// The language of the terms.
  public var language: LanguageTag
  /// The forms; the first preferred one leads.
  public var terms: [Term]
  /// Longer words that contain a term of this section and are not that term: 内蒙古 for 蒙古.
  public var blockers: [String]

  /// The terms of a language.
  public init(language: LanguageTag, terms: [Term], blockers: [String] = []) {
    self.language = language
    self.terms = terms
    self.blockers = blockers
  }
}
