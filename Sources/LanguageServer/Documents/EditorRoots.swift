// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import Synchronization

/// The workspaces of the open documents, each opened once.
final class EditorRoots: Sendable {
  private struct State {
    var folders: [String] = []
    var sessions: [String: WorkspaceSessions] = [:]
    var onStoreChange: @Sendable () -> Void = {}
  }
  private let state = Mutex(State())

  /// The folder of a workspace for documents that are in none; `nil` if none was named.
  private let fallback: String?

  init(fallback: String?) { self.fallback = fallback }

  /// Calls a function after each change of a team's store that one of the workspaces has.
  func onStoreChange(_ body: @escaping @Sendable () -> Void) {
    state.withLock { $0.onStoreChange = body }
  }

  /// The folders that are open in the editor.
  var folders: [String] { state.withLock { $0.folders } }

  /// Adds and removes folders that are open in the editor.
  func change(adding added: [String], removing removed: [String] = []) {
    state.withLock { state in
      state.folders.removeAll(where: removed.contains)
      state.folders += added.filter { !state.folders.contains($0) }
    }
  }

  /// The folder of the workspace of a document: the nearest above its file; else the one named at the start; else the
  /// one of the first folder of the editor that is in a workspace.
  func root(of document: OpenDocument) -> String? {
    let own = document.path.map { ($0 as NSString).deletingLastPathComponent }
    let places = [own, fallback].compactMap(\.self) + folders
    // Each folder is asked once: files may come and go between two questions.
    for place in places {
      if let root = try? Workspace.nearest(from: place).root { return root }
    }
    return nil
  }

  /// The sessions of the workspace in a folder.
  func sessions(at root: String) -> WorkspaceSessions {
    state.withLock { state in
      if let known = state.sessions[root] { return known }
      let made = WorkspaceSessions(at: root)
      made.onStoreChange(state.onStoreChange)
      state.sessions[root] = made
      return made
    }
  }
}
