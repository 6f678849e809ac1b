// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord glossary`: the approved terms.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Keep the approved terms: show, change, import, export and check them.",
    discussion: HelpText.flowing(
      """
      Formats: YAML (Concord's own), TBX 2 and 3, MultiTerm XML, CSV, TSV, XLSX, UTX, OmegaT's glossary text.

      Examples:
        concord glossary list --subject sco
        concord glossary show shanghai-spirit
        concord glossary candidates
        concord glossary import office.tbx
        concord glossary export --format tbx > concord.tbx
      """),
    subcommands: [
      List.self, Show.self, Add.self, SetValues.self, Deprecate.self, Remove.self, Rename.self,
      Merge.self, Propose.self, Approve.self, Refuse.self, Searches.self, Candidates.self,
      Validate.self, Import.self, Export.self,
      Report.self,
    ])

  /// `concord glossary list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the concepts with their preferred terms.",
      discussion: HelpText.flowing(
        """
        Example:
          concord glossary list --subject country
        """))

    @OptionGroup var workspace: WorkspaceOption
    @Option(help: "Only concepts whose subject begins with this text: sco, sco/body.")
    var subject: String?
    @Option(help: "text or json.")
    var format = TextOrJSON.text

    func run() throws {
      let listing = try workspace.open().concepts(subject: subject)
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: listing))
      case .text: Output.write(GlossaryTextReport.text(of: listing))
      }
      if listing.concepts.isEmpty { throw Outcome.findings }
    }
  }

  /// `concord glossary show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show all that is known of a concept.",
      discussion:
        "Of a term that several concepts have, all of them are shown.\n\nExamples:\n"
        + "  concord glossary show shanghai-spirit\n  concord glossary show 上海精神")
    @Argument(help: "The id of the concept, or one of its terms in any language.")
    var concept: String
    @Option(help: "text or json.")
    var format = TextOrJSON.text
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let opened = try workspace.open()
      let found = try opened.concepts(named: concept)
      guard !found.entries.isEmpty else {
        try Output.write(opened.unknownConcept(concept).printableLine)
        throw Outcome.findings
      }
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: ConceptCard(found)))
      case .text:
        let isOne = found.entries.count == 1
        for (entry, concept) in zip(found.entries, found.concepts) {
          Output.write(
            GlossaryTextReport.text(
              of: entry, at: isOne ? nil : "\(concept.glossary):\(concept.line)"))
          let comments = try opened.commentsIfAsked(on: .concept(entry.id))
          if !comments.isEmpty {
            Output.write("comments\n" + CommentText.text(of: comments, hasItems: false))
          }
          if !isOne { Output.write("") }
        }
        if !isOne { Output.write("\(found.entries.count) concepts") }
      }
    }
  }

  /// `concord glossary validate`.
  struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "validate",
      abstract: "Look for duplicates, contradictions and mistakes in the glossaries.",
      discussion: "Exit code 1: there are errors.\n\nExample:\n  concord glossary validate"
    )
    @Option(help: "text or json.")
    var format = TextOrJSON.text
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let findings = try workspace.open().validateGlossaries()
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: findings.map(FindingReport.init)))
      case .text: Output.write(GlossaryTextReport.text(of: findings))
      }
      if findings.contains(where: { $0.severity == .error }) { throw Outcome.findings }
    }
  }

  /// `concord glossary export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write the glossaries to standard output.",
      discussion: "Example:\n  concord glossary export --format xlsx > terms.xlsx")
    @Option(
      help:
        "yaml, tbx (version 3), tbx2 (version 2, for older tools), tsv, csv, xlsx, utx or omegat.")
    var format = GlossaryFormat.yaml
    @Option(help: "The source language of utx and omegat (default: the workspace's).")
    var from: LanguageTag?
    @Option(help: "The target language of utx and omegat (default: the workspace's).")
    var to: LanguageTag?
    @Flag(help: "Write csv without a byte order mark, which Excel needs to read it as UTF-8.")
    var noBom = false
    @Flag(help: "Write cells that a spreadsheet program may take for formulas as they are.")
    var raw = false
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let document = try workspace.open().exportGlossaries(
        format, from: from, to: to, hasMark: !noBom, isRaw: raw)
      for finding in document.findings { Output.notice(finding.message) }
      Output.writeBytes(document.bytes)
    }
  }
}

extension GlossaryFormat: ExpressibleByArgument {}
