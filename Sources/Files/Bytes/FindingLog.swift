import TextModel

/// Findings up to a limit, so that a file that is wrong a million times does not fill the memory.
struct FindingLog {
  private(set) var findings: [Finding] = []
  /// Findings past the limit.
  private(set) var dropped = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func add(_ finding: Finding) {
    if findings.count < limit { findings.append(finding) } else { dropped += 1 }
  }
}
