// SPDX-License-Identifier: Apache-2.0
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Ends the program with one line before it runs out of memory.
///
/// Swift ends a program with a trap when memory cannot be had, which no caller can catch. A thread measures the memory
/// in use, from a tenth of a second after the start on. It ends the program with exit code 2 at three
/// quarters of the limit of its address space (`ulimit -v`), and at nine tenths of the memory of the machine or
/// its container. Files are written beside and renamed, so ending at any moment is safe. On Linux only.
enum MemoryGuard {
  /// Starts looking.
  static func start() {
    #if os(Linux)
      let thread = Thread { watch() }
      thread.stackSize = 1 << 17
      thread.start()
    #endif
  }

  #if os(Linux)
    private static func watch() {
      usleep(100_000)
      var limit = rlimit()
      let hasLimit =
        getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0
        && limit.rlim_cur < UInt(Int.max)
      let mostVirtual = hasLimit ? Int(limit.rlim_cur) / 4 * 3 : Int.max
      let mostOwn = memory().map { $0.own + available() / 10 * 9 } ?? Int.max
      while let memory = memory() {
        if memory.virtual > mostVirtual || memory.own > mostOwn {
          Output.writeError(
            "the work needs more memory than there is (\(memory.own >> 20) MB are in use);"
              + " split the input into parts")
          _exit(2)
        }
        let room = min(mostVirtual - memory.virtual, mostOwn - memory.own)
        usleep(UInt32(min(max(room / fastestGrowth, 20_000), 1_000_000)))
      }
    }

    /// How fast a program can take memory, in bytes a microsecond: the pages of two cores.
    ///
    /// Far from the limit the thread looks less often, so that a server at rest does nothing.
    private static let fastestGrowth = 4000

    /// The bytes of the address space, and of the memory that is in use without the pages of mapped files, which the
    /// system can take back at any time.
    private static func memory() -> (virtual: Int, own: Int)? {
      let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      let pages = text?.split(separator: " ").prefix(3).compactMap { Int($0) } ?? []
      guard pages.count == 3 else { return nil }
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      return (pages[0] * page, (pages[1] - pages[2]) * page)
    }

    /// The bytes that the machine, or the container that the program is in, can still give.
    private static func available() -> Int {
      func number(_ path: String) -> Int? {
        (try? String(contentsOfFile: path, encoding: .utf8)).flatMap {
          Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
      }
      var most = Int.max / 16
      if let text = try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8),
        let line = text.split(separator: "\n").first(where: { $0.hasPrefix("MemAvailable:") }),
        let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
      {
        most = min(most, kilobytes << 10)
      }
      if let container = number("/sys/fs/cgroup/memory.max"),
        let used = number("/sys/fs/cgroup/memory.current")
      {
        most = min(most, max(0, container - used))
      }
      return most
    }
  #endif
}
