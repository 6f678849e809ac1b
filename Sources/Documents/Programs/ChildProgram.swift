import Dispatch
import Files
import Foundation

/// A program of the system that is run as a child process, with limits of time and output.
///
/// What goes wrong in it stays there: a crash, an exploit, a run that does not end. It gets an empty
/// environment but for `LC_ALL=C`, the path and what a caller adds.
struct ChildProgram: Sendable {
  /// How a run ended.
  enum Ending: Hashable, Sendable {
    /// With an exit code.
    case exit(Int32)
    /// By a signal that was not ours.
    case crash
    /// It took longer than it may, and was ended.
    case timeout
    /// It wrote more than it may, and was ended.
    case tooMuchOutput
  }

  /// The end of a run and what was written on standard output.
  struct Result: Sendable {
    let ending: Ending
    let output: [UInt8]
    /// The output, if the program ended as it should.
    var success: [UInt8]? { ending == .exit(0) ? output : nil }
  }

  /// The folders in which programs are looked for, in the form of `PATH`; left out, the `PATH` of the process.
  ///
  /// Tests put programs of their own in the place of real ones.
  @TaskLocal static var folders: String?

  /// The name as it is typed: `pdftotext`.
  let name: String
  /// The path that it was found at.
  let path: String

  /// Finds a program on the `PATH`; `nil` if it is not installed.
  init?(_ name: String) {
    let folders =
      Self.folders ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let found = folders.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    self.name = name
    path = found
  }

  /// Runs the program to its end or to a limit.
  ///
  /// - Parameters:
  ///   - input: what it reads on standard input; it need not read to the end.
  ///   - seconds: the longest it may take.
  ///   - bytes: the most it may write.
  /// - Throws: when it cannot be started.
  func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    seconds: Int, bytes: Int
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    let (source, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (source, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    Self.feed(input, to: source)

    let hasTimedOut = DispatchSemaphore(value: 0)
    let watch = DispatchWorkItem {
      hasTimedOut.signal()
      Self.end(process)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: watch)
    var text: [UInt8] = []
    var isTooLong = false
    while let chunk = try? output.fileHandleForReading.read(upToCount: 1 << 16), !chunk.isEmpty {
      if text.count + chunk.count > bytes {
        isTooLong = true
        Self.end(process)
        break
      }
      text.append(contentsOf: chunk)
    }
    // What the program has started and left is not waited for: nobody reads what it writes.
    try? output.fileHandleForReading.close()
    process.waitUntilExit()
    watch.cancel()
    let ending: Ending =
      if isTooLong { .tooMuchOutput } else if hasTimedOut.wait(timeout: .now()) == .success {
        .timeout
      } else if process.terminationReason == .exit { .exit(process.terminationStatus) } else {
        .crash
      }
    return Result(ending: ending, output: text)
  }

  /// Ends a program and what it has started.
  private static func end(_ process: Process) {
    kill(-process.processIdentifier, SIGKILL)
    kill(process.processIdentifier, SIGKILL)
  }

  private static func feed(_ input: [UInt8], to pipe: Pipe) {
    let data = Data(input)
    let feeder = Thread {
      // The program may stop reading before the end: an error of the write, no signal for us.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      try? pipe.fileHandleForWriting.write(contentsOf: data)
      try? pipe.fileHandleForWriting.close()
    }
    feeder.start()
  }
}
