// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A server of one answer after another on the loop-back address, on a thread of its own.
final class StubServer: @unchecked Sendable {
  private let listener: Int32
  private let lock = NSLock()
  private var received: [String] = []
  /// Where it listens.
  let port: Int

  /// The bodies it has been sent.
  var requests: [String] { lock.withLock { received } }

  /// Starts to listen; `answer` makes a whole HTTP answer of the body of a request.
  ///
  /// With `pause`, an answer is sent byte by byte, as many microseconds apart.
  init(pause: UInt32? = nil, _ answer: @escaping @Sendable (String) -> String) throws {
    struct Unusable: Error {}
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
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
        let body = Self.body(from: client)
        lock.withLock { received.append(body) }
        if let pause {
          for byte in answer(body).utf8 {
            guard Self.send([byte], to: client) else { break }
            usleep(pause)
          }
        } else {
          _ = Self.send(Array(answer(body).utf8), to: client)
        }
        close(client)
      }
    }
    thread.start()
  }

  /// Stops to listen; the thread closes the socket, so that its number is not that of another when it looks again.
  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

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

  /// Sends bytes, and says whether the client took them all; one that hangs up does not raise a signal.
  private static func send(_ bytes: [UInt8], to client: Int32) -> Bool {
    #if canImport(Darwin)
      var isOn: Int32 = 1
      setsockopt(client, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.send(client, buffer.baseAddress?.advanced(by: sent), buffer.count - sent, flags)
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}
