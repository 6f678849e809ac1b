// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Whether the tests were built with a sanitizer, which needs many times the time and memory.
public enum Sanitizer {
  /// True when the environment has `CONCORD_TIME_FACTOR`, as `.ci/run sanitizers` sets it.
  public static let isOn = timeFactor != 1

  /// The number by which measured times are divided.
  static let timeFactor =
    ProcessInfo.processInfo.environment["CONCORD_TIME_FACTOR"].flatMap(Double.init) ?? 1
}
