// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

extension GlossaryCommand {
  /// `concord glossary propose`.
  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "propose",
      abstract: "Propose a concept, about which a terminologist decides.",
      discussion: HelpText.flowing(
        """
        It goes to glossaries/proposals.yaml. Checks neither expect nor refuse its terms until each
        language is approved. With a team's store, contributors may propose and only terminologists decide.

        Examples:
          concord glossary propose zh=能源合作 "en=energy cooperation" --source "Tianjin 2025"
          concord glossary approve energy-cooperation --lang en
        """))
    @Argument(help: "The terms, each with its language before it: en=energy cooperation.")
    var terms: [String]
    @Option(help: "Why.")
    var note: String?
    @Option(help: "Where the terms are from; may be repeated.")
    var source: [String] = []
    @OptionGroup var editor: EditorOption
    @OptionGroup var workspace: WorkspaceOption

    private func parsed() throws -> [(language: LanguageTag, text: String)] {
      try terms.map { text in
        let term = WrittenTerm(text)
        guard let tag = term.language else {
          throw ValidationError("write the language before the term, such as en=energy cooperation")
        }
        return (tag, term.text)
      }
    }

    func validate() throws { _ = try parsed() }

    func run() throws {
      let workspace = try workspace.open()
      let added = try workspace.propose(
        parsed(), note: note, sources: source, signature: editor.signature(in: workspace))
      Output.write("\(added.concept) proposed in \(added.glossary)".printableLine)
    }
  }

  /// The options of a decision.
  struct DecisionOptions: ParsableArguments {
    @Argument(help: "The id of the concept.")
    var concept: String
    @Option(help: "Only the terms of this language; may be repeated (default: all languages).")
    var lang: [LanguageTag] = []
    @OptionGroup var editor: EditorOption
    @OptionGroup var workspace: WorkspaceOption

    func decide(_ isApproved: Bool) throws {
      let workspace = try workspace.open()
      let done = try workspace.decide(
        proposal: ConceptID(concept), in: lang, isApproved: isApproved,
        signature: editor.signature(in: workspace))
      Output.write(
        "\(done.concept) \(isApproved ? "approved" : "refused") in \(done.glossary)".printableLine)
    }
  }

  /// `concord glossary approve`.
  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve",
      abstract: "Approve the proposed terms of a concept.",
      discussion: HelpText.flowing(
        """
        A term becomes the preferred one of its language, or an admitted one where there is one already.

        Example:
          concord glossary approve energy-cooperation --lang en
        """))
    @OptionGroup var options: DecisionOptions
    func run() throws { try options.decide(true) }
  }

  /// `concord glossary refuse`.
  struct Refuse: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "refuse",
      abstract: "Refuse the proposed terms of a concept.",
      discussion: HelpText.flowing(
        """
        The terms are removed, and the concept with its last term.

        Example:
          concord glossary refuse energy-cooperation --lang ru
        """))
    @OptionGroup var options: DecisionOptions
    func run() throws { try options.decide(false) }
  }

  /// `concord glossary searches`.
  struct Searches: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "searches",
      abstract: "List the searches that found nothing: candidates for new terms.",
      discussion: HelpText.flowing(
        """
        Searches are noted only where concord.yaml has the line 'log-searches: true': the query, its
        language, how often and on which days, never who searched. Those that a glossary answers by now
        are left out.

        Examples:
          concord glossary searches
          concord glossary searches --clear
        """))
    @Flag(help: "Empty the log.")
    var clear = false
    @Option(help: "The largest number of searches.")
    var limit = 50
    @Option(help: "text or json.")
    var format = TextOrJSON.text
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit should be 1 or more") }
    }

    func run() throws {
      let workspace = try workspace.open()
      if clear {
        let count = try workspace.forgetSearches()
        return Output.write("\(count) \(count == 1 ? "search" : "searches") forgotten")
      }
      let found = Array(try workspace.missedSearches().prefix(limit))
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: found))
      case .text:
        for search in found {
          Output.write(
            "\(search.times)\t\(search.lang)\t\(search.query.printableLine)\t\(search.last)")
        }
      }
      guard found.isEmpty else { return }
      if !workspace.configuration.logsSearches {
        Output.notice(
          "no searches are noted; the line 'log-searches: true' in concord.yaml has them noted")
      }
      throw Outcome.findings
    }
  }
}
