// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// One paper of a run, with what is known of it before it is read.
struct GrowJob: Sendable {
  /// The paper.
  let paper: PaperSource
  /// The name of the paper in the ledger.
  let source: String
  /// The versions of its inputs.
  let inputs: String
  /// The outcome, if it is known without reading the paper.
  var outcome: GrowOutcome?

  init(_ paper: PaperSource) {
    self.paper = paper
    source = paper.ledgerName
    inputs = paper.versions
  }
}

/// The result of a worker for one paper.
enum GrowProgress: Sendable {
  /// The outcome was known without reading the paper.
  case known(GrowOutcome)
  /// The paper was read.
  case grown(GrownPaper)
  /// The paper cannot be taken in.
  case failed(JobError)
  /// The paper is one file in one language, and its translation may be another file.
  case single(JobError)
}

/// The state on which the results of a run depend: glossaries, configuration and options.
struct GrowState: Sendable {
  /// The state as a hash.
  let setup: String

  init(_ workspace: Workspace, _ options: GrowOptions) throws {
    let configuration = workspace.configuration
    var parts = [
      "\(configuration.sourceLanguage)", "\(configuration.targetLanguage)",
      "\(options.minimumConfidence ?? configuration.minimumConfidence)",
      workspace.srxPath.map { FileStamp(of: $0).description } ?? "", options.ocr.rawValue,
      PartKind.allCases.filter(options.takes).map(\.rawValue).joined(separator: " "),
    ]
    let languages = [options.from, options.to].map { $0?.description }
    for field in languages + [options.journal, options.year.map { "\($0)" }] {
      parts += field.map { ["1", $0] } ?? ["0"]
    }
    setup =
      workspace.key(
        of: PaperLedger.format, parts: parts, glossaries: try workspace.termStore.versions(),
        files: ["concord.yaml"]
      ).text
  }

  /// The state together with that of the memory, as a hash.
  func key(_ store: any MemoryStore) throws -> String {
    DerivedKey(
      format: PaperLedger.format, parts: [setup],
      files: try store.papers().map { ($0.name, FileStamp($0.version)) }
    ).text
  }
}
