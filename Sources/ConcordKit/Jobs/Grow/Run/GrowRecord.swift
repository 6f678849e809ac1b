import Foundation
import Storage
import TextModel

/// What is remembered of a grown paper: enough to know that it need not be read again.
///
/// One line of text with a leading checksum, so that a line cut off by a crash is ignored.
struct GrowRecord: Hashable, Sendable {
  /// The files of the paper, as the user named them.
  var paper: String
  /// Which versions of them were read.
  var inputs: String
  /// What else the result depends on: glossaries, configuration, options.
  var setup: String
  /// The identifier of the paper.
  var id: String
  /// The version of the paper's memory file that it was made from.
  var before: FileStamp
  /// The version that was written.
  var after: FileStamp
  /// The figures.
  var tally: GrowTally

  /// The line, with its line end.
  var line: String {
    let fields =
      [paper, inputs, setup, id, "\(before)", "\(after)", tally.file, tally.change.rawValue]
      + [tally.units, tally.needsReview, tally.unaligned, tally.newTerms, tally.conflicts].map {
        "\($0)"
      }
    let body = fields.map(Self.escaped).joined(separator: "\t")
    return Self.checksum(body) + "\t" + body + "\n"
  }

  /// Reads a line without its end; `nil` for one that is damaged.
  init?(line: Substring) {
    guard let tab = line.utf8.firstIndex(of: 0x09) else { return nil }
    let body = line[line.utf8.index(after: tab)...]
    guard Self.checksum(String(body)) == line[..<tab] else { return nil }
    let fields = body.split(separator: "\t", omittingEmptySubsequences: false)
      .map(Self.unescaped)
    let figures = fields.dropFirst(8).compactMap { Int($0) }
    guard fields.count == 13, figures.count == 5,
      let change = GrowResult.Change(rawValue: fields[7])
    else { return nil }
    (paper, inputs, setup, id) = (fields[0], fields[1], fields[2], fields[3])
    (before, after) = (FileStamp(fields[4]), FileStamp(fields[5]))
    tally = GrowTally(
      file: fields[6], change: change, units: figures[0], needsReview: figures[1],
      unaligned: figures[2], newTerms: figures[3], conflicts: figures[4])
  }

  /// A record of a paper.
  init(
    paper: String, inputs: String, setup: String, id: String, before: FileStamp, after: FileStamp,
    tally: GrowTally
  ) {
    (self.paper, self.inputs, self.setup, self.id) = (paper, inputs, setup, id)
    (self.before, self.after, self.tally) = (before, after, tally)
  }

  private static func checksum(_ text: String) -> String {
    String(Checksum.of(Array(text.utf8)), radix: 36)
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x5C }) else { return text }
    return text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t")
      .replacing("\n", with: "\\n")
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(0x5C) else { return String(text) }
    var out = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape {
        out.unicodeScalars.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

extension GrowTally {
  init(
    file: String, change: GrowResult.Change, units: Int, needsReview: Int, unaligned: Int,
    newTerms: Int, conflicts: Int
  ) {
    (self.file, self.change, self.units) = (file, change, units)
    (self.needsReview, self.unaligned) = (needsReview, unaligned)
    (self.newTerms, self.conflicts) = (newTerms, conflicts)
  }
}

/// The records of all grown papers by their files, kept as `.concord/grown`; derived, and may be deleted.
///
/// A text file: a head line with the kind and the format number, then one line per record.
struct GrowLedger {
  /// The format; increase the number with every change of a record or of what growing a paper gives.
  static let format = DerivedFormat(.grown, 2)

  private(set) var records: [String: GrowRecord] = [:]

  init() {}

  /// Reads a file of records.
  ///
  /// Damaged lines are ignored, and of several records of a paper the last one is used. A file of another
  /// kind or format has no records.
  init(reading path: String) {
    let lines = Self.text(path).split(separator: "\n")
    guard let head = lines.first, head == Self.head else { return }
    for line in lines.dropFirst() {
      if let record = GrowRecord(line: line) { records[record.paper] = record }
    }
  }

  private static var head: String {
    "concord-derived \(format.kind) \(format.number)"
  }

  subscript(paper: String) -> GrowRecord? {
    get { records[paper] }
    set { records[paper] = newValue }
  }

  /// The file, records in order of their papers.
  var bytes: [UInt8] {
    Array((Self.head + "\n").utf8)
      + records.values.sorted { $0.paper < $1.paper }.flatMap { Array($0.line.utf8) }
  }

  private static func text(_ path: String) -> String {
    guard let data = FileManager.default.contents(atPath: path) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }
}
