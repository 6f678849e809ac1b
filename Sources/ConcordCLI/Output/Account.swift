// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation

/// The account of the user on this machine.
enum Account {
  /// The name of the account: that of the environment, or else that of the system; `unknown` if neither tells it.
  static var name: String {
    let environment = ProcessInfo.processInfo.environment
    let named = ["USER", "LOGNAME"].lazy.compactMap { environment[$0] }
    if let name = named.first(where: isFilled) { return name }
    if let entry = getpwuid(getuid()), let bytes = entry.pointee.pw_name {
      let name = String(cString: bytes)
      if isFilled(name) { return name }
    }
    return "unknown"
  }

  private static func isFilled(_ name: String) -> Bool { name.contains { !$0.isWhitespace } }
}

extension Workspace {
  /// The name of the person who makes a change: the one that is given, or the one in git, or that of the account.
  func author(_ given: String?) -> String { given ?? gitUserName() ?? Account.name }
}
