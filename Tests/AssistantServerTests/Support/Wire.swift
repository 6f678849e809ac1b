// SPDX-License-Identifier: Apache-2.0
import Foundation
import JSONRPC
import TestSupport
import Testing

@testable import AssistantServer

/// A client that talks to a session over two pipes.
final class Wire: Sendable {
  private let toServer = Pipe()
  private let fromServer = Pipe()
  private let ended = DispatchSemaphore(value: 0)
  private let connection: RPCConnection
  private let reader: Reader

  init(_ core: AssistantCore) {
    reader = Reader(fromServer.fileHandleForReading)
    connection = RPCConnection(
      input: toServer.fileHandleForReading.fileDescriptor,
      output: fromServer.fileHandleForWriting.fileDescriptor, framing: .line, limit: 8 << 20,
      omitsUnknownIDs: true)
    let session = AssistantSession(core, on: connection)
    Thread.detachNewThread { [self] in
      connection.run(session)
      connection.drain()
      connection.close()
      try? fromServer.fileHandleForWriting.close()
      ended.signal()
    }
  }

  func send(_ line: String) {
    try? toServer.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
  }

  func send(_ message: JSONValue) { send(JSONText.text(of: message)) }

  /// Closes the input and gives back every line that was answered.
  func end() throws -> [JSONValue] {
    try toServer.fileHandleForWriting.close()
    ended.wait()
    return try reader.lines()
  }

  /// Reads while the server writes, so that neither waits for the other.
  private final class Reader: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var data = Data()

    init(_ handle: FileHandle) {
      Thread.detachNewThread {
        self.data = (try? handle.readToEnd()) ?? Data()
        self.done.signal()
      }
    }

    func lines() throws -> [JSONValue] {
      done.wait()
      return try data.split(separator: 0x0A).map {
        try JSONDecoder().decode(JSONValue.self, from: $0)
      }
    }
  }

  /// Sends lines, closes the input and gives back every line that was answered.
  static func answers(_ core: AssistantCore, to messages: [String]) async throws -> [JSONValue] {
    try await outsideThePool {
      let wire = Wire(core)
      messages.forEach(wire.send)
      return try wire.end()
    }
  }
}

/// Runs a body that waits, on a thread of its own: the work of requests needs those of the tasks.
func outsideThePool<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws
  -> Result
{
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Swift.Result(catching: body)) }
  }
}

/// Messages as clients write them.
enum Message {
  static func request(_ id: Int, _ method: String, _ parameters: JSONValue = .null) -> String {
    var message: [String: JSONValue] = [
      "jsonrpc": "2.0", "id": .int(id), "method": .string(method),
    ]
    if !parameters.isNull { message["params"] = parameters }
    return JSONText.text(of: .object(message))
  }

  static func notification(_ method: String, _ parameters: JSONValue = .null) -> String {
    var message: [String: JSONValue] = ["jsonrpc": "2.0", "method": .string(method)]
    if !parameters.isNull { message["params"] = parameters }
    return JSONText.text(of: .object(message))
  }

  static func initialize(_ id: Int, _ revision: String) -> String {
    request(
      id, "initialize",
      [
        "protocolVersion": .string(revision), "capabilities": [:],
        "clientInfo": ["name": "test", "version": "1"],
      ])
  }

  /// A stateless request.
  static func stateless(
    _ id: Int, _ method: String, _ parameters: [String: JSONValue] = [:],
    revision: String = "2026-07-28"
  ) -> String {
    var parameters = parameters
    parameters["_meta"] = [
      "io.modelcontextprotocol/protocolVersion": .string(revision),
      "io.modelcontextprotocol/clientCapabilities": [:],
    ]
    return request(id, method, .object(parameters))
  }
}
