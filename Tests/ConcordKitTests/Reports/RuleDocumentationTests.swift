// SPDX-License-Identifier: Apache-2.0
import Checking
import ConcordKit
import Foundation
import TestSupport
import Testing

/// The pages of docs/rules begin with what the rules say of themselves.
@Suite struct RuleDocumentationTests {
  @Test(arguments: RuleRegistry.descriptions)
  func pageAgrees(_ rule: RuleDescription) throws {
    let name = String(rule.id.map { $0 == "/" ? "-" : $0 })
    let page = try String(
      contentsOf: Repository.root.appendingPathComponent("docs/rules/\(name).md"), encoding: .utf8)
    #expect(
      RuleGuide.text(of: rule.id)?.trimmingCharacters(in: .whitespacesAndNewlines)
        == page.trimmingCharacters(in: .whitespacesAndNewlines), "run scripts/generate-rule-guides")
    let head = page.split(separator: "\n").prefix(3).map(String.init)
    #expect(
      head == [
        "# `\(rule.id)`", rule.summary + ".",
        "Severity: \(rule.severity.rawValue)" + (rule.isBilingual ? " · needs a source text" : ""),
      ])
  }
}
