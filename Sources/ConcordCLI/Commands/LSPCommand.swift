// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import Foundation
import JSONRPC
import LanguageServer

/// `concord lsp`: the server of an editor.
struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serve an editor: findings while one types, concept cards, fixes, terms to complete.",
    discussion: HelpText.flowing(
      """
      An editor starts this command and speaks with it over standard input and output, by the Language Server
      Protocol 3.17. docs/editors.md has the configuration of Neovim, Emacs, Helix, Kate, VS Code and Sublime Text.

      Example, as an editor would start it:
        concord lsp
      """))

  @Flag(help: "Speak over standard input and output, as always; some editors give this option.")
  var stdio = false
  @Option(
    help: "The workspace for documents in none (default: the workspace of the editor's folder).")
  var workspace: String?

  func run() throws {
    let fallback = try workspace.map { try Workspace(at: $0).root }
    ParentWatch.start { Foundation.exit(1) }
    let connection = RPCConnection(framing: .contentLength)
    let service = EditorService(connection, fallback: fallback)
    connection.run(service)
    // The editor reads no more, or soon will not.
    connection.drain(for: .seconds(1))
    connection.close()
  }
}
