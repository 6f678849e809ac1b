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

  /// Names a text with digits that is in the place of a term and is none.
  mutating func addDropped(_ text: String, line: Int) {
    add(
      "table/no-term", .warning,
      message: "'\(text)' is not a term; it is left out", line: line)
  }

  /// Says that a line waits for a person because of one of its columns.
  mutating func addDoubt(_ doubt: (title: String, value: String), line: Int) {
    add(
      "table/status", .warning,
      message: "\(doubt.title) has '\(doubt.value)', so the terms of this line are only proposed",
      line: line)
  }

  /// Makes terms with a quotation mark that lacks its partner wait for a person, and says so.
  mutating func addStrayQuotes(of terms: inout [ListedTerm], line: Int) {
    for index in terms.indices where StrayQuote.isIn(terms[index].text) {
      terms[index].status = .proposed
      add(
        "table/quote", .warning,
        message:
          "a quotation mark of '\(terms[index].text)' lacks its partner, so the term is only proposed; add or remove"
          + " a mark", line: line)
    }
  }

  /// Says that a line may be the heading.
  mutating func addDoubtfulHeading(line: Int) {
    add(
      "table/heading", .warning,
      message:
        "the first line may be a heading that names no known language; its terms are only proposed",
      line: line)
  }
}
