// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Reads messages from a file descriptor.
struct MessageReader {
  /// The result of a read.
  enum Message {
    case bytes([UInt8])
    /// Bytes that are not a message, or one that is too long; reading goes on after them.
    case broken(String)
  }

  private let descriptor: Int32
  private let framing: MessageFraming
  /// The longest message, in bytes.
  private let limit: Int
  private var buffer: [UInt8] = []
  /// The first byte of the buffer that is not yet used.
  private var start = 0

  /// The longest header of a message, in bytes.
  private static let headerLimit = 8192
  private static let blockSize = 1 << 16

  init(_ descriptor: Int32, framing: MessageFraming, limit: Int) {
    self.descriptor = descriptor
    self.framing = framing
    self.limit = limit
  }

  /// The next message; `nil` at the end of the stream.
  mutating func next() -> Message? {
    switch framing {
    case .line: nextLine()
    case .contentLength: nextBlock()
    }
  }

  private mutating func nextLine() -> Message? {
    while true {
      var searched = start
      var isTooLong = false
      while true {
        if let end = buffer[searched...].firstIndex(of: 0x0A) {
          let line = trimmed(start..<end)
          start = end + 1
          if isTooLong { return .broken("the message is longer than \(limit) bytes") }
          if line.isEmpty { break }
          return .bytes(line)
        }
        if buffer.count - start > limit {
          isTooLong = true
          start = buffer.count
        }
        let unread = buffer.count - start
        guard fill() else {
          // The last line may lack its end.
          let line = trimmed(start..<buffer.count)
          start = buffer.count
          if isTooLong { return .broken("the message is longer than \(limit) bytes") }
          return line.isEmpty ? nil : .bytes(line)
        }
        searched = start + unread
      }
    }
  }

  private func trimmed(_ range: Range<Int>) -> [UInt8] {
    var range = range
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    while let last = range.last, isSpace(buffer[last]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    while let first = range.first, isSpace(buffer[first]) { range = first + 1..<range.upperBound }
    return Array(buffer[range])
  }

  private mutating func nextBlock() -> Message? {
    var length: Int?
    var broken = 0
    while true {
      guard let line = headerLine() else { return nil }
      if line.isEmpty {
        if let length {
          guard length <= limit else {
            return skip(length) ? .broken("the message is longer than \(limit) bytes") : nil
          }
          while buffer.count - start < length { guard fill() else { return nil } }
          defer { start += length }
          return .bytes(Array(buffer[start..<start + length]))
        }
        if broken > 0 { return .broken("the header has no Content-Length") }
        continue
      }
      if let value = Self.contentLength(line) {
        length = value
      } else if !line.contains(0x3A) {
        broken += 1
      }
    }
  }

  /// A line of a header, without its end; a line that is too long comes without its beginning.
  private mutating func headerLine() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return trimmed(start..<end)
      }
      if buffer.count - start > Self.headerLimit { start = buffer.count }
      let unread = buffer.count - start
      guard fill() else { return nil }
      searched = start + unread
    }
  }

  private static func contentLength(_ line: [UInt8]) -> Int? {
    let name = Array("content-length:".utf8)
    guard line.count > name.count,
      zip(line, name).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 && $0 != $1 })
    else { return nil }
    let digits = line[name.count...].drop { $0 == 0x20 || $0 == 0x09 }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)) ?? Int.max
  }

  /// Reads past bytes without keeping them; `false` at the end of the stream.
  private mutating func skip(_ count: Int) -> Bool {
    var left = count
    while left > 0 {
      let here = min(left, buffer.count - start)
      start += here
      left -= here
      if left > 0, !fill() { return false }
    }
    return true
  }

  /// Reads further bytes; `false` at the end of the stream.
  private mutating func fill() -> Bool {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    let count = buffer.count
    // A message of many blocks is not moved for each of them.
    let block = max(Self.blockSize, min(count, 1 << 22))
    buffer.append(contentsOf: repeatElement(0, count: block))
    while true {
      let got = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress?.advanced(by: count), block)
      }
      if got < 0, errno == EINTR { continue }
      if got < 0, errno == EAGAIN || errno == EWOULDBLOCK {
        Descriptor.wait(descriptor, for: Int16(POLLIN))
        continue
      }
      buffer.removeLast(block - max(0, got))
      return got > 0
    }
  }
}

/// Waits for descriptors that do not block.
enum Descriptor {
  /// Waits until a descriptor is ready.
  static func wait(_ descriptor: Int32, for events: Int16) {
    var state = pollfd(fd: descriptor, events: events, revents: 0)
    _ = poll(&state, 1, -1)
  }
}
