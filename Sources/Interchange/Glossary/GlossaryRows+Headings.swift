// SPDX-License-Identifier: Apache-2.0

extension GlossaryRows {
  /// Reports the headings of columns that are left out, or that say less than they seem to.
  mutating func reportHeadings() {
    for name in unknown {
      report.add(
        "table/column", .info,
        message: "the column '\(name)' is not a column of a glossary; it is left out",
        line: headingLine)
    }
    for (heading, language) in homeless {
      report.add(
        "table/column", .warning,
        message:
          "the column '\(heading)' is left out: no column has the terms in \(language); if it has them, write"
          + " '\(language)' above it", line: headingLine)
    }
    for heading in unclear {
      report.add(
        "table/column", .warning,
        message:
          "the column '\(heading)' says neither yes nor no, so that no term is left out for it; write yes, no or a"
          + " status", line: headingLine)
    }
  }
}
