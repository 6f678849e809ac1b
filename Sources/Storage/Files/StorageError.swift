/// Why an index could not be read or written.
public struct IndexError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong, as a stable text.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The text: `index/damaged`.
    public let description: String
    init(_ description: String) { self.description = description }
    /// Bytes are not what was written: they changed on the disk, or the file is cut off.
    public static let damaged = Code("index/damaged")
    /// The file is no index, or one of another version of Concord or ICU.
    public static let foreign = Code("index/foreign")
    /// The system refused to read or write.
    public static let inaccessible = Code("index/inaccessible")
  }

  /// What went wrong.
  public let code: Code
  /// One line: the file, what was found, how to mend it.
  public let message: String
  /// The message and the code.
  public var description: String { "\(message) (\(code))" }

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
