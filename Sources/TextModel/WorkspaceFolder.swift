// SPDX-License-Identifier: Apache-2.0

/// The folders of a workspace that hold its data, and that a team's store has too.
package enum WorkspaceFolder: String, CaseIterable, Sendable {
  /// The papers.
  case memory = "tm"
  /// The glossaries.
  case glossaries

  /// Whether a name, with the folder in front as in `tm/a.tmx`, is that of a file in it.
  package func contains(_ name: String) -> Bool { name.hasPrefix(rawValue + "/") }

  /// The endings of its files, in small letters.
  package var endings: Set<String> {
    switch self {
    case .memory: ["tmx"]
    case .glossaries: ["yaml", "yml"]
    }
  }
}
