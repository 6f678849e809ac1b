// SPDX-License-Identifier: Apache-2.0
import TextModel

extension Workspace {
  /// Takes papers into the memory: their parts are found and cleaned, cut into sentences, aligned, judged and
  /// written.
  ///
  /// The same paper again changes nothing; a changed one replaces its earlier state, in which units that a
  /// reviewer has decided about stay as they are while their sentences are in the paper. Many papers become
  /// part of the memory together, when all are done; a run that is interrupted is continued by the next one.
  ///
  /// ```swift
  /// let summary = try workspace.grow(workspace.papers(at: ["papers/"]), report: { print($0) })
  /// print(summary.added, summary.needsReview)
  /// ```
  ///
  /// - Parameters:
  ///   - options: `options.id` counts only for a single paper.
  ///   - report: called with the outcome of each paper, in order, on the caller's thread.
  ///   - progress: called with the number of papers that are done and of all papers, on the caller's thread.
  /// - Returns: the figures of the run; a paper that cannot be taken in is counted and does not stop the others.
  /// - Throws: `JobError` when the workspace cannot be read or written, when the task is cancelled, and for what
  ///   `report` throws. Of several papers the memory is then as it was, and the same run continues from there; a
  ///   single paper is in the memory when `report` is called.
  @discardableResult
  public func grow(
    _ papers: [PaperSource], options: GrowOptions = GrowOptions(),
    report: (GrowOutcome) throws -> Void = { _ in },
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(JobError) -> GrowSummary {
    try JobError.border {
      var summary = GrowSummary()
      try withoutActuallyEscaping(progress) { progress in
        try withoutActuallyEscaping(report) { report in
          func tell(_ outcome: GrowOutcome) throws {
            summary.add(outcome)
            try report(outcome)
          }
          if let paper = papers.first, papers.count == 1 {
            try tell(Self.outcome(of: paper) { try GrowRun.grow(paper, in: self, options) })
            progress(1, 1)
          } else {
            try GrowRun(self, options, progress: progress, report: tell).grow(papers)
          }
        }
      }
      return summary
    }
  }

  /// Takes one paper into the memory; see `grow(_:options:report:progress:)`.
  ///
  /// ```swift
  /// let result = try workspace.grow(PaperSource(argument: "paper.txt"))
  /// print(result.file, result.units.count)
  /// ```
  ///
  /// - Throws: `JobError`: `grow/one-language`, `grow/unpaired`, `grow/unmatched`, `grow/taken`, the codes of the
  ///   readers, and `workspace/unwritable`. Nothing is half-written.
  public func grow(_ paper: PaperSource, options: GrowOptions = GrowOptions())
    throws(JobError) -> GrowResult
  {
    try JobError.border { try GrowRun.grow(paper, in: self, options) }
  }

  private static func outcome(of paper: PaperSource, _ grow: () throws -> GrowResult) throws
    -> GrowOutcome
  {
    do {
      return .grown(try grow())
    } catch let error as CancellationError {
      throw error
    } catch {
      return .failed(paper, JobError(error))
    }
  }
}
