import Documents
import Files

/// The queries of a batch file: its lines, empty ones left out.
public struct BatchQueries: Sendable {
  /// The queries, in order.
  public let lines: [String]

  /// Reads a file, or standard input for `-`.
  ///
  /// - Throws: `FileError` when it cannot be read.
  public init(readingFrom path: String) throws(FileError) {
    lines = try TextFile(reading: path).text.split(whereSeparator: \.isNewline)
      .map(String.init).filter { $0.contains { !$0.isWhitespace } }
  }
}
