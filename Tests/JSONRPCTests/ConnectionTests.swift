// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization
import Testing

@testable import JSONRPC

/// A connection over two pipes, with a service that answers a few methods.
private final class Echo: RPCService {
  let notified = Mutex<[String]>([])
  let connection: RPCConnection
  private let toServer = Pipe()
  private let fromServer = Pipe()
  private let cancelled = Mutex(false)
  private let ended = DispatchSemaphore(value: 0)
  var wasCancelled: Bool { cancelled.withLock { $0 } }

  init(_ framing: MessageFraming, limit: Int = 1 << 20, capacity: Int = 64) {
    connection = RPCConnection(
      input: toServer.fileHandleForReading.fileDescriptor,
      output: fromServer.fileHandleForWriting.fileDescriptor, framing: framing, limit: limit,
      capacity: capacity)
  }

  func work(for request: RPCRequest) -> RPCWork {
    switch request.method {
    case "echo": { request.parameters }
    case "nan": { Double.nan }
    case "wait":
      { [self] in
        do { try await Task.sleep(for: .seconds(30)) } catch {
          cancelled.withLock { $0 = true }
          throw error
        }
        return JSONValue.null
      }
    case "ask":
      { [self] in try await connection.request("question", ["of": "client"] as JSONValue) }
    default: { throw RPCError.unknownMethod(request.method) }
    }
  }

  func receive(notification method: String, parameters: JSONValue) {
    if method == "cancel", let id = RequestID(parameters["id"]) {
      connection.cancel(id, answer: RPCError(-32800, message: "cancelled"))
    }
    notified.withLock { $0.append(method) }
  }

  /// Sends bytes, closes the stream and gives back everything that was answered.
  func answers(to bytes: String) throws -> String {
    start()
    send(bytes)
    return try end()
  }

  func start() {
    Thread.detachNewThread { [self] in
      connection.run(self)
      ended.signal()
    }
  }

