// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord clean`: a text without what its page did to it.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove the traces of pages and scanners from a text.",
    discussion: HelpText.flowing(
      """
      Joins lines, joins words broken at line ends, takes out running heads and page numbers. Steps:
      \(CleaningStep.allCases.map(\.rawValue).joined(separator: ", ")).
      Hyphens that could only be guessed at are named on standard error.

      Examples:
        concord clean paper.txt
        concord clean paper.txt --skip pageFurniture --also noteMarks --format json
      """))

  @Argument(help: "The text; - or nothing reads standard input.")
  var file = "-"
  @Option(help: "The language of the text (default: detected).")
  var lang: LanguageTag?
  @Option(help: "A step to leave out; may be given again.")
  var skip: [CleaningStep] = []
  @Option(help: "A step to take that is not taken by itself; may be given again.")
  var also: [CleaningStep] = []
  @Flag(
    help:
      "Also ask the machine's word list about hyphens at line ends; results may differ by machine.")
  var wordList = false
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let options = CleanOptions(
      language: lang, steps: CleaningStep.standard.union(also).subtracting(skip),
      usesWordList: wordList)
    let cleaned = try Concord.clean(.path(file), options: options, in: workspace.openIfAny())
    for notice in cleaned.notices { Output.notice(notice) }
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: cleaned))
    case .text:
      Output.writeData(cleaned.text)
      for hyphen in cleaned.guesses {
        Output.notice("guessed at a hyphen at byte \(hyphen.offset): \(hyphen.word)")
      }
    }
  }
}

extension CleaningStep: ExpressibleByArgument {}
