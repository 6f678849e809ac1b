import Synchronization
import Terminology

/// Engines that are not thread-safe, for a session that is.
///
/// A task has an engine for itself while it works; when all are in use, another one is made. The engines of a
/// workspace map the same index, so one more costs its caches only. An engine that is made later reads the
/// workspace as it is then.
final class EnginePool<Engine>: Sendable {
  /// An engine on its way from one task to the next; never in two at once.
  private struct Loan: @unchecked Sendable { let engine: Engine }

  /// The most idle engines that are kept.
  private static var idleLimit: Int { 8 }

  private let idle = Mutex<[Loan]>([])
  private let make: @Sendable () throws -> Engine

  /// A pool; its first engine is made at once, so that what is wrong is said when a session is opened.
  ///
  /// - Throws: what `make` throws.
  init(_ make: @escaping @Sendable () throws -> Engine) throws {
    self.make = make
    let first = Loan(engine: try make())
    idle.withLock { $0.append(first) }
  }

  /// Works with an engine that no other task has in the meantime.
  ///
  /// - Throws: what `body` throws, and what making an engine throws.
  func use<Result>(_ body: (Engine) throws -> Result) throws -> Result {
    let loan = try idle.withLock { $0.popLast() } ?? Loan(engine: make())
    defer { idle.withLock { if $0.count < Self.idleLimit { $0.append(loan) } } }
    return try body(loan.engine)
  }
}

extension EnginePool where Engine == WorkspaceTerms {
  /// Asks the terms of a workspace a question; see `WorkspaceTerms.ask`.
  func ask<Answer>(_ body: (TermMatcher) throws -> Answer) throws -> Answer {
    try use { try $0.ask(body) }
  }
}
