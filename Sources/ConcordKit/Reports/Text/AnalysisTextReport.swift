// SPDX-License-Identifier: Apache-2.0

/// Writes an analysis for people: one row per band.
public enum AnalysisTextReport {
  /// The table of one document.
  public static func text(of analysis: DocumentAnalysis) -> String {
    let rows =
      [["match", "segments", "words", "characters"]]
      + analysis.rows.map { row in
        [row.band.rawValue, "\(row.segments)", "\(row.words)", "\(row.characters)"]
      } + [
        [
          "total", "\(analysis.rows.reduce(0) { $0 + $1.segments })",
          "\(analysis.rows.reduce(0) { $0 + $1.words })",
          "\(analysis.rows.reduce(0) { $0 + $1.characters })",
        ]
      ]
    return
      (["\(analysis.file.printableLine)  \(analysis.from) → \(analysis.to)"] + TextTable.lines(rows))
      .joined(separator: "\n")
  }
}