  func send(_ text: String) {
    try? toServer.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  func receive() -> String {
    String(decoding: fromServer.fileHandleForReading.availableData, as: UTF8.self)
  }

  func end() throws -> String {
    try toServer.fileHandleForWriting.close()
    ended.wait()
    connection.drain()
    connection.close()
    try fromServer.fileHandleForWriting.close()
    let data = try fromServer.fileHandleForReading.readToEnd() ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}

/// Runs a body that waits, on a thread of its own: the work of requests needs those of the tasks.
private func outsideThePool(_ body: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
  }
}

@Suite struct ConnectionTests {
  private func block(_ body: String) -> String {
    "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  @Test("A request on a line gets its answer on a line")
  func line() async throws {
    try await outsideThePool {
      let answer = try Echo(.line).answers(
        to: #"{"jsonrpc":"2.0","id":"甲","method":"echo","params":{"a":[1,2.5,true,null,"х"]}}"#
          + "\n"
      )
      #expect(answer == #"{"id":"甲","jsonrpc":"2.0","result":{"a":[1,2.5,true,null,"х"]}}"# + "\n")
    }
  }

  @Test("The last line may lack its end, and empty lines are nothing")
  func lastLine() async throws {
    try await outsideThePool {
      let answer = try Echo(.line).answers(
        to: "\n \r\n" + #"{"jsonrpc":"2.0","id":1,"method":"echo"}"#)
      #expect(answer == #"{"id":1,"jsonrpc":"2.0","result":null}"# + "\n")
    }
  }

  @Test("Blocks are read by their length, whatever other headers there are")
  func blocks() async throws {
    try await outsideThePool {
      let first = #"{"jsonrpc":"2.0","id":1,"method":"echo","params":["中文"]}"#
      let echo = Echo(.contentLength)
      let answer = try echo.answers(
        to: "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:  "
          + "\(first.utf8.count)\r\n\r\n\(first)")
      #expect(answer == block(#"{"id":1,"jsonrpc":"2.0","result":["中文"]}"#))
    }
  }

  @Test("What is no message is answered with an error, and reading goes on")
  func broken() async throws {
    try await outsideThePool {
      let good = #"{"jsonrpc":"2.0","id":7,"method":"echo"}"#
      let lines = try Echo(.line).answers(
        to: "{nonsense\n[]\n3\n{\"id\":4,\"method\":\"echo\"}\n"
          + "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"echo\"}\n"
          + "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"echo\",\"params\":1}\n" + good + "\n")
      let codes = lines.split(separator: "\n").map {
        $0.contains("-32700") ? "p" : $0.contains("-32600") ? "i" : "r"
      }
      #expect(codes.sorted().joined() == "iiiiipr")
      let blocks = try Echo(.contentLength).answers(
        to: "nonsense\r\n\r\n" + block("{") + block(good))
      #expect(blocks.contains("no Content-Length") && blocks.contains("not JSON"))
      #expect(blocks.hasSuffix(#"{"id":7,"jsonrpc":"2.0","result":null}"#))
    }
  }

  @Test("A message over the limit is refused, and the next one is read")
  func limit() async throws {
    try await outsideThePool {
      let good = #"{"jsonrpc":"2.0","id":7,"method":"echo"}"#
      let long = String(repeating: "x", count: 300_000)
      let lines = try Echo(.line, limit: 1000).answers(to: long + "\n" + good + "\n")
      #expect(lines.contains("longer than 1000 bytes") && lines.contains(#""id":7"#))
      let blocks = try Echo(.contentLength, limit: 1000).answers(to: block(long) + block(good))
      #expect(blocks.contains("longer than 1000 bytes") && blocks.contains(#""id":7"#))
    }
  }

  @Test("A message that is too long is refused before its bytes have come")
  func lengthOverTheLimit() async throws {
    try await outsideThePool {
      let echo = Echo(.contentLength, limit: 1000)
      echo.start()
      echo.send("Content-Length: 3000000000\r\n\r\n")
      #expect(echo.receive().contains("longer than 1000 bytes"))
      _ = try echo.end()
    }
  }

  @Test("A length that no message has is refused, and the next message is read")
  func impossibleLength() async throws {
    try await outsideThePool {
      let good = #"{"jsonrpc":"2.0","id":7,"method":"echo"}"#
      for length in ["99999999999999999999", "1000000000000", "2000000000"] {
        let answers = try Echo(.contentLength).answers(
          to: "Content-Length: \(length)\r\n\r\n{}" + block(good))
        #expect(answers.contains("longer than") && answers.contains(#""id":7"#), "\(length)")
      }
    }
  }

  @Test(
    "A message without its length is refused, and the next one is read",
    arguments: [
      "Content-Length: -5", "X: y", "nonsense",
    ])
  func noLength(_ header: String) async throws {
    try await outsideThePool {
      let good = #"{"jsonrpc":"2.0","id":7,"method":"echo"}"#
      let answers = try Echo(.contentLength).answers(
        to: "\(header)\r\n\r\n\(good)" + block(good))
      #expect(answers.contains("no Content-Length") && answers.contains(#""id":7"#))
    }
  }

  @Test("A long message through a pipe is read in linear time")
  func longMessage() async throws {
    try await outsideThePool {
      func seconds(_ count: Int) throws -> Double {
        let text = String(repeating: "x", count: count)
        let start = clock()
        let answer = try Echo(.line, limit: 64 << 20).answers(
          to: #"{"jsonrpc":"2.0","id":7,"method":"\#(text)"}"# + "\n")
        #expect(answer.contains("-32601"))
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
      }
      let (short, long) = (try seconds(2_000_000), try seconds(8_000_000))
      #expect(long < 8 * max(0.25, short))
    }
  }

  @Test("An unknown method, and a result that is no JSON, are errors")
  func errors() async throws {
    try await outsideThePool {
      let answers = try Echo(.line).answers(
        to: #"{"jsonrpc":"2.0","id":1,"method":"no"}"# + "\n"
          + #"{"jsonrpc":"2.0","id":2,"method":"nan"}"# + "\n")
      #expect(answers.contains("-32601") && answers.contains("-32603"))
      #expect(answers.split(separator: "\n").count == 2)
    }
  }

  @Test("A cancelled request is answered at once, its work ends, and its id can be used again")
  func cancel() async throws {
    try await outsideThePool {
      let echo = Echo(.line)
      echo.start()
      echo.send(#"{"jsonrpc":"2.0","id":1,"method":"wait"}"# + "\n")
      while echo.connection.waiting == 0 { usleep(1000) }
      let clock = ContinuousClock.now
      echo.send(#"{"jsonrpc":"2.0","method":"cancel","params":{"id":1}}"# + "\n")
      #expect(echo.receive().contains("-32800"))
      #expect(clock.duration(to: .now) < .seconds(5))
      echo.send(#"{"jsonrpc":"2.0","id":1,"method":"echo"}"# + "\n")
      let last = try echo.end()
      #expect(last == #"{"id":1,"jsonrpc":"2.0","result":null}"# + "\n")
      while !echo.wasCancelled { usleep(1000) }
    }
  }

  @Test("A second request with the id of one that waits is refused")
  func sameID() async throws {
    try await outsideThePool {
      let echo = Echo(.line)
      echo.start()
      echo.send(#"{"jsonrpc":"2.0","id":1,"method":"wait"}"# + "\n")
      echo.send(#"{"jsonrpc":"2.0","id":1,"method":"echo"}"# + "\n")
      #expect(echo.receive().contains("-32600"))
      echo.send(#"{"jsonrpc":"2.0","method":"cancel","params":{"id":1}}"# + "\n")
      let last = try echo.end()
      #expect(last.contains("-32800"))
    }
  }

  @Test("A batch is answered as a batch, notifications without an answer")
  func batch() async throws {
    try await outsideThePool {
      let answer = try Echo(.line).answers(
        to: #"[{"jsonrpc":"2.0","id":1,"method":"echo"},{"jsonrpc":"2.0","method":"n"},3]"# + "\n")
      let value = try JSONDecoder().decode(JSONValue.self, from: Data(answer.utf8))
      #expect(value.array?.count == 2)
      let none = Echo(.line)
      let left = try none.answers(to: #"[{"jsonrpc":"2.0","method":"n"}]"# + "\n")
      #expect(left.isEmpty)
      #expect(none.notified.withLock { $0 } == ["n"])
    }
  }

  @Test("A batch of too many messages is refused with one answer")
  func batchLimit() async throws {
    try await outsideThePool {
      func answer(_ count: Int) throws -> JSONValue {
        let batch = "[" + Array(repeating: "1", count: count).joined(separator: ",") + "]\n"
        let echo = Echo(.line)
        echo.start()
        // The answers do not fit the pipe, so they are read before the stream is closed.
        let reader = DispatchQueue(label: "reader")
        let text = Mutex("")
        reader.async {
          while text.withLock({ !$0.hasSuffix("\n") }) {
            let more = echo.receive(); text.withLock { $0 += more }
          }
        }
        echo.send(batch)
        reader.sync {}
        _ = try echo.end()
        return try JSONDecoder().decode(JSONValue.self, from: Data(text.withLock { $0 }.utf8))
      }
      #expect(try answer(1000).array?.count == 1000)
      let refusal = try answer(1001)
      #expect(refusal["error"]["code"] == -32600)
      #expect(refusal["id"] == .null)
    }
  }

  @Test("The server asks, and the client's answer comes back in the result")
  func ask() async throws {
    try await outsideThePool {
      let echo = Echo(.line)
      echo.start()
      echo.send(#"{"jsonrpc":"2.0","id":1,"method":"ask"}"# + "\n")
      let question = try JSONDecoder().decode(JSONValue.self, from: Data(echo.receive().utf8))
      #expect(question["method"] == "question")
      let id = try #require(question["id"].int)
      echo.send(#"{"jsonrpc":"2.0","id":\#(id),"result":"yes"}"# + "\n")
      let last = try echo.end()
      #expect(last == #"{"id":1,"jsonrpc":"2.0","result":"yes"}"# + "\n")
    }
  }

  @Test("Many requests at once, over the capacity, get one answer each")
  func many() async throws {
    try await outsideThePool {
      let lines = (0..<500).map {
        #"{"jsonrpc":"2.0","id":\#($0),"method":"echo","params":{"n":\#($0)}}"# + "\n"
      }
      let echo = Echo(.line, capacity: 4)
      echo.start()
      // The answers do not fit the pipe, so they are read while the requests are written.
      let reader = DispatchQueue(label: "reader")
      let text = Mutex("")
      reader.async {
        while text.withLock({ $0.count(where: \.isNewline) }) < 500 {
          let more = echo.receive(); text.withLock { $0 += more }
        }
      }
      for line in lines { echo.send(line) }
      reader.sync {}
      let last = try echo.end()
      #expect(last.isEmpty)
      var seen: Set<Int> = []
      for line in text.withLock({ $0 }).split(separator: "\n") {
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
        #expect(value["result"]["n"] == value["id"])
        seen.insert(value["id"].int ?? -1)
      }
      #expect(seen == Set(0..<500))
    }
  }

  @Test(
    "A service that refuses batches answers each of them once, without an id where none is wanted")
  func refusedBatches() async throws {
    try await outsideThePool {
      let (input, output) = (Pipe(), Pipe())
      let connection = RPCConnection(
        input: input.fileHandleForReading.fileDescriptor,
        output: output.fileHandleForWriting.fileDescriptor, framing: .line, omitsUnknownIDs: true)
      let batch = #"[{"jsonrpc":"2.0","id":1,"method":"echo"}]"# + "\n{\n"
      try input.fileHandleForWriting.write(contentsOf: Data(batch.utf8))
      try input.fileHandleForWriting.close()
      connection.run(OneByOne())
      connection.close()
      try output.fileHandleForWriting.close()
      let lines = try (output.fileHandleForReading.readToEnd() ?? Data()).split(separator: 0x0A)
      let codes = try lines.map {
        let value = try JSONDecoder().decode(JSONValue.self, from: $0)
        #expect(value.object?.keys.contains("id") == false)
        return value["error"]["code"].int
      }
      #expect(codes == [-32600, -32700])
    }
  }
}

/// A service that takes one message at a time.
private struct OneByOne: RPCService {
  var acceptsBatches: Bool { false }
  func work(for request: RPCRequest) -> RPCWork { { request.parameters } }
  func receive(notification method: String, parameters: JSONValue) {}
}
