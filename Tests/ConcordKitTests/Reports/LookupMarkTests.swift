// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit
@testable import Matching

/// What an answer for people shows of units: their words in the text, the papers that have them, and what to look at.
@Suite struct LookupMarkTests {
  private static func answer() throws -> LookupResult {
    try SeededWorkspace().workspace.lookup("第26次会议在天津举行。")
  }

  /// Places of the words in square brackets, also at both ends of the text; one that overlaps another is left out.
  @Test(
    arguments: [
      ([0..<5], "[Trade] grew fast"), ([11..<15], "Trade grew [fast]"),
      ([0..<15], "[Trade grew fast]"), ([0..<5, 5..<10], "[Trade][ grew] fast"),
      ([0..<5, 4..<10], "[Trade] grew fast"), ([0..<5, 6..<10], "[Trade] [grew] fast"),
      // A place that the text does not have.
      ([11..<16], "Trade grew fast"), ([], "Trade grew fast"),
    ] as [([Range<Int>], String)])
  func marks(_ ranges: [Range<Int>], _ shown: String) throws {
    var result = try Self.answer()
    var hit = result.memory[0]
    (hit.source, hit.target) = ("Trade grew fast", "贸易")
    (hit.hits, hit.targetHits) = (ranges, nil)
    let fragment = MemoryFragment(range: 0..<5, length: 2, count: 2, weight: 1, matches: [])
    var shownFragment = LookupResult.Fragment(fragment, of: Array("第26".utf8))
    shownFragment.units = [hit]
    result.fragments = [shownFragment]
    result.memory = []
    let text = LookupTextReport(style: .plain).text(of: result)
    #expect(text.contains("    \(shown)\n    贸易"))
  }

  /// What is to be changed, at both ends of the text and side by side; an edit that overlaps another is left out.
  @Test(
    arguments: [
      ([(0..<5, 0..<5)], "[-Trade-]{+Goods+} grew fast"),
      ([(11..<15, 11..<15)], "Trade grew [-fast-]{+slow+}"),
      ([(0..<5, 0..<0), (5..<10, 0..<5)], "[-Trade-][- grew-]{+Goods+} fast"),
      ([(0..<5, 0..<5), (4..<10, 5..<10)], "[-Trade-]{+Goods+} grew fast"), ([], "Trade grew fast"),
    ] as [([(Range<Int>, Range<Int>)], String)])
  func differences(_ edits: [(Range<Int>, Range<Int>)], _ shown: String) throws {
    var hit = try Self.answer().memory[0]
    hit.source = "Trade grew fast"
    hit.edits = edits.map {
      MatchEdit(.replace, query: 0..<1, unit: 0..<1, queryBytes: $1, unitBytes: $0)
    }
    #expect(DifferenceText(.plain).text(of: hit, query: "Goods grew slow") == shown)
  }
}
