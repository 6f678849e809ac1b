/// What the matcher of one language looks up: the numbers of its stems and the trie of its terms, as
/// flat little-endian arrays that can be mapped from a file.
///
/// The bytes begin with the lengths of seven arrays (8 bytes each): slots, starts and hashes of the
/// stems, their letters, edges of the trie, heads, postings. The arrays follow, each from a multiple of
/// eight bytes on. The numbers are as `ByteTable` and `TermTrie` have them; a stem's key is its
/// place plus `TermToken.firstWord`.
public final class TermTables: @unchecked Sendable {
  // Unchecked: the bytes never change, and the owner keeps them where they are.
  private let owner: AnyObject
  private let slots: UnsafeBufferPointer<UInt32>
  private let starts: UnsafeBufferPointer<UInt32>
  private let hashes: UnsafeBufferPointer<UInt32>
  private let letters: UnsafeBufferPointer<UInt8>
  private let edges: UnsafeBufferPointer<UInt64>
  private let children: UnsafeBufferPointer<UInt32>
  private let heads: UnsafeBufferPointer<UInt32>
  private let postings: UnsafeBufferPointer<UInt32>

  /// Tables in bytes that `owner` keeps alive.
  ///
  /// - Parameter bytes: what `bytes(_:_:)` made, at a multiple of eight bytes; their truth is for the
  ///   owner to check.
  /// - Returns: `nil` when the lengths do not fit the bytes.
  public init?(_ bytes: UnsafeRawBufferPointer, owner: AnyObject) {
    let head = Self.arrayCount * 8
    guard bytes.count >= head else { return nil }
    var at = head
    var number = 0
    func next<T>(_: T.Type, times: Int = 1) -> UnsafeBufferPointer<T>? {
      let stated = bytes.loadUnaligned(fromByteOffset: number * 8, as: UInt64.self)
      number += 1
      guard let count = Int(exactly: stated), count <= bytes.count / MemoryLayout<T>.size else {
        return nil
      }
      return take(count * times)
    }
    func take<T>(_ count: Int) -> UnsafeBufferPointer<T>? {
      let length = count * MemoryLayout<T>.size
      guard at + length <= bytes.count else { return nil }
      defer { at += (length + 7) & ~7 }
      return UnsafeRawBufferPointer(rebasing: bytes[at..<at + length]).bindMemory(to: T.self)
    }
    guard let slots = next(UInt32.self), let starts = next(UInt32.self),
      let hashes = next(UInt32.self), let letters = next(UInt8.self),
      let edges = next(UInt64.self), let children: UnsafeBufferPointer<UInt32> = take(edges.count),
      let heads = next(UInt32.self), let postings = next(UInt32.self, times: 2),
      Self.isPower(slots.count), Self.isPower(edges.count), starts.count == hashes.count + 1
    else { return nil }
    self.owner = owner
    self.slots = slots
    self.starts = starts
    self.hashes = hashes
    self.letters = letters
    self.edges = edges
    self.children = children
    self.heads = heads
    self.postings = postings
  }

  private static let arrayCount = 7
  private static func isPower(_ count: Int) -> Bool { count > 0 && count & (count - 1) == 0 }

  /// The bytes of tables.
  static func bytes(_ words: ByteTable, _ trie: TermTrie) -> [UInt8] {
    var bytes: [UInt8] = []
    func append<T>(_ values: [T]) {
      values.withUnsafeBytes { bytes.append(contentsOf: $0) }
      while bytes.count & 7 != 0 { bytes.append(0) }
    }
    append(
      [
        words.slots.count, words.starts.count, words.hashes.count, words.bytes.count,
        trie.edges.count, trie.heads.count, trie.postings.count,
      ].map { UInt64($0) })
    append(words.slots)
    append(words.starts)
    append(words.hashes)
    append(words.bytes)
    append(trie.edges)
    append(trie.children)
    append(trie.heads)
    append(trie.postings.flatMap { [$0.entry, $0.next] })
    return bytes
  }

  /// Tables in memory, of bytes that `bytes(_:_:)` made.
  static func inMemory(_ bytes: [UInt8]) -> TermTables {
    let memory = AlignedBytes(bytes)
    guard let tables = TermTables(memory.bytes, owner: memory) else {
      preconditionFailure("these are no bytes of tables")
    }
    return tables
  }

  /// The key of a stem; 0 for one that no term has.
  func key(of stem: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = ByteTable.hash(stem)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      guard entry < hashes.count else { return 0 }
      if hashes[entry] == hash, isStem(entry, stem) {
        return TermToken.firstWord + UInt32(truncatingIfNeeded: entry)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private func isStem(_ entry: Int, _ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, end) = (Int(starts[entry]), Int(starts[entry + 1]))
    return start <= end && end <= letters.count && letters[start..<end].elementsEqual(stem)
  }

  /// The node that a token leads to.
  @inline(__always)
  func child(of node: UInt32, _ key: UInt32) -> UInt32? {
    let edge = UInt64(node) << 32 | UInt64(key)
    var slot = TermTrie.hash(edge) & (edges.count - 1)
    while edges[slot] != 0 {
      if edges[slot] == edge { return children[slot] }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  /// Calls `body` with the number of each term that ends at a node, in glossary order.
  func forEachEntry(at node: UInt32, _ body: (Int) -> Void) {
    guard Int(node) < heads.count else { return }
    var at = Int(heads[Int(node)])
    while at != 0, at * 2 <= postings.count {
      body(Int(postings[at * 2 - 2]))
      at = Int(postings[at * 2 - 1])
    }
  }
}

/// Bytes in memory at a multiple of eight.
private final class AlignedBytes {
  let bytes: UnsafeRawBufferPointer

  init(_ source: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 8)
    memory.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(memory)
  }

  deinit { bytes.deallocate() }
}
