// SPDX-License-Identifier: Apache-2.0
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file mapped into memory, whose blocks are checked when they are first read.
///
/// A read outside the file or in a damaged block returns zeros and sets `isDamaged`. A search
/// checks that flag at its end and discards its results. So the hot path has no errors to pass on,
/// and no answer comes from damaged bytes.
///
/// The mapping stays valid when the file is removed or replaced; the file is never written in
/// place. The reads are inlinable, because a search makes millions of them from another module.
package final class MappedFile: @unchecked Sendable {
  // Unchecked, because the bytes are immutable and the bookkeeping is atomic.

  /// The size of a block in bytes, the unit of checking.
  ///
  /// A cold lookup in a large memory reads a few hundred blocks and does not pay for the rest.
  @inlinable package static var blockSize: Int { 4096 }

  /// The most bytes of a file: all that places of five bytes can name.
  static let sizeLimit = 1 << 40

  /// The path with which the file was opened.
  package let path: String
  /// The number of bytes of the file.
  package let count: Int
  @usableFromInline let base: UnsafeRawPointer
  @usableFromInline let damaged = Atomic<Bool>(false)
  /// A bit for each block that has been checked.
  @usableFromInline let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let blocks: Int
  /// The offset of the checksums of the blocks, which are checked before it is set; reads end
  /// before it.
  ///
  /// It is stored through a pointer: a read from another module would check a stored variable for
  /// exclusive access each time.
  @usableFromInline let table: UnsafeMutablePointer<Int>

  /// Maps a file; before `useChecksums` only its head can be read.
  ///
  /// - Throws: `StorageError` with `index/inaccessible`, or `index/damaged` for a file that is missing or empty.
  package init(_ path: String) throws(StorageError) {
    self.path = path
    guard let (descriptor, size) = try SystemFile.openForReading(path) else {
      throw StorageError(.damaged, "\(path): is missing")
    }
    defer { close(descriptor) }
    guard size > 0 else { throw StorageError(.damaged, "\(path): is empty") }
    guard size <= Self.sizeLimit else { throw StorageError(.damaged, "\(path): is too large") }
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { throw StorageError(.inaccessible, "\(path): cannot be mapped: \(SystemFile.reason)") }
    #if !canImport(Darwin)
      // Lookups read at random places, so reading ahead would only fill memory.
      madvise(address, size, Int32(MADV_RANDOM))
    #endif
    base = UnsafeRawPointer(address)
    count = size
    table = .allocate(capacity: 1)
    table.initialize(to: 0)
    blocks = (size + Self.blockSize - 1) / Self.blockSize
    words = .allocate(capacity: blocks / 64 + 1)
    for word in 0...blocks / 64 { (words + word).initialize(to: Atomic(0)) }
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: base), count)
    words.deinitialize(count: blocks / 64 + 1)
    words.deallocate()
    table.deallocate()
  }

  /// Whether a read has found damaged bytes.
  @inlinable package var isDamaged: Bool { damaged.load(ordering: .relaxed) }

  /// Records damage that a reader found in the meaning of the bytes.
  @inlinable
  package func noteDamage() { damaged.store(true, ordering: .relaxed) }

  /// Checks the table of checksums at `offset` and uses it for all blocks before it.
  package func useChecksums(at offset: Int, sum: UInt64) throws(StorageError) {
    let length = offset / Self.blockSize * 8
    guard offset >= 0, offset % Self.blockSize == 0, length == count - offset,
      Checksum.of(UnsafeRawBufferPointer(start: base + offset, count: length)) == sum
    else { throw StorageError(.damaged, "\(path) is cut off or damaged") }
    table.pointee = offset
  }

  /// The first bytes, unchecked.
  package func head(_ length: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base, count: min(length, count))
  }

  /// Checked bytes; empty if they are outside the file or damaged.
  @inlinable
  @inline(__always)
  package func bytes(_ offset: Int, _ length: Int) -> UnsafeRawBufferPointer {
    check(offset, length)
      ? UnsafeRawBufferPointer(start: base + offset, count: length)
      : UnsafeRawBufferPointer(start: nil, count: 0)
  }

  // There is one function for each width: a generic one is not specialised in all callers of other
  // modules.

  /// A byte.
  @inlinable
  @inline(__always)
  package func load(_ offset: Int, as: UInt8.Type) -> UInt8 {
    check(offset, 1) ? (base + offset).load(as: UInt8.self) : 0
  }

  /// A little-endian number of four bytes, of any alignment.
  @inlinable
  @inline(__always)
  package func load(_ offset: Int, as: UInt32.Type) -> UInt32 {
    check(offset, 4) ? UInt32(littleEndian: (base + offset).loadUnaligned(as: UInt32.self)) : 0
  }

  /// A little-endian number of eight bytes, of any alignment.
  @inlinable
  @inline(__always)
  package func load(_ offset: Int, as: UInt64.Type) -> UInt64 {
    check(offset, 8) ? UInt64(littleEndian: (base + offset).loadUnaligned(as: UInt64.self)) : 0
  }

  @inlinable
  @inline(__always)
  func check(_ offset: Int, _ length: Int) -> Bool {
    guard offset >= 0, length >= 0, offset <= table.pointee - length else {
      noteDamage()
      return false
    }
    if length == 0 { return true }
    var block = offset / Self.blockSize
    let last = (offset + length - 1) / Self.blockSize
    while block <= last {
      let word = words[block >> 6].load(ordering: .relaxed)
      if word & 1 << UInt64(block & 63) == 0, !verify(block) { return false }
      block += 1
    }
    return true
  }

  @usableFromInline
  @inline(never)
  func verify(_ block: Int) -> Bool {
    let start = base + block * Self.blockSize
    let sum = Checksum.of(
      UnsafeRawBufferPointer(start: start, count: Self.blockSize))
    guard sum == (base + table.pointee + block * 8).loadUnaligned(as: UInt64.self) else {
      noteDamage()
      return false
    }
    words[block >> 6].bitwiseOr(1 << UInt64(block & 63), ordering: .relaxed)
    return true
  }

  /// A number of five bytes.
  @inlinable
  @inline(__always)
  package func fiveBytes(_ offset: Int) -> Int {
    Int(load(offset, as: UInt32.self)) | Int(load(offset + 4, as: UInt8.self)) << 32
  }
}
