// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport

/// A workspace with the starter glossary, and the example paper in its memory if wanted.
struct SampleWorkspace {
  let folder: TemporaryFolder

  init(withPaper: Bool = false) throws {
    folder = try TemporaryFolder()
    _ = try CommandRun(["init"], in: folder.url)
    if withPaper { _ = try run(["grow", Self.paper]) }
  }

  /// Runs a command in the workspace.
  func run(_ arguments: [String], input: String = "", through launcher: [String] = []) throws
    -> CommandRun
  {
    try CommandRun(arguments, in: folder.url, input: input, through: launcher)
  }

  static let paper = Repository.fixture("papers/example-paper.txt").path
  static let draft = Repository.fixture("papers/example-draft.md").path
  static let cleanDraft = Repository.fixture("papers/example-draft-clean.md").path

  /// What a correct reader makes of the example paper.
  static func gold() throws -> JSON {
    try JSON(
      parsing: String(
        contentsOf: Repository.fixture("papers/example-paper.gold.json"), encoding: .utf8))
  }
}
