// SPDX-License-Identifier: Apache-2.0
import Foundation
import JSONRPC
import Synchronization
import TestSupport
import Testing

@testable import LanguageServer

/// Runs a body that waits, on a thread of its own: the work of requests needs those of the tasks.
func outsideThePool(_ body: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
  }
}

/// An editor for tests: it speaks with a server in the same process over two pipes.
///
/// A call that waits fails the test after a minute.
final class EditorClient: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var messages: [JSONValue] = []
    var number = 0
    var ended: Int32?
  }
  private struct NoAnswer: Error { let wanted: String }

  private let toServer = Pipe()
  private let fromServer = Pipe()
  private let state = Mutex(State())
  private let connection: RPCConnection

  /// Starts a server, and initializes it if capabilities are given.
  init(_ capabilities: JSONValue? = [:], folder: TemporaryFolder? = nil) throws {
    connection = RPCConnection(
      input: toServer.fileHandleForReading.fileDescriptor,
      output: fromServer.fileHandleForWriting.fileDescriptor, framing: .contentLength)
    let service = EditorService(connection) { [self] code in state.withLock { $0.ended = code } }
    Thread.detachNewThread { [connection] in connection.run(service) }
    Thread.detachNewThread { [self] in read() }
    guard let capabilities else { return }
    var parameters: JSONValue = ["capabilities": capabilities, "processId": nil, "rootUri": nil]
    if let folder, case .object(var members) = parameters {
      members["rootUri"] = .string(FileURI.uri(of: folder.url.path))
      parameters = .object(members)
    }
    _ = try request("initialize", parameters)
    notify("initialized", [:])
  }

  deinit {
    try? toServer.fileHandleForWriting.close()
    connection.close()
  }

  /// The code with which the server has ended.
  var ended: Int32? { state.withLock { $0.ended } }

  func send(_ message: JSONValue) {
    guard let body = try? JSONEncoder().encode(message) else { return }
    send(bytes: body)
  }

  /// Sends a body with its header.
  func send(bytes body: Data) {
    try? toServer.fileHandleForWriting.write(
      contentsOf: Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
  }

  func notify(_ method: String, _ parameters: JSONValue) {
    send(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  /// Sends a request and gives its number.
  func start(_ method: String, _ parameters: JSONValue) -> Int {
    let number = state.withLock { state in
      state.number += 1
      return state.number
    }
    send(["jsonrpc": "2.0", "id": .int(number), "method": .string(method), "params": parameters])
    return number
  }

  /// The answer to a request: the whole message.
  func answer(_ number: Int) throws -> JSONValue {
    try next("answer \(number)") { $0["id"] == .int(number) && $0["method"].isNull }
  }

  /// Sends a request and waits for its result.
  func request(_ method: String, _ parameters: JSONValue) throws -> JSONValue {
    let message = try answer(start(method, parameters))
    if !message["error"].isNull {
      throw RPCError(
        message["error"]["code"].int ?? 0, message: message["error"]["message"].string ?? "")
    }
    return message["result"]
  }

  /// Waits for a message of the server, and takes it.
  func next(_ wanted: String, where isWanted: (JSONValue) -> Bool) throws -> JSONValue {
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
      let found = state.withLock { state -> JSONValue? in
        guard let index = state.messages.firstIndex(where: isWanted) else { return nil }
        return state.messages.remove(at: index)
      }
      if let found { return found }
      usleep(500)
    }
    throw NoAnswer(wanted: wanted)
  }

  /// The messages with a method that have come and were not taken, in order.
  func waiting(_ method: String) -> [JSONValue] {
    state.withLock { $0.messages.filter { $0["method"] == .string(method) } }
  }

  /// Waits for a request of the server, takes it, and answers it.
  func answerNext(_ method: String, with result: JSONValue) throws -> JSONValue {
    let message = try next(method) { $0["method"] == .string(method) }
    send(["jsonrpc": "2.0", "id": message["id"], "result": result])
    return message["params"]
  }

  /// The diagnostics that are pushed next for a file.
  func diagnostics(_ path: String, version: Int? = nil) throws -> [JSONValue] {
    let uri = JSONValue.string(FileURI.uri(of: path))
    let message = try next("diagnostics of \(path)") {
      $0["method"] == "textDocument/publishDiagnostics" && $0["params"]["uri"] == uri
        && (version == nil || $0["params"]["version"].int == version)
    }
    return message["params"]["diagnostics"].array ?? []
  }

  func open(_ path: String, _ text: String, version: Int = 1) {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(FileURI.uri(of: path)), "languageId": "text", "version": .int(version),
          "text": .string(text),
        ]
      ])
  }

  /// Changes a whole document, or a range of it.
  func change(_ path: String, version: Int, to text: String, range: JSONValue? = nil) {
    var change: [String: JSONValue] = ["text": .string(text)]
    change["range"] = range
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(FileURI.uri(of: path)), "version": .int(version)],
        "contentChanges": [.object(change)],
      ])
  }

  private func read() {
    let handle = fromServer.fileHandleForReading
    while true {
      let data = handle.availableData
      guard !data.isEmpty else { return }
      state.withLock { state in
        state.bytes += data
        while let message = Self.take(from: &state.bytes) { state.messages.append(message) }
      }
    }
  }

  private static func take(from bytes: inout [UInt8]) -> JSONValue? {
    let text = String(decoding: bytes.prefix(64), as: UTF8.self)
    guard let match = text.firstMatch(of: /^Content-Length: ([0-9]+)\r\n\r\n/),
      let length = Int(match.1)
    else { return nil }
    let start = text[..<match.range.upperBound].utf8.count
    guard bytes.count >= start + length else { return nil }
    let body = Data(bytes[start..<start + length])
    bytes.removeFirst(start + length)
    return try? JSONDecoder().decode(JSONValue.self, from: body)
  }
}
