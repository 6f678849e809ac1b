// SPDX-License-Identifier: Apache-2.0
import Checking
import Foundation
import Terminology
import TestSupport
import Testing
import TextModel

@Suite struct NumberTests {
  static func findings(_ source: String, _ from: String, _ target: String, _ to: String)
    -> [Finding]
  {
    guard let from = LanguageTag(from), let to = LanguageTag(to) else { return [] }
    return Checker(termbase: Termbase([])).check(Drafts.pair(source, from, target, to)).findings
      .filter { $0.rule == "number/mismatch" }
  }

  /// Precision and recall of at least 99 % over the pairs of the fixture.
  @Test func judgesPairs() throws {
    let url = Repository.root.appendingPathComponent("Tests/Fixtures/Checking/numbers.tsv")
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
    var counts: [String: Int] = [:]
    for row in rows {
      let fields = row.split(separator: "\t").map(String.init)
      try #require(fields.count == 5)
      let isFound = !Self.findings(fields[3], fields[1], fields[4], fields[2]).isEmpty
      counts[isFound ? "\(fields[0]) found" : fields[0], default: 0] += 1
      if isFound != (fields[0] == "wrong") { print("number pair judged wrong: \(row)") }
    }
    let (hits, missed) = (counts["wrong found"] ?? 0, counts["wrong"] ?? 0)
    let alarms = counts["right found"] ?? 0
    #expect(rows.count >= 300)
    #expect(Double(hits) >= 0.99 * Double(hits + missed), "\(counts)")
    #expect(Double(hits) >= 0.99 * Double(hits + alarms), "\(counts)")
  }

  struct Pair: CustomTestStringConvertible, Sendable {
    let source: String
    let target: String
    let count: Int
    var testDescription: String { "\(source) - \(target)" }
  }

  @Test(arguments: [
    Pair(source: "装机容量达1.2亿千瓦。", target: "Capacity came to 120 million kilowatts.", count: 0),
    Pair(source: "装机容量达1.2亿千瓦。", target: "Capacity came to 120 billion kilowatts.", count: 1),
    Pair(source: "第27分37秒进球。", target: "The goal came on 27:37.", count: 0),
    Pair(source: "为期两个月。", target: "It lasts 60 days.", count: 0),
    Pair(source: "为期两个月。", target: "It lasts 90 days.", count: 1),
    Pair(source: "第27分37秒进球。", target: "The goal came on 27:47.", count: 1),
  ])
  func readsUnits(_ test: Pair) {
    #expect(Self.findings(test.source, "zh", test.target, "en").count == test.count)
  }

  @Test(arguments: [
    Pair(source: "第4章和第14章。", target: "Parts IV and XIV.", count: 0),
    Pair(source: "第105章和第14章。", target: "A CV and parts XIV.", count: 1),
    Pair(source: "第400章和第14章。", target: "A CD and parts XIV.", count: 1),
    Pair(source: "建于1998年的楼。", target: "A house of MCMXCVIII.", count: 0),
  ])
  func readsRomanNumerals(_ test: Pair) {
    #expect(Self.findings(test.source, "zh", test.target, "en").count == test.count)
  }

  @Test func pointsAtTheNumber() throws {
    let marked = Marked("Trade grew to 1️⃣$35 million2️⃣.")
    let source = "贸易额增长到3.5亿美元。"
    let found = try #require(Self.findings(source, "zh", marked.text, "en").first)
    let start = source.utf8.count + 1
    #expect(found.found == "$35 million")
    #expect(found.offset + found.length == start + marked.offsets[1])
    #expect(found.source?.term == "3.5亿美元")
  }
}
