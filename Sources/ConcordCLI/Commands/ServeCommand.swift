// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import Foundation

/// `concord serve`: runs `concord-server`, a program of its own, in the place of this one.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve a team: pages for the browser, REST, and the protocols of other programs.",
    discussion: HelpText.flowing(
      """
      Runs concord-server, which has to be in the folder of concord; docs/server.md says how to build it. LibreOffice, OmegaT, Weblate
      and others can use its address. It listens on this machine only, unless --host and --tokens say otherwise. Ends
      with Ctrl-C.

      Examples:
        concord serve --workspace /work/institute
        concord serve --port 9000
      """))

  @Option(help: "The address to listen on; any but this machine's own needs --tokens.")
  var host: String?
  @Option(help: "The port to listen on (default: 8081).")
  var port: Int?
  @Option(help: "A further name under which browsers may reach the server, as through a proxy.")
  var allowHost: [String] = []
  @Option(help: "A file with the hashes of the tokens of the people who may use the server.")
  var tokens: String?
  @Option(
    help: "The most requests of a client per second (default: 50 with --tokens, else any number).")
  var rate: Int?
  @OptionGroup var workspace: WorkspaceOption

  private static let program = "concord-server"

  func run() throws {
    let root = try workspace.open().root
    guard let server = Self.server else {
      throw JobError(
        code: "serve/missing",
        message: "\(Self.program) is not beside concord; docs/server.md says how it is built")
    }
    var arguments = ["--workspace", root]
    if let host { arguments += ["--host", host] }
    if let port { arguments += ["--port", String(port)] }
    for name in allowHost { arguments += ["--allow-host", name] }
    if let tokens { arguments += ["--tokens", tokens] }
    if let rate { arguments += ["--rate", String(rate)] }
    var words: [UnsafeMutablePointer<CChar>?] = ([server] + arguments).map { strdup($0) }
    words.append(nil)
    execv(server, words)
    // The call returns only if the program could not be run.
    let reason = String(cString: strerror(errno))
    throw JobError(code: "serve/missing", message: "\(server) cannot be run: \(reason)")
  }

  /// The path of the server beside the program that runs now; `nil` if there is none.
  static var server: String? {
    guard let own = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    let path = own.deletingLastPathComponent().appendingPathComponent(program).path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }
}
