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
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1024
    #endif
    // The low seven bits are the signal that ended it.
    return (Int(usage.ru_maxrss) * unit, status & 0x7F == 0 ? status >> 8 & 0xFF : -1)
  }
}
