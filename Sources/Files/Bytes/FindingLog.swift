// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Findings up to a limit, so that a file with a million faults does not fill the memory.
package struct FindingLog {
  /// The first findings, as many as the limit allows.
  package private(set) var findings: [Finding] = []
  /// The number of findings after the limit was reached.
  package private(set) var dropped = 0
  private let limit: Int

  /// An empty log for up to `limit` findings.
  package init(limit: Int) { self.limit = limit }

  /// Adds a finding, or only counts it if the log is full.
  package mutating func add(_ finding: Finding) {
    if findings.count < limit { findings.append(finding) } else { dropped += 1 }
  }
}
