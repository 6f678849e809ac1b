// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A 64-bit hash of token numbers, one after another.
struct StretchHash {
  private(set) var value: UInt64

  /// The hash of the tokens that gave a value; of none without one.
  init(_ value: UInt64 = FNV1a.seed) { self.value = value }

  mutating func add(_ id: Int32) {
    var mixed = value ^ UInt64(UInt32(bitPattern: id))
    mixed &*= 0x9E37_79B9_7F4A_7C15
    value = mixed ^ mixed >> 32
  }

  static func of(_ ids: ArraySlice<Int32>) -> UInt64 {
    var hash = StretchHash()
    for id in ids { hash.add(id) }
    return hash.value
  }
}

/// Counts keys that have a well mixed hash, each never too low: a table of fixed size that first excludes what occurs
/// too seldom.
struct CountSieve {
  private var counts = [UInt16](repeating: 0, count: 1 << 22)

  /// Counts a key.
  mutating func add(_ hash: UInt64) {
    let slot = slot(hash)
    if counts[slot] < .max { counts[slot] += 1 }
  }

  /// Whether a key may have been counted a number of times; it was not where this is `false`.
  func mayHave(_ number: Int, of hash: UInt64) -> Bool {
    Int(counts[slot(hash)]) >= min(number, Int(UInt16.max))
  }

  /// Forgets all keys.
  mutating func clear() {
    for slot in counts.indices { counts[slot] = 0 }
  }

  private func slot(_ hash: UInt64) -> Int { Int((hash ^ hash >> 29) & UInt64(counts.count - 1)) }
}
