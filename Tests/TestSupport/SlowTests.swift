// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

extension Tag {
  /// Tests that take more than a second of processor time.
  @Tag public static var slow: Self
}

/// Decides whether tests tagged `slow` run.
public enum SlowTests {
  /// False when the environment has `CONCORD_QUICK_TESTS`, as `scripts/test --quick` sets it.
  public static let areOn = ProcessInfo.processInfo.environment["CONCORD_QUICK_TESTS"] == nil
}
