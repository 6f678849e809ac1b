/// The texts in which a deprecated or forbidden term is wrong.
public enum TermScope: String, Hashable, Sendable, Codable, CaseIterable {
  /// In any text of its language.
  case always
  /// Only as a translation of its concept; in a text without a source it may be right
  /// (`member countries`).
  case translation
}
