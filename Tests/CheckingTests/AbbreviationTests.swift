// SPDX-License-Identifier: Apache-2.0
import Checking
import Testing
import TextModel

/// What explains an abbreviation where it is first used.
@Suite struct AbbreviationTests {
  struct Sentence: CustomTestStringConvertible, Sendable {
    let text: String
    let isExplained: Bool
    var language = LanguageTag.english
    var testDescription: String { text }
  }

  private static let full = "Shanghai Cooperation Organization"

  @Test(
    arguments: [
      // Beside the full form, in either order.
      ("The \(full) (SCO) signed", true), ("The \(full)(SCO) signed", true),
      ("The \(full) [SCO] signed", true), ("The \(full) （SCO） signed", true),
      ("The SCO (\(full)) signed", true), ("The SCO — \(full) — signed", true),
      ("The SCO - \(full) - signed", true), ("The SCO: \(full) states signed", true),
      ("The SCO = \(full), which signed", true), ("The \(full), or SCO, signed", true),
      ("The \(full) (hereinafter “the SCO”) signed", true),
      ("The \(full) (hereinafter referred to as “the SCO”) signed", true),
      // No mark joins them, or a sentence ends between them.
      ("The \(full) and the SCO signed", false), ("The \(full). The SCO signed", false),
      ("The \(full); the SCO signed", false), ("The SCO; the \(full) signed", false),
      ("The SCO-\(full) signed", false), ("The SCO and the \(full) signed", false),
      ("The \(full) (2001), the SCO signed", false),
      // Four words at most are between them.
      ("The \(full), one of many, SCO signed", true),
      ("The \(full), one of the many, SCO signed", true),
      ("The \(full), one of the very many, SCO signed", false),
      // Brackets with the abbreviation alone, after whatever words.
      ("All the states (SCO) signed", true), ("All the states [SCO] signed", true),
      ("All the states （SCO） signed", true), ("All the states (“SCO”) signed", true),
      ("All the states (\"SCO\") signed", true), ("All the states ( SCO ) signed", true),
      ("All the states (SCO, the group) signed", true),
      ("All the states (SCO; group) signed", true),
      ("All the states (SCO, 2021) signed", false), ("All the states (SCO and EU) signed", false),
      ("All the states (the SCO) signed", false), ("All the states (SCO signed", false),
      ("All the states (x) of SCO signed", false), ("(SCO) signed", false),
      ("2001 (SCO) signed", true), ("— (SCO) signed", true),
      // Alone.
      ("The SCO signed", false), ("The SCO, which signed", false),
    ].map { Sentence(text: $0.0 + " several common documents there.", isExplained: $0.1) }
      + [
        Sentence(
          text: "Шанхайская организация сотрудничества (далее – ШОС) подписала общие документы.",
          isExplained: true, language: .russian),
        Sentence(
          text: "Шанхайская организация сотрудничества и ШОС подписали общие документы.",
          isExplained: false, language: .russian),
      ])
  func explanations(_ test: Sentence) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, test.language))
    #expect(report.findings.contains { $0.rule == "abbr/undefined" } != test.isExplained)
  }
}
