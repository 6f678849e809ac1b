// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord log`: who changed a concept, and when.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show who changed a concept of the glossaries, and when.",
    discussion: HelpText.flowing(
      """
      The entry says who changed it last; in a git repository the commits that changed its lines are listed,
      newest first.

      Examples:
        concord log shanghai-spirit
        concord log 上海精神
      """))
  @Argument(help: "The id of the concept, or one of its terms in any language.")
  var term: String
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let opened = try workspace.open()
    let histories = try opened.history(of: term)
    guard !histories.isEmpty else {
      try Output.write(opened.unknownConcept(term).printableLine)
      throw Outcome.findings
    }
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: histories))
    case .text: Output.write(HistoryTextReport.text(of: histories))
    }
  }
}
