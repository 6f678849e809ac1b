// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import Foundation

/// `concord team`: the memory and the glossaries of a team in PostgreSQL.
struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Share the memory and the glossaries of a team in PostgreSQL.",
    discussion: HelpText.flowing(
      """
      The store is the one that concord.yaml names (store: postgresql://HOST/DATABASE, and project:
      NAME where it has several), or that of --store and --project. Passwords belong in ~/.pgpass or
      PGPASSWORD. docs/team.md says how to begin.

      Examples:
        concord team init --store postgresql://db.example.org/concord
        concord team push --why "papers of 2026"
        concord team status
      """),
    subcommands: [
      TeamInitCommand.self, TeamMigrateCommand.self, TeamPushCommand.self, TeamPullCommand.self,
      TeamStatusCommand.self, TeamLogCommand.self, TeamRevertCommand.self, TeamMembersCommand.self,
      TeamNoticesCommand.self, TeamIndexCommand.self, TeamShardsCommand.self,
    ])
}

/// The options that name a store.
struct StoreOption: ParsableArguments {
  @Option(help: "The store: postgresql://HOST/DATABASE; left out, that of concord.yaml.")
  var store: String?
  @Option(help: "The project in the store; left out, that of concord.yaml, or 'main'.")
  var project: String?
  @OptionGroup var workspace: WorkspaceOption

  /// The store that is meant.
  func address() throws -> StoreAddress {
    if let store { return try StoreAddress(store, project: project) }
    guard let named = try folder().configuration.store else {
      throw JobError(
        code: "store/none",
        message: "concord.yaml names no store; add the line 'store: postgresql://HOST/DATABASE', or"
          + " give --store")
    }
    return try project.map { try StoreAddress(named.uri, project: $0) } ?? named
  }

  /// The workspace with its own files, not those of the store.
  func folder() throws -> Workspace {
    let found =
      try workspace.workspace.map { try Workspace(at: $0, usesStore: false) }
      ?? Workspace.nearest(usesStore: false)
    found.notices.forward { Output.notice($0) }
    return found
  }

  /// The transfer between the workspace and the store, with progress on a terminal.
  func transfer() throws -> TeamTransfer {
    let transfer = try TeamTransfer(of: folder(), with: address())
    if isatty(2) == 1 {
      transfer.progress = { done, all in
        Output.progress("\r\(done) of \(all) files" + (done == all ? "\n" : ""))
      }
    }
    return transfer
  }
}

/// `concord team init`.
struct TeamInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a store in a database, and a project in it.",
    discussion: HelpText.flowing(
      """
      The login that runs this owns the tables and is the first admin; it needs the right to create
      roles. On a database that has a store already, only the project is added.

      Example:
        concord team init --store postgresql://postgres@localhost/concord --project sco
      """))
  @OptionGroup var store: StoreOption

  func run() throws {
    let address = try store.address()
    let made = try TeamHistory.create(address)
    for step in made.steps { Output.write("schema \(step)") }
    Output.write(
      made.isNew
        ? "project \(address.project) is ready; you are its admin"
        : "project \(address.project) is there already")
  }
}

/// `concord team migrate`.
struct TeamMigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Bring the tables of a store up to date.",
    discussion: HelpText.flowing(
      """
      Run by the owner of the tables after Concord was updated; make a backup first.

      Example:
        concord team migrate
      """))
  @OptionGroup var store: StoreOption

  func run() throws {
    let steps = try TeamHistory.migrate(store.address())
    for step in steps { Output.write("schema \(step)") }
    if steps.isEmpty { Output.write("the store is up to date") }
  }
}

/// `concord team push`.
struct TeamPushCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "push",
    abstract: "Write the files of this workspace to the store.",
    discussion: HelpText.flowing(
      """
      Files in tm/ and glossaries/ that are new or were changed here. If one of them was changed in
      the store too, the changes of both are kept, here and in the store. If both have changed the same
      unit or concept, nothing is written, the conflicts are shown, and the exit code is 1. A push that
      was interrupted goes on where it stopped.

      Nothing is written either if the glossaries would contradict each other then; edit one of the
      concepts, and push again. A file that cannot be merged, for example since it has an id twice, waits
      until --replace names it.

      Examples:
        concord team push --why "papers of 2026"
        concord team push --overwrite
        concord team push --replace glossaries/office.yaml
      """))
  @Option(help: "The reason, which the history keeps.")
  var why = "team push"
  @Flag(
    help:
      "Where both have changed the same, take the text of this folder; the history keeps the other."
  )
  var overwrite = false
  @Option(
    help: ArgumentHelp(
      "Take this file of this folder as a whole where it cannot be merged; may be given several times.",
      valueName: "file"))
  var replace: [String] = []
  @Flag(help: "Also remove the files from the store that are not here any more.")
  var remove = false
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var store: StoreOption

  func run() throws {
    let result = try store.transfer().push(
      why: why, overwrites: overwrite, replaces: replace, removes: remove)
    try TeamReport.write(result, verb: "pushed", as: format)
    if !remove, !result.comparison.missing.isEmpty {
      Output.notice(
        "only in the store: \(counted(result.comparison.missing.count, "file")); --remove removes what"
          + " is only there")
    }
    if !result.comparison.newer.isEmpty {
      Output.notice(
        "newer in the store: \(counted(result.comparison.newer.count, "file")); run 'concord team pull'"
      )
    }
  }
}

