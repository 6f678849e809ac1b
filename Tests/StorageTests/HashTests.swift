// SPDX-License-Identifier: Apache-2.0
import Storage
import TestSupport
import Testing
import TextModel

@Suite struct HashTests {
  /// The test vectors of the authors of FNV (isthe.com/chongo/tech/comp/fnv).
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func fnvHasItsPublishedValues(text: String, hash: UInt64) {
    #expect(FNV1a.hash(text.utf8) == hash)
    #expect(ContentHash(text.utf8).value == hash)
    #expect(ContentHash(raw: hash).bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } == hash)
  }

  /// Every flipped bit, every cut and every added zero changes the checksum.
  @Test(arguments: [0, 1, 7, 31, 32, 33, 200])
  func checksumSeesEveryBit(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    let sum = Checksum.of(bytes)
    for bit in 0..<count * 8 {
      var other = bytes
      other[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(Checksum.of(other) != sum, "bit \(bit)")
    }
    #expect(Checksum.of(bytes + [0]) != sum)
    if count > 0 { #expect(Checksum.of(Array(bytes.dropLast())) != sum) }
  }
}
