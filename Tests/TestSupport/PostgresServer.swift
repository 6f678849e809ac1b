// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A PostgreSQL server of the tests' own: on a free port, in a temporary folder, stopped at the end.
///
/// PostgreSQL refuses to run as root; then the user `postgres` of the package runs it.
public final class PostgresServer: @unchecked Sendable {
  /// The port on the loopback address.
  public private(set) var port = 0
  private let folder: String

  /// Whether PostgreSQL is installed; tests that need it are skipped with this reason.
  public static let isInstalled = programs != nil
  /// The reason of a skipped test.
  public static let reason: String = "PostgreSQL is not installed (scripts/setup --with-postgres)"

  /// The server that all tests of a process share.
  public static let shared = Result { try PostgresServer() }

  /// The folder of the server's programs.
  private static let programs: String? = {
    let versions =
      (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
    let folders =
      versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "/usr/lib/postgresql/\($0)/bin" }
      + ["/usr/local/bin", "/usr/bin", "/opt/homebrew/bin"]
    return folders.first { folder in
      ["initdb", "pg_ctl", "postgres"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)")
      }
    }
  }()

  private struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private var process = Process()

  /// Starts one more server, for a test that needs several.
  ///
  /// - Parameter settings: further settings, such as `log_statement=all`.
  public init(settings: [String] = []) throws {
    guard let programs = Self.programs else { throw Failure(description: Self.reason) }
    folder = try TemporaryFolder.path() + "/pg"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    if geteuid() == 0, let user = getpwnam("postgres") {
      chown(folder, user.pointee.pw_uid, user.pointee.pw_gid)
    }
    let user =
      geteuid() == 0
      ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
    let made = try Self.output(
      user + [
        "\(programs)/initdb", "-D", "\(folder)/data", "-U", "postgres", "--auth=trust",
        "--locale=C.UTF-8", "--no-sync",
      ])
    guard made.status == 0 else { throw Failure(description: made.text) }
    Self.stopAtExit(folder)
    // Another program may take a free port before the server does; then the server ends.
    for _ in 0..<5 {
      port = try Self.freePort()
      process = try Self.start(user + ["\(programs)/postgres"], on: port, in: folder, settings)
      let end = Date(timeIntervalSinceNow: 60)
      while process.isRunning, Date() < end {
        if (try? sql("select 1", in: "postgres")) == "1" { return }
        Thread.sleep(forTimeInterval: 0.05)
      }
      Self.stopServer(of: folder)
    }
    throw Failure(description: "the server did not start: \(log)")
  }

  /// Starts the server in the foreground: a daemon would keep what Foundation watches of its parent open.
  private static func start(
    _ words: [String], on port: Int, in folder: String, _ settings: [String]
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      words + [
        "-D", "\(folder)/data", "-p", "\(port)", "-h", "127.0.0.1", "-k", "", "-c", "fsync=off",
        "-c", "max_connections=60",
      ] + settings.flatMap { ["-c", $0] }
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    FileManager.default.createFile(atPath: folder + "/log", contents: nil)
    process.standardError = FileHandle(forWritingAtPath: folder + "/log") ?? .nullDevice
    try process.run()
    return process
  }

  /// Stops the server at once, as a crash would.
  public func stop() {
    Self.stopServer(of: folder)
    process.waitUntilExit()
  }

  /// What the server has logged.
  public var log: String { (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "" }

  /// Makes the server hang: it accepts connections and does nothing, until `resume` is called.
  public func pause() { signal(SIGSTOP) }

  /// Lets a server that hangs go on.
  public func resume() { signal(SIGCONT) }

  private func signal(_ number: Int32) {
    guard let main = Self.process(of: folder) else { return }
    let children = (try? Self.output(["pgrep", "-P", "\(main)"]).text) ?? ""
    for process in [main] + children.split(separator: "\n").compactMap({ Int32($0) }) {
      kill(process, number)
    }
  }

  /// The address of a new, empty database.
  public func database() throws -> String {
    let name = "t" + UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased()
    try sql("create database \(name)", in: "postgres")
    return "postgresql://127.0.0.1:\(port)/\(name)"
  }

  /// Makes a login with a name that no other test has.
  public func login(_ name: String) throws -> String {
    let login = name + "_" + UUID().uuidString.prefix(8).lowercased()
    try sql("create role \(login) login", in: "postgres")
    return login
  }

  /// Runs statements as the superuser, and returns what psql writes.
  @discardableResult
  public func sql(_ text: String, in database: String, as login: String = "postgres") throws
    -> String
  {
    let address =
      database.contains("://") ? database : "postgresql://127.0.0.1:\(port)/\(database)"
    let run = try Self.output(
      ["psql", "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-U", login, "-c", text, address])
    guard run.status == 0 else { throw Failure(description: run.text) }
    return run.text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func output(_ words: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    try? pipe.fileHandleForWriting.close()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw Failure(description: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  nonisolated(unsafe) private static var folders: [String] = []
  private static let guardian = NSLock()

  /// Stops the servers when the tests end.
  private static func stopAtExit(_ folder: String) {
    guardian.lock()
    defer { guardian.unlock() }
    folders.append(folder)
    if folders.count == 1 {
      atexit { for folder in PostgresServer.folders { PostgresServer.stopServer(of: folder) } }
    }
  }

  /// SIGQUIT is PostgreSQL's immediate shutdown.
  private static func stopServer(of folder: String) {
    guard let main = process(of: folder) else { return }
    kill(main, SIGQUIT)
    // One that was made to hang.
    kill(main, SIGCONT)
  }

  /// The number of the main process of a server.
  private static func process(of folder: String) -> Int32? {
    let text = (try? String(contentsOfFile: folder + "/data/postmaster.pid", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").first.flatMap { Int32($0) }
  }
}
