// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TestSupport
import Testing
import TextModel

@Suite struct RuleSegmenterTests {
  typealias Rule = SegmentationRules.Rule

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let rules: [Rule]
    let text: String
    let segments: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "no rules", rules: [], text: "One. Two.", segments: ["One. Two."]),
    Case(
      name: "no text", rules: [Rule(isBreak: true, before: "", after: "")], text: "", segments: []),
    Case(
      name: "a break", rules: [Rule(isBreak: true, before: #"\."#, after: #"\s"#)],
      text: " One. Two. ", segments: ["One.", "Two."]),
    Case(
      name: "the first rule decides",
      rules: [
        Rule(isBreak: false, before: "Dr\\.", after: "\\s"),
        Rule(isBreak: true, before: "\\.", after: "\\s"),
      ], text: "Dr. Li left. He came.", segments: ["Dr. Li left.", "He came."]),
    Case(
      name: "the other order",
      rules: [
        Rule(isBreak: true, before: "\\.", after: "\\s"),
        Rule(isBreak: false, before: "Dr\\.", after: "\\s"),
      ], text: "Dr. Li left.", segments: ["Dr.", "Li left."]),
    Case(
      name: "after the space", rules: [Rule(isBreak: true, before: "\\.\\s+", after: "\\p{Lu}")],
      text: "One. Two. three.", segments: ["One.", "Two. three."]),
    Case(
      name: "nothing before", rules: [Rule(isBreak: true, before: "", after: "第")],
      text: "总则第一条第二条", segments: ["总则", "第一条", "第二条"]),
    Case(
      name: "Java's escapes",
      rules: [Rule(isBreak: true, before: #"[\x{3002}]\p{Pe}?"#, after: #"\h*"#)],
      text: "好。（好。）好", segments: ["好。", "（好。）", "好"]),
  ])
  func cuts(_ test: Case) throws {
    let segmenter = try RuleSegmenter(SegmentationRules(test.rules))
    let segments = try segmenter.segments(of: test.text)
    #expect(segments.map(\.text) == test.segments)
    let bytes = Array(test.text.utf8)
    for segment in segments {
      #expect(String(decoding: bytes[segment.range], as: UTF8.self) == segment.text)
    }
  }

  @Test func refusesABadExpression() {
    #expect(throws: ICUError.self) {
      try RuleSegmenter(SegmentationRules([Rule(isBreak: true, before: "(", after: "")]))
    }
  }

  @Test func stopsARunawayExpression() throws {
    let rules = SegmentationRules([Rule(isBreak: true, before: "(a+)+b", after: "")])
    let segmenter = try RuleSegmenter(rules, limit: 20)
    #expect(throws: ICUError.self) {
      try segmenter.segments(of: String(repeating: "a", count: 5000))
    }
  }

  @Test(arguments: [
    (
      LanguageTag.english,
      "See Dr. Li and Fig. 3.|It is by J. K. Wu.|It grew, e.g. fast.[2]|“Yes.”|It ended."
    ),
    (.chinese, "会议结束。|“好。”|增长5.2%。|Li et al. agree.|真的吗？！|是的。"),
    (.russian, "См. рис. 2 и проф. Иванова.|Это было в 2001 г. Китай рос.|Так и т. д.|Он рос."),
  ])
  func ownTablesWorkAsRules(language: LanguageTag, marked: String) throws {
    let pieces = marked.split(separator: "|").map { String($0) }
    let text = pieces.joined(separator: " ")
    let segmenter = try RuleSegmenter(.standard(for: language))
    #expect(try segmenter.segments(of: text).map(\.text) == pieces)
  }
}
