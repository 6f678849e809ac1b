// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Testing
import TextModel

@testable import Matching

@Suite struct MatchComparisonTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let query: String
    let unit: String
    let score: String
    var edits = ""
    var penalties: [MatchPenalty] = []
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "same", query: "上海精神", unit: "上海精神", score: "100"),
    Case(
      name: "one character of four", query: "上海精神", unit: "上海合神", score: "75",
      edits: "replace 2..<3 2..<3"),
    Case(
      name: "a mark weighs half", query: "上海精神。", unit: "上海精神", score: "88.88",
      edits: "insert 4..<5 4..<4"),
    Case(
      name: "a word weighs as much as a character", query: "a fair order",
      unit: "a just and fair order", score: "60", edits: "delete 1..<1 1..<3"),
    Case(
      name: "case", query: "Shanghai spirit", unit: "Shanghai Spirit", score: "99.5",
      penalties: [.letterCase]),
    Case(name: "width", query: "ＳＣＯ", unit: "SCO", score: "99.75", penalties: [.width]),
    Case(
      name: "width and case", query: "ｓｃｏ", unit: "SCO", score: "99.25",
      penalties: [.letterCase, .width]),
    Case(name: "script", query: "上海合作組織", unit: "上海合作组织", score: "99.5", penalties: [.script]),
    Case(name: "marks", query: "《宪章》。", unit: "“宪章”.", score: "99.75", penalties: [.punctuation]),
    Case(name: "spacing", query: "上海 精神", unit: "上海精神", score: "99.9", penalties: [.spacing]),
    Case(
      name: "space at the end", query: "spirit ", unit: "spirit", score: "99.9",
      penalties: [.spacing]),
    Case(
      name: "composition", query: "cafe\u{301}", unit: "café", score: "99.9",
      penalties: [.encoding]),
    Case(
      name: "soft hyphen", query: "co\u{AD}operation", unit: "cooperation", score: "99.9",
      penalties: [.encoding]),
    Case(
      name: "number", query: "1998年签署", unit: "2001年签署", score: "98",
      edits: "number 0..<1 0..<1", penalties: [.number]),
    Case(
      name: "Han numeral of the same value", query: "一九九八年", unit: "1998年", score: "99.75",
      penalties: [.notation]),
    Case(
      name: "Han numeral of another value", query: "第十九次会议", unit: "第20次会议", score: "98",
      edits: "number 1..<3 1..<2", penalties: [.number]),
    Case(
      name: "separator", query: "1,998 t", unit: "1998 t", score: "99.75", penalties: [.notation]),
    Case(
      name: "full-width digits", query: "１９９８", unit: "1998", score: "99.75", penalties: [.width]),
    Case(
      name: "Russian", query: "Члены ШОС", unit: "члены шос", score: "99.5",
      penalties: [.letterCase]),
    Case(name: "Arabic", query: "منظمة شنغهاي", unit: "منظمة شنغهاي", score: "100"),
    Case(name: "Thai", query: "ภาษาไทย", unit: "ภาษา", score: "50", edits: "insert 1..<2 1..<1"),
    Case(name: "emoji", query: "好👍🏽", unit: "好👍", score: "66.66", edits: "replace 1..<2 1..<2"),
    Case(
      name: "nothing in common", query: "上海", unit: "peace", score: "0",
      edits: "replace 0..<2 0..<1"),
    Case(name: "empty", query: "", unit: "上海", score: "0", edits: "delete 0..<0 0..<2"),
    Case(name: "both empty", query: "", unit: "", score: "0"),
  ]

  @Test(arguments: cases)
  func compares(_ test: Case) {
    let tokenizer = Tokenizer()
    var (query, unit) = (test.query, test.unit)
    let comparison = query.withUTF8 { a in
      unit.withUTF8 { b in
        MatchComparison(
          query: ComparedText(test.query, tokenizer), queryBytes: a,
          unit: ComparedText(test.unit, tokenizer), unitBytes: b)
      }
    }
    #expect(comparison.score().description == test.score)
    let edits = comparison.edits.map { "\($0.operation) \($0.query) \($0.unit)" }
    #expect(edits.joined(separator: ", ") == test.edits)
    #expect(MatchPenalty.allCases.filter(comparison.penalties.contains) == test.penalties)
  }

  @Test func onlyTheSameTextScoresFull() {
    for test in Self.cases where test.query != test.unit { #expect(test.score != "100") }
  }
}
