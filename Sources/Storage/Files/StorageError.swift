import TextModel

/// The reason why derived data could not be read or written.
public struct StorageError: ConcordError, Hashable {
  /// The kinds of failure.
  public enum Reason: String, Hashable, Sendable {
    /// The bytes are damaged: they changed on the disk, or the file is cut off.
    case damaged
    /// Not a file of Concord, or one of another kind, format, key or ICU version.
    case foreign
    /// The system refused to read or write.
    case inaccessible
  }

  /// The kind of the failure.
  public let reason: Reason
  /// A line with the file, what was found, and how to fix it.
  public let message: String
  /// `index/damaged`, `index/foreign` or `index/inaccessible`.
  public var code: String { "index/\(reason.rawValue)" }
  /// Always `nil`: derived files have no lines.
  public var location: SourceLocation? { nil }
  /// The message and the code.
  public var description: String { "\(message) (\(code))" }

  package init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }
}
