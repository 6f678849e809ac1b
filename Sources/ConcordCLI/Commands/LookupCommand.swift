// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord lookup`: approved terms, and how sentences were translated before.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Look up the approved translation of a term, or of a sentence.",
    discussion: HelpText.flowing(
      """
      Terms come from glossaries/, sentences from tm/. Exit code 1 says that nothing was found.

      Examples:
        concord lookup 上海精神
        concord lookup "Shanghai Spirit" --to ru
        concord lookup --batch sentences.txt --format jsonl
      """))

  /// Results for people or for programs.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @Argument(help: "A term, a phrase or a sentence.")
  var query: String?
  @Option(help: "The language of the query (default: detected).")
  var from: LanguageTag?
  @Option(help: "The language wanted (default: the workspace's other one).")
  var to: LanguageTag?
  @Option(help: "How many concepts and how many units at most.")
  var limit = 10
  @Option(help: "The lowest score of a unit that counts, in percent.")
  var minScore = 60
  @Flag(help: "Compare with every unit instead of asking the index.")
  var exhaustive = false
  @Option(help: "A file with one query per line; - is standard input.")
  var batch: String?
  @Flag(help: "The lines of --batch are one text: units between the same neighbours come first.")
  var oneText = false
  @Option(help: "text, json, or for --batch jsonl.")
  var format: Format?
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard query == nil || batch == nil else {
      throw ValidationError("Give a query or --batch, not both")
    }
    guard query != nil || batch != nil else {
      throw ValidationError("Give a query, or --batch with a file of queries")
    }
    guard batch != nil || !oneText else {
      throw ValidationError("--one-text needs --batch")
    }
    guard limit > 0 else { throw ValidationError("--limit should be 1 or more") }
    guard (1...100).contains(minScore) else {
      throw ValidationError("--min-score should be a percentage from 1 to 100")
    }
    guard query?.contains(where: { !$0.isWhitespace }) != false else {
      throw ValidationError("The query is empty; give a term or a sentence")
    }
  }

  func run() throws {
    let options = LookupOptions(
      from: from, to: to, limit: limit, minimumScore: minScore, isExhaustive: exhaustive,
      isOneText: oneText)
    if let batch { return try run(batch: batch, options) }
    let workspace = try workspace.open()
    let result = try workspace.lookup(query ?? "", options: options)
    workspace.note(missed: result, on: Clock.today)
    switch format ?? .text {
    case .json: try Output.writeData(JSONReport.text(of: result))
    case .jsonl: try Output.writeData(JSONReport.line(of: result))
    case .text:
      Output.write(LookupTextReport(style: Output.style).text(of: result))
    }
    if result.isEmpty { throw Outcome.findings }
  }

  private func run(batch: String, _ options: LookupOptions) throws {
    guard format != .text, format != .json else {
      throw ValidationError("--batch writes jsonl; leave --format out")
    }
    let queries = try Workspace.queries(in: .path(batch))
    try workspace.open().lookupSession().lookup(queries, options: options) {
      try Output.writeData(JSONReport.line(of: $0))
    }
  }
}
