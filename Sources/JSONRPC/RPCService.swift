// SPDX-License-Identifier: Apache-2.0

/// The work that a request asks for; runs in a task of its own, which may be cancelled.
public typealias RPCWork = @Sendable () async throws -> any Encodable & Sendable

/// The reactions of a server to the messages of one connection.
public protocol RPCService: Sendable {
  /// Takes a request; called for one message after another, in the order in which they come.
  ///
  /// What depends on the order, such as the present text of a document, is read here; the work that is returned runs
  /// beside that of other requests.
  func work(for request: RPCRequest) -> RPCWork

  /// Takes a notification; called for one message after another, in the order in which they come.
  func receive(notification method: String, parameters: JSONValue)

  /// Whether several messages may come as one JSON list (JSON-RPC 2.0, section 6); asked before each one.
  var acceptsBatches: Bool { get }

  /// The error that the other side gets for one that the work has thrown.
  func error(for error: any Error) -> RPCError
}

extension RPCService {
  /// Batches are accepted.
  public var acceptsBatches: Bool { true }

  /// The error itself if it is one of JSON-RPC, or its text.
  public func error(for error: any Error) -> RPCError {
    error as? RPCError ?? .failed(String(describing: error))
  }
}
