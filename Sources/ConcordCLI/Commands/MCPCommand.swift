// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import AssistantServer
import ConcordKit
import Foundation
import JSONRPC
import TextModel

/// `concord mcp`: a server for assistants over standard input and output.
struct MCPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Serve terms, matches and checks to an AI assistant (Model Context Protocol).",
    discussion: HelpText.flowing(
      """
      Assistants such as Claude, VS Code or Cursor start this command themselves; their settings need the line
      below. One message per line on standard input and output; ends with the input. The assistant can read the
      glossaries and the memory and check texts. It cannot name files, approve or change anything; with --allow-propose
      it can queue terms in glossaries/proposals.yaml, for a person to decide on. docs/assistants.md has the settings.

      Examples:
        concord mcp --workspace /work/institute
        claude mcp add concord -- concord mcp --workspace /work/institute
      """))

  @Flag(help: "Let the assistant queue proposals of terms; off by default.")
  var allowPropose = false
  @OptionGroup var workspace: WorkspaceOption

  /// The longest message that is read: 1 MB of text may take six bytes per character.
  private static let longestMessage = 8 << 20
  /// The requests that are worked on or wait at a time.
  private static let capacity = 64

  func run() throws {
    let core = AssistantCore(
      workspace: try workspace.open().root,
      options: AssistantOptions(allowsProposals: allowPropose, today: { Clock.today }))
    if isatty(0) == 1 {
      Output.notice("concord mcp waits for messages of an assistant; Ctrl-D ends it")
    }
    let connection = RPCConnection(
      framing: .line, limit: Self.longestMessage, capacity: Self.capacity, omitsUnknownIDs: true)
    // Nobody is left to read the answers.
    ParentWatch.start { _exit(0) }
    connection.run(AssistantSession(core, on: connection))
    connection.drain()
    connection.close()
  }
}
