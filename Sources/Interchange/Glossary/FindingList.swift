// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Findings about the lines of one file.
struct FindingList {
  private(set) var findings: [Finding] = []
  private let file: String

  init(file: String) { self.file = file }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  mutating func add(_ rule: String, _ severity: Severity, message: String, line: Int) {
    findings.append(
      Finding(
        rule: rule, severity: severity, message: message,
        location: SourceLocation(file: file, line: line, column: 1)))
  }
}
