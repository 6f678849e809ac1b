// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

extension GlossaryCommand {
  /// `concord glossary report`.
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report",
      abstract: "Show faults of the glossaries, alone and compared with the memory.",
      discussion: HelpText.flowing(
        """
        Mistakes and contradictions, terms that the memory mostly renders otherwise, refused forms in approved
        units, missing languages, concepts that the memory never has, and terms that it offers. Exit code 1 says
        that there is something to correct.

        Examples:
          concord glossary report
          concord glossary report --format html > glossaries.html
        """))

    /// The output format: for people, for programs, as a page.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, json, html
    }

    @Option(help: "The source language of the memory's units (default: the workspace's).")
    var from: LanguageTag?
    @Option(help: "The target language of the units (default: the workspace's).")
    var to: LanguageTag?
    @Option(help: "How many entries of each list the text shows at most.")
    var limit = 10
    @Option(help: "text, json or html.")
    var format = Format.text
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit should be 1 or more") }
    }

    func run() throws {
      let health = try workspace.open().glossaryHealth(from: from, to: to)
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: health))
      case .html: Output.writeData(GlossaryHealthPage.text(of: health))
      case .text:
        Output.write(GlossaryHealthReport(style: Output.style, limit: limit).text(of: health))
      }
      if !health.isSound { throw Outcome.findings }
    }
  }
}
