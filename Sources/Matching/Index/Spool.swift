// SPDX-License-Identifier: Apache-2.0
import Storage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Token codes between two passes of a build: in memory while there are few, then in a file that is
/// removed with the value.
final class Spool {
  private let path: String
  private var buffer: [ContentCode] = []
  private var output: OutputFile?
  private static let capacity = 1 << 20

  init(_ path: String) { self.path = path }

  deinit { if output != nil { SystemFile.remove(path) } }

  /// Appends codes.
  func append(_ codes: [ContentCode]) throws(StorageError) {
    buffer.append(contentsOf: codes)
    if buffer.count >= Self.capacity { try flush() }
  }

  private func flush() throws(StorageError) {
    if output == nil { output = try OutputFile(path) }
    output?.append(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Passes on all codes in pieces, in order.
  ///
  /// - Parameters:
  ///   - pieces: the number of pieces.
  ///   - count: the number of codes of a piece.
  func read(
    _ pieces: Int, count: (Int) -> Int, _ body: (Int, UnsafeBufferPointer<ContentCode>) -> Void
  ) throws(StorageError) {
    guard let output else {
      buffer.withUnsafeBufferPointer { codes in
        var at = 0
        for index in 0..<pieces {
          let count = count(index)
          body(index, UnsafeBufferPointer(rebasing: codes[at..<at + count]))
          at += count
        }
      }
      return
    }
    if !buffer.isEmpty { try flush() }
    try output.close()
    guard let file = fopen(path, "rb") else {
      throw StorageError(.inaccessible, "\(path): cannot be read: \(SystemFile.reason)")
    }
    defer { fclose(file) }
    var piece: [ContentCode] = []
    for index in 0..<pieces {
      let count = count(index)
      if piece.count < count {
        piece.append(
          contentsOf: repeatElement(ContentCode(bits: 0), count: count - piece.count))
      }
      let got = piece.withUnsafeMutableBytes { fread($0.baseAddress, 4, count, file) }
      guard got == count else {
        throw StorageError(.inaccessible, "\(path): cannot be read: \(SystemFile.reason)")
      }
      piece.withUnsafeBufferPointer { body(index, UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
  }
}
