// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import ConcordKit

/// Files that two people have changed and that cannot be merged.
@Suite struct WholeFileTests {
  private static func conflict(_ mine: String, _ theirs: String) -> StoreComparison.Conflict {
    var conflict = StoreComparison.Conflict(
      file: "glossaries/a.yaml", version: 1, by: "anna", isRemoved: false, parts: [])
    WholeFile.describe(&conflict, base: nil, mine: Array(mine.utf8), theirs: Array(theirs.utf8))
    return conflict
  }

  /// However many lines one side has alone, or both have in other ways, few are compared and 200 are shown.
  @Test func manyDifferentLinesAreNotCompared() {
    let lines = (0..<60_000).map { "line \($0)" }
    let added = Self.conflict(lines.joined(separator: "\n"), "")
    #expect(added.difference?.count == 200)
    #expect(added.difference?.last == "+ line 199")
    let other = Self.conflict(
      lines.joined(separator: "\n"), lines.map { "other " + $0 }.joined(separator: "\n"))
    #expect(other.difference?.count == 200)
    #expect(other.difference?.first == "- other line 0")
    #expect(other.difference?.last == "+ line 99")
  }

  /// The lines of a side are `rest` lines that both have, between one of its own at each end.
  private static func lines(_ own: String, rest: Int) -> String {
    ([own + "-first"] + (0..<rest).map { "line \($0)" } + [own + "-last"]).joined(separator: "\n")
  }

  /// Up to 4000 lines are compared, so that what both have in the middle is left out; more are only listed.
  @Test(arguments: [(1998, 1998, true), (1998, 1999, false), (1999, 1999, false)])
  func theMostLinesThatAreCompared(_ here: Int, _ stored: Int, _ areCompared: Bool) {
    let conflict = Self.conflict(
      Self.lines("here", rest: here), Self.lines("stored", rest: stored))
    let changes = ["- stored-first", "+ here-first", "- stored-last", "+ here-last"]
    #expect((conflict.difference?.count == changes.count) == areCompared)
    if areCompared { #expect(conflict.difference == changes) }
  }

  /// Where few lines are here, the rest of the 200 are those of the store.
  @Test func fewLinesHereLeaveRoomForTheStore() {
    let stored = (0..<60_000).map { "stored \($0)" }.joined(separator: "\n")
    let here = (0..<50).map { "here \($0)" }.joined(separator: "\n")
    let difference = Self.conflict(here, stored).difference ?? []
    #expect(difference.count == 200 && difference.last == "+ here 49")
    #expect(difference.count { $0.hasPrefix("- ") } == 150)
  }

  @Test func onlyWhatDiffersIsShown() {
    #expect(Self.conflict("a\nb\nc", "a\nx\nc").difference == ["- x", "+ b"])
    #expect(Self.conflict("a\nb", "a\nb").difference == [])
    let glossary = "concord-glossary: 1\nname: a\nconcepts: []\n"
    #expect(
      Self.conflict(glossary, glossary).reason?.contains("no version of it in common") == true)
    var common = StoreComparison.Conflict(
      file: "glossaries/a.yaml", version: 1, by: "anna", isRemoved: false, parts: [])
    WholeFile.describe(
      &common, base: Array(glossary.utf8), mine: Array(glossary.utf8), theirs: Array(glossary.utf8))
    #expect(common.reason == "the changes of both sides together cannot be read as one file")
  }

  @Test func aControlCharacterIsNamed() {
    let conflict = Self.conflict("concord-glossary: 1\nname: a\u{1}\nconcepts: []\n", "b")
    #expect(conflict.reason?.contains("here line 2 has a control character") == true)
  }
}
