// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import Foundation
import Logging
import WebService

/// `concord-server`: the service over HTTP.
@main
struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord-server",
    abstract: "Serve a workspace over HTTP: pages, REST, and the protocols of other programs.",
    version: ConcordVersion.current,
    subcommands: [ServeCommand.self, TokenCommand.self], defaultSubcommand: ServeCommand.self)

  /// Ends with one line on standard error and exit code 2.
  static func fail(_ reason: String) -> ExitCode {
    FileHandle.standardError.write(Data("concord-server: \(reason)\n".utf8))
    return ExitCode(2)
  }
}

/// `concord-server serve`, which may be left out.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve a workspace until the process is told to end (Ctrl-C, SIGTERM).",
    discussion: """
      Listens on this machine only. For a team give --host and --tokens, and put a reverse proxy with TLS before it
      (docs/server.md).

      Example:
        concord-server --workspace /work/institute --port 8081
      """)

  @Option(help: "The workspace; left out, the nearest one from here upwards.")
  var workspace: String?
  @Option(help: "The address to listen on; any but this machine's own needs --tokens.")
  var host = "127.0.0.1"
  @Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8081
  @Option(help: "A further name under which browsers may reach the server, as through a proxy.")
  var allowHost: [String] = []
  @Option(help: "A file with the hashes of the tokens of the people who may use the server.")
  var tokens: String?
  @Option(
    help: "The most requests of a client in a second; left out, 50 with --tokens, else any number.")
  var rate: Int?

  /// The addresses that only programs of this machine reach.
  private static let own: Set<String> = ["127.0.0.1", "::1", "localhost"]

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port should be a number from 0 to 65535")
    }
    guard rate.map({ (1...100_000).contains($0) }) != false else {
      throw ValidationError("--rate should be a number from 1 to 100000")
    }
    guard Self.own.contains(host) || tokens != nil else {
      throw ValidationError("--host \(host) lets other machines in; give --tokens as well")
    }
  }

  func run() async throws {
    let root: String
    do {
      root = try workspace.map { try Workspace(at: $0).root } ?? Workspace.nearest().root
    } catch {
      throw Program.fail(JobError(error).description)
    }
    let people = try tokens.map { path in
      do {
        return try AccessList(String(contentsOfFile: path, encoding: .utf8))
      } catch let fault as AccessFault {
        throw Program.fail("\(path): \(fault.description)")
      } catch {
        throw Program.fail("\(path): cannot be read")
      }
    }
    var hosts = Set(allowHost.map { $0.lowercased() })
    if host != "0.0.0.0", host != "::" {
      hosts.insert(host.contains(":") ? "[\(host)]" : host.lowercased())
    }
    let service = WebService(
      root: root,
      options: ServiceOptions(
        hosts: hosts, people: people, requestsPerSecond: rate ?? (people == nil ? nil : 50)))
    var logger = Logger(label: "concord")
    logger.logLevel = .notice
    do {
      try await ServiceApplication(service: service, logger: logger).run(host: host, port: port)
    } catch {
      throw Program.fail("\(host):\(port): \(error)")
    }
  }
}

/// `concord-server token`.
struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Make a token for a person, and the line for the file of --tokens.",
    discussion: """
      The token goes to standard error, once; the line with its hash goes to standard output.

      Example:
        concord-server token --role terminologist --name "Li Na" >> tokens.txt
      """)

  @Option(help: "reader, contributor, terminologist or admin.")
  var role: Role
  @Option(help: "The name of the person, stored with the units that the person decides on.")
  var name: String

  func validate() throws {
    guard name.contains(where: { !$0.isWhitespace }), !name.contains(where: \.isNewline) else {
      throw ValidationError("--name should be a name on one line")
    }
  }

  func run() {
    let made = AccessList.newToken(for: AccessList.Person(role: role, name: name))
    print(made.line)
    FileHandle.standardError.write(Data("\(made.token)\n".utf8))
  }
}

extension Role: ExpressibleByArgument {}
