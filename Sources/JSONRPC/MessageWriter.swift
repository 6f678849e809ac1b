// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization

/// Writes messages to a file descriptor, each whole.
///
/// A writer waits while the other side does not read, so that messages do not pile up in memory.
final class MessageWriter: Sendable {
  private let descriptor: Int32
  private let framing: MessageFraming
  private let omitsUnknownIDs: Bool
  /// Whether the other side still reads.
  private let isOpen = Mutex(true)

  init(_ descriptor: Int32, framing: MessageFraming, omitsUnknownIDs: Bool = false) {
    self.descriptor = descriptor
    self.framing = framing
    self.omitsUnknownIDs = omitsUnknownIDs
  }

  /// Writes a message; nothing happens once the other side has closed its end.
  ///
  /// - Throws: what a result throws that cannot be encoded.
  func write(_ message: OutgoingMessage) throws { put(try bytes(of: message)) }

  /// Writes the answers of a batch as one message.
  func write(batch: [OutgoingMessage]) throws {
    put(Array("[".utf8) + (try batch.map { try bytes(of: $0) }).joined(separator: [0x2C]) + [0x5D])
  }

  private func bytes(of message: OutgoingMessage) throws -> [UInt8] {
    var message = message
    message.omitsUnknownID = omitsUnknownIDs
    return try message.bytes()
  }

  private func put(_ body: [UInt8]) {
    let bytes: [UInt8] =
      switch framing {
      case .line: body + [0x0A]
      case .contentLength: Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
      }
    isOpen.withLock { isOpen in
      guard isOpen else { return }
      isOpen = bytes.withUnsafeBytes { buffer in
        var at = 0
        while at < buffer.count {
          let count = Foundation.write(
            descriptor, buffer.baseAddress?.advanced(by: at), buffer.count - at)
          if count < 0 {
            if errno == EINTR { continue }
            guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
            Descriptor.wait(descriptor, for: Int16(POLLOUT))
            continue
          }
          at += count
        }
        return true
      }
    }
  }
}
