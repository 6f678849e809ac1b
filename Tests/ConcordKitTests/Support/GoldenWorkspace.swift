// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TestSupport

/// The workspace in which the records of `check` are made: the glossary of the fixtures and a small memory.
enum GoldenWorkspace {
  /// A session, and the folder that is removed with it; `nil` if the fixtures cannot be read.
  static let checked: (place: TemporaryFolder, session: CheckSession)? = {
    guard let glossary = try? Golden.text(of: "glossary.yaml"),
      let place = try? TemporaryFolder([
        "tm/paper.tmx": SeededWorkspace.memory, "glossaries/g.yaml": glossary,
      ]),
      let session = try? Workspace(at: place.url.path).checkSession()
    else { return nil }
    return (place, session)
  }()
}
