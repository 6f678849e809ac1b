// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit

/// `concord undo`: takes back what the last command wrote.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last command that changed the workspace.",
    discussion: HelpText.flowing(
      """
      Restores the files in tm/, glossaries/ and dictionaries/ that the last command changed, such as grow, review,
      an import or glossary set. Run it again to take back the command before that one. Nothing is changed if a file was
      edited since.

      Examples:
        concord undo
        concord undo --force
      """))

  @Flag(help: "Also restore files that were edited since; these edits are lost.")
  var force = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let result = try workspace.open().undo(force: force)
    for path in result.restored { Output.write("\(path) is as it was before".printableLine) }
    for path in result.removed { Output.write("\(path) removed".printableLine) }
    if result.restored.isEmpty, result.removed.isEmpty {
      Output.write("the last command is taken back; its files were as before already")
    }
  }
}
