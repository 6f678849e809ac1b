// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit

/// `concord team notices`.
struct TeamNoticesCommand: ParsableCommand {
  /// The form of the output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, atom, mail
  }

  static let configuration = CommandConfiguration(
    commandName: "notices",
    abstract:
      "Show decisions about proposed terms, and changed terms with the texts that use them.",
    discussion: HelpText.flowing(
      """
      The newest come first; without --since, those of the last seven days. The papers of the memory and
      the drafts that are named are searched for the terms. --format mail writes a message that
      sendmail -t takes. Exit code 1 says that there is nothing.

      Examples:
        concord team notices
        concord team notices draft.docx --since 2026-11-01
        concord team notices --mine
        concord team notices --since 2026-11-27 --format mail --to team@example.org > digest.eml
      """))
  @Argument(help: "Drafts in which the terms are looked for.")
  var drafts: [String] = []
  @Option(
    help:
      "The first day or moment in UTC: 2026-11-27 or 2026-11-27T18:00:00Z (default: a week ago).")
  var since: String?
  @Flag(help: "Only decisions about terms that you have proposed.")
  var mine = false
  @Option(help: "The largest number of notices.")
  var limit = 100
  @Option(help: "text, json, atom (a feed) or mail (a message).")
  var format = Format.text
  @Option(help: "The recipient of the message.")
  var to: String?
  @OptionGroup var store: StoreOption

  func validate() throws {
    guard (1...10_000).contains(limit) else {
      throw ValidationError("--limit should be a number from 1 to 10000")
    }
    if to != nil, format != .mail { throw ValidationError("--to goes with --format mail") }
  }

  func run() throws {
    let address = try store.address()
    let history = try TeamHistory(address)
    var options = NoticeOptions()
    options.since = since ?? Clock.weekAgo.description
    options.limit = limit
    if mine { options.proposers = [history.login] }
    var notices = try history.notices(options)
    // A folder of files that pushes and pulls has the papers, too.
    let own = try store.folder()
    let workspace =
      own.configuration.store == address ? try Workspace(at: own.root) : own
    try workspace.findPlaces(of: &notices, in: drafts.map { Input.path($0) })
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: notices))
    case .atom: Output.writeData(NoticeText.atom(of: notices, project: address.project))
    case .mail where !notices.isEmpty:
      Output.writeData(NoticeText.mail(of: notices, project: address.project, to: to))
    case .text where !notices.isEmpty: Output.write(NoticeText.text(of: notices))
    case .mail, .text: break
    }
    guard notices.isEmpty else { return }
    Output.notice("no notices since \(options.since ?? "")".printableLine)
    throw Outcome.findings
  }
}
