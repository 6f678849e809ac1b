// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord analyze`: what of a document the memory knows.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Count segments and words of documents by how well the memory knows them.",
    discussion: HelpText.flowing(
      """
      Repetitions within a document have a row of their own, whatever the memory has. A Chinese
      character counts as a word.

      In XLIFF, PO and tables with a heading of language tags (TSV, CSV, XLSX) the sources are counted; in
      text, Markdown, HTML, DOCX and PDF the sentences.

      Examples:
        concord analyze report.md paper.txt --to en
        concord analyze charter.xlf
      """))

  @Argument(help: "The documents.")
  var files: [String]
  @Option(help: "The language of the documents (default: detected).")
  var from: LanguageTag?
  @Option(help: "The language wanted (default: the workspace's other one).")
  var to: LanguageTag?
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let analyses = try workspace.open().analyze(
      files.map(Input.path), options: AnalyzeOptions(from: from, to: to))
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: analyses))
    case .text: Output.write(analyses.map(AnalysisTextReport.text).joined(separator: "\n\n"))
    }
  }
}
