// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

@testable import ConcordKit

@Suite struct ReviewPolicyTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var target: String
    var confidence = 0.9
    var minimum = 0.8
    var severities: [String: Severity] = [:]
    var disabled: Set<String> = []
    /// The number of reasons.
    var reasons: Int
  }

  @Test(arguments: [
    Case(testDescription: "right and sure", target: "The Shanghai Spirit.", reasons: 0),
    Case(
      testDescription: "at the border it is sure", target: "The Shanghai Spirit.",
      confidence: 0.8, reasons: 0),
    Case(
      testDescription: "below it is not", target: "The Shanghai Spirit.", confidence: 0.79,
      reasons: 1),
    Case(testDescription: "a forbidden form", target: "A spirit of Hell.", reasons: 1),
    Case(
      testDescription: "wrong and not sure", target: "A spirit of Hell.", confidence: 0.1,
      reasons: 2),
    Case(
      testDescription: "a warning is no reason", target: "A spirit of Hell.",
      severities: ["term/forbidden": .warning, "term/missing": .warning], reasons: 0),
    Case(
      testDescription: "nor is a rule that is off", target: "A spirit of Hell.",
      disabled: ["term/forbidden", "term/missing"], reasons: 0),
  ])
  func decides(_ test: Case) {
    let entry = ConceptEntry(
      id: ConceptID("spirit"),
      sections: [
        LanguageSection(language: .chinese, terms: [Term("上海精神")]),
        LanguageSection(
          language: .english,
          terms: [Term("Shanghai Spirit"), Term("spirit of Hell", status: .deprecated)]),
      ])
    var configuration = WorkspaceConfiguration()
    configuration.severities = test.severities
    configuration.severities["term/missing"] =
      configuration.severities["term/missing"] ?? .warning
    configuration.disabledRules = test.disabled
    let policy = ReviewPolicy(
      configuration, TermMatcher(Termbase([(file: "g", entries: [entry])])),
      minimumConfidence: test.minimum)
    let judgement = policy.judge(
      [(.chinese, "上海精神。"), (.english, test.target)], confidence: test.confidence, number: 4,
      file: "tm/p.tmx")
    #expect(judgement.reasons.count == test.reasons, "\(judgement.reasons)")
    #expect(judgement.findings.allSatisfy { $0.segment == 4 && $0.location.file == "tm/p.tmx" })
  }
}
