// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Numbers distinct byte strings in the order of first occurrence.
///
/// It is an open-addressing table over one shared buffer, without a `String` or an allocation per
/// key, because a book needs a million lookups.
package struct ByteInterner: Sendable {
  @usableFromInline var bytes: [UInt8] = []
  @usableFromInline var starts: [UInt32] = [0]
  @usableFromInline var slots: [Int32]
  @usableFromInline var mask: Int

  /// The number of strings.
  @inlinable package var count: Int { starts.count - 1 }

  /// An empty table with room for `capacity` strings.
  package init(capacity: Int = 512) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of a string; a new string gets the next number.
  @inlinable
  package mutating func intern(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    let slot = self.slot(of: key)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let id = count
    slots[slot] = Int32(truncatingIfNeeded: id)
    bytes.append(contentsOf: key)
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    if count * 2 > slots.count { grow() }
    return id
  }

  /// The number of a string; `nil` if it has none.
  @inlinable
  package func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let id = slots[slot(of: key)]
    return id >= 0 ? Int(id) : nil
  }

  /// Calls `body` with the bytes of a numbered string.
  @inlinable
  package func withBytes<R>(of id: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(starts[id])..<Int(starts[id + 1])]))
    }
  }

  /// The text of a numbered string.
  package func text(of id: Int) -> String {
    withBytes(of: id) { String(decoding: $0, as: UTF8.self) }
  }

  @inlinable
  func slot(of key: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Self.hash(key) & mask
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      let start = Int(starts[id])
      if Int(starts[id + 1]) - start == key.count, equals(key, at: start) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inlinable
  func equals(_ key: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for offset in 0..<key.count where bytes[start + offset] != key[offset] { return false }
    return true
  }

  @usableFromInline
  mutating func grow() {
    let size = slots.count * 2
    mask = size - 1
    slots = [Int32](repeating: -1, count: size)
    for id in 0..<count {
      let slot = withBytes(of: id) { key in
        var slot = Self.hash(key) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        return slot
      }
      slots[slot] = Int32(truncatingIfNeeded: id)
    }
  }

  /// FNV-1a, with the high half folded into the low half.
  @inlinable
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = FNV1a.hash(key)
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
