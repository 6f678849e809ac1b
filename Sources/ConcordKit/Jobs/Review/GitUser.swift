// SPDX-License-Identifier: Apache-2.0
import Foundation

extension Workspace {
  /// The user's name in git (`user.name`), if the workspace is in a git repository.
  ///
  /// `nil` outside a repository, if git is missing, or if no name is set. Waits at most two
  /// seconds.
  public func gitUserName() -> String? {
    guard let bytes = git(["config", "user.name"]) else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first
    let name = line?.trimmingCharacters(in: .whitespaces).prefix(200) ?? ""
    return name.isEmpty ? nil : String(name)
  }
}
