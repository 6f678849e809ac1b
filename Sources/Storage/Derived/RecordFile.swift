// SPDX-License-Identifier: Apache-2.0
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A derived file that grows by records: a header (`DerivedHeader`) without content, then for each record its length
/// and its checksum, eight little-endian bytes each, and its bytes.
package struct RecordFile: Sendable {
  private let path: String
  private let key: DerivedKey

  /// The file at a path, which need not exist.
  package init(_ path: String, key: DerivedKey) {
    self.path = path
    self.key = key
  }

  private static let headCount = 16

  /// Appends a record; the first one makes the file.
  ///
  /// - Complexity: O(*bytes*), however many records there are.
  /// - Throws: `StorageError` with `index/inaccessible`.
  package func append(_ record: [UInt8]) throws(StorageError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw unwritable() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw unwritable()
    }
    var bytes = status.st_size == 0 ? header : []
    bytes.reserveCapacity(bytes.count + Self.headCount + record.count)
    for number in [UInt64(record.count), Checksum.of(record)] {
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    bytes += record
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw unwritable() }
  }

  /// The records, oldest first; `nil` if the file does not exist.
  ///
  /// A last record that is cut off is left out: the process was ended while it was written.
  ///
  /// - Throws: `StorageError` with `index/foreign` for a file of another format or key, with `index/damaged` for
  ///   one whose bytes have changed, with `index/inaccessible` if the system cannot read it.
  package func records() throws(StorageError) -> [[UInt8]]? {
    guard let bytes = try SystemFile.read(path, limit: key.format.byteLimit) else { return nil }
    guard bytes.starts(with: header) else {
      // The header says what is wrong with it.
      _ = try DerivedFile.read(path, key: key)
      throw StorageError(.damaged, "\(path): is damaged")
    }
    var records: [[UInt8]] = []
    var start = header.count
    while bytes.count - start >= Self.headCount {
      let (count, checksum) = bytes.withUnsafeBytes { bytes in
        (
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)),
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
        )
      }
      start += Self.headCount
      guard count <= UInt64(bytes.count - start) else { break }
      let record = Array(bytes[start..<start + Int(count)])
      guard Checksum.of(record) == checksum else {
        throw StorageError(.damaged, "\(path): is damaged")
      }
      records.append(record)
      start += Int(count)
    }
    return records
  }

  private var header: [UInt8] {
    let start = DerivedHeader.byteCount
    return DerivedHeader(key: key, content: start..<start, checksum: Checksum.of([])).bytes
  }

  private func unwritable() -> StorageError {
    StorageError(.inaccessible, "\(path): cannot be written: \(SystemFile.reason)")
  }
}
