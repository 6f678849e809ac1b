// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The cost of one run of the program.
struct Run {
  /// Seconds of processor time, user and system.
  let time: Double
  /// The most memory it held, in bytes.
  let memory: Int
  let ending: Ending

  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
    case timeout
  }
}

/// Runs of one program with a limit of processor time and of memory.
struct Runner {
  let program: String
  /// Seconds of processor time.
  let limit: Int
  /// Kilobytes of address space; 0 means no limit.
  let memoryLimit: Int

  func run(_ arguments: [String], in folder: String) throws -> Run {
    let memory = memoryLimit > 0 ? "ulimit -v \(memoryLimit); " : ""
    let script =
      "cd \"$0\" && \(memory)ulimit -c 0; export SWIFT_BACKTRACE=enable=no; ulimit -t \(limit); exec \"$@\""
    let words = ["/bin/sh", "-c", script, folder, program] + arguments
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for descriptor in [Int32(1), 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    let failure = posix_spawn(&process, "/bin/sh", &actions, nil, &pointers, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    var status = Int32()
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let time = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    let signal = status & 0x7F
    let ending: Run.Ending =
      signal == 0
      ? .exit(status >> 8 & 0xFF)
      : signal == SIGXCPU || (signal == SIGKILL && time > Double(limit) * 0.9)
        ? .timeout : .signal(signal)
    return Run(time: time, memory: usage.ru_maxrss << 10, ending: ending)
  }

  private static func seconds(_ value: timeval) -> Double {
    Double(value.tv_sec) + Double(value.tv_usec) / 1e6
  }
}
