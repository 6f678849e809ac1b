import TextModel

/// How a draft is checked.
public struct DraftCheckOptions: Hashable, Sendable {
  /// The file of the original, for a draft in one language.
  public var source: String?
  /// The language of the original; left out, it is detected.
  public var from: LanguageTag?
  /// The language of the draft; left out, it is detected.
  public var to: LanguageTag?

  /// Everything is detected.
  public init() {}
}
