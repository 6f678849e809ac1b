// SPDX-License-Identifier: Apache-2.0
import Checking

/// The JSON of a check: findings and counts.
public struct CheckReportJSON: Encodable, Sendable {
  /// The findings, in the order of the report.
  public let findings: [FindingReport]
  /// The counts.
  public let summary: CheckReport.Summary

  /// The JSON form of a report.
  public init(_ report: CheckReport) {
    findings = report.findings.map(FindingReport.init)
    summary = report.summary
  }
}
