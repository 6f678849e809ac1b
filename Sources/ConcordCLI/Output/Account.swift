// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The account of the user on this machine.
enum Account {
  /// The name of the account; `nil` if the system does not tell it.
  static var name: String? {
    let name = ProcessInfo.processInfo.environment["USER"] ?? ""
    return name.isEmpty ? nil : name
  }
}
