import TextModel

/// How files are pretranslated.
public struct PretranslationOptions: Hashable, Sendable {
  /// The lowest score, in percent, of a match that is put in: 50 to 100.
  public var threshold = 75
  /// The language of the sources; left out, what the file says, else what it looks like.
  public var from: LanguageTag?
  /// The language wanted; left out, what the file says, else the workspace's other one.
  public var to: LanguageTag?
  /// Whether translations that are there already are replaced too, unless somebody has reviewed them.
  public var overwrites = false
  /// Whether segments that are not translated yet get a note of the glossary terms in them.
  public var notesTerms = true

  /// What is not translated yet is filled with what matches by 75 % or more.
  public init() {}
}
