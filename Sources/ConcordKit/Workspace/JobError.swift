// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The reason why a job failed: the one error type that the jobs of ConcordKit throw.
///
/// Errors of the readers, of the index and of the system are converted where they leave the
/// library. They keep their code and their message.
///
/// ```swift
/// do {
///   let workspace = try Workspace.nearest()
///   print(try workspace.lookup("上海精神").terms.count)
/// } catch {
///   print(error.code, error.message)  // `error` is a JobError
/// }
/// ```
public struct JobError: ConcordError {
  /// The code of a job that was stopped because its task was cancelled.
  public static let cancelledCode = "cancelled"
  /// The code of an error that has no code of its own.
  public static let internalCode = "internal"

  /// A stable name for the reason: `workspace/missing`, `document/empty`, `cancelled`.
  public let code: String
  /// The fault and how to fix it: one line without a full stop and without the location.
  public let message: String
  /// The place in a file, if the reason has one.
  public let location: SourceLocation?
  /// The file as the caller named it, if the reason is about one.
  public let file: String?
  /// The original error, if this one was made from another.
  public let underlying: (any Error)?

  /// The complete line for a person: the location if there is one, and the message.
  ///
  /// It may quote file names and texts of strangers; line ends and characters that steer a terminal or a log are
  /// replaced.
  public let description: String

  /// Makes an error of Concord's own.
  public init(code: String, message: String, location: SourceLocation? = nil) {
    self.code = code
    self.message = message.printableLine
    self.location = location
    file = location?.file
    underlying = nil
    description = (location.map { "\($0): \(message)" } ?? message).printableLine
  }

  /// Takes over code, message and location of any error; an error that is a `JobError` is returned
  /// as it is.
  public init(_ error: any Error) {
    if let error = error as? JobError {
      self = error
      return
    }
    underlying = error
    description =
      error is CancellationError ? "the job was cancelled" : String(describing: error).printableLine
    if let error = error as? any ConcordError {
      code = error.code
      message = error.message.printableLine
      location = error.location
      file = (error as? FileError)?.file ?? error.location?.file
    } else {
      code = error is CancellationError ? Self.cancelledCode : Self.internalCode
      message = description
      location = nil
      file = nil
    }
  }

  /// An error with more words in its message.
  init(_ error: JobError, adding words: String) {
    code = error.code
    message = "\(error.message); \(words)".printableLine
    location = error.location
    file = error.file
    underlying = error.underlying
    description = "\(error.description); \(words)".printableLine
  }

  /// Runs `body`, and turns any error it throws into a `JobError`.
  ///
  /// Every job of a workspace, of a session and of `Concord` calls this at its boundary.
  static func border<Result>(_ body: () throws -> Result) throws(JobError) -> Result {
    do { return try body() } catch { throw JobError(error) }
  }
}

extension JobError: Hashable {
  /// Whether code and description are the same; the underlying error does not count.
  public static func == (a: JobError, b: JobError) -> Bool {
    a.code == b.code && a.description == b.description
  }

  /// Hashes code and description.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(description)
  }
}
