// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord brief`: what to know of a text before translating it.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "List the terms, numbers and nearest translations of a text before translating it.",
    discussion: HelpText.flowing(
      """
      For a translator, or to paste into a chat with an assistant. Terms come with the forms not to
      use, numbers as the other language writes them, and sentences with similar approved units of the memory. The notes of the key 'style' in concord.yaml come first. What does not fit into --size
      is counted at the end.

      Examples:
        concord brief paper.md --to en
        concord brief paper.md --format markdown --size 8000 > brief.md
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @Argument(help: "The text; - is standard input.")
  var file: String
  @Option(help: "The language of the text (default: detected).")
  var from: LanguageTag?
  @Option(help: "The language wanted (default: the workspace's other one).")
  var to: LanguageTag?
  @Option(help: "The most units of the memory for a sentence, 0 to 20.")
  var pairs = 3
  @Option(help: "The lowest score of a unit, 50 to 100.")
  var minScore = 70
  @Option(help: "The longest output, in bytes, from 1000.")
  var size = 20_000
  @Option(help: "text, markdown or json.")
  var format = Format.text
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard (0...20).contains(pairs) else {
      throw ValidationError("--pairs should be a number from 0 to 20")
    }
    guard (50...100).contains(minScore) else {
      throw ValidationError("--min-score should be a number from 50 to 100")
    }
    guard size >= 1000 else { throw ValidationError("--size should be 1000 or more") }
  }

  func run() throws {
    let brief = try workspace.open().brief(
      .path(file),
      options: BriefOptions(from: from, to: to, pairs: pairs, minimumScore: minScore))
    let report: (TranslationBrief) throws -> String =
      switch format {
      case .text: { BriefTextReport.text(of: $0, style: Output.style) }
      case .markdown: { BriefTextReport.markdown(of: $0) }
      case .json: { try JSONReport.text(of: $0) }
      }
    Output.write(try report(brief.fitted(to: size, report: report)))
  }
}
