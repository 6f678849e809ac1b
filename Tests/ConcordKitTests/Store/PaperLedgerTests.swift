// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@testable import ConcordKit

@Suite struct PaperLedgerTests {
  private func record(_ source: String, units: Int = 3) throws -> PaperRecord {
    PaperRecord(
      source: source, inputs: "12 3.4 5", setup: "abc", id: try #require(PaperID("p")),
      before: "", after: "9 9.9 9", name: "tm/p.tmx", change: .added,
      figures: [units, 1, 0, 2, 0, 3])
  }

  @Test(arguments: [
    "/a/b.txt", "/a:b/c.txt:/d.txt", "/tab\there", "/back\\slash\\t", "/new\nline", "/文",
  ])
  func aLineComesBack(_ source: String) throws {
    let record = try record(source)
    let line = record.line
    #expect(line.hasSuffix("\n") && line.dropLast().allSatisfy { $0 != "\n" })
    #expect(PaperRecord(line: line.dropLast()) == record)
  }

  @Test func aLineThatWasCutOffIsIgnored() throws {
    let line = try record("/a").line.dropLast()
    for length in 0..<line.count {
      #expect(PaperRecord(line: line.prefix(length)) == nil, "\(length) characters")
    }
    #expect(PaperRecord(line: line + "x") == nil)
  }

  @Test func ofTwoLinesTheLaterCounts() throws {
    let head = "concord-derived \(PaperLedger.format.kind) \(PaperLedger.format.number)\n"
    let (a, b) = (try record("/a"), try record("/b", units: 2))
    let older = try record("/b", units: 1)
    let cut = String(try record("/c").line.prefix(20))
    let lines = head + older.line + "nonsense\n" + a.line + b.line + cut
    let folder = try TemporaryFolder(["grown": lines])
    let ledger = PaperLedger(reading: folder.url.path + "/grown")
    #expect(ledger.records.map(\.source) == ["/a", "/b"])
    #expect(ledger["/b"]?.figures.first == 2)
    // Written again, the records are in the order of their sources.
    #expect(String(decoding: ledger.bytes, as: UTF8.self) == head + a.line + b.line)
    #expect(PaperLedger(reading: folder.url.path + "/none").records.isEmpty)
  }

  /// Two papers whose names are the same text to Swift are two papers.
  @Test func namesAreComparedByTheirBytes() throws {
    var ledger = PaperLedger()
    let names = ["/e\u{301}", "/\u{E9}"]
    for (units, name) in names.enumerated() { ledger[name] = try record(name, units: units) }
    #expect(ledger.records.map { Array($0.source.utf8) } == names.map { Array($0.utf8) })
    #expect(ledger["/\u{E9}"]?.figures.first == 1)
  }

  @Test func figuresOfARunComeBack() throws {
    let tally = try #require(GrowTally(try record("/a", units: 7)))
    #expect(tally.units == 7 && tally.newTerms == 2 && tally.file == "tm/p.tmx")
    #expect(tally.figures == [7, 1, 0, 2, 0, 3] && tally.approved == 3)
    var other = try record("/a")
    other.figures = [1, 2]
    #expect(GrowTally(other) == nil)
  }
}
