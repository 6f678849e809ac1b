// SPDX-License-Identifier: Apache-2.0

/// A large derived file of sections, mapped and checked block by block (docs/index-format.md).
///
/// The first block contains the header. Then come the sections, the catalog with their places,
/// zeros up to the end of a block, and a checksum of eight bytes for each block.
package enum BlockFile {
  /// Opens a file, and checks its header, its length and the table of its checksums.
  ///
  /// - Returns: the file, and a reader of its catalog.
  /// - Throws: `StorageError`.
  package static func open(
    _ path: String, key: DerivedKey
  ) throws(StorageError) -> (file: MappedFile, catalog: LenientByteReader) {
    let file = try MappedFile(path)
    let header = try DerivedHeader(
      reading: file.head(DerivedHeader.byteCount), fileCount: file.count, path,
      key: key)
    try file.useChecksums(at: header.table, sum: header.checksum)
    let catalog = file.bytes(header.content.lowerBound, header.content.count)
    guard !file.isDamaged else {
      throw StorageError(.damaged, "\(path): its catalog is damaged")
    }
    return (file, LenientByteReader(catalog))
  }
}

/// Writes a `BlockFile` section by section.
package final class BlockFileWriter {
  private let output: OutputFile
  private let key: DerivedKey

  /// Makes a new file; it cannot be opened before `finish`.
  ///
  /// - Throws: `StorageError` with `index/inaccessible`.
  package init(_ path: String, key: DerivedKey) throws(StorageError) {
    output = try OutputFile(path)
    self.key = key
    output.append([UInt8](repeating: 0, count: MappedFile.blockSize))
  }

  /// The offset of the next byte.
  package var position: Int { output.position }

  /// Appends bytes.
  package func append(_ bytes: UnsafeRawBufferPointer) { output.append(bytes) }

  /// Appends an array at a multiple of eight bytes, and returns its offset.
  package func section<T: BitwiseCopyable>(_ values: [T]) -> Int {
    output.align(to: 8)
    defer { output.append(values) }
    return output.position
  }

  /// Appends numbers of five bytes each, and returns their offset.
  package func section(fiveBytes values: [Int]) -> Int {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * 5)
    for value in values {
      for byte in 0..<5 { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
    }
    return section(bytes)
  }

  /// Writes the catalog, the checksums and the header.
  ///
  /// - Throws: `StorageError` with `index/inaccessible` when a write failed; the file is then
  ///   removed.
  package func finish(_ catalog: ByteWriter) throws(StorageError) {
    let start = section(catalog.bytes)
    output.align(to: MappedFile.blockSize)
    let end = output.position
    // The header has a checksum of its own; in the table its block counts as zeros.
    let sums = output.checksums(upTo: end)
    let sum = sums.withUnsafeBytes(Checksum.of)
    output.append(sums)
    let header = DerivedHeader(
      key: key, content: start..<start + catalog.bytes.count, table: end,
      checksum: sum)
    try output.close(header: header.bytes)
  }
}
