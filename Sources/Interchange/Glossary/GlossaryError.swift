import TextModel

/// Why a glossary file cannot be read: one line that says where, what, and how to mend it.
public struct GlossaryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for the reason: `glossary/yaml`, `glossary/unknown-key`.
  public let code: String
  /// The place in the file.
  public let location: SourceLocation
  /// What is wrong and how to mend it, without a full stop.
  public let message: String

  /// A reason, at a place.
  public init(code: String, location: SourceLocation, message: String) {
    self.code = code
    self.location = location
    self.message = message
  }

  /// `file:line:column: message`.
  public var description: String { "\(location): \(message)" }
}
