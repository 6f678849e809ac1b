// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A socket that listens on the loop-back address, and hands each connection to a closure on a thread of its own.
package final class LoopbackListener: Sendable {
  /// No socket could be opened.
  package struct Unusable: Error {}

  private let socket: Int32
  /// Where it listens.
  package let port: Int

  /// Starts to listen.
  ///
  /// - Parameter serve: is called with each connection, one after another; it closes the connection.
  package init(_ serve: @escaping @Sendable (Int32) -> Void) throws {
    #if canImport(Darwin)
      let socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
    #else
      let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(socket, generic, size) == 0 && listen(socket, 8) == 0
          && getsockname(socket, generic, &size) == 0
      }
    }
    guard isBound else { throw Unusable() }
    self.socket = socket
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread {
      while true {
        let client = accept(socket, nil, nil)
        guard client >= 0 else {
          close(socket)
          return
        }
        serve(client)
      }
    }.start()
  }

  /// Stops to listen; the thread closes the socket, so that its number is not that of another when it looks again.
  package func stop() { shutdown(socket, Int32(SHUT_RDWR)) }

  /// Sends bytes, and says whether the client took them all; one that hangs up does not raise a signal.
  @discardableResult
  package static func send(_ bytes: [UInt8], to client: Int32) -> Bool {
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
