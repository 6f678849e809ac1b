// SPDX-License-Identifier: Apache-2.0
import Foundation

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
/// close. A program that is built with a sanitizer needs many times as much: `CONCORD_TIME_FACTOR` in the environment is
/// the number by which times are divided.
public enum ProcessorTime {
  /// The processor time that `body` uses on the thread that calls it, divided by the factor of the environment.
  public static func measure(_ body: () throws -> Void) rethrows -> Duration {
    let start = now
    try body()
    return (now - start) / factor
  }

  private static let factor =
    ProcessInfo.processInfo.environment["CONCORD_TIME_FACTOR"].flatMap(Double.init) ?? 1

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
