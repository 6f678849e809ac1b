/// Parses an HTTP 1.1 response (RFC 9112): status, headers, a body of a given length or in chunks.
enum HTTPAnswer {
  /// Whether the bytes are a complete response, so that the end of a connection that stays open
  /// need not be awaited.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let head = head(bytes) else { return false }
    if head.isChunked { return bytes.suffix(5).elementsEqual(Array("0\r\n\r\n".utf8)) }
    return head.length.map { bytes.count - head.end >= $0 } ?? false
  }

  /// The status and the body.
  static func parse(
    _ bytes: [UInt8]
  ) throws(HTTPRequest.Failure) -> (status: Int, body: [UInt8]) {
    guard let head = head(bytes) else { throw HTTPRequest.Failure(reason: "its answer is no HTTP") }
    var body = bytes[head.end...]
    if head.isChunked {
      guard let joined = joined(body) else {
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

  private static func head(_ bytes: [UInt8]) -> Head? {
    guard bytes.starts(with: Array("HTTP/1.".utf8)), let end = endOfHead(bytes) else { return nil }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(whereSeparator: \.isNewline)
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count >= 2, let status = Int(words[1]) else { return nil }
    var head = Head(status: status, end: end)
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = parts[1].drop { $0 == " " }
      switch parts[0].lowercased() {
      case "content-length": head.length = Int(value)
      case "transfer-encoding": head.isChunked = value.lowercased().hasSuffix("chunked")
      default: break
      }
    }
    return head
  }

  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (4...bytes.count).first { end in
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
