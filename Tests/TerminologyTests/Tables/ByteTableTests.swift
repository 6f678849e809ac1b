// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Terminology

/// The table of byte strings against a dictionary.
@Suite struct ByteTableTests {
  private static func value(_ key: [UInt8], in table: ByteTable) -> UInt32? {
    key.withUnsafeBufferPointer { table.value(of: $0) }
  }

  @Test func tableAgreesWithADictionary() {
    var random = SeededGenerator(seed: 11)
    var table = ByteTable()
    var known: [[UInt8]: UInt32] = [:]
    for number in 0..<5_000 {
      let length = Int.random(in: 0...6, using: &random)
      let key = (0..<length).map { _ in UInt8.random(in: 0x61...0x65, using: &random) }
      #expect(Self.value(key, in: table) == known[key])
      guard known[key] == nil else { continue }
      known[key] = UInt32(number)
      key.withUnsafeBufferPointer { table.insert($0, value: UInt32(number)) }
    }
    #expect(table.count == known.count && table.count > 500)
    for (key, value) in known { #expect(Self.value(key, in: table) == value) }
    #expect(Self.value(Array("zzz".utf8), in: table) == nil)
  }

  @Test func aTableGrowsAndKeepsItsKeys() {
    var table = ByteTable(capacity: 1)
    for number in 0..<300 {
      Array("key \(number)".utf8).withUnsafeBufferPointer {
        table.insert($0, value: UInt32(number))
      }
    }
    #expect(table.slots.count >= 600)
    #expect((0..<300).allSatisfy { Self.value(Array("key \($0)".utf8), in: table) == UInt32($0) })
  }
}
