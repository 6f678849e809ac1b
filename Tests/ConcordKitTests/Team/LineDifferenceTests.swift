// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// What is different in two states of a file or a paper.
@Suite struct LineDifferenceTests {
  @Test(
    arguments: [
      ("a\nb\nc", "a\nb\nc", []), ("", "", []), ("a\nb\nc", "a\nc", ["- b"]),
      ("a\nc", "a\nb\nc", ["+ b"]), ("a\nb\nc", "a\nx\nc", ["- b", "+ x"]),
      ("a", "b", ["- a", "+ b"]), ("", "a\nb", ["+ a", "+ b"]), ("a\nb", "", ["- a", "- b"]),
      ("a\nb\nc\nd", "b\nc\nd\ne", ["- a", "+ e"]), ("a\r\nb\r\n", "a\nb\n", []),
      // What a file has in it does not steer the terminal.
      ("a", "a\n\u{1B}[2J", ["+ \u{FFFD}[2J"]),
    ] as [(String, String, [String])])
  func lines(_ old: String, _ new: String, _ expected: [String]) {
    #expect(LineDifference.lines(from: old, to: new) == expected)
  }

  struct Paper: CustomTestStringConvertible, Sendable {
    var old: String
    var new: String
    var inOld: Range<Int>
    var inNew: Range<Int>
    var changed: Set<String>
    var testDescription: String { "\(old) to \(new)" }
  }

  /// Each letter is a unit, and its own id; a capital is the same unit with another text.
  private static func units(_ letters: String) -> [TranslationUnit] {
    letters.map {
      TranslationUnit(
        id: UnitID($0.lowercased()),
        variants: [TranslationUnitVariant(language: .english, text: String($0))])
    }
  }

  @Test(arguments: [
    Paper(old: "abc", new: "abc", inOld: 3..<3, inNew: 3..<3, changed: []),
    Paper(old: "abc", new: "aBc", inOld: 1..<2, inNew: 1..<2, changed: ["b"]),
    Paper(old: "abc", new: "ac", inOld: 1..<2, inNew: 1..<1, changed: ["b"]),
    Paper(old: "ac", new: "abc", inOld: 1..<1, inNew: 1..<2, changed: ["b"]),
    Paper(old: "", new: "ab", inOld: 0..<0, inNew: 0..<2, changed: ["a", "b"]),
    Paper(old: "ab", new: "", inOld: 0..<2, inNew: 0..<0, changed: ["a", "b"]),
    // Of equal units at the beginning and the end none counts twice.
    Paper(old: "aa", new: "aaa", inOld: 2..<2, inNew: 2..<3, changed: ["a"]),
    Paper(old: "aaa", new: "aa", inOld: 2..<3, inNew: 2..<2, changed: ["a"]),
    // Units between changed ones that stay are not changed.
    Paper(old: "abcd", new: "AbcD", inOld: 0..<4, inNew: 0..<4, changed: ["a", "d"]),
  ])
  func papers(_ test: Paper) {
    let difference = PaperDifference(from: Self.units(test.old), to: Self.units(test.new))
    #expect(difference.old == test.inOld && difference.new == test.inNew)
    #expect(Set(difference.changed.map(\.description)) == test.changed)
    #expect(difference.places(in: "tm/p.tmx").count == test.changed.count)
  }

  /// Phrases of a language without spaces: an earlier one of the list takes its characters from later ones.
  @Test(
    arguments: [
      ("我不得不去", [0], [1, 2, 3]), ("我不去", [1], [1]), ("不不得不", [0, 1], [0, 1, 2, 3]),
      ("我去", [], []), ("", [], []), ("不得", [1], [0]),
    ] as [(String, [Int], [Int])])
  func phrases(_ text: String, _ ranks: [Int], _ taken: [Int]) {
    let phrases = RankedPhrases(["不得不", "不", ""])
    let scalars = text.unicodeScalars.map(\.value)
    let found = phrases.found(in: scalars)
    #expect(found.ranks == ranks)
    #expect(found.taken.indices.filter { found.taken[$0] } == taken)
    #expect(phrases.occur(in: scalars, besides: scalars.map { _ in false }) == !ranks.isEmpty)
    #expect(!phrases.occur(in: scalars, besides: found.taken))
  }
}
