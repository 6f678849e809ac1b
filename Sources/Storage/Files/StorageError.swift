// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The reason why derived data could not be read or written.
public struct StorageError: ConcordError, Hashable {
  /// The kinds of failure.
  public enum Reason: String, Hashable, Sendable {
    /// The bytes are damaged: they changed on the disk, or the file is truncated.
    case damaged
    /// The file is not Concord's, or is of another kind, format, key or ICU version.
    case foreign
    /// The system could not read or write the file.
    case inaccessible
  }

  /// The kind of the failure.
  public let reason: Reason
  /// One line with the file, the fault, and how to fix it.
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
