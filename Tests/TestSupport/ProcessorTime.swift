// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The processor time that a thread has used, for tests of how long work takes.
///
/// Unlike the time on a clock it does not depend on what else the machine does, so that its limits can be
/// close.
public enum ProcessorTime {
  /// The processor time that `body` uses on the thread that calls it; with a sanitizer, a part of that.
  public static func measure(_ body: () throws -> Void) rethrows -> Duration {
    let start = now
    try body()
    return (now - start) / Sanitizer.timeFactor
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
