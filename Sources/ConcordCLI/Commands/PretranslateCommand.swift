// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord pretranslate`: the memory's translations put into a file.
struct PretranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pretranslate",
    abstract: "Fill the empty targets of a file from the memory.",
    discussion: HelpText.flowing(
      """
      Formats: XLIFF 1.0 to 1.2 and 2.0 to 2.2, PO, TSV and CSV with a heading of language tags, DOCX; recognized
      by content, then by name. The translation of an identical text is marked as translated, any other one
      as needing work. The file also gets the score and the origin, as its format allows, and glossary
      terms as notes. Everything else stays the same, byte for byte. Without --out the file itself is
      changed.

      Examples:
        concord pretranslate charter.xlf
        concord pretranslate ru.po --from en --threshold 85
        concord pretranslate report.docx --to en --out report.en.docx
        concord pretranslate pairs.tsv --dry-run
      """))

  @Argument(help: "The file; - is standard input, which needs --out.")
  var file: String
  @Option(help: "The file to write; - is standard output.")
  var out: String?
  @Option(help: "The lowest score that is put in, 50 to 100.")
  var threshold = 75
  @Option(help: "The language of the sources (default: that of the file, or detected).")
  var from: LanguageTag?
  @Option(help: "The language wanted (default: that of the file, or the workspace's other one).")
  var to: LanguageTag?
  @Flag(help: "Replace translations too that are there already and that nobody has reviewed.")
  var overwrite = false
  @Flag(inversion: .prefixedNo, help: "Note glossary terms beside segments without translation.")
  var terms = true
  @Flag(
    help:
      "Put translations into TSV and CSV as they are, also those that a spreadsheet may run as formulas."
  )
  var raw = false
  @Flag(help: "Write no file; only show what would change.")
  var dryRun = false
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard (50...100).contains(threshold) else {
      throw ValidationError("--threshold should be a number from 50 to 100")
    }
    guard file != "-" || out != nil || dryRun else {
      throw ValidationError("standard input has no file to change; name one with --out")
    }
    guard out != "-" || format == .text || dryRun else {
      throw ValidationError("--out - writes the file to standard output; leave --format out")
    }
  }

  func run() throws {
    let options = PretranslationOptions(
      threshold: threshold, from: from, to: to, overwrites: overwrite, notesTerms: terms,
      isRaw: raw)
    let output = dryRun ? nil : out ?? file
    let result = try workspace.open().pretranslate(
      .path(file), writingTo: output, options: options)
    for notice in result.notices { Output.notice(notice) }
    if output == "-" {
      Output.writeBytes(result.document)
      return Output.notice(lines: PretranslationTextReport.text(of: result))
    }
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: result))
    case .text: Output.write(PretranslationTextReport.text(of: result))
    }
  }
}
