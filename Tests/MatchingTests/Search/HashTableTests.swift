// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Matching

@Suite struct HashTableTests {
  /// Numbers that look like chance, the same in every run (SplitMix64).
  private static func hashes(_ count: Int, seed: UInt64) -> [UInt64] {
    var state = seed
    return (0..<count).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      var hash = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
      return hash ^ hash >> 31
    }
  }

  @Test("An empty table has no value")
  func empty() {
    #expect(HashTable<Int>()[0] == nil)
    #expect(HashTable<Int>()[.max] == nil)
  }

  @Test(
    "A table has the last value of each hash, however many there are, and none of another hash",
    arguments: [1, 7, 8, 9, 5000])
  func values(count: Int) {
    let hashes = Self.hashes(count, seed: 1)
    var table = HashTable<Int>()
    var known: [UInt64: Int] = [:]
    for (value, hash) in hashes.enumerated() {
      table[hash] = value
      known[hash] = value
    }
    for hash in hashes.prefix(count / 2) {
      table[hash] = -1
      known[hash] = -1
    }
    #expect(hashes.allSatisfy { table[$0] == known[$0] })
    #expect(Self.hashes(20_000, seed: 2).allSatisfy { table[$0] == known[$0] })
  }

  @Test("Hashes that share a slot and their bits in the filter are told apart")
  func collisions() {
    var table = HashTable<Int>()
    // The upper half is folded into the lower, so these are all alike there.
    let hashes: [UInt64] = (0..<6).map { $0 << 32 | ($0 ^ 77) }
    for (value, hash) in hashes.enumerated() where value != 3 { table[hash] = value }
    #expect(hashes.map { table[$0] } == [0, 1, 2, nil, 4, 5])
  }
}
