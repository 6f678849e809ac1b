#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The source of the bytes of a document: a file that is read piece by piece, or memory.
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

  /// Bytes in memory, under the name that findings and errors give them.
  public init(_ bytes: [UInt8], name: String) {
    storage = .bytes(bytes)
    self.name = name
  }

  /// The number of bytes that are read from a file at a time.
  static let windowSize = 1 << 16

  /// The largest number of bytes read into memory, unless a caller sets its own limit: 1 GiB.
  package static let sizeLimit = 1 << 30

  /// Calls `body` with consecutive windows of bytes until it returns `false` or all are read.
  ///
  /// - Throws: `FileError` with `document/missing`, `/directory` or `/unreadable`; the errors of
  ///   `body`.
  package func forEachWindow(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
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
      let file = try OpenFile(reading: path)
      try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.windowSize) { window in
        while true {
          let count = try file.fill(UnsafeMutableRawBufferPointer(window))
          let bytes = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(window)[..<count])
          guard count > 0, try body(bytes), count == window.count else { return }
        }
      }
    }
  }

  /// All the bytes.
  ///
  /// - Parameter limit: the largest size of a file; a larger file is rejected.
  /// - Throws: `FileError` with `document/missing`, `/directory`, `/unreadable` or `/too-large`.
  package func readAll(limit: Int = sizeLimit) throws(FileError) -> [UInt8] {
    switch storage {
    case .bytes(let bytes): return bytes
    case .path(let path):
      let file = try OpenFile(reading: path)
      guard file.size <= limit else { throw .tooLarge(name, limit: limit) }
      var all: [UInt8] = []
      all.reserveCapacity(file.size + 1)
      let window = UnsafeMutableRawBufferPointer.allocate(
        byteCount: Self.windowSize, alignment: 16)
      defer { window.deallocate() }
      while true {
        let count = try file.fill(window)
        all.append(contentsOf: window[..<count])
        guard all.count <= limit else { throw .tooLarge(name, limit: limit) }
        if count < window.count { return all }
      }
    }
  }
}

/// A file that is open for reading, or standard input, which is never closed.
private final class OpenFile {
  private let path: String
  private let descriptor: Int32
  /// The size when it was opened, in bytes; 0 for a pipe.
  let size: Int

  init(reading path: String) throws(FileError) {
    self.path = path
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      size = 0
      throw errno == ENOENT
        ? .missing(path) : .unreadable(path, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    size = isKnown ? max(0, Int(status.st_size)) : 0
    guard !isKnown || status.st_mode & S_IFMT != S_IFDIR else { throw .directory(path) }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Reads until the window is full or the file ends; a pipe may return less than requested at a
  /// time.
  ///
  /// - Returns: the number of bytes read; less than the size of the window only at the end.
  func fill(_ window: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    var filled = 0
    while filled < window.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: window[filled...])
      let count = read(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path, reason: String(cString: strerror(errno)))
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }
}

extension ByteSource {
  /// Whether a path is a pipe, a socket or a terminal, whose bytes can be read only once.
  static func isPipe(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return [S_IFIFO, S_IFSOCK, S_IFCHR].contains(status.st_mode & S_IFMT)
  }
}
