// SPDX-License-Identifier: Apache-2.0
import TextModel

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
    guard !port.isEmpty, port.utf8.allSatisfy({ $0.isASCIIDigit }) else { return nil }
    let path = rest.dropFirst(authority.count)
    self.path = path.isEmpty ? "/" : String(path)
  }

  /// Sends a JSON body and returns the status and the body of the response.
  ///
  /// - Parameter seconds: how long the whole answer may take; a server that sends a byte now and then has no
  ///   longer.
  /// - Throws: `Failure` if there is no server, if it does not answer in time, or if its response is not HTTP.
  func post(_ body: [UInt8], within seconds: Int = HTTPRequest.timeoutSeconds) throws(Failure)
    -> (status: Int, body: [UInt8])
  {
    let deadline = ContinuousClock.now + .seconds(seconds)
    let socket = try connect(within: seconds)
    defer { close(socket) }
    let head =
      "POST \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nContent-Type: application/json\r\n"
      + "Accept: application/json\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    try send(Array(head.utf8) + body, to: socket)
    return try receive(from: socket, until: deadline, seconds).parsed()
  }

  /// How long the answer to one request may take.
  static let timeoutSeconds = 60

  private func connect(within seconds: Int) throws(Failure) -> Int32 {
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
        Self.setTimeout(.seconds(seconds), of: socket)
        #if canImport(Glibc)
          let status = Glibc.connect(socket, address.ai_addr, address.ai_addrlen)
        #elseif canImport(Musl)
          let status = Musl.connect(socket, address.ai_addr, address.ai_addrlen)
        #else
          let status = Darwin.connect(socket, address.ai_addr, address.ai_addrlen)
        #endif
        if status == 0 { return socket }
        reason = Self.lastError(seconds)
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

  private func receive(
    from socket: Int32, until deadline: ContinuousClock.Instant, _ seconds: Int
  ) throws(Failure) -> HTTPAnswer {
    var answer = HTTPAnswer()
    var window = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = deadline - .now
      guard left > .zero else { throw Failure(reason: "no answer within \(seconds) seconds") }
      Self.setTimeout(left, of: socket)
      let count = window.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(reason: Self.lastError(seconds)) }
      if count == 0 { return answer }
      if try answer.add(window[..<count]) { return answer }
    }
  }

  /// Sets how long the next call of a socket may wait.
  private static func setTimeout(_ time: Duration, of socket: Int32) {
    let (seconds, fraction) = time.components
    var limit = timeval()
    limit.tv_sec = Int(seconds)
    // Zero would mean no limit.
    limit.tv_usec = .init(max(fraction / 1_000_000_000_000, seconds == 0 ? 1_000 : 0))
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
  }

  private static func lastError(_ timeoutSeconds: Int = timeoutSeconds) -> String {
    switch errno {
    case EAGAIN, ETIMEDOUT: "no answer within \(timeoutSeconds) seconds"
    case ECONNREFUSED: "connection refused"
    default: String(cString: strerror(errno)).lowercased()
    }
  }
}
