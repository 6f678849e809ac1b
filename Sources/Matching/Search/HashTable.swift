// SPDX-License-Identifier: Apache-2.0

/// Values by hashes of 64 bits, which are not hashed again.
///
/// Most hashes that are asked for are not in a table. A filter of 16 bits or more for each value answers nearly all of
/// these: of a hundred hashes that the table does not have it passes one or two.
struct HashTable<Value: Sendable>: Sendable {
  /// A value is in the first free slot from that of its hash on; at most half of the slots are full.
  private var slots: [(hash: UInt64, value: Value?)] = []
  /// Each hash has two bits in one of these words.
  private var filter: [UInt64] = []
  private var count = 0

  init() {}

  /// The value of a hash; `nil` if the table has none.
  ///
  /// A value that is set is not removed.
  ///
  /// - Complexity: O(1).
  subscript(hash: UInt64) -> Value? {
    get {
      if filter.isEmpty { return nil }
      let bits = Self.bits(of: hash)
      guard filter[word(of: hash)] & bits == bits else { return nil }
      return slots[slot(of: hash)].value
    }
    set {
      if 2 * count >= slots.count { grow() }
      let slot = slot(of: hash)
      if slots[slot].value == nil { count += 1 }
      slots[slot] = (hash, newValue)
      filter[word(of: hash)] |= Self.bits(of: hash)
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, nil), count: max(16, 4 * old.count))
    filter = Array(repeating: 0, count: slots.count / 8)
    for (hash, value) in old where value != nil {
      slots[slot(of: hash)] = (hash, value)
      filter[word(of: hash)] |= Self.bits(of: hash)
    }
  }

  /// The slot that has a hash, or where it would be.
  private func slot(of hash: UInt64) -> Int {
    let last = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.mixed(hash)) & last
    while slots[slot].value != nil, slots[slot].hash != hash { slot = (slot + 1) & last }
    return slot
  }

  private func word(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: Self.mixed(hash) >> 12) & (filter.count - 1)
  }

  private static func bits(of hash: UInt64) -> UInt64 {
    1 << (mixed(hash) & 63) | 1 << (mixed(hash) >> 6 & 63)
  }

  /// The lower half holds all of the hash.
  private static func mixed(_ hash: UInt64) -> UInt64 { hash ^ hash >> 32 }
}
