// SPDX-License-Identifier: Apache-2.0
import Documents
import Interchange
import TextModel

/// A table for reviewers in a Word document, as Trados and memoQ write it, by rows: empty cells of the target get
/// translations, and nothing else of the document changes.
///
/// A translation that has to be worked on has a yellow ground and a comment that says why. The state that the tool
/// wrote stays, unless it says more than the translation is worth.
struct ReviewTableTargets: TargetFile {
  private let tables: WordTables
  private let columns: (source: Int, target: Int)?
  private var cells: WordCells
  private(set) var segments: [TargetSegment] = []
  let findings: [Finding]

  /// Makes a table ready to be filled.
  ///
  /// - Parameters:
  ///   - document: the bytes of the document.
  ///   - tables: its tables.
  init(_ document: [UInt8], _ tables: WordTables, name: String, for pair: LanguagePair) throws {
    self.tables = tables
    cells = try WordCells(document, path: name)
    let table = tables.table
    if let source = table.column(of: pair.from), let target = table.column(of: pair.to) {
      columns = (source, target)
    } else {
      columns = nil
    }
    let file = try PairedFile(table, name: name)
    findings = file.findings
    try file.read(PairSelection(pair)) { segment, _ in segments.append(TargetSegment(segment)) }
  }

  private func cell(_ index: Int, _ column: Int) -> TableCell? {
    tables.cell(row: segments[index].number, column: column)
  }

  func fits(_ proposal: TargetProposal, at index: Int) -> Bool? {
    guard let columns, let cell = cell(index, columns.target), cells.isFillable(cell) else {
      return nil
    }
    return true
  }

  mutating func put(_ proposal: TargetProposal, at index: Int) {
    guard let columns, let cell = cell(index, columns.target) else { return }
    let source = self.cell(index, columns.source)
    if proposal.isExact {
      cells.fill(cell, with: proposal.target.plainText, like: source)
      return
    }
    cells.fill(
      cell, with: proposal.target.plainText, isHighlighted: true,
      comment:
        "\(proposal.percent)% \(proposal.origin): \(proposal.memorySource) → \(proposal.memoryTarget)",
      like: source)
    // A state of the empty cell must not make a draft a translation.
    if let column = tables.statusColumn, let status = self.cell(index, column),
      tables.table.rows.indices.contains(segments[index].number - 1),
      tables.table.state(
        of: tables.table.rows[segments[index].number - 1], hasText: true) > .needsReview
    {
      cells.fill(status, with: TranslationState.needsReview.rawValue)
    }
  }

  mutating func note(_ terms: [String], at index: Int) {
    guard let columns, let cell = cell(index, columns.target) else { return }
    cells.comment(cell, terms.joined(separator: "; "))
  }

  func written() throws -> (bytes: [UInt8], isRecoded: Bool) { (try cells.bytes(), false) }
}
