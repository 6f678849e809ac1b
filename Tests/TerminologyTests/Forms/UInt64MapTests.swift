// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Terminology

@Suite struct UInt64MapTests {
  @Test func mapAgreesWithADictionary() {
    var random = SeededGenerator(seed: 4)
    let map = UInt64Map()
    var known: [UInt64: UInt64] = [:]
    for _ in 0..<20_000 {
      // Small keys collide often, large ones have high bits only.
      let key =
        UInt64.random(in: 1...4000, using: &random) << UInt64.random(in: 0...48, using: &random)
      #expect(map[key] == known[key])
      if known[key] == nil {
        let value = random.next()
        map.insert(key, value)
        known[key] = value
      }
    }
    #expect(map.count == known.count)
    for (key, value) in known { #expect(map[key] == value) }
  }
}
