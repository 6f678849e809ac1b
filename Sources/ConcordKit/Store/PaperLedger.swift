import Foundation

/// Records of papers that were read, by the files that they came from.
///
/// A store on files keeps it as `.concord/grown`; it is derived, and may be deleted.
public struct PaperLedger: Sendable {
  /// The records by their sources.
  public private(set) var records: [String: PaperRecord] = [:]

  /// No records.
  public init() {}

  /// Reads a file of records; damaged lines are ignored, and of two lines for one source the later counts.
  init(reading path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      if let record = PaperRecord(line: line) { records[record.source] = record }
    }
  }

  /// The record of a source.
  public subscript(source: String) -> PaperRecord? {
    get { records[source] }
    set { records[source] = newValue }
  }

  /// The records in the order of their sources.
  var sorted: [PaperRecord] { records.values.sorted { $0.source < $1.source } }

  /// The file of the records.
  var bytes: [UInt8] { sorted.flatMap { Array($0.line.utf8) } }
}
