import ArgumentParser
import ConcordKit

/// `concord undo`: takes back what the last command wrote.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last command that changed the workspace.",
    discussion: HelpText.flowing(
      """
      Files in tm/, glossaries/ and dictionaries/ are again as they were before the last grow, review, import,
      add or remove; again, as before the one before it. Nothing is changed if a file was edited since.

      Examples:
        concord undo
        concord undo --force
      """))

  @Flag(help: "Also where a file has been changed since; these changes are lost.")
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
