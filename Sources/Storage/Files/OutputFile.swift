// SPDX-License-Identifier: Apache-2.0
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is written from start to end, with a checksum of each block.
///
/// A file that is never closed is removed with the value.
package final class OutputFile {
  /// The number of bytes written so far.
  package private(set) var position = 0
  /// The checksums of the blocks flushed so far.
  private var checksums: [UInt64] = []
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private var failure: String?
  /// Bytes that are written at once.
  package static let capacity = 1 << 20

  /// Makes a new file; an old file of that name is removed, not overwritten, because it may be
  /// mapped.
  ///
  /// - Parameter expected: bytes that are expected.
  /// - Throws: `StorageError` with `index/inaccessible`.
  package init(_ path: String, expected: Int = capacity) throws(StorageError) {
    self.path = path
    SystemFile.remove(path)
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw StorageError(.inaccessible, "\(path): cannot be written: \(SystemFile.reason)")
    }
    buffer.reserveCapacity(min(expected, Self.capacity))
  }

  deinit {
    guard descriptor >= 0 else { return }
    closeDescriptor()
    SystemFile.remove(path)
  }

  private func closeDescriptor() {
    #if canImport(Darwin)
      _ = Darwin.close(descriptor)
    #elseif canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Musl.close(descriptor)
    #endif
    descriptor = -1
  }

  /// Appends bytes; a failure is reported by `close`.
  package func append(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    while at < bytes.count {
      let count = min(bytes.count - at, Self.capacity - buffer.count)
      buffer.append(contentsOf: bytes[at..<at + count])
      at += count
      position += count
      if buffer.count == Self.capacity { flush() }
    }
  }

  /// Appends the elements of an array, little-endian like the machines that Concord runs on.
  package func append<T: BitwiseCopyable>(_ values: [T]) {
    values.withUnsafeBytes { append($0) }
  }

  /// Appends zeros up to a multiple of a number of bytes.
  package func align(to count: Int) {
    append([UInt8](repeating: 0, count: (count - position % count) % count))
  }

  /// The checksums of all blocks; `end` must be the current end of the file, at the end of a block.
  package func checksums(upTo end: Int) -> [UInt64] {
    flush()
    return Array(checksums[..<(end / MappedFile.blockSize)])
  }

  private func flush() {
    buffer.withUnsafeBytes { bytes in
      var at = 0
      while at + MappedFile.blockSize <= bytes.count {
        checksums.append(
          Checksum.of(.init(rebasing: bytes[at..<at + MappedFile.blockSize])))
        at += MappedFile.blockSize
      }
      var done = 0
      while done < bytes.count {
        let count = write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          failure = failure ?? (count < 0 ? SystemFile.reason : "no bytes were written")
          break
        }
        done += count
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the remaining bytes, and `header` over the first bytes of the file.
  package func close(header: [UInt8] = []) throws(StorageError) {
    flush()
    if !header.isEmpty,
      header.withUnsafeBytes({ pwrite(descriptor, $0.baseAddress, $0.count, 0) }) != header.count
    {
      failure = failure ?? SystemFile.reason
    }
    closeDescriptor()
    if let failure {
      SystemFile.remove(path)
      throw StorageError(.inaccessible, "\(path): cannot be written: \(failure)")
    }
  }
}
