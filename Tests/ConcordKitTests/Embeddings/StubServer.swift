// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport

/// A server of one answer after another on the loop-back address, on a thread of its own.
final class StubServer: Sendable {
  private let listener: LoopbackListener
  private let received: Received
  /// Where it listens.
  var port: Int { listener.port }

  /// The bodies it has been sent.
  var requests: [String] { received.all }

  private final class Received: @unchecked Sendable {
    private let lock = NSLock()
    private var bodies: [String] = []

    var all: [String] { lock.withLock { bodies } }
    func append(_ body: String) { lock.withLock { bodies.append(body) } }
  }

  /// Starts to listen; `answer` makes a whole HTTP answer of the body of a request.
  ///
  /// With `pause`, an answer is sent byte by byte, as many microseconds apart.
  init(pause: UInt32? = nil, _ answer: @escaping @Sendable (String) -> String) throws {
    let received = Received()
    self.received = received
    listener = try LoopbackListener { client in
      let body = Self.body(from: client)
      received.append(body)
      if let pause {
        for byte in answer(body).utf8 {
          guard LoopbackListener.send([byte], to: client) else { break }
          usleep(pause)
        }
      } else {
        LoopbackListener.send(Array(answer(body).utf8), to: client)
      }
      close(client)
    }
  }

  /// Stops to listen.
  func stop() { listener.stop() }

  /// The body of a request, read to the last byte that its head announces.
  private static func body(from client: Int32) -> String {
    var bytes: [UInt8] = []
    var window = [UInt8](repeating: 0, count: 4096)
    while true {
      if let end = endOfHead(bytes) {
        let head = String(decoding: bytes[..<end], as: UTF8.self)
        let length =
          head.components(separatedBy: "Content-Length: ").last
          .flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
        if bytes.count - end >= length { return String(decoding: bytes[end...], as: UTF8.self) }
      }
      let count = read(client, &window, window.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: window[..<count])
    }
  }

  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (4...bytes.count).first { bytes[($0 - 4)..<$0].elementsEqual([13, 10, 13, 10]) }
  }
}
