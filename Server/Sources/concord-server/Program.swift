import ArgumentParser
import ConcordKit
import Foundation
import Hummingbird
import Logging
import WebService

/// `concord-server`: the service over HTTP.
@main
struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord-server",
    abstract: "Serve a workspace over HTTP: a page, REST, and the protocols of other programs.",
    discussion: """
      Listens on this machine only. For a team put a reverse proxy with passwords and TLS before it
      (docs/server.md).

      Example:
        concord-server --workspace /work/institute --port 8081
      """, version: ConcordVersion.current)

  @Option(help: "The workspace; left out, the nearest one from here upwards.")
  var workspace: String?
  @Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8081
  @Option(help: "A further name under which browsers may reach the server, as through a proxy.")
  var allowHost: [String] = []

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port should be a number from 0 to 65535")
    }
  }

  func run() async throws {
    let root: String
    do {
      root = try workspace.map { try Workspace(at: $0).root } ?? Workspace.nearest().root
    } catch {
      FileHandle.standardError.write(Data("concord-server: \(JobError(error))\n".utf8))
      throw ExitCode(2)
    }
    let service = WebService(root: root, hosts: Set(allowHost.map { $0.lowercased() }))
    var logger = Logger(label: "concord")
    logger.logLevel = .notice
    let server = ServiceApplication(service: service, logger: logger)
    do {
      try await server.run(port: port)
    } catch {
      FileHandle.standardError.write(Data("concord-server: port \(port): \(error)\n".utf8))
      throw ExitCode(2)
    }
  }
}
