// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import Matching

/// Long queries that repeat themselves: twice the query must not take four times as long.
@Suite struct QueryFloodTests {
  static let index = Result {
    try MemoryMatchTests.index(
      (0..<50).map {
        MemoryMatchTests.unit("\($0)", "中国是国家\($0)中国。", "China is a state \($0).")
      } + [
        MemoryMatchTests.unit("long", String(repeating: "中国", count: 2_000), "China"),
        MemoryMatchTests.unit("ones", String(repeating: "1 ", count: 2_000), "ones"),
        MemoryMatchTests.unit("words", "中 a b 国 c d 中", "words"),
      ])
  }

  @Test(arguments: [
    "1 ", "中国", "中", "*", "中*", "中 * ", "a* ", "* 国 ", "一", "一千亿", "12", "。", "(", "“", "e\u{301}",
    "SCO ", "\u{301}", "国家1",
  ])
  func queries(_ piece: String) throws {
    let index = try Self.index.get()
    let query = String(repeating: piece, count: 1_000 / piece.utf8.count)
    let time = try ProcessorTime.measure {
      _ = try index.concordance(of: query, options: ConcordanceOptions(from: .chinese))
      _ = try index.fragments(of: query, options: FragmentOptions(from: .chinese))
      _ = try index.matches(for: query, options: MatchOptions(from: .chinese, to: .english))
    }
    #expect(time < .seconds(8), "\(piece): \(time)")
  }

  /// Gaps are tried together and not one after another.
  @Test func gaps() throws {
    let index = try Self.index.get()
    let query = "中" + String(repeating: " *", count: 60) + " 家 家"
    let time = try ProcessorTime.measure {
      let found = try index.concordance(of: query, options: ConcordanceOptions(from: .chinese))
      #expect(found.total == 0)
    }
    #expect(time < .seconds(30), "\(time)")
    let found = try index.concordance(
      of: "中 * 国 * 中", options: ConcordanceOptions(limit: 100, from: .chinese))
    #expect(found.matches.contains { $0.unit == UnitID("words") })
  }

  /// Words with stars that match thousands of words of the index each.
  @Test func starsNextToEachOther() throws {
    func word(_ number: Int) -> String {
      String(
        String.UnicodeScalarView(
          [17_576, 676, 26, 1].map { Unicode.Scalar(UInt8(97 + number / $0 % 26)) })) + "e"
    }
    let index = try MemoryMatchTests.index(
      (0..<4_000).map {
        MemoryMatchTests.unit("\($0)", "\(word(2 * $0)) \(word(2 * $0 + 1))。中国人民说", "words")
      } + [MemoryMatchTests.unit("apart", "lake, home。中国人民说中国人民说", "words")])
    let options = ConcordanceOptions(limit: 3, from: .chinese)
    let time = try ProcessorTime.measure {
      for (query, total) in [("*e *e", 4_000), ("*e *e *e *e", 0), ("aaaae *e", 1)] {
        let found = try index.concordance(of: query, options: options)
        #expect(found.total == total, "\(query)")
      }
    }
    #expect(time < .seconds(20), "\(time)")
  }

  /// A plan for a segment of thousands of words.
  @Test func listsOfALongQuery() {
    let query = ListPlan.Query(
      (0..<6_000).map { $0 % 3 == 0 ? "w\($0)," : "w\($0)" }.joined(separator: " "), isPair: false)
    let time = ProcessorTime.measure {
      let plan = ListPlan(query, minimum: MatchScore(percent: 75), sizes: [:])
      #expect(plan?.keys.isEmpty == false)
    }
    #expect(time < .seconds(10), "\(time)")
  }
}
