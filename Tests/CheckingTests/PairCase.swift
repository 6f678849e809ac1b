// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// A source with a right translation and one that differs from it in a single thing.
struct PairCase: CustomTestStringConvertible, Sendable {
  let languages: String
  let source: String
  let right: String
  let wrong: String

  var testDescription: String { "\(source) = \(wrong)" }

  /// - Parameter languages: the languages of the source and the translations: `zh-en`.
  init(_ languages: String, _ texts: (source: String, right: String, wrong: String)) {
    self.languages = languages
    (source, right, wrong) = texts
  }

  /// The rules with findings in a translation.
  ///
  /// - Parameter severity: the least severity that counts.
  func rules(of target: String, from severity: Severity = .warning) -> [String] {
    func text(_ text: String, _ language: Substring) -> CheckText {
      CheckText(
        text, language: LanguageTag(String(language)) ?? .undetermined,
        offsets: OffsetMap(start: 0))
    }
    let (own, other) = (text(source, languages.prefix(2)), text(target, languages.suffix(2)))
    let document = CheckDocument(
      file: "a.tsv", content: target,
      segments: [CheckSegment(number: 1, target: other, source: own)])
    return Checker(termbase: Termbase([])).check(document).findings
      .filter { $0.severity >= severity }.map(\.rule)
  }

  /// Expects a finding of a rule in the wrong translation, which may be mere information, and no warning in the right one.
  func expect(_ rule: String) {
    #expect(rules(of: right).isEmpty)
    #expect(rules(of: wrong, from: .info).contains(rule))
  }
}
