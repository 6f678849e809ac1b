// SPDX-License-Identifier: Apache-2.0
import Foundation

/// One run of the built `concord`, as a user runs it.
public struct CommandRun: Sendable {
  /// The exit code.
  public let status: Int32
  /// Standard output.
  public let output: String
  /// Standard error.
  public let errors: String

  /// Runs the binary that was built beside the tests.
  ///
  /// - Parameters:
  ///   - arguments: the words after `concord`.
  ///   - folder: the current folder; left out, the root of the file system, where no workspace is.
  ///   - input: standard input.
  ///   - environment: variables beside a bare environment.
  ///   - launcher: a program with its arguments that starts the binary, such as one that sets a limit.
  public init(
    _ arguments: [String], in folder: URL = URL(fileURLWithPath: "/"), input: String = "",
    environment: [String: String] = [:], through launcher: [String] = []
  ) throws {
    let process = Process()
    let words = launcher + [try Self.binary().path] + arguments
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = folder
    process.environment = Self.bareEnvironment.merging(environment) { $1 }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    let writer = Thread {
      try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? stdin.fileHandleForWriting.close()
    }
    writer.start()
    let drain = Drain(stderr.fileHandleForReading)
    output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = drain.text()
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// The variables of every run; where coverage is measured, also where the binary writes its counts; where seeded faults
  /// are counted, also which one is turned on.
  public static let bareEnvironment: [String: String] = {
    var variables = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    for name in ["LLVM_PROFILE_FILE", "CONCORD_MUTATION", "CONCORD_MUTATIONS_REACHED"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    return variables
  }()

  /// The lines of standard output.
  public var lines: [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast(
      output.hasSuffix("\n") ? 1 : 0)
  }

  /// Standard output read as JSON.
  public func json() throws -> JSON { try JSON(parsing: output) }

  /// The binary that was built beside the tests.
  public static func binary() throws -> URL {
    struct NotBuilt: Error {}
    let here = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let inBuild = Repository.root.appendingPathComponent(".build/debug")
    for folder in [here, inBuild] {
      let binary = folder.appendingPathComponent("concord")
      if FileManager.default.isExecutableFile(atPath: binary.path) { return binary }
    }
    throw NotBuilt()
  }

  /// Reads a pipe to its end on a thread of its own, so that neither side waits for the other.
  private final class Drain: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var data = Data()

    init(_ handle: FileHandle) {
      Thread {
        self.data = handle.readDataToEndOfFile()
        self.done.signal()
      }.start()
    }

    func text() -> String {
      done.wait()
      return String(decoding: data, as: UTF8.self)
    }
  }
}

extension TemporaryFolder {
  /// Starts the binary in this folder and ignores its output.
  public func started(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = try CommandRun.binary()
    process.arguments = arguments
    process.currentDirectoryURL = url
    process.environment = CommandRun.bareEnvironment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Starts the binary in this folder and kills it after some seconds, as the system would.
  public func killed(_ arguments: [String], after seconds: Double) throws {
    let process = try started(arguments)
    Thread.sleep(forTimeInterval: seconds)
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }
}
