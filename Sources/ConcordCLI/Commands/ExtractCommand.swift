// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit

/// `concord extract`: the cleaned parts of a paper.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Clean a paper and name its parts: title, authors, abstract, keywords, body.",
    discussion: HelpText.flowing(
      """
      Reads plain text as a PDF or a scanner leaves it: lines are joined, broken words joined, page
      numbers and running heads taken out.

      Examples:
        concord extract paper.txt
        pdftotext paper.pdf - | concord extract --format json -
      """))

  @Argument(help: "The paper; - or nothing reads standard input.")
  var file = "-"
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var pages: OCROption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let extraction = try Concord.extract(.path(file), in: workspace.openIfAny(), ocr: pages.ocr)
    for notice in extraction.notices { Output.notice(notice) }
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: extraction))
    case .text: Output.write(ExtractionTextReport.text(of: extraction))
    }
  }
}
