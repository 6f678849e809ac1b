import TextModel

/// Why a file was refused: one line that says where, what was found and how to mend it.
public struct InterchangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name of the reason, `xml/truncated` for one; the set grows.
  public let code: String
  /// What was found, and how to mend it, without a full stop.
  public let message: String
  /// The place in the file, when it has one.
  public let location: SourceLocation?

  /// A reason with its place.
  public init(code: String, message: String, location: SourceLocation? = nil) {
    self.code = code
    self.message = message
    self.location = location
  }

  /// `file:line:column: message`, or the message alone.
  public var description: String { location.map { "\($0): \(message)" } ?? message }
}
