// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// Tells when files are saved again.
public struct FileWatch: Sendable {
  private let needed: [String]
  private let others: [String]
  private let versions: @Sendable () -> [StoredGlossary]
  private var state: State

  private struct State: Equatable {
    var stamps: [FileStamp]
    var glossaries: [StoredGlossary]
  }

  /// Watches files in their present state.
  ///
  /// - Parameters:
  ///   - needed: files that have to be there; one that is missing is being written.
  ///   - others: files that may come and go.
  ///   - versions: the glossaries whose changes count as well.
  public init(
    _ needed: [String], others: [String] = [],
    versions: @escaping @Sendable () -> [StoredGlossary] = { [] }
  ) {
    self.needed = needed
    self.others = others
    self.versions = versions
    state = State(stamps: (needed + others).map { FileStamp(of: $0) }, glossaries: versions())
  }

  /// Whether a file has been saved since the last call, or since the watch began.
  ///
  /// - Complexity: O(*files*); no file is opened.
  public mutating func hasChanged() -> Bool {
    let now = State(stamps: (needed + others).map { FileStamp(of: $0) }, glossaries: versions())
    guard now != state, !now.stamps.prefix(needed.count).contains(.missing) else { return false }
    state = now
    return true
  }
}

extension Workspace {
  /// A watch of drafts and of everything by which they are checked: their source, the glossaries and the settings.
  ///
  /// A glossary that is added or removed counts as a change.
  ///
  /// - Throws: `JobError` for glossaries that cannot be listed.
  public func watch(_ drafts: [String]) throws(JobError) -> FileWatch {
    let store = termStore
    _ = try JobError.border { try store.versions() }
    return FileWatch(drafts, others: [file("concord.yaml")]) { (try? store.versions()) ?? [] }
  }
}
