// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// A pair of texts with what `number/mismatch` says of it.
struct NumberCase: CustomTestStringConvertible, Sendable {
  let name: String
  /// Source and target; the last two letters are the target: `zh-Hant-en`.
  let languages: String
  let source: String
  let target: String
  /// The words of the target that are found, an empty text for a number that is missing there.
  var found: [String] = []
  /// The worst severity.
  var severity: Severity?

  init(
    _ name: String, _ languages: String, _ source: String, _ target: String,
    found: [String] = [], _ severity: Severity? = nil
  ) {
    self.name = name
    self.languages = languages
    self.source = source
    self.target = target
    self.found = found
    self.severity = severity
  }

  var testDescription: String { "\(languages) \(name)" }

  /// The findings of the pair.
  func findings(_ termbase: Termbase = Termbase([])) throws -> [Finding] {
    let from = try #require(LanguageTag(String(languages.dropLast(3))))
    let to = try #require(LanguageTag(String(languages.suffix(2))))
    return Checker(termbase: termbase).check(Drafts.pair(source, from, target, to)).findings
      .filter { $0.rule == "number/mismatch" }
  }

  /// Compares the findings with those expected.
  func judge(_ termbase: Termbase = Termbase([])) throws {
    let findings = try findings(termbase)
    #expect(findings.map { $0.found ?? "" } == found, "\(findings.map(\.message))")
    #expect(findings.map(\.severity).max() == severity, "\(findings.map(\.message))")
  }
}
