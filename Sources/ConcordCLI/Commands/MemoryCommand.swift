// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord tm`: the memory and its files.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tm",
    abstract: "Count, verify, import and export the memory, and remove papers from it.",
    discussion: HelpText.flowing(
      """
      Read: \(MemoryFormat.imported);
      written: \(MemoryFormat.all).

      Examples:
        concord tm stats
        concord tm import office.tmx --id office-2019
        concord tm import ru.po --from en
        concord tm export --format tsv > memory.tsv
      """),
    subcommands: [
      Stats.self, Verify.self, Conflicts.self, Import.self, Export.self, Remove.self,
    ])

  /// `concord tm stats`.
  struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stats",
      abstract: "Count units, segments and characters by file and language.",
      discussion: "Example:\n  concord tm stats --format json")
    @Option(help: "text or json.")
    var format = TextOrJSON.text
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let statistics = try workspace.open().memoryCensus()
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: statistics))
      case .text: Output.write(MemoryTextReport.text(of: statistics))
      }
    }
  }

  /// `concord tm verify`.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Find damage in the files of the memory.",
      discussion: "Exit code 1: there is damage.\n\nExample:\n  concord tm verify")
    @Option(help: "text or json.")
    var format = TextOrJSON.text
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let verification = try workspace.open().verifyMemory()
      switch format {
      case .json:
        try Output.writeData(JSONReport.text(of: verification.findings.map(FindingReport.init)))
      case .text: Output.write(MemoryTextReport.text(of: verification))
      }
      if !verification.findings.isEmpty { throw Outcome.findings }
    }
  }

  /// `concord tm conflicts`.
  struct Conflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conflicts",
      abstract: "List sentences that the memory translates in more than one way.",
      discussion: "Exit code 1: there are conflicts.\n\nExample:\n  concord tm conflicts")
    @Option(help: "The language of the sentences (default: the workspace's source).")
    var from: LanguageTag?
    @Option(help: "The language of the translations (default: the workspace's target).")
    var to: LanguageTag?
    @Option(help: "text or json.")
    var format = TextOrJSON.text
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let conflicts = try workspace.open().memoryConflicts(from: from, to: to)
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: conflicts))
      case .text: Output.write(MemoryTextReport.text(of: conflicts))
      }
      if !conflicts.conflicts.isEmpty { throw Outcome.findings }
    }
  }

  /// `concord tm import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take the translations of a file into tm/.",
      discussion: HelpText.flowing(
        """
        Formats: \(MemoryFormat.imported).
        Segments of XLIFF and PO without a translation are left out, those that wait for a reviewer
        (fuzzy, needs-review, drafts of Trados, memoQ and Phrase) stay so. A new version of a file that
        was imported before takes its place, and what reviewers have decided stays.

        Examples:
          concord tm import office.tmx --id office-2019
          concord tm import charter.xlf
        """))
    @Argument(help: "The file.")
    var file: String
    @Option(help: "The name of its file in tm/ (default: made from the file name).")
    var id: PaperID?
    @Option(help: "The language of the sources, where the file does not say it.")
    var from: LanguageTag?
    @Option(help: "The language of the targets, where the file does not say it.")
    var to: LanguageTag?
    @Flag(help: "Replace an imported file of the same name that has other sentences.")
    var replace = false
    @Option(help: "The encoding of a table, such as big5 or windows-1251 (default: detected).")
    var encoding: String?
    @Option(help: "text or json.")
    var format = TextOrJSON.text
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let done = try workspace.open().importMemory(
        .path(file),
        options: MemoryImportOptions(
          id: id, from: from, to: to, replaces: replace, encoding: encoding))
      for finding in done.findings {
        Output.notice("\(finding.location): \(finding.message)")
      }
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: ImportReport(done)))
      case .text:
        for line in MemoryTextReport.lines(of: done.skips) { Output.notice(line) }
        Output.write(MemoryTextReport.text(of: done))
      }
    }
  }

  /// `concord tm export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write the memory, or some papers of it, to standard output.",
      discussion: HelpText.flowing(
        """
        Only approved units are written unless --status says otherwise. XLIFF is for a reviewer's
        editor; what comes back from there is imported again. Tables and XLIFF hold one pair of
        languages and no codes; tables have a column with the review status.

        Examples:
          concord tm export example-paper --format tsv > paper.tsv
          concord tm export --status needs-review --format xliff > open.xlf
          concord tm export --format xlsx > memory.xlsx
        """))
    @Argument(help: "The papers (default: all).")
    var papers: [PaperID] = []
    @Option(help: "\(MemoryFormat.all).")
    var format = MemoryFormat.tmx
    @Option(help: "The source language of a table or XLIFF (default: the workspace's).")
    var from: LanguageTag?
    @Option(help: "The target language of a table or XLIFF (default: the workspace's).")
    var to: LanguageTag?
    @Option(
      parsing: .upToNextOption,
      help: "Which units, several if wanted: approved (default), needs-review, rejected, all.")
    var status: [StatusChoice] = [.approved]
    @Flag(help: "Write csv without a byte order mark, which Excel needs to read it as UTF-8.")
    var noBom = false
    @Flag(help: "Write cells that a spreadsheet program may take for formulas as they are.")
    var raw = false
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let options = MemoryExportOptions(
        papers: papers, format: format, from: from, to: to,
        statuses: Set(status.flatMap(\.statuses)), hasMark: !noBom, isRaw: raw)
      Output.writeBytes(
        try workspace.open().exportMemory(options) { Output.notice($0) })
    }
  }

  /// `concord tm remove`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Take papers out of the memory.",
      discussion: "Example:\n  concord tm remove example-paper")
    @Argument(help: "The papers.")
    var papers: [PaperID]
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      for file in try workspace.open().removePapers(papers) {
        Output.write("\(file) removed".printableLine)
      }
    }
  }
}

extension MemoryFormat: ExpressibleByArgument {}

/// A review status, or all of them.
enum StatusChoice: String, ExpressibleByArgument, CaseIterable {
  case approved
  case needsReview = "needs-review"
  case rejected
  case all

  /// The review states that are meant.
  var statuses: [ReviewStatus] {
    ReviewStatus(rawValue: rawValue).map { [$0] } ?? ReviewStatus.allCases
  }
}
