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

/// What is left when a worker is done with a paper.
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
    var writer = ByteWriter()
    writer.write(ConcordVersion.current)
    writer.write("\(configuration.sourceLanguage) \(configuration.targetLanguage)")
    for glossary in try workspace.termStore.versions() {
      writer.write(glossary.name)
      writer.write(glossary.version)
    }
    writer.write("concord.yaml")
    writer.write(Workspace.fingerprint(of: workspace.file("concord.yaml")))
    if let srx = workspace.srxPath { writer.write(Workspace.fingerprint(of: srx)) }
    let languages = [options.from, options.to].map { $0?.description }
    for text in languages + [options.journal, options.year.map { "\($0)" }] { writer.write(text) }
    writer.write("\(options.minimumConfidence ?? configuration.minimumConfidence)")
    setup = String(Fingerprint(writer.bytes).value, radix: 36)
  }

  /// The state together with that of the memory, as a hash.
  func key(_ store: any MemoryStore) throws -> String {
    var writer = ByteWriter()
    writer.write(setup)
    for paper in try store.papers() {
      writer.write(paper.name)
      writer.write(paper.version)
    }
    return String(Fingerprint(writer.bytes).value, radix: 36)
  }
}
