// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Waiting for something outside the program.
enum Pause {
  /// Waits for a time; a signal ends the program as usual.
  static func wait(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}
