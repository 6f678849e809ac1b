// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC
import Synchronization

/// One client on a connection that lasts, such as standard input and output.
///
/// ```swift
/// let core = AssistantCore(workspace: "/work/institute")
/// let connection = RPCConnection(framing: .line, omitsUnknownIDs: true)
/// connection.run(AssistantSession(core, on: connection))
/// ```
public final class AssistantSession: RPCService {
  private let core: AssistantCore
  private let connection: RPCConnection
  /// The revision that the handshake agreed on.
  private let agreed = Mutex<ProtocolRevision?>(nil)

  /// A session that answers with a core.
  public init(_ core: AssistantCore, on connection: RPCConnection) {
    self.core = core
    self.connection = connection
  }

  /// Whether the agreed revision has batches.
  public var acceptsBatches: Bool { agreed.withLock { $0?.hasBatches ?? false } }

  /// The work of a request; a handshake is agreed on before the next message is read.
  public func work(for request: RPCRequest) -> RPCWork {
    let revision: ProtocolRevision
    do {
      let known = agreed.withLock { $0 }
      revision = try RequestEra.revision(of: request, agreed: known)
      if request.method == "initialize", !revision.isStateless {
        let agreement = try AssistantCore.agreed(request.parameters)
        agreed.withLock { $0 = agreement }
      }
    } catch {
      return { throw error }
    }
    return { [core] in
      try core.result(of: request.method, parameters: request.parameters, in: revision)
    }
  }

  /// Cancels what a client no longer wants, without an answer (MCP, cancellation).
  public func receive(notification method: String, parameters: JSONValue) {
    guard method == "notifications/cancelled", let id = RequestID(parameters["requestId"]) else {
      return
    }
    connection.cancel(id, answer: nil)
  }

  /// The error that a client gets; a job that was stopped on our side is an internal error.
  public func error(for error: any Error) -> RPCError {
    error as? RPCError ?? .failed("the request could not be answered: \(JobError(error).code)")
  }
}
