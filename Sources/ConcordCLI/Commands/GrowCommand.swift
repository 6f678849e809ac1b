import ArgumentParser
import ConcordKit
import TextModel

/// `concord grow`: new papers into the memory.
struct GrowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grow",
    abstract: "Take bilingual papers into the memory.",
    discussion: """
      A paper is one text with both languages, or two as SOURCE:TARGET. Each becomes one file in tm/;
      pairs that are not sure, or that break the glossary, wait there for a review. The same paper
      again changes nothing.

      Examples:
        concord grow paper.txt
        concord grow abstract.zh.txt:abstract.en.txt --id ees-2024-6
      """)

  @Argument(help: "The papers.")
  var papers: [String]
  @Option(help: "The source language; left out, the workspace's.")
  var from: LanguageTag?
  @Option(help: "The target language; left out, the workspace's.")
  var to: LanguageTag?
  @Option(
    help: "The identifier of the paper, which names its file; left out, made of the file name.")
  var id: PaperID?
  @Option(help: "Pairs below this confidence, 0 to 1, wait for a review.")
  var minConfidence: Double?
  @Flag(help: "Only say what would be done.")
  var dryRun = false
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    try minConfidence.map(Confidence.validate)
    guard id == nil || papers.count == 1 else {
      throw ValidationError("--id goes with one paper; grow the others by themselves")
    }
  }

  func run() throws {
    var options = GrowOptions()
    options.from = from
    options.to = to
    options.id = id
    options.minimumConfidence = minConfidence
    options.isDryRun = dryRun
    let grower = try PaperGrower(workspace.open())
    for paper in papers {
      let result = try grower.grow(PaperSource(argument: paper), options: options)
      switch format {
      case .json: try Output.write(JSONText.encode(result))
      case .text:
        Output.write(GrowTextReport(color: Output.hasColor, isDryRun: dryRun).text(of: result))
      }
    }
  }
}

extension PaperID: ExpressibleByArgument {
  /// Reads an identifier that is fit for a file name.
  public init?(argument: String) { self.init(argument) }
}
