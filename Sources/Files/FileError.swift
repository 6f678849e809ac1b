// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The reason why a file was rejected: one line with the place, the fault and how to fix it.
///
/// The same fault has the same code and the same words in every command. Faults of bytes in general
/// are in `FileError+Faults.swift`; a format adds codes of its own, such as `tmx/root` or
/// `zip/damaged`.
public struct FileError: ConcordError, Hashable {
  /// A stable name for the reason, such as `document/missing` or `xml/truncated`; the set grows.
  public let code: String
  /// The fault and how to fix it, without a full stop.
  public let message: String
  /// The place in the file, if the reason has one.
  public let location: SourceLocation?
  /// The file as the caller named it; `nil` if the reason is not about one file.
  public let file: String?

  /// A reason with its place, which also names the file.
  public init(code: String, message: String, location: SourceLocation) {
    self.code = code
    self.message = message
    self.location = location
    file = location.file
  }

  /// A reason about a whole file, or about no particular file.
  public init(code: String, message: String, file: String? = nil) {
    self.code = code
    self.message = message
    self.file = file
    location = nil
  }

  /// `file:line:column: message`, `file: message`, or the message alone.
  public var description: String {
    (location?.description ?? file).map { "\($0): \(message)" } ?? message
  }
}
