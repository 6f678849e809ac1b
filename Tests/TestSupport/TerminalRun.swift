// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A command that runs at a terminal of its own, which the test types at and reads from.
public final class TerminalRun {
  private let process = Process()
  private let master: Int32
  private let output = Screen()

  /// What the terminal has shown.
  private final class Screen: @unchecked Sendable {
    private let lock = NSLock()
    private var bytes: [UInt8] = []
    private var hasEnded = false

    func append(_ more: some Sequence<UInt8>) { lock.withLock { bytes += more } }
    func end() { lock.withLock { hasEnded = true } }
    var text: String { lock.withLock { String(decoding: bytes, as: UTF8.self) } }
    /// Whether everything that was written has been read.
    var isComplete: Bool { lock.withLock { hasEnded } }
  }

  // `TIOCSPTLCK` and `TIOCGPTN` of Linux, which Swift does not import.
  private static let (unlock, numberOfTerminal) = (UInt(0x4004_5431), UInt(0x8004_5430))

  /// A terminal could not be made.
  public struct NoTerminal: Error {}

  /// Starts the binary that was built beside the tests.
  public init(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (lock, number) = (Int32(0), UInt32(0))
    guard master >= 0, ioctl(master, Self.unlock, &lock) == 0,
      ioctl(master, Self.numberOfTerminal, &number) == 0
    else { throw NoTerminal() }
    let name = "/dev/pts/\(number)"
    let terminal = open(name, O_RDWR | O_NOCTTY)
    guard terminal >= 0 else { throw NoTerminal() }
    let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: true)
    process.executableURL = try CommandRun.binary()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = CommandRun.bareEnvironment.merging(["TERM": "xterm"]) { $1 }
      .merging(environment) { $1 }
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    // Threads of a test run block signals, and a process begins with what its parent blocks.
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
    // The terminal ends for the reader once the process has closed it, and nobody else has it open.
    try handle.close()
    let (screen, descriptor) = (output, master)
    Thread {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return screen.end() }
        screen.append(buffer[..<count])
      }
    }.start()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    close(master)
  }

  /// What the terminal has shown.
  public var text: String { output.text }

  /// Whether the terminal takes whole lines and shows what is typed, as it does when no program has changed it.
  public var isPlain: Bool {
    var mode = termios()
    guard tcgetattr(master, &mode) == 0 else { return false }
    return mode.c_lflag & tcflag_t(ICANON) != 0 && mode.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Types keys.
  public func type(_ keys: String) { type(Array(keys.utf8)) }

  /// Types bytes, which need not be those of characters.
  public func type(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Waits until the terminal has shown a text so many times, for some seconds.
  public func waits(for text: String, times: Int = 1) -> Bool {
    Self.holds { self.text.components(separatedBy: text).count > times }
  }

  /// Waits until the terminal is in its usual mode, or is not.
  public func waitsUntil(isPlain: Bool) -> Bool { Self.holds { self.isPlain == isPlain } }

  /// Waits for the end, and says how the process ended: its code, or 128 and the signal.
  ///
  /// `text` then has all that the process has written.
  public func end() -> Int32? {
    guard Self.holds({ !self.process.isRunning && self.output.isComplete }) else { return nil }
    let status = process.terminationStatus
    return process.terminationReason == .exit ? status : 128 + status
  }

  /// Sends a signal.
  public func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  private static func holds(_ condition: () -> Bool) -> Bool {
    for _ in 0..<600 {
      if condition() { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }
}
