import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file in memory, whose blocks are checked when they are first read.
///
/// A read outside the file or in a damaged block gives zeros and sets `isDamaged`; a search looks at
/// that when it is done and throws its results away. So the hot path has no errors to hand on, and
/// no answer comes from bytes that are not what was written.
///
/// The mapping stays valid when the file is removed or replaced; the file is never written in place.
final class MappedFile: @unchecked Sendable {
  // Unchecked: the bytes are immutable, the bookkeeping is atomic.
  let path: String
  let count: Int
  private let base: UnsafeRawPointer
  private let mapped: Int
  private let damaged = Atomic<Bool>(false)
  private let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let blocks: Int
  /// Where the checksums of the blocks stand; they have been checked themselves.
  private var table = 0

  /// Maps a file.
  init(_ path: String) throws(IndexError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw IndexError(.inaccessible, "\(path): cannot be read: \(SystemFile.reason)")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else {
      throw IndexError(.damaged, "\(path): is empty")
    }
    let size = Int(status.st_size)
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { throw IndexError(.inaccessible, "\(path): cannot be mapped: \(SystemFile.reason)") }
    #if !canImport(Darwin)
      // Lookups jump about: reading ahead would only fill memory.
      madvise(address, size, Int32(MADV_RANDOM))
    #endif
    base = UnsafeRawPointer(address)
    mapped = size
    count = size
    blocks = (size + BlockChecksum.blockSize - 1) / BlockChecksum.blockSize
    words = .allocate(capacity: blocks / 64 + 1)
    for word in 0...blocks / 64 { (words + word).initialize(to: Atomic(0)) }
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: base), mapped)
    words.deinitialize(count: blocks / 64 + 1)
    words.deallocate()
  }

  /// Whether a read has met bytes that are not what was written.
  var isDamaged: Bool { damaged.load(ordering: .relaxed) }

  /// Notes damage that a reader found in what the bytes say.
  func noteDamage() { damaged.store(true, ordering: .relaxed) }

  /// Takes the table of checksums at `offset` into use; all blocks before it are under it.
  func useChecksums(at offset: Int, sum: UInt64) throws(IndexError) {
    let length = offset / BlockChecksum.blockSize * 8
    guard offset % BlockChecksum.blockSize == 0, offset + length == count,
      BlockChecksum.of(UnsafeRawBufferPointer(start: base + offset, count: length)) == sum
    else { throw IndexError(.damaged, "\(path): is cut off or damaged") }
    table = offset
  }

  /// The first bytes, not checked.
  func head(_ length: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base, count: min(length, count))
  }

  /// Checked bytes; empty when they are not there or damaged.
  @inline(__always)
  func bytes(_ offset: Int, _ length: Int) -> UnsafeRawBufferPointer {
    check(offset, length)
      ? UnsafeRawBufferPointer(start: base + offset, count: length)
      : UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// A little-endian number of any alignment.
  @inline(__always)
  func load<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as: T.Type) -> T {
    check(offset, MemoryLayout<T>.size)
      ? T(littleEndian: (base + offset).loadUnaligned(as: T.self)) : 0
  }

  @inline(__always)
  private func check(_ offset: Int, _ length: Int) -> Bool {
    guard offset >= 0, length >= 0, offset <= table - length else {
      noteDamage()
      return false
    }
    if length == 0 { return true }
    var block = offset / BlockChecksum.blockSize
    let last = (offset + length - 1) / BlockChecksum.blockSize
    while block <= last {
      let word = words[block >> 6].load(ordering: .relaxed)
      if word & 1 << UInt64(block & 63) == 0, !believe(block) { return false }
      block += 1
    }
    return true
  }

  @inline(never)
  private func believe(_ block: Int) -> Bool {
    let start = base + block * BlockChecksum.blockSize
    let sum = BlockChecksum.of(
      UnsafeRawBufferPointer(start: start, count: BlockChecksum.blockSize))
    guard sum == (base + table + block * 8).loadUnaligned(as: UInt64.self) else {
      noteDamage()
      return false
    }
    words[block >> 6].bitwiseOr(1 << UInt64(block & 63), ordering: .relaxed)
    return true
  }
}
