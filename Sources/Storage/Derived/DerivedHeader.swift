// SPDX-License-Identifier: Apache-2.0

/// The first 64 bytes of every binary file in `.concord/`: eight little-endian numbers of eight
/// bytes.
///
/// 1. the magic `CNCDERIV`; 2. format number (high half) and kind (low half); 3. the key; 4. and 5.
///   offset and length of the content; 6. offset of the table of block checksums, 0 for a file that
///   is read whole; 7. the checksum of that table or else of the content; 8. the checksum of the
///   seven numbers before it.
struct DerivedHeader {
  /// The number of bytes of a header.
  static let byteCount = 64
  private static let magic: UInt64 = 0x5649_5245_4443_4E43  // CNCDERIV

  /// The format of the content and the key of the input.
  var key: DerivedKey
  /// The place of the content; in a block file, of the catalog.
  var content: Range<Int>
  /// The offset of the table of block checksums.
  var table = 0
  /// The checksum of the table or of the content.
  var checksum: UInt64

  /// The bytes of the header.
  var bytes: [UInt8] {
    var numbers: [UInt64] = [
      Self.magic, Self.number(of: key.format), key.value, UInt64(content.lowerBound),
      UInt64(content.count), UInt64(table), checksum,
    ]
    numbers.append(numbers.withUnsafeBytes(Checksum.of))
    return numbers.flatMap { number in
      (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
  }

  init(
    key: DerivedKey, content: Range<Int>, table: Int = 0, checksum: UInt64
  ) {
    (self.key, self.content) = (key, content)
    (self.table, self.checksum) = (table, checksum)
  }

  /// Reads the header of a file of `count` bytes, and checks that it has the format and the value
  /// of a key.
  ///
  /// - Throws: `StorageError` with `index/foreign` for another kind of file, format or key, with
  ///   `index/damaged` for one that is truncated or has a wrong checksum or impossible places.
  init(
    reading head: UnsafeRawBufferPointer, fileCount count: Int, _ path: String,
    key: DerivedKey
  ) throws(StorageError) {
    guard head.count >= Self.byteCount else {
      throw StorageError(.damaged, "\(path): is cut off")
    }
    let numbers = (0..<8).map {
      UInt64(littleEndian: head.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
    }
    guard numbers[0] == Self.magic else {
      throw StorageError(.foreign, "\(path): is not a derived file, or was made by another version")
    }
    guard numbers[1] == Self.number(of: key.format) else {
      throw StorageError(.foreign, "\(path): was made by another version")
    }
    guard Checksum.of(UnsafeRawBufferPointer(rebasing: head[..<56])) == numbers[7],
      let start = Int(exactly: numbers[3]), let length = Int(exactly: numbers[4]),
      let table = Int(exactly: numbers[5]), start <= count, length <= count - start, table <= count
    else { throw StorageError(.damaged, "\(path): its header is damaged") }
    guard numbers[2] == key.value else {
      throw StorageError(
        .foreign, "\(path): was made from other files or by another version of ICU")
    }
    self.init(
      key: key, content: start..<start + length, table: table,
      checksum: numbers[6])
  }

  private static func number(of format: DerivedFormat) -> UInt64 {
    UInt64(format.number) << 32 | UInt64(format.kind.rawValue)
  }
}
