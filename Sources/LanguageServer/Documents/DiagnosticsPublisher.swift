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
    /// Tells a document that was opened again from the one that was closed.
    let opening: Int
    var isRunning = false
    var lastChange: ContinuousClock.Instant?
    /// The first change that no check has seen.
    var changed: ContinuousClock.Instant?
    var due = ContinuousClock.now
    var cost = Duration.zero
    var sent: ContinuousClock.Instant?
  }

  private struct State {
    var pending: [String: Pending] = [:]
    /// How many documents have been opened.
    var openings = 0
  }

  private let state = Mutex(State())
  /// Held while findings are sent, so that none follow the message that takes them back.
  private let sendLock = Mutex(())
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
    let opening: Int? = state.withLock { state in
      if state.pending[uri] == nil { state.openings += 1 }
      var own = state.pending[uri] ?? Pending(opening: state.openings)
      let isQuiet = own.lastChange.map { now - $0 > Self.quiet } ?? true
      let first = own.changed ?? now
      own.lastChange = now
      own.changed = first
      let wait = min(max(own.cost * 3 / 2, Self.shortestWait), Self.longestWait)
      own.due = isQuiet && !own.isRunning ? now : min(now + wait, first + Self.longestDelay)
      defer { state.pending[uri] = own }
      guard !own.isRunning else { return nil }
      own.isRunning = true
      return own.opening
    }
    guard let opening else { return }
    Task(executorPreference: WorkThreads.shared) { [self] in await run(uri, opening: opening) }
  }

  /// Forgets a document and takes back its findings.
  func close(_ uri: String) {
    state.withLock { $0.pending[uri] = nil }
    sendLock.withLock { _ in
      connection.notify(
        "textDocument/publishDiagnostics",
        PublishedDiagnostics(uri: uri, version: nil, diagnostics: []))
    }
  }

  private func run(_ uri: String, opening: Int) async {
    while let due = next(uri, opening: opening) {
      if ContinuousClock.now < due {
        try? await Task.sleep(until: due, clock: .continuous)
        continue
      }
      update(uri, opening: opening) { $0.changed = nil }
      guard let document = documents[uri] else { continue }
      let start = ContinuousClock.now
      let report = try? await WaitingNotice.during(connection, for: checks.abilities) {
        try checks.report(of: document)
      }
      let end = ContinuousClock.now
      guard let report else { continue }
      let isSent = sendLock.withLock { _ -> Bool in
        guard isWanted(uri, opening: opening, from: start, to: end) else { return false }
        connection.notify(
          "textDocument/publishDiagnostics",
          PublishedDiagnostics(
            uri: uri, version: checks.abilities.takesVersions ? document.version : nil,
            diagnostics: report.diagnostics))
        return true
      }
      if isSent, let fault = report.fault { tell(fault) }
    }
  }

  /// Whether the findings of a check are to be sent: the document is still open, and has not changed since, or has had
  /// none for long.
  private func isWanted(
    _ uri: String, opening: Int, from start: ContinuousClock.Instant,
    to end: ContinuousClock.Instant
  ) -> Bool {
    update(uri, opening: opening) { own -> Bool in
      own.cost = end - start
      let isOld = own.changed != nil
      let isSilent = own.sent.map { end - $0 > Self.longestSilence } ?? true
      if !isOld || isSilent { own.sent = end }
      return !isOld || isSilent
    } ?? false
  }

  /// When a document is to be checked; `nil` if it is not, which ends the run.
  private func next(_ uri: String, opening: Int) -> ContinuousClock.Instant? {
    update(uri, opening: opening) { own -> ContinuousClock.Instant? in
      guard own.changed == nil else { return own.due }
      own.isRunning = false
      return nil
    } ?? nil
  }

  /// Changes what is known of a document; `nil` if it has been closed, also if it was opened again.
  @discardableResult
  private func update<Result: Sendable>(
    _ uri: String, opening: Int, _ body: (inout Pending) -> Result
  ) -> Result? {
    state.withLock { state in
      guard var own = state.pending[uri], own.opening == opening else { return nil }
      defer { state.pending[uri] = own }
      return body(&own)
    }
  }
}
