// SPDX-License-Identifier: Apache-2.0

/// Parses an HTTP 1.1 response (RFC 9112): status, headers, a body of a given length or in chunks.
///
/// The response is read as it comes, so that nothing waits for the end of a connection that stays open.
struct HTTPAnswer {
  /// The most bytes of status and headers.
  static let mostHeadBytes = 64 << 10
  /// The most bytes of a whole answer.
  static let mostBytes = 64 << 20

  private var bytes: [UInt8] = []
  private var head: Head?

  /// Takes the next bytes of the connection.
  ///
  /// - Returns: whether the answer is whole.
  /// - Throws: `HTTPRequest.Failure` for headers without end, a length that is none, and an answer that is too long.
  mutating func add(_ more: ArraySlice<UInt8>) throws(HTTPRequest.Failure) -> Bool {
    let start = max(0, bytes.count - 3)
    bytes += more
    if head == nil {
      guard let end = Self.endOfHead(bytes, from: start) else {
        guard bytes.count < Self.mostHeadBytes else {
          throw HTTPRequest.Failure(reason: "its answer is not HTTP: the headers have no end")
        }
        return false
      }
      head = try Self.head(bytes, end: end)
    }
    guard bytes.count <= Self.mostBytes, head?.length ?? 0 <= Self.mostBytes else {
      throw HTTPRequest.Failure(reason: "its answer is too long")
    }
    guard let head else { return false }
    if head.isChunked {
      return bytes.suffix(5).elementsEqual(Array("0\r\n\r\n".utf8))
        && Self.joined(bytes[head.end...]) != nil
    }
    return head.length.map { bytes.count - head.end >= $0 } ?? false
  }

  /// The status and the body of an answer that is whole, or whose connection has ended.
  func parsed() throws(HTTPRequest.Failure) -> (status: Int, body: [UInt8]) {
    guard let head else { throw HTTPRequest.Failure(reason: "its answer is not HTTP") }
    var body = bytes[head.end...]
    if head.isChunked {
      guard let joined = Self.joined(body) else {
        throw HTTPRequest.Failure(reason: "its answer is cut off")
      }
      return (head.status, joined)
    }
    if let length = head.length {
      guard body.count >= length else { throw HTTPRequest.Failure(reason: "its answer is cut off") }
      body = body.prefix(length)
    }
    return (head.status, Array(body))
  }

  private struct Head {
    var status: Int
    var length: Int?
    var isChunked = false
    var end: Int
  }

  private static func head(_ bytes: [UInt8], end: Int) throws(HTTPRequest.Failure) -> Head {
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(whereSeparator: \.isNewline)
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let status = Int(words[1]) else {
      throw HTTPRequest.Failure(reason: "its answer is not HTTP")
    }
    var head = Head(status: status, end: end)
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = parts[1].drop { $0 == " " || $0 == "\t" }
      switch parts[0].lowercased() {
      case "content-length":
        guard let length = Int(value), length >= 0, head.length ?? length == length else {
          throw HTTPRequest.Failure(reason: "its answer has no length that makes sense")
        }
        head.length = length
      case "transfer-encoding": head.isChunked = value.lowercased().hasSuffix("chunked")
      default: break
      }
    }
    return head
  }

  /// Where the empty line after the headers ends, if it is there; `start` is a place before it.
  private static func endOfHead(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + 4 else { return nil }
    return (start + 4...bytes.count).first { end in
      bytes[end - 4] == 0x0D && bytes[end - 3] == 0x0A && bytes[end - 2] == 0x0D
        && bytes[end - 1] == 0x0A
    }
  }

  private static func joined(_ chunks: ArraySlice<UInt8>) -> [UInt8]? {
    var body: [UInt8] = []
    var rest = chunks
    while let lineEnd = rest.firstIndex(of: 0x0D) {
      let digits = rest[..<lineEnd].prefix { $0 != 0x3B }
      guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
        return nil
      }
      if size == 0 { return body }
      let start = lineEnd + 2
      guard size <= rest.endIndex - start - 2 else { return nil }
      body.append(contentsOf: rest[start..<(start + size)])
      rest = rest[(start + size + 2)...]
    }
    return nil
  }
}
