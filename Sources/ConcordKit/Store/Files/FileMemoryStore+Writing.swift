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
    contents.closingComments = summary.closingComments
    // Of very many findings the first errors may not be among those that are kept.
    if summary.skippedCount > 0,
      let first = summary.findings.first(where: { $0.severity == .error }) ?? summary.findings.first
    {
      contents.damage.finding = first
      let isKept = try FileForm.reading(bytes).map { try keepDamage(in: $0.content, of: &contents) }
      guard isKept == true, contents.damage.units.count == summary.skippedCount else {
        throw JobError(
          code: first.rule, message: "\(first.message); correct it before a review",
          location: first.location)
      }
    }
    return contents
  }

  /// Keeps the bytes of damaged units for the time when the paper is written; `false` if the other units are not those
  /// that were read, or the units need more than their bytes.
  private func keepDamage(in text: [UInt8], of contents: inout PaperContents) throws -> Bool {
    // A damaged unit may need entities that are declared before the document, where nothing is kept.
    guard text.firstRange(of: Array("<!ENTITY".utf8)) == nil else { return false }
    var units: [TranslationUnit] = []
    var damage: [PaperDamage.Unit] = []
    let summary = try TMXReader(ByteSource(text, name: contents.paper.name)).read(
      header: { _ in }, unit: { units.append($0) },
      damaged: { range in
        let range = range.clamped(to: text.indices)
        damage.append(
          PaperDamage.Unit(
            text: String(decoding: text[range], as: UTF8.self), previous: units.last?.id))
      })
    guard units.map(\.id) == contents.units.map(\.id) else { return false }
    // The comments of damaged units are among their bytes.
    contents.units = units
    contents.closingComments = summary.closingComments
    contents.damage.units = damage
    return true
  }

  /// The document of a paper, damaged units as they were.
  private func document(of contents: PaperContents) throws -> (bytes: [UInt8], findings: [Finding])
  {
    var writer = TMXWriter(header: contents.header)
    writer.closingComments = contents.closingComments
    let known = Set(contents.units.map(\.id))
    var damaged: [UnitID: [String]] = [:]
    var last: [String] = []
    for unit in contents.damage.units {
      if let previous = unit.previous {
        // Where the unit before it has gone, it comes to the end.
        if known.contains(previous) {
          damaged[previous, default: []].append(unit.text)
        } else {
          last.append(unit.text)
        }
      } else {
        writer.append(damaged: unit.text)
      }
    }
    for unit in contents.units {
      try writer.append(unit)
      for text in damaged.removeValue(forKey: unit.id) ?? [] { writer.append(damaged: text) }
    }
    for text in last { writer.append(damaged: text) }
    return (writer.finish(), writer.findings)
  }

  func prepare(_ contents: PaperContents) throws -> PendingPaper {
    let document = try document(of: contents)
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
