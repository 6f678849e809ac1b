// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A finding that was not reported, and why.
public struct SilencedFinding: Hashable, Sendable {
  /// Why a finding is silent.
  public enum Reason: Hashable, Sendable {
    /// A comment in the draft, with the reason it gives.
    case comment(String?)
    /// The baseline.
    case baseline
  }

  /// The finding.
  public var finding: Finding
  /// The reason why the finding is silent.
  public var reason: Reason

  /// A finding that is not reported.
  public init(_ finding: Finding, reason: Reason) {
    self.finding = finding
    self.reason = reason
  }
}

/// The result of a check.
public struct CheckReport: Sendable {
  /// Counts of a report.
  public struct Summary: Hashable, Sendable, Codable {
    /// Segments looked at.
    public var segments = 0
    /// Findings of severity error.
    public var error = 0
    /// Findings of severity warning.
    public var warning = 0
    /// Findings of severity info.
    public var info = 0
    /// Findings that a comment or the baseline keeps silent.
    public var silenced = 0
    /// All zero.
    public init() {}
  }

  /// The findings, by file in the order checked, then by place, then by rule.
  public var findings: [Finding]
  /// Findings kept silent, in the same order.
  public var silenced: [SilencedFinding]
  /// Segments looked at.
  public var segmentCount: Int
  /// The ids of rules with more findings in the draft than are named.
  public internal(set) var cutRules: Set<String> = []

  /// A report of findings.
  public init(
    findings: [Finding] = [], silenced: [SilencedFinding] = [], segmentCount: Int = 0
  ) {
    self.findings = findings
    self.silenced = silenced
    self.segmentCount = segmentCount
  }

  /// The counts.
  public var summary: Summary {
    var summary = Summary()
    summary.segments = segmentCount
    summary.silenced = silenced.count
    for finding in findings {
      switch finding.severity {
      case .error: summary.error += 1
      case .warning: summary.warning += 1
      case .info: summary.info += 1
      }
    }
    return summary
  }

  /// Joins the reports of several drafts.
  public static func + (a: CheckReport, b: CheckReport) -> CheckReport {
    CheckReport(
      findings: a.findings + b.findings, silenced: a.silenced + b.silenced,
      segmentCount: a.segmentCount + b.segmentCount)
  }
}
