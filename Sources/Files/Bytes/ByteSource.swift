#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the bytes of a document come from: a file that is read piece by piece, or memory.
public struct ByteSource: Sendable {
  enum Storage: Sendable {
    case path(String)
    case bytes([UInt8])
  }
  let storage: Storage
  /// The name that findings and errors give the document; `-` is standard input.
  public let name: String

  /// A file, which is opened when it is read; `-` is standard input.
  public init(path: String) {
    storage = .path(path)
    name = path
  }

  /// Bytes in memory, under the name of the file they stand for.
  public init(_ bytes: [UInt8], name: String) {
    storage = .bytes(bytes)
    self.name = name
  }

  /// Bytes read from a file at a time.
  static let windowSize = 1 << 16

  /// Calls `body` with one window of bytes after another until it returns false or all are read.
  ///
  /// - Throws: `InterchangeError` with `file/unreadable`; what `body` throws.
  func forEachWindow(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    switch storage {
    case .bytes(let bytes):
      try bytes.withUnsafeBufferPointer { all in
        var at = 0
        while at < all.count {
          let end = min(at + Self.windowSize, all.count)
          guard try body(UnsafeBufferPointer(rebasing: all[at..<end])) else { return }
          at = end
        }
      }
    case .path(let path):
      let file = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { throw unreadable() }
      defer { if file != 0 { close(file) } }
      try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.windowSize) { window in
        while true {
          // A pipe gives less than was asked for; a window is short only at the end.
          var filled = 0
          while filled < window.count {
            let rest = UnsafeMutableRawBufferPointer(
              rebasing: UnsafeMutableRawBufferPointer(window)[filled...])
            let count = read(file, rest.baseAddress, rest.count)
            if count < 0 {
              if errno == EINTR { continue }
              throw unreadable()
            }
            if count == 0 { break }
            filled += count
          }
          let bytes = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(window)[..<filled])
          guard filled > 0, try body(bytes), filled == window.count else { return }
        }
      }
    }
  }

  /// All the bytes.
  ///
  /// - Parameter limit: the most bytes that are taken in.
  /// - Throws: `InterchangeError` with `file/unreadable` or `file/too-large`.
  package func readAll(limit: Int = 1 << 30) throws -> [UInt8] {
    if case .bytes(let bytes) = storage { return bytes }
    var all: [UInt8] = []
    try forEachWindow { window in
      all.append(contentsOf: window)
      guard all.count <= limit else {
        throw InterchangeError(
          code: "file/too-large",
          message: "\(name): the file has more than \(limit >> 20) MB; split it")
      }
      return true
    }
    return all
  }

  private func unreadable() -> InterchangeError {
    let reason = String(cString: strerror(errno))
    return InterchangeError(code: "file/unreadable", message: "\(name): cannot be read: \(reason)")
  }
}
