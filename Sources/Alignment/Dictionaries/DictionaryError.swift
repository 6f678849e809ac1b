import TextModel

/// Why a file could not be read as a dictionary.
public struct DictionaryError: ConcordError, Hashable {
  /// A stable name: `dictionary/unreadable`.
  public let code: String
  /// One line without a full stop: where, what was found and how to mend it.
  public let message: String
  /// None: dictionaries are too large for a place in them to be of use.
  public var location: SourceLocation? { nil }
  /// The message.
  public var description: String { message }

  init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }
}