/// `concord team pull`.
struct TeamPullCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pull",
    abstract: "Write the files of the store to this workspace, byte for byte.",
    discussion: HelpText.flowing(
      """
      Use it for a nightly copy in git, or to leave PostgreSQL. A file that was changed here and in the store gets the
      changes of both. If both have changed the same unit or concept, nothing is written, the conflicts
      are shown, and the exit code is 1. Glossaries that contradict each other then are named.

      Example:
        concord team pull
      """))
  @Flag(
    help:
      "Where both have changed the same, take the text of the store; the one of this folder is lost."
  )
  var overwrite = false
  @Option(
    help: ArgumentHelp(
      "Take this file of the store as a whole where it cannot be merged; may be given several times.",
      valueName: "file"))
  var replace: [String] = []
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var store: StoreOption

  func run() throws {
    let result = try store.transfer().pull(overwrites: overwrite, replaces: replace)
    try TeamReport.write(result, verb: "pulled", as: format)
  }
}

/// `concord team status`.
struct TeamStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say how this workspace and the store differ.",
    discussion:
      "Exit code 1 says that there are conflicts, or that a push would make glossaries contradict each"
      + " other.\n\nExample:\n  concord team status")
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var store: StoreOption

  func run() throws {
    let status = try TeamHistory(store.address()).status(of: store.transfer())
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: status))
    case .text: TeamReport.write(status)
    }
    if !status.comparison.conflicts.isEmpty || !status.comparison.disagreements.isEmpty {
      throw Outcome.findings
    }
  }
}

/// `concord team index`.
struct TeamIndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "List the papers of the store for searches in SQL.",
    discussion: HelpText.flowing(
      """
      For nodes that search in the store (CONCORD_STORE_SEARCH=sql) instead of in an index of their own. Run by an
      admin, at night or every few minutes; papers that are not listed yet are found too, but slowly.
      Only papers that changed are read. A run that was interrupted goes on where it stopped.

      Example:
        concord team index
      """))
  @Flag(help: "Make all lists again.")
  var rebuild = false
  @OptionGroup var store: StoreOption

  func run() throws {
    let listing = try TeamListing(store.address())
    if isatty(2) == 1 {
      listing.progress = { done, all in
        Output.progress("\r\(done) of \(all) papers" + (done == all ? "\n" : ""))
      }
    }
    let result = try listing.run(isNew: rebuild)
    let removed = result.removed == 0 ? "" : ", \(result.removed) removed"
    Output.write(
      "\(counted(result.papers, "paper")) with \(counted(result.units, "unit")) listed\(removed)")
  }
}

/// `concord team shards`.
struct TeamShardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shards",
    abstract: "Distribute the lists for searches in SQL over several servers.",
    discussion: HelpText.flowing(
      """
      Without servers, says where the parts are, and whether each server answers; exit code 1 says that one
      does not. With servers, the eight parts are dealt out to them in turn; 'here' is the store's own
      server. The lists are then empty, and an admin runs 'concord team index'. For the owner of the
      store's tables; docs/team.md says what the servers need.

      Examples:
        concord team shards
        concord team shards here postgresql://db2.example.org/concord postgresql://db3.example.org/concord
        concord team shards here
      """))
  @Argument(help: "The servers: postgresql://HOST/DATABASE, or 'here'.")
  var servers: [String] = []
  @OptionGroup var store: StoreOption

  func run() throws {
    let shards = try TeamShards(store.address())
    if !servers.isEmpty { try shards.set(servers) }
    var isSilent = false
    for server in try shards.servers() {
      let parts = server.parts.map { "\($0)" }.joined(separator: ", ")
      Output.write("\(server.address ?? "here")\tparts \(parts)")
      if let fault = server.fault {
        isSilent = true
        Output.notice(fault)
      }
    }
    if !servers.isEmpty { Output.notice("the lists are empty now; run 'concord team index'") }
    if isSilent { throw Outcome.findings }
  }
}
