// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport

/// A folder of files and nodes of a team's store, on a database of their own.
struct TeamWorkspace {
  let server: PostgresServer
  /// The address of the store.
  let store: String
  /// A workspace of files, without a store.
  let files: TemporaryFolder
  private let home: TemporaryFolder

  private struct Failure: Error {
    let description: String
  }

  /// Makes the store, and a workspace with the starter glossary and the example paper.
  ///
  /// - Parameter server: the server; left out, the one that tests share.
  init(on server: PostgresServer? = nil, isInitialized: Bool = true) throws {
    self.server = try server ?? PostgresServer.shared.get()
    store = try self.server.database()
    files = try TemporaryFolder()
    home = try TemporaryFolder()
    _ = try CommandRun(["init"], in: files.url)
    _ = try CommandRun(
      ["grow", Repository.fixture("papers/example-paper.txt").path], in: files.url)
    if isInitialized {
      let made = try run(["team", "init", "--store", store])
      guard made.status == 0 else { throw Failure(description: made.errors) }
    }
  }

  /// The variables of a person.
  func environment(_ login: String = "postgres") -> [String: String] {
    ["PGUSER": login, "XDG_CONFIG_HOME": home.url.path]
  }

  /// Runs a command in a folder; left out, in the workspace of files.
  func run(
    _ arguments: [String], in folder: TemporaryFolder? = nil, as login: String = "postgres",
    adding variables: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun(
      arguments, in: (folder ?? files).url,
      environment: environment(login).merging(variables) { $1 })
  }

  /// Pushes the workspace of files.
  @discardableResult
  func push(_ options: [String] = []) throws -> CommandRun {
    try run(["team", "push", "--store", store] + options)
  }

  /// A new folder whose concord.yaml names the store.
  func node() throws -> TemporaryFolder {
    try TemporaryFolder(["concord.yaml": "concord: 1\nstore: \(store)\n"])
  }

  /// The files of a folder that are not derived, with their bytes.
  static func state(_ folder: TemporaryFolder) throws -> [String: Data] {
    var state: [String: Data] = [:]
    for file in folder.files() where file.hasPrefix("tm/") || file.hasPrefix("glossaries/") {
      state[file] = try Data(contentsOf: folder.url.appendingPathComponent(file))
    }
    return state
  }
}
