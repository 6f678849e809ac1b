// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// A Chinese text with a term and its translation, which has the translation of the term or not.
struct TranslatedTermCase: CustomTestStringConvertible, Sendable {
  let source: String
  let target: String
  var isMissing = false
  var testDescription: String { "\(source) \(target)" }

  /// Chinese terms with their translations.
  static func termbase(_ language: LanguageTag, _ terms: [(String, String)]) -> Termbase {
    let entries = terms.enumerated().map {
      ListedTermTests.entry($0, .chinese, $1.0, language, $1.1)
    }
    return Termbase([(file: "list.tsv", entries: entries)])
  }

  /// Expects the finding or none.
  func judge(_ termbase: Termbase, _ language: LanguageTag) {
    let report = Checker(termbase: termbase).check(
      Drafts.pair(source, .chinese, target, language))
    #expect(
      report.findings.contains { $0.rule == "term/missing" } == isMissing,
      "\(report.findings.map(\.message))")
  }
}
