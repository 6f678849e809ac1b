// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Interchange
import Segmentation
import TestSupport
import Testing
import TextModel

/// Rules on their way from an SRX file to the segmenter, and ours on their way out.
@Suite struct SegmentationRulesTests {
  private func document(cascades: Bool) -> SRXDocument {
    func rule(_ isBreak: Bool, _ before: String, _ after: String) -> SRXDocument.Rule {
      SRXDocument.Rule(
        isBreak: isBreak, before: before, after: after,
        location: SourceLocation(file: "a.srx", line: 1, column: 1))
    }
    return SRXDocument(
      ruleSets: [
        .init(name: "English", rules: [rule(false, #"Dr\."#, #"\s"#)]),
        .init(name: "Default", rules: [rule(true, #"\."#, #"\s"#)]),
      ],
      maps: [
        .init(pattern: "[Ee][Nn].*", ruleSet: "English"), .init(pattern: ".*", ruleSet: "Default"),
      ], cascades: cascades)
  }

  @Test func cascades() throws {
    let text = "Dr. Li left. He came."
    func cut(_ cascades: Bool, _ language: LanguageTag) throws -> [String] {
      let rules = try SegmentationRules(document(cascades: cascades), language: language)
      return try RuleSegmenter(rules).segments(of: text).map(\.text)
    }
    #expect(try cut(true, .english) == ["Dr. Li left.", "He came."])
    #expect(try cut(false, .english) == [text])
    #expect(try cut(false, .russian) == ["Dr.", "Li left.", "He came."])
  }

  @Test(arguments: [LanguageTag.english, .chinese, .russian])
  func writesOurOwn(_ language: LanguageTag) throws {
    let document = SRXDocument(standardRulesFor: [.english, .chinese, .russian])
    let rules = try SegmentationRules(document, language: language)
    #expect(rules == .standard(for: language))
    #expect(!rules.rules.isEmpty)
  }
}
