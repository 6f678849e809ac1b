import Synchronization
import Terminology

/// The terms of a workspace for several tasks at once, one question at a time.
struct SharedTerms: Sendable {
  private final class Storage: Sendable {
    let terms: Mutex<WorkspaceTerms>
    init(_ workspace: Workspace) throws { terms = Mutex(try WorkspaceTerms(workspace)) }
  }

  private let storage: Storage

  /// Opens the terms; see `WorkspaceTerms`.
  init(_ workspace: Workspace) throws { storage = try Storage(workspace) }

  /// Runs a question; see `WorkspaceTerms.ask`.
  func ask<Answer: Sendable>(_ body: @Sendable (TermMatcher) throws -> Answer) throws -> Answer {
    try storage.terms.withLock { terms in try terms.ask(body) }
  }
}
