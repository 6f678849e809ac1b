// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Interchange
import TextModel

extension FileMemoryStore {
  func changing<Result>(_ body: () throws -> Result) throws -> Result {
    try WorkspaceLock.holding(workspace, body)
  }

  func contents(of paper: StoredPaper) throws -> PaperContents {
    try workspace.copy?.fetchPaper(paper.name)
    let bytes = try ByteSource(path: workspace.readable(paper.name)).readAll()
    var contents = PaperContents(
      paper: paper, header: TMXHeader(), units: [], revision: PaperRevision(token: bytes))
    // The name is the path from the workspace, which messages show.
    let summary = try TMXReader(ByteSource(bytes, name: paper.name)).read(
      header: { contents.header = $0 }, unit: { unit, _ in contents.units.append(unit) })
    if summary.skippedCount > 0, let first = summary.findings.first {
      throw JobError(
        code: first.rule, message: "\(first.message); correct it before a review",
        location: first.location)
    }
    contents.closingComments = summary.closingComments
    return contents
  }

  func prepare(_ contents: PaperContents) throws -> PendingPaper {
    let document = TMXWriter.bytes(
      of: contents.units, header: contents.header, closingComments: contents.closingComments)
    let path = try workspace.readable(contents.paper.name)
    let old = Workspace.exists(path) ? try ByteSource(path: path).readAll() : nil
    let isSame = old?.elementsEqual(document.bytes) ?? false
    // Contents with a revision were read from the file and then changed; only others may be the same.
    if let old, !isSame, contents.revision == nil, holds(old, contents) {
      // Line ends, quotes and indentation of another editor do not change the paper.
      return PendingPaper(
        paper: contents.paper, change: .unchanged, findings: document.findings,
        revision: PaperRevision(token: old))
    }
    let change: PaperChange = old == nil ? .added : isSame ? .unchanged : .updated
    return PendingPaper(
      paper: contents.paper, change: change, findings: document.findings,
      revision: PaperRevision(token: document.bytes))
  }

  /// Whether the bytes of a paper are read as its contents.
  private func holds(_ bytes: [UInt8], _ contents: PaperContents) -> Bool {
    guard let read = try? TMXReader(bytes, name: contents.paper.name).readAll() else {
      return false
    }
    return read.summary.header == contents.header && read.summary.skippedCount == 0
      && read.units == contents.units && read.summary.closingComments == contents.closingComments
  }

  func write(_ pending: PendingPaper) throws {
    try makeFolder()
    try workspace.write(pending.revision.token, to: pending.paper.name)
  }

  func rewrite(
    _ paper: StoredPaper, _ body: (PaperStream) throws -> Void
  ) throws -> PaperRewrite {
    let hadFolder = Workspace.exists(workspace.file(Self.folder))
    try makeFolder()
    do {
      var findings: [Finding] = []
      let change = try workspace.rewrite(paper.name) { append in
        let stream = PaperStream(append)
        try body(stream)
        findings = try stream.finish()
      }
      let paperChange: PaperChange =
        switch change {
        case .added: .added
        case .updated: .updated
        case .unchanged: .unchanged
        }
      return PaperRewrite(change: paperChange, findings: findings)
    } catch {
      // A folder that is not empty stays.
      if !hadFolder { rmdir(workspace.file(Self.folder)) }
      throw error
    }
  }

  func restore(
    _ paper: StoredPaper, from current: PaperRevision, to earlier: PaperRevision
  ) throws -> Bool {
    try changing {
      guard try ByteSource(path: file(of: paper)).readAll() == current.token else { return false }
      try workspace.write(earlier.token, to: paper.name)
      return true
    }
  }

  func remove(_ papers: [StoredPaper]) throws {
    for paper in papers { try workspace.removeFile(paper.name) }
  }

  func ledger() -> PaperLedger { PaperLedger(reading: ledgerPath) }

  /// The path of the ledger.
  var ledgerPath: String { workspace.derivedFolder + "/grown" }

  func batch(key: String) throws -> any PaperBatch { try GrowStaging.open(self, key: key) }

  func finishInterruptedBatches() throws { try GrowStaging.finishInterrupted(self) }
}
