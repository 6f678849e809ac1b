// SPDX-License-Identifier: Apache-2.0

/// The texts in which a deprecated or forbidden term is wrong.
public enum TermScope: String, Hashable, Sendable, Codable, CaseIterable {
  /// In any text of its language.
  case always
  /// Only as a translation of its concept; in a text without a source it may be right
  /// (`member countries`).
  case translation
  /// As `translation`, but not where the words belong to a name of another subject: the Shanghai Cooperation
  /// Organization has member states, and OPEC has member countries.
  case own

  /// Whether a form is wrong only where the source has its concept.
  public var needsSource: Bool { self != .always }
}
