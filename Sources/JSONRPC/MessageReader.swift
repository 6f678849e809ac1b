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
  /// Bytes of a message that was too long, which are still to come.
  private var excess = 0
  private var block = [UInt8](repeating: 0, count: Self.blockSize)

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

  /// How many times the limit a message may be long to be skipped; a longer one has a wrong length.
  private static let mostSkipped = 16

  private mutating func nextBlock() -> Message? {
    guard skipExcess() else { return nil }
    var length: Int?
    var lineCount = 0
    while true {
      guard let line = headerLine() else { return nil }
      if line.isEmpty {
        if let length {
          guard length <= limit else {
            // It is told before its bytes have come, since they may never come.
            // Nobody sends so many bytes: the length is wrong, and the next header follows.
            excess = length / Self.mostSkipped > limit ? 0 : length
            return .broken("the message is longer than \(limit) bytes")
          }
          while buffer.count - start < length { guard fill() else { return nil } }
          defer { start += length }
          return .bytes(Array(buffer[start..<start + length]))
        }
        if lineCount > 0 { return .broken("the header has no Content-Length") }
        continue
      }
      lineCount += 1
      length = Self.contentLength(line) ?? length
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

  /// The number in a line of a header; what comes before the name is the rest of a message without a length.
  private static func contentLength(_ line: [UInt8]) -> Int? {
    let name = Array("content-length:".utf8)
    guard let colon = line.lastIndex(of: 0x3A), colon + 1 >= name.count,
      zip(line[(colon + 1 - name.count)...], name).allSatisfy({
        $0 == $1 || $0 | 0x20 == $1 && $0 != $1
      })
    else { return nil }
    let digits = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)) ?? Int.max
  }

  /// Reads past the rest of a message that was too long; `false` at the end of the stream.
  private mutating func skipExcess() -> Bool {
    while excess > 0 {
      let here = min(excess, buffer.count - start)
      start += here
      excess -= here
      if excess > 0, !fill() { return false }
    }
    return true
  }

  /// Reads further bytes; `false` at the end of the stream.
  private mutating func fill() -> Bool {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    while true {
      let got = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if got < 0, errno == EINTR { continue }
      if got < 0, errno == EAGAIN || errno == EWOULDBLOCK {
        Descriptor.wait(descriptor, for: Int16(POLLIN))
        continue
      }
      if got > 0 { buffer.append(contentsOf: block[..<got]) }
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
