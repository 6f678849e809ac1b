// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A server on the loop-back address that speaks PostgreSQL's protocol as far as the end of its handshake, and then
/// sends some messages and hangs up, or sends nothing.
final class FakePostgres: @unchecked Sendable {
  private let listener: Int32
  /// The connections that are left open.
  private let lock = NSLock()
  private var held: [Int32] = []
  /// Where it listens.
  let port: Int

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
    struct Unusable: Error {}
    #if canImport(Darwin)
      listener = socket(AF_INET, SOCK_STREAM, 0)
    #else
      listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(socket, generic, size) == 0 && listen(socket, 8) == 0
          && getsockname(socket, generic, &size) == 0
      }
    }
    guard isBound else { throw Unusable() }
    port = Int(UInt16(bigEndian: address.sin_port))
    let thread = Thread { [self] in
      while true {
        let client = accept(socket, nil, nil)
        guard client >= 0 else {
          close(socket)
          return
        }
        guard Self.readStart(from: client), let answer else {
          lock.withLock { held.append(client) }
          continue
        }
        _ = answer.withUnsafeBytes { write(client, $0.baseAddress, $0.count) }
        close(client)
      }
    }
    thread.start()
  }

  /// Stops to listen, and hangs up.
  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    lock.withLock { for client in held { close(client) } }
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
        guard write(client, "N", 1) == 1 else { return false }
        continue
      }
      var rest = [UInt8](repeating: 0, count: max(length - 8, 1))
      return read(client, &rest, length - 8) == length - 8
    }
    return false
  }
}
