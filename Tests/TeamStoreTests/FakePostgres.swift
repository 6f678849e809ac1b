// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport

/// A server on the loop-back address that speaks PostgreSQL's protocol as far as the end of its handshake, and then
/// sends some messages and hangs up, or sends nothing.
final class FakePostgres: Sendable {
  private let listener: LoopbackListener
  private let held: Held
  /// Where it listens.
  var port: Int { listener.port }

  /// The connections that are left open.
  private final class Held: @unchecked Sendable {
    private let lock = NSLock()
    private var clients: [Int32] = []

    func append(_ client: Int32) { lock.withLock { clients.append(client) } }
    func hangUp() { lock.withLock { for client in clients { close(client) } } }
  }

  /// The message that the client is who it says.
  static let welcome = message("R", [0, 0, 0, 0])
  /// The message that statements may come.
  static let ready = message("Z", Array("I".utf8))

  /// A notice (`N`) or an error (`E`).
  static func report(_ kind: Character, severity: String, state: String, text: String) -> [UInt8] {
    let fields = ["S" + severity, "V" + severity, "C" + state, "M" + text]
    return message(kind, fields.flatMap { Array($0.utf8) + [0] } + [0])
  }

  private static func message(_ kind: Character, _ body: [UInt8]) -> [UInt8] {
    let length = UInt32(body.count + 4).bigEndian
    return Array(String(kind).utf8) + withUnsafeBytes(of: length, Array.init) + body
  }

  /// Starts to listen.
  ///
  /// - Parameter answer: what it sends after the first message of a client; `nil` for nothing, and it does not hang up.
  init(_ answer: [UInt8]?) throws {
    let held = Held()
    self.held = held
    listener = try LoopbackListener { client in
      guard Self.readStart(from: client), let answer else { return held.append(client) }
      LoopbackListener.send(answer, to: client)
      close(client)
    }
  }

  /// Stops to listen, and hangs up.
  func stop() {
    listener.stop()
    held.hangUp()
  }

  /// Reads the first message of a client; encryption is refused.
  private static func readStart(from client: Int32) -> Bool {
    func number() -> Int? {
      var bytes = [UInt8](repeating: 0, count: 4)
      guard read(client, &bytes, 4) == 4 else { return nil }
      return bytes.reduce(0) { $0 << 8 | Int($1) }
    }
    while let length = number(), let code = number(), length >= 8, length < 10_000 {
      if code == 80_877_103 || code == 80_877_104 {
        guard LoopbackListener.send(Array("N".utf8), to: client) else { return false }
        continue
      }
      var rest = [UInt8](repeating: 0, count: max(length - 8, 1))
      return read(client, &rest, length - 8) == length - 8
    }
    return false
  }
}
