// SPDX-License-Identifier: Apache-2.0

/// The source of the bytes of a document: a file that is read piece by piece, or memory.
public struct ByteSource: Sendable {
  enum Storage: Sendable {
    case path(String)
    case bytes([UInt8])
  }
  let storage: Storage
  /// The name that findings and errors give the document; `-` is standard input.
  public let name: String
  /// Whether the bytes are text in UTF-8 whatever encoding the text declares, as that of an editor, which has decoded
  /// it.
  package private(set) var isDecoded = false

  /// A file, which is opened when it is read; `-` is standard input.
  public init(path: String) {
    storage = .path(path)
    name = path
  }

  /// A file under the name that findings and errors give it.
  package init(path: String, name: String) {
    storage = .path(path)
    self.name = name
  }

  /// Bytes in memory, under the name that findings and errors give them.
  public init(_ bytes: [UInt8], name: String) {
    storage = .bytes(bytes)
    self.name = name
  }

  /// A text, which counts as decoded.
  public init(text: String, name: String) {
    self.init(Array(text.utf8), name: name)
    isDecoded = true
  }

  /// The number of bytes that are read from a file at a time.
  static let windowSize = 1 << 16

  /// The largest number of bytes read into memory, unless a caller sets its own limit: 1 GiB.
  package static let sizeLimit = 1 << 30

  /// Calls `body` with consecutive windows of bytes until it returns `false` or all are read.
  ///
  /// - Throws: `FileError` with `document/missing`, `/directory`, `/special` or `/unreadable`; what `body` throws.
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
  /// - Parameter limit: the most bytes that are taken from a file; a larger file is refused.
  /// - Throws: `FileError` with `document/missing`, `/directory`, `/special`, `/unreadable` or `/too-large`.
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
