// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

extension GlossaryCommand {
  /// `concord glossary import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take a glossary of another tool, or a table, into glossaries/.",
      discussion: HelpText.flowing(
        """
        A table has a column for each language. Terms in a cell are separated by ; or | or line ends. Written
        in or beside a term, (s), A/B, (ABBR), "Name, ABBR", (not: …) and (deprecated) are understood, and so
        are columns for a status, a note, a definition, and yes or no. Rows of one source term are one concept.

        Examples:
          concord glossary import office.csv --dry-run
          concord glossary import office.csv --name office
        """))
    @Argument(help: "The file.")
    var file: String
    @Option(help: "The name of its file in glossaries/ (default: made from the file name).")
    var name: String?
    @Option(help: "The language of the first column, where the file does not say.")
    var from: LanguageTag?
    @Option(help: "The language of the second column, where the file does not say.")
    var to: LanguageTag?
    @Option(help: "The encoding of a text file, such as big5 or windows-1251 (default: detected).")
    var encoding: String?
    @Flag(help: "Only show the concepts that would come in.")
    var dryRun = false
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
      guard name?.contains("/") != true else {
        throw ValidationError("--name should be the name of a glossary, not a path")
      }
    }

    func run() throws {
      let done = try workspace.open().importGlossary(
        .path(file),
        options: GlossaryImportOptions(
          name: name, from: from, to: to, encoding: encoding, isDryRun: dryRun))
      for finding in done.findings {
        Output.notice("\(finding.location): \(finding.message)")
      }
      if dryRun {
        Output.write(GlossaryTextReport.text(of: done.entries))
        Output.write(
          "\(done.file): \(counted(done.concepts, "concept")) would be imported".printableLine)
        return
      }
      let change = done.unchanged ? " unchanged" : ""
      Output.write("\(done.file)\(change): \(counted(done.concepts, "concept"))".printableLine)
    }
  }
}
