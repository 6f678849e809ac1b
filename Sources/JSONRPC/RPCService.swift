/// The work that a request asks for; runs in a task of its own, which may be cancelled.
public typealias RPCWork = @Sendable () async throws -> any Encodable & Sendable

/// What a server does with the messages of one connection.
public protocol RPCService: Sendable {
  /// Takes a request; called for one message after another, in the order in which they come.
  ///
  /// What depends on the order, such as the present text of a document, is read here; the work that is returned runs
  /// beside that of other requests.
  func work(for request: RPCRequest) -> RPCWork

  /// Takes a notification; called for one message after another, in the order in which they come.
  func receive(notification method: String, parameters: JSONValue)

  /// The error that the other side gets for one that the work has thrown.
  func error(for error: any Error) -> RPCError
}

extension RPCService {
  /// The error itself if it is one of JSON-RPC, or its text.
  public func error(for error: any Error) -> RPCError {
    error as? RPCError ?? .failed(String(describing: error))
  }
}
