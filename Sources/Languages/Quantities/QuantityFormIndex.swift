// SPDX-License-Identifier: Apache-2.0

/// Finds the forms of a table by a hash of their first word.
///
/// Open addressing over hashes that are already well mixed; forms of one hash are a chain in the order of
/// the table.
struct QuantityFormIndex: Sendable {
  private let shift: UInt64
  private var keys: [UInt64]
  private var heads: [Int32]
  private var chain: [Int32]

  /// An index of forms by their hashes; a form without one is left out.
  init(_ hashes: [UInt64?]) {
    var bits: UInt64 = 6
    while 1 << bits < hashes.count * 3 { bits += 1 }
    shift = 64 - bits
    keys = [UInt64](repeating: 0, count: 1 << Int(bits))
    heads = [Int32](repeating: -1, count: keys.count)
    chain = [Int32](repeating: -1, count: hashes.count)
    for place in hashes.indices.reversed() {
      guard let hash = hashes[place] else { continue }
      let slot = slot(of: hash)
      keys[slot] = hash
      chain[place] = heads[slot]
      heads[slot] = Int32(place)
    }
  }

  /// The first form of a hash, or -1.
  func first(_ hash: UInt64) -> Int32 { heads[slot(of: hash)] }

  /// The form after another one of the same hash, or -1.
  func next(_ form: Int32) -> Int32 { chain[Int(form)] }

  /// The slot that a hash has, or would have.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while heads[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
