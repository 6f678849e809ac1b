// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord align`: which sentences of two texts are translations of each other.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align two texts sentence by sentence.",
    discussion: HelpText.flowing(
      """
      Works without a workspace; inside one, its glossaries help. The formats: tsv, one pair per line; tmx;
      json; ids, one bead per line as [0]:[0,1] and its confidence, sentence numbers from 0.

      Examples:
        concord align abstract.zh.txt abstract.en.txt
        concord align a.zh.txt a.en.txt --presegmented --format ids
        concord align a.zh.txt a.en.txt --report a.html --verbose
      """))

  /// The output format.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tsv, tmx, json, ids
  }

  @Argument(help: "The source text.")
  var source: String
  @Argument(help: "The target text.")
  var target: String
  @Option(help: "The language of the source (default: detected).")
  var sourceLang: LanguageTag?
  @Option(help: "The language of the target (default: detected).")
  var targetLang: LanguageTag?
  @Flag(help: "Every line is a sentence already.")
  var presegmented = false
  @Flag(help: "End a sentence at semicolons and colons as well.")
  var clauses = false
  @Option(help: "Leave out beads below this confidence, 0 to 1.")
  var minConfidence = 0.0
  @Option(help: "tsv, tmx, json or ids.")
  var format = Format.tsv
  @Flag(help: "Say which lexicons are in use and how much of each text they know.")
  var verbose = false
  @Option(help: "Write a page with both texts side by side and their links drawn.")
  var report: String?
  @Option(
    help: """
      Ask a server for sentence vectors, in the form of OpenAI's /v1/embeddings, and join them to the \
      evidence: http://localhost:11434. Nothing else touches the network.
      """)
  var embeddings: String?
  @Option(help: "The model that the server of --embeddings uses.")
  var model = "default"
  @OptionGroup var pages: OCROption
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws { try Confidence.validate(minConfidence) }

  func run() throws {
    let options = AlignOptions(
      source: sourceLang, target: targetLang, isPresegmented: presegmented,
      breaksAtClauses: clauses,
      reportsLexicons: verbose, minimumConfidence: minConfidence,
      embeddings: try embeddings.map { try EmbeddingServer(url: $0, model: model) },
      ocr: pages.ocr)
    let alignment = try Concord.align(
      .path(source), .path(target), options: options, in: workspace.openIfAny())
    for notice in alignment.notices { Output.notice(notice) }
    for lexicon in alignment.lexicons ?? [] {
      Output.notice(AlignmentTextReport.line(of: lexicon))
    }
    if let report { try alignment.writePage(to: report, inputs: [.path(source), .path(target)]) }
    switch format {
    case .tsv: Output.writeData(AlignmentTextReport.tsv(of: alignment))
    case .ids: Output.writeData(AlignmentTextReport.ids(of: alignment))
    case .json: try Output.writeData(JSONReport.text(of: alignment))
    case .tmx: Output.writeBytes(alignment.tmx())
    }
  }
}
