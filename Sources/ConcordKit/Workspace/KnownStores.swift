// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage
import TeamStore

/// The team's stores that this person has used with `concord team`:
/// `~/.config/concord/stores`, an address on each line.
///
/// A `concord.yaml` may come from a stranger. Its store is not connected to, and gets no password,
/// before the person has named it or has run a command of `concord team` with it.
enum KnownStores {
  /// The file of the list; in `XDG_CONFIG_HOME` if that is set.
  private static var path: String {
    let folder = ProcessInfo.processInfo.environment["XDG_CONFIG_HOME"].flatMap {
      $0.hasPrefix("/") ? $0 : nil
    }
    return (folder ?? NSHomeDirectory() + "/.config") + "/concord/stores"
  }

  private static var lines: [Substring] {
    let bytes = (try? SystemFile.read(path, limit: 1 << 20)).flatMap { $0 } ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  private static func line(of address: StoreAddress) -> String {
    "\(address.uri) \(address.project)"
  }

  /// Adds a store to the list.
  static func add(_ address: StoreAddress) {
    var lines = lines
    guard !lines.contains(where: { $0 == line(of: address) }) else { return }
    lines.append(line(of: address)[...])
    // Without the list, commands go on refusing the store, and say so.
    try? SystemFile.makeDirectory((path as NSString).deletingLastPathComponent)
    try? SystemFile.replace(path, with: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Refuses a store that is not in the list.
  ///
  /// - Throws: `JobError` with `store/unknown`.
  static func require(_ address: StoreAddress) throws(JobError) {
    guard lines.contains(where: { $0 == line(of: address) }) else {
      throw JobError(
        code: "store/unknown",
        message: "concord.yaml names the store \(address.uri), which you have not used before;"
          + " run 'concord team status' once if you trust it")
    }
  }
}
