/// Why a job cannot be done in this workspace: one line with how to mend it.
public struct WorkspaceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for the reason: `workspace/missing`, `workspace/exists`.
  public let code: String
  /// What is wrong and how to mend it, without a full stop.
  public let message: String

  /// A reason.
  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
