// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage
import TextModel

/// Records of papers that were read, by the files they came from.
///
/// A store on files keeps it as `.concord/grown`; it is derived and may be deleted. The file is
/// text: a first line with the kind and the format number, then one line per record.
public struct PaperLedger: Sendable {
  /// The format; increase the number with every change of a record or of the result of reading a
  /// paper.
  static let format = DerivedFormat(.grown, 3)

  /// The records in the order of their sources.
  public var records: [PaperRecord] { kept.sorted { $0.key < $1.key }.map(\.value) }

  private var kept: [ExactText: PaperRecord] = [:]

  /// An empty ledger.
  public init() {}

  /// Reads a file of records.
  ///
  /// Damaged lines are ignored. Of two lines for the same source, the later one is used. A file of
  /// another kind or format has no records.
  init(reading path: String) {
    guard let data = try? SystemFile.read(path, limit: Self.format.byteLimit) else { return }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    guard let head = lines.first, head == Self.head else { return }
    for line in lines.dropFirst() {
      if let record = PaperRecord(line: line) { kept[ExactText(record.source)] = record }
    }
  }

  private static var head: String { "concord-derived \(format.kind) \(format.number)" }

  /// The record of a source.
  public subscript(source: String) -> PaperRecord? {
    get { kept[ExactText(source)] }
    set { kept[ExactText(source)] = newValue }
  }

  /// Forgets the records that a condition does not hold for.
  mutating func keep(where condition: (PaperRecord) -> Bool) {
    kept = kept.filter { condition($0.value) }
  }

  /// The file of the records.
  var bytes: [UInt8] {
    Array((Self.head + "\n").utf8) + records.flatMap { Array($0.line.utf8) }
  }
}
