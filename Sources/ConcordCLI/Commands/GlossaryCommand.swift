import ArgumentParser
import ConcordKit
import TextModel

/// `concord glossary`: the approved terms.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Show the approved terms.",
    discussion: """
      Examples:
        concord glossary list
        concord glossary list --subject sco --format json
      """,
    subcommands: [List.self])

  /// `concord glossary list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the concepts with their preferred terms.",
      discussion: """
        Example:
          concord glossary list --subject country
        """)

    @OptionGroup var workspace: WorkspaceOption
    @Option(help: "Only concepts whose subject begins so: sco, sco/body.")
    var subject: String?
    @Option(help: "text or json.")
    var format = TextOrJSON.text

    func run() throws {
      let listing = try GlossaryListing(workspace.open(), subject: subject)
      switch format {
      case .json: try Output.write(JSONText.encode(listing))
      case .text: Output.write(GlossaryTextReport.text(of: listing))
      }
      if listing.concepts.isEmpty { throw Outcome.findings }
    }
  }
}
