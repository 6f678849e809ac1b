import Foundation
import Storage

/// Records of papers that were read, by the files they came from.
///
/// A store on files keeps it as `.concord/grown`; it is derived and may be deleted. The file is
/// text: a first line with the kind and the format number, then one line per record.
public struct PaperLedger: Sendable {
  /// The format; increase the number with every change of a record or of the result of reading a
  /// paper.
  static let format = DerivedFormat(.grown, 3)

  /// The records by their sources.
  public private(set) var records: [String: PaperRecord] = [:]

  /// An empty ledger.
  public init() {}

  /// Reads a file of records.
  ///
  /// Damaged lines are ignored. Of two lines for the same source, the later one is used. A file of
  /// another kind or format has no records.
  init(reading path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    guard let head = lines.first, head == Self.head else { return }
    for line in lines.dropFirst() {
      if let record = PaperRecord(line: line) { records[record.source] = record }
    }
  }

  private static var head: String { "concord-derived \(format.kind) \(format.number)" }

  /// The record of a source.
  public subscript(source: String) -> PaperRecord? {
    get { records[source] }
    set { records[source] = newValue }
  }

  /// The records in the order of their sources.
  var sorted: [PaperRecord] { records.values.sorted { $0.source < $1.source } }

  /// The file of the records.
  var bytes: [UInt8] {
    Array((Self.head + "\n").utf8) + sorted.flatMap { Array($0.line.utf8) }
  }
}
