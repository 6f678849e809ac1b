// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// Words that were joined at line ends, found again in the sentences of a pair.
@Suite struct DoubtfulJoinsTests {
  private static let words = ["a", "b", "c", "d", "e", "f", "g"].map {
    JoinedWord(first: "co\($0)", second: "operation")
  }

  @Test func theFirstFiveAreNamed() throws {
    let joins = DoubtfulJoins(Self.words)
    let all = Self.words.map(\.joined).joined(separator: " ")
    let reason = try #require(joins.reason(for: [all, all]))
    for (number, word) in Self.words.enumerated() {
      #expect(reason.contains(word.hyphenated) == (number < 5), "\(word)")
    }
  }

  @Test func aWordIsNamedOnce() throws {
    let joins = DoubtfulJoins(Self.words)
    let reason = joins.reason(for: ["A coaoperation, a coaoperation.", "One coboperation."])
    #expect(
      reason
        == "a hyphen at a line end may belong to its word: “coaoperation” or “coa-operation”, “coboperation” or"
        + " “cob-operation”")
    #expect(joins.reason(for: ["Nothing of the kind."]) == nil)
  }
}
