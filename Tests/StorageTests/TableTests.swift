// SPDX-License-Identifier: Apache-2.0
import Storage
import TestSupport
import Testing

@Suite struct TableTests {
  @Test func internerAgreesWithADictionary() {
    var random = SeededGenerator(seed: 3)
    var interner = ByteInterner()
    var known: [[UInt8]: Int] = [:]
    for _ in 0..<20_000 {
      let key = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let found = key.withUnsafeBufferPointer { interner.find($0) }
      #expect(found == known[key])
      let number = key.withUnsafeBufferPointer { interner.intern($0) }
      #expect(number == known[key] ?? known.count)
      known[key] = number
    }
    #expect(interner.count == known.count)
    for (key, number) in known {
      #expect(interner.withBytes(of: number) { Array($0) } == key)
    }
  }
}
