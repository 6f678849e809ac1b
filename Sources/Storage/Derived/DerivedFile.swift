// SPDX-License-Identifier: Apache-2.0

/// A small derived file, read and checked as a whole: a header (`DerivedHeader`), then the content.
package enum DerivedFile {
  /// The content of a file; `nil` if the file does not exist.
  ///
  /// - Throws: `StorageError` with `index/foreign` for a file of another format or key, with
  ///   `index/damaged` for one whose bytes have changed or that is larger than such a file can be, with
  ///   `index/inaccessible` if the system cannot read it.
  ///
  /// - Parameter limit: the most bytes of the file, if fewer than those of its kind (`DerivedFormat.byteLimit`).
  package static func read(
    _ path: String, key: DerivedKey, limit: Int = .max
  ) throws(StorageError) -> ArraySlice<UInt8>? {
    let limit = min(limit, key.format.byteLimit)
    // What the header says is compared with the size before more than the header is read.
    let bytes = try SystemFile.read(path, limit: limit, headCount: DerivedHeader.byteCount) {
      (head, size) throws(StorageError) in
      let header = try head.withUnsafeBytes { head in
        Result { () throws(StorageError) in
          try DerivedHeader(reading: head, fileCount: size, path, key: key)
        }
      }.get()
      guard header.content == DerivedHeader.byteCount..<size else {
        throw StorageError(.damaged, "\(path): is damaged")
      }
    }
    guard let bytes else { return nil }
    return try bytes.withUnsafeBytes { bytes -> Result<Range<Int>, StorageError> in
      Result { () throws(StorageError) in
        let header = try DerivedHeader(
          reading: bytes, fileCount: bytes.count, path, key: key)
        let content = UnsafeRawBufferPointer(rebasing: bytes[header.content])
        // Nothing may follow the content: a file that grew is as suspect as a truncated one.
        guard header.content == DerivedHeader.byteCount..<bytes.count,
          Checksum.of(content) == header.checksum
        else { throw StorageError(.damaged, "\(path): is damaged") }
        return header.content
      }
    }.map { bytes[$0] }.get()
  }

  /// Writes a file in one step; a reader sees the old file or the new one.
  ///
  /// - Throws: `StorageError` with `index/inaccessible`.
  package static func write(
    _ content: [UInt8], key: DerivedKey, to path: String
  ) throws(StorageError) {
    let start = DerivedHeader.byteCount
    let header = DerivedHeader(
      key: key, content: start..<start + content.count,
      checksum: Checksum.of(content))
    try SystemFile.replace(path, with: header.bytes + content)
  }
}
