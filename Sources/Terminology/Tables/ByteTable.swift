// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// A map from short byte strings to numbers: open addressing over one block of bytes.
///
/// It is not a `ByteInterner`, because its arrays are the sections of a stored table.
struct ByteTable: Sendable {
  private(set) var slots: [UInt32]
  private(set) var starts: [UInt32] = [0]
  private(set) var hashes: [UInt32] = []
  private(set) var values: [UInt32] = []
  private(set) var bytes: [UInt8] = []

  /// An empty map with room for `capacity` keys.
  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// The number of keys.
  var count: Int { values.count }

  /// The value of a key.
  func value(of key: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let hash = Self.hash(key)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if hashes[entry] == hash, equals(entry, key) { return values[entry] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a key that is not in the map, with its value.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, value: UInt32) {
    if values.count * 2 >= slots.count { grow() }
    let hash = Self.hash(key)
    values.append(value)
    hashes.append(hash)
    bytes.append(contentsOf: key)
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    place(values.count, hash)
  }

  private mutating func place(_ number: Int, _ hash: UInt32) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: number)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (entry, hash) in hashes.enumerated() { place(entry + 1, hash) }
  }

  private func equals(_ entry: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[entry])
    guard Int(starts[entry + 1]) - start == key.count else { return false }
    for at in 0..<key.count where bytes[start + at] != key[at] { return false }
    return true
  }

  /// FNV-1a with its bits mixed (Steele and Vigna's finaliser, shortened).
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = FNV1a.hash(key)
    hash ^= hash >> 29
    return UInt32(truncatingIfNeeded: hash &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }
}
