// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC
import Synchronization

/// Sends the findings of open documents to a client that does not ask for them.
///
/// A document that was quiet is checked at once. While a person types, a check waits one and a half times as long as
/// the last one took, 30 to 150 ms, and at most half a second after the first change that is not yet checked.
final class DiagnosticsPublisher: Sendable {
  private struct Pending {
    var isRunning = false
    var lastChange: ContinuousClock.Instant?
    /// The first change that no check has seen.
    var changed: ContinuousClock.Instant?
    var due = ContinuousClock.now
    var cost = Duration.zero
    var sent: ContinuousClock.Instant?
  }

  private let pending = Mutex<[String: Pending]>([:])
  private let documents: DocumentStore
  private let checks: DocumentChecks
  private let connection: RPCConnection
  /// Tells the person about a fault of the workspace.
  private let tell: @Sendable (JobError) -> Void

  private static let quiet = Duration.milliseconds(500)
  private static let shortestWait = Duration.milliseconds(30)
  private static let longestWait = Duration.milliseconds(150)
  private static let longestDelay = Duration.milliseconds(500)
  /// How long findings of an earlier version may be held back.
  private static let longestSilence = Duration.seconds(1)

  init(
    _ documents: DocumentStore, checks: DocumentChecks, connection: RPCConnection,
    tell: @escaping @Sendable (JobError) -> Void
  ) {
    self.documents = documents
    self.checks = checks
    self.connection = connection
    self.tell = tell
  }

  /// Checks a document that has changed, or whose workspace has.
  func check(_ uri: String) {
    let now = ContinuousClock.now
    let starts = pending.withLock { all in
      var state = all[uri] ?? Pending()
      let isQuiet = state.lastChange.map { now - $0 > Self.quiet } ?? true
      let first = state.changed ?? now
      state.lastChange = now
      state.changed = first
      let wait = min(max(state.cost * 3 / 2, Self.shortestWait), Self.longestWait)
      state.due = isQuiet && !state.isRunning ? now : min(now + wait, first + Self.longestDelay)
      defer { all[uri] = state }
      guard !state.isRunning else { return false }
      state.isRunning = true
      return true
    }
    if starts { Task(executorPreference: WorkThreads.shared) { [self] in await run(uri) } }
  }

  /// Forgets a document and takes back its findings.
  func close(_ uri: String) {
    pending.withLock { $0[uri] = nil }
    connection.notify(
      "textDocument/publishDiagnostics",
      PublishedDiagnostics(uri: uri, version: nil, diagnostics: []))
  }

  private func run(_ uri: String) async {
    while let due = next(uri) {
      if ContinuousClock.now < due {
        try? await Task.sleep(until: due, clock: .continuous)
        continue
      }
      pending.withLock { $0[uri]?.changed = nil }
      guard let document = documents[uri] else { continue }
      let start = ContinuousClock.now
      let report = try? await WaitingNotice.during(connection, for: checks.abilities) {
        try checks.report(of: document)
      }
      let end = ContinuousClock.now
      guard let report else { continue }
      let isWanted = pending.withLock { all -> Bool in
        guard var state = all[uri] else { return false }
        state.cost = end - start
        let isOld = state.changed != nil
        let isSilent = state.sent.map { end - $0 > Self.longestSilence } ?? true
        if !isOld || isSilent { state.sent = end }
        all[uri] = state
        return !isOld || isSilent
      }
      guard isWanted else { continue }
      connection.notify(
        "textDocument/publishDiagnostics",
        PublishedDiagnostics(
          uri: uri, version: checks.abilities.takesVersions ? document.version : nil,
          diagnostics: report.diagnostics))
      if let fault = report.fault { tell(fault) }
    }
  }

  /// When a document is to be checked; `nil` if it is not, which ends the run.
  private func next(_ uri: String) -> ContinuousClock.Instant? {
    pending.withLock { all in
      guard let state = all[uri] else { return nil }
      guard state.changed != nil else {
        all[uri]?.isRunning = false
        return nil
      }
      return state.due
    }
  }
}
