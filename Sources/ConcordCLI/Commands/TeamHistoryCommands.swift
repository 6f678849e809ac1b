// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

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
        concord team log --concept shanghai-spirit
        concord team log --unit example-paper.abstract.3
      """))
  @Argument(help: "A file; left out, all.")
  var file: String?
  @Option(
    help: "The changes of the concept with this id instead, each with its text before and after.")
  var concept: String?
  @Option(help: "The changes of the unit with this id instead.")
  var unit: String?
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
    if [concept, unit, show.map(String.init)].compactMap(\.self).count > 1 {
      throw ValidationError("give one of --concept, --unit and --show")
    }
  }

  func run() throws {
    let history = try TeamHistory(store.address())
    if let item = StoreItem(concept: concept, unit: unit) {
      let changes = try history.changes(of: item, in: file, limit: limit)
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: changes))
      case .text: changes.forEach(Self.write)
      }
      guard changes.isEmpty else { return }
      Output.notice("no version of a file has \(item.id)".printableLine)
      throw Outcome.findings
    }
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

  private static func write(_ change: ItemChange) {
    Output.write(
      "\(change.change)\t\(change.at)\t\(change.who)\t\(change.file)\tversion \(change.version)"
        + "\t\(change.why)")
    for line in LineDifference.lines(from: change.before ?? "", to: change.after ?? "") {
      Output.write("  \(line)")
    }
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
    abstract: "Write a file, a concept or a unit of the store again as it was.",
    discussion: HelpText.flowing(
      """
      This makes a new version; the history keeps the others. With --concept or --unit everything else in
      the file stays as it is now. Nothing is written if glossaries would contradict each other afterwards, as
      with 'concord team push'.

      Examples:
        concord team revert glossaries/sco.yaml --to 3 --why "the ministry's wording"
        concord team revert --concept shanghai-spirit --to 3
        concord team revert tm/example-paper.tmx --unit example-paper.abstract.3 --to 1
      """))
  @Argument(
    help: "The file; with --concept or --unit it may be left out if only one has or had it.")
  var file: String?
  @Option(help: "Only the concept with this id.")
  var concept: String?
  @Option(help: "Only the unit with this id.")
  var unit: String?
  @Option(help: "The version of the file.")
  var to: Int
  @Option(help: "The reason, which the history keeps.")
  var why: String?
  @Flag(help: "Also if concepts do not go together afterwards, except contradictions.")
  var overwrite = false
  @OptionGroup var store: StoreOption

  func validate() throws {
    if concept != nil, unit != nil { throw ValidationError("give --concept or --unit, not both") }
    if file == nil, concept == nil, unit == nil {
      throw ValidationError("name a file, or give --concept or --unit")
    }
  }

  func run() throws {
    let history = try TeamHistory(store.address())
    let item = StoreItem(concept: concept, unit: unit)
    let name = item?.id ?? file ?? ""
    let done =
      if let item {
        try history.revert(
          item, in: file, to: to, why: why ?? "revert \(item.id) to version \(to)",
          overwrites: overwrite)
      } else {
        try history.revert(
          name, to: to, why: why ?? "revert to version \(to)", overwrites: overwrite)
      }
    try TeamReport.write(done)
    let place = item == nil ? "" : " in \(done.file)"
    Output.write(
      "\(name)\(place) is as in version \(to) again; this is version \(done.version ?? 0)")
  }
}

extension StoreItem {
  /// The item that one of two options names.
  init?(concept: String?, unit: String?) {
    if let concept {
      self = .concept(ConceptID(concept))
    } else if let unit {
      self = .unit(UnitID(unit))
    } else {
      return nil
    }
  }
}

/// `concord team members`.
struct TeamMembersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members",
    abstract: "List, add and remove the members of a project.",
    discussion: HelpText.flowing(
      """
      reader reads; contributor also changes papers, comments and proposes terms; terminologist also
      changes glossaries; admin also changes members. The logins are PostgreSQL's (createuser --pwprompt NAME).

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
