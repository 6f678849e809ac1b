// SPDX-License-Identifier: Apache-2.0

/// A map from numbers other than 0 to numbers: open addressing with linear probing, no removal.
///
/// Not thread-safe. The class is in the module that uses it, because a matcher makes several
/// lookups for each word of a text. In a class of another module, every access to a variable would
/// be checked.
final class UInt64Map {
  private typealias Slot = (key: UInt64, value: UInt64)
  private var mask = 1023
  private var slots: UnsafeMutablePointer<Slot>
  /// The number of keys.
  private(set) var count = 0

  /// An empty map.
  init() {
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: (0, 0), count: mask + 1)
  }

  deinit { slots.deallocate() }

  /// The value of a key.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  subscript(key: UInt64) -> UInt64? {
    var at = Self.hash(key) & mask
    while slots[at].key != 0 {
      if slots[at].key == key { return slots[at].value }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Adds a key that is not in the map yet.
  func insert(_ key: UInt64, _ value: UInt64) {
    if count * 2 > mask { grow() }
    place((key, value))
    count += 1
  }

  private func grow() {
    let (old, oldCount) = (slots, mask + 1)
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: (0, 0), count: mask + 1)
    for at in 0..<oldCount where old[at].key != 0 { place(old[at]) }
    old.deallocate()
  }

  private func place(_ slot: Slot) {
    var at = Self.hash(slot.key) & mask
    while slots[at].key != 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
