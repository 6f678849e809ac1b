import TextModel

/// Why a document cannot be read: one line that says where, what, and how to mend it.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for the reason: `document/missing`, `document/binary`.
  public let code: String
  /// The place, if the reason has one inside the file.
  public let location: SourceLocation?
  /// The file as the caller named it.
  public let file: String
  /// What is wrong and how to mend it, without a full stop.
  public let message: String

  /// A reason, about a file or a place in it.
  public init(code: String, file: String, location: SourceLocation? = nil, message: String) {
    self.code = code
    self.file = file
    self.location = location
    self.message = message
  }

  /// `file[:line:column]: message`.
  public var description: String { "\(location?.description ?? file): \(message)" }
}
