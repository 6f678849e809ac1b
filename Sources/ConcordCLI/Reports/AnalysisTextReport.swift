import ConcordKit

/// An analysis for people: a row a band.
enum AnalysisTextReport {
  static func text(of analysis: DocumentAnalysis) -> String {
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
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
    return (["\(analysis.file.printable)  \(analysis.from) → \(analysis.to)"] + lines)
      .joined(separator: "\n")
  }
}
