import Checking
import ConcordKit

/// The JSON of a check.
struct CheckReportJSON: Encodable {
  let findings: [FindingReport]
  let summary: CheckReport.Summary

  init(_ report: CheckReport) {
    findings = report.findings.map(FindingReport.init)
    summary = report.summary
  }
}
