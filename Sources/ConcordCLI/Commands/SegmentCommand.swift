// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord segment`: the sentences of a text.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Cut a text into sentences.",
    discussion: HelpText.flowing(
      """
      Text output is one sentence per line; JSON gives each with its place in the input in UTF-8 bytes.

      Examples:
        concord segment abstract.txt
        concord segment --lang ru --format json - < abstract.txt
        concord segment --clauses --lang zh abstract.txt
        concord segment --srx rules.srx abstract.txt
        concord segment --print-srx > ours.srx
      """))

  @Argument(help: "The text; - or nothing reads standard input.")
  var file = "-"
  @Option(help: "The language of the text, as a BCP 47 tag (default: detected).")
  var lang: LanguageTag?
  @Option(help: "An SRX 2.0 file whose rules cut sentences (default: the workspace's).")
  var srx: String?
  @Flag(help: "End a segment at semicolons and colons as well.")
  var clauses = false
  @Flag(help: "Write Concord's built-in rules as SRX instead of cutting a text.")
  var printSrx = false
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var pages: OCROption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    if printSrx {
      return Output.writeBytes(
        Concord.standardRules(for: lang.map { [$0] } ?? [.chinese, .english, .russian]))
    }
    let options = SegmentOptions(
      language: lang, srx: srx, breaksAtClauses: clauses, ocr: pages.ocr)
    let sentences = try Concord.segment(
      .path(file), options: options, in: srx == nil ? workspace.openIfAny() : nil)
    for notice in sentences.notices { Output.notice(notice) }
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: sentences))
    case .text: Output.writeData { SentencesTextReport.forEachPart(of: sentences, $0) }
    }
  }
}
