#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One request to a server over plain HTTP 1.1, and its response.
///
/// It uses a socket and no library. This is Concord's only network access, to a server on the
/// user's own machine or network, and commands without it start faster.
struct HTTPRequest {
  /// The reason of a failure, in words that follow a name: `connection refused`.
  struct Failure: Error { let reason: String }

  let host: String
  let port: String
  let path: String

  /// - Returns: `nil` for a text that is not of the form `http://host[:port][/path]`.
  init?(url: String) {
    guard url.hasPrefix("http://") else { return nil }
    let rest = url.dropFirst("http://".count)
    let authority = rest.prefix { $0 != "/" }
    let isBracketed = authority.hasPrefix("[")
    let name =
      isBracketed ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" }
    let after = authority.dropFirst(name.count + (isBracketed ? 2 : 0))
    guard !name.isEmpty, after.isEmpty || after.hasPrefix(":"),
      url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    host = String(name)
    port = after.isEmpty ? "80" : String(after.dropFirst())
    guard !port.isEmpty, port.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let path = rest.dropFirst(authority.count)
    self.path = path.isEmpty ? "/" : String(path)
  }

  /// Sends a JSON body and returns the status and the body of the response.
  ///
  /// - Throws: `Failure` if there is no server, it sends nothing for a minute, or its response is
  ///   not HTTP.
  func post(_ body: [UInt8]) throws(Failure) -> (status: Int, body: [UInt8]) {
    let socket = try connect()
    defer { close(socket) }
    let head =
      "POST \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nContent-Type: application/json\r\n"
      + "Accept: application/json\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    try send(Array(head.utf8) + body, to: socket)
    return try HTTPAnswer.parse(receive(from: socket))
  }

  private static let timeoutSeconds = 60
  private static let mostBytes = 1 << 28

  private func connect() throws(Failure) -> Int32 {
    var hints = addrinfo()
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, port, &hints, &list) == 0 else {
      throw Failure(reason: "no such host")
    }
    defer { freeaddrinfo(list) }
    var reason = "no address"
    var next = list
    while let address = next?.pointee {
      let socket = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
      if socket >= 0 {
        var limit = timeval(tv_sec: Self.timeoutSeconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        #if canImport(Glibc)
          let status = Glibc.connect(socket, address.ai_addr, address.ai_addrlen)
        #elseif canImport(Musl)
          let status = Musl.connect(socket, address.ai_addr, address.ai_addrlen)
        #else
          let status = Darwin.connect(socket, address.ai_addr, address.ai_addrlen)
        #endif
        if status == 0 { return socket }
        reason = Self.lastError()
        close(socket)
      }
      next = address.ai_next
    }
    throw Failure(reason: reason)
  }

  private func send(_ bytes: [UInt8], to socket: Int32) throws(Failure) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          return Darwin.send(socket, buffer.baseAddress?.advanced(by: sent), buffer.count - sent, 0)
        #elseif canImport(Musl)
          return Musl.send(
            socket, buffer.baseAddress?.advanced(by: sent), buffer.count - sent,
            Int32(MSG_NOSIGNAL))
        #else
          return Glibc.send(
            socket, buffer.baseAddress?.advanced(by: sent), buffer.count - sent,
            Int32(MSG_NOSIGNAL))
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(reason: Self.lastError()) }
      sent += count
    }
  }

  private func receive(from socket: Int32) throws(Failure) -> [UInt8] {
    var answer: [UInt8] = []
    var window = [UInt8](repeating: 0, count: 1 << 16)
    while answer.count < Self.mostBytes {
      let count = window.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(reason: Self.lastError()) }
      if count == 0 { return answer }
      answer.append(contentsOf: window[..<count])
      if HTTPAnswer.isWhole(answer) { return answer }
    }
    throw Failure(reason: "its answer is too long")
  }

  private static func lastError() -> String {
    switch errno {
    case EAGAIN, ETIMEDOUT: "no answer within \(timeoutSeconds) seconds"
    case ECONNREFUSED: "connection refused"
    default: String(cString: strerror(errno)).lowercased()
    }
  }
}
