// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Interchange

/// Doubts about the texts of a unit, each compared with a few of the others.
@Suite struct TextDoubtTests {
  @Test func remarksOfOneTextCount() {
    #expect(
      TextDoubt.all(in: ["The Council [to be confirmed]", "理事会"]) == [
        [.remark("[to be confirmed]")], [],
      ])
    #expect(TextDoubt.all(in: ["(TBD)", "（待定）"]) == [[], []])
    #expect(TextDoubt.all(in: ["Council TBD"]) == [[]])
  }

  @Test func lostLettersAreComparedWithTheOthers() {
    #expect(
      TextDoubt.all(in: ["The Parties signed it.", "Стороны подпи??ли его."]) == [
        [], [.lostLetters],
      ])
    #expect(TextDoubt.all(in: ["Really?? he said.", "真的吗??他说。"]) == [[], []])
  }

  /// The ninth text and those after it are compared with the first eight.
  @Test func laterTextsAreComparedWithTheFirst() {
    let texts = [String](repeating: "Правда ли это?", count: 8)
    #expect(TextDoubt.all(in: texts + ["a??b c??d"]).last == [.lostLetters])
    #expect(TextDoubt.all(in: texts + ["理事会 TODO", "The Council"])[8] == [.remark("TODO")])
  }
}
