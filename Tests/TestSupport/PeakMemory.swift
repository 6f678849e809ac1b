// SPDX-License-Identifier: Apache-2.0
import Foundation

extension CommandRun {
  /// The most memory that one run of the built `concord` held, in bytes, and its exit code; what it writes is ignored.
  public static func peakMemory(
    _ arguments: [String], in folder: URL
  ) throws -> (bytes: Int, status: Int32) {
    var words: [UnsafeMutablePointer<CChar>?] =
      (["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder.path, try binary().path] + arguments)
      .map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for descriptor in [Int32(1), 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var process = pid_t()
    let failure = posix_spawn(&process, "/bin/sh", &actions, nil, &words, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    var status = Int32()
    var usage = rusage()
    #if canImport(Darwin)
      while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
      let peak = Int(usage.ru_maxrss)
    #else
      // What Linux counts for a process that has ended includes the memory of this one, in which it was started.
      var peak = 0
      while true {
        peak = max(peak, highWaterMark(of: process) ?? 0)
        let ended = wait4(process, &status, WNOHANG, &usage)
        if ended == process || ended < 0 && errno != EINTR { break }
        usleep(5_000)
      }
    #endif
    // The low seven bits are the signal that ended it.
    return (peak, status & 0x7F == 0 ? status >> 8 & 0xFF : -1)
  }

  #if !canImport(Darwin)
    /// The most memory that a running process has held, in bytes.
    private static func highWaterMark(of process: pid_t) -> Int? {
      let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = text?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 << 10 }
    }
  #endif
}
