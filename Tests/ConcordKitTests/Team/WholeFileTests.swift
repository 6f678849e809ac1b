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

  @Test func aControlCharacterIsNamed() {
    let conflict = Self.conflict("concord-glossary: 1\nname: a\u{1}\nconcepts: []\n", "b")
    #expect(conflict.reason?.contains("here line 2 has a control character") == true)
  }
}
