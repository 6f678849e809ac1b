// SPDX-License-Identifier: Apache-2.0
import Synchronization
import Terminology

/// A pool of engines that are not thread-safe, for a session that is.
///
/// A task has exclusive use of an engine while it works; when all are in use, another one is made.
/// The engines of a workspace map the same index, so an additional one costs only its caches. An
/// engine that is made later reads the current state of the workspace.
final class EnginePool<Engine>: Sendable {
  /// An engine that passes from one task to the next; no two tasks use it at once.
  private struct Loan: @unchecked Sendable { let engine: Engine }

  /// The largest number of idle engines that are kept.
  private static var idleLimit: Int { 8 }

  private let idle = Mutex<[Loan]>([])
  private let make: @Sendable () throws -> Engine

  /// A pool; its first engine is made at once, so that errors are reported when a session is
  /// opened.
  ///
  /// - Throws: what `make` throws.
  init(_ make: @escaping @Sendable () throws -> Engine) throws {
    self.make = make
    let first = Loan(engine: try make())
    idle.withLock { $0.append(first) }
  }

  /// Calls `body` with an engine that no other task uses in the meantime.
  ///
  /// - Throws: what `body` throws, and what making an engine throws.
  func use<Result>(_ body: (Engine) throws -> Result) throws -> Result {
    let loan = try idle.withLock { $0.popLast() } ?? Loan(engine: make())
    defer { idle.withLock { if $0.count < Self.idleLimit { $0.append(loan) } } }
    return try body(loan.engine)
  }
}

extension EnginePool where Engine == WorkspaceTerms {
  /// Queries the terms of a workspace; see `WorkspaceTerms.ask`.
  func ask<Answer>(_ body: (TermMatcher) throws -> Answer) throws -> Answer {
    try use { try $0.ask(body) }
  }
}
