// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Files
import Foundation
import Synchronization

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
    /// The run took longer than allowed and was ended.
    case timeout
    /// The run wrote more than allowed and was ended.
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
    // Not `Foundation.Process`: its `waitUntilExit` can miss the end of a child when several threads wait, and its
    // pipes are inherited by children that start at the same time.
    let (child, source, output) = try Self.starting.withLock { _ in
      let (source, output) = (try Descriptors(), try Descriptors())
      let child = try Self.start(
        [path] + arguments, input: source, output: output,
        environment: ["LC_ALL": "C", "PATH": "/usr/bin:/bin"].merging(environment) { $1 })
      return (child, source, output)
    }
    close(source.reading)
    close(output.writing)
    Self.feed(input, to: source.writing)

    let state = RunState(child)
    let watch = DispatchWorkItem { state.end(by: .timeout) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: watch)
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(output.reading, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      if text.count + count > bytes {
        state.end(by: .tooMuchOutput)
        break
      }
      text.append(contentsOf: buffer[..<count])
    }
    close(output.reading)
    let status = state.wait()
    watch.cancel()
    return Result(ending: state.reason ?? Self.ending(status), output: text)
  }

  /// Held while pipes are made and a child starts, so that no other child of ours inherits an end of them.
  private static let starting = Mutex<Void>(())

  /// The two ends of a pipe that no child inherits unless it is given them.
  private struct Descriptors {
    let reading: Int32
    let writing: Int32

    init() throws {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }
  }

  /// A child that is ended at most once, and never after it was waited for.
  private final class RunState: Sendable {
    private let child: pid_t
    private let state = Mutex<(isOver: Bool, reason: Ending?)>((false, nil))

    init(_ child: pid_t) { self.child = child }

    /// Why we ended it, if we did.
    var reason: Ending? { state.withLock { $0.reason } }

    func end(by reason: Ending) {
      state.withLock { state in
        guard !state.isOver, state.reason == nil else { return }
        state.reason = reason
        // The whole group: what the program has started may hold its output open.
        kill(-child, SIGKILL)
      }
    }

    /// Waits for the end and returns the status of `waitpid`.
    func wait() -> Int32 {
      var info = siginfo_t()
      // The child stays a zombie until the lock is held, so that its number is not given to another process.
      while waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
      return state.withLock { state in
        state.isOver = true
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status
      }
    }
  }

  private static func ending(_ status: Int32) -> Ending {
    status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .crash
  }

  /// Starts the child with the pipes as its standard input and output; standard error goes nowhere.
  private static func start(
    _ arguments: [String], input source: Descriptors, output: Descriptors,
    environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, source.reading, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var pairs: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for pointer in words + pairs { free(pointer) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, arguments[0], &actions, &attributes, &words, &pairs)
    guard code == 0 else {
      for end in [source.reading, source.writing, output.reading, output.writing] { close(end) }
      throw POSIXError(POSIXErrorCode(rawValue: code) ?? .ENOEXEC)
    }
    return child
  }

  private static func feed(_ input: [UInt8], to descriptor: Int32) {
    let feeder = Thread {
      // The program may stop reading before the end: an error of the write, no signal for us.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      input.withUnsafeBytes { bytes in
        var at = 0
        while at < bytes.count {
          let rest = UnsafeRawBufferPointer(rebasing: bytes[at...])
          let count = write(descriptor, rest.baseAddress, rest.count)
          if count < 0, errno == EINTR { continue }
          guard count > 0 else { break }
          at += count
        }
      }
      close(descriptor)
    }
    feeder.start()
  }
}
