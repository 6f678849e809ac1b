// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit

/// `concord team log`.
struct TeamLogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List who changed what, when and why, newest first.",
    discussion: HelpText.flowing(
      """
      Examples:
        concord team log
        concord team log glossaries/sco.yaml --limit 5
        concord team log tm/example-paper.tmx --show 3
      """))
  @Argument(help: "A file; left out, all.")
  var file: String?
  @Option(help: "The largest number of lines.")
  var limit = 20
  @Option(help: "Write the file as it was in this version instead.")
  var show: Int?
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var store: StoreOption

  func validate() throws {
    guard (1...1_000_000).contains(limit) else {
      throw ValidationError("--limit should be a number from 1 to 1000000")
    }
    if show != nil, file == nil { throw ValidationError("--show needs the name of a file") }
  }

  func run() throws {
    let history = try TeamHistory(store.address())
    if let file, let show {
      guard let bytes = try history.bytes(of: file, version: show) else {
        return Output.notice("version \(show) removed \(file)")
      }
      return Output.writeBytes(bytes)
    }
    let revisions = try history.revisions(of: file, limit: limit)
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: revisions))
    case .text: revisions.forEach(Self.write)
    }
    guard revisions.isEmpty else { return }
    Output.notice(
      file.map { "the store has no version of \($0)".printableLine } ?? "the store has no files yet"
    )
    throw Outcome.findings
  }

  private static func write(_ revision: FileRevision) {
    let size = revision.size.map { "\($0) bytes" } ?? "removed"
    Output.write(
      "\(revision.change)\t\(revision.at)\t\(revision.who)\t\(revision.name)"
        + "\tversion \(revision.version)\t\(size)\t\(revision.why)")
  }
}

/// `concord team revert`.
struct TeamRevertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revert",
    abstract: "Write a file of the store again as it was in an earlier version.",
    discussion: HelpText.flowing(
      """
      This makes a new version; the history keeps the others.

      Example:
        concord team revert glossaries/sco.yaml --to 3 --why "the ministry's wording"
      """))
  @Argument(help: "The file.")
  var file: String
  @Option(help: "The version.")
  var to: Int
  @Option(help: "The reason, which the history keeps.")
  var why: String?
  @OptionGroup var store: StoreOption

  func run() throws {
    let version = try TeamHistory(store.address()).revert(
      file, to: to, why: why ?? "revert to version \(to)")
    Output.write("\(file) is as in version \(to) again; this is version \(version)")
  }
}

/// `concord team members`.
struct TeamMembersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members",
    abstract: "List, add and remove the members of a project.",
    discussion: HelpText.flowing(
      """
      reader reads; contributor also changes papers; terminologist also changes glossaries; admin also
      changes members. The logins are PostgreSQL's (createuser --pwprompt NAME).

      Examples:
        concord team members
        concord team members --add anna --role terminologist
        concord team members --remove anna
      """))
  @Option(help: "A login that gets a role.")
  var add: String?
  @Option(help: "reader, contributor, terminologist or admin.")
  var role = MemberRole.reader
  @Option(help: "The login of the member to remove.")
  var remove: String?
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var store: StoreOption

  func validate() throws {
    if add != nil, remove != nil { throw ValidationError("give --add or --remove, not both") }
  }

  func run() throws {
    let history = try TeamHistory(store.address())
    if let add { try history.setMember(add, role: role) }
    if let remove { try history.setMember(remove, role: nil) }
    let members = try history.members()
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: members))
    case .text:
      for member in members {
        Output.write(
          "\(member.login)\t\(member.role)\tadded by \(member.addedBy) on \(member.added)")
      }
    }
  }
}

extension MemberRole: ExpressibleByArgument {}
