// SPDX-License-Identifier: Apache-2.0

/// The hash of a token, byte by byte (FNV-1a), so that all its beginnings are hashed at once.
struct TokenHash: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// A hash of this token and the one after it.
  func joined(with next: TokenHash) -> UInt64 {
    (value &* 0x9E37_79B9_7F4A_7C15) ^ next.value
  }
}

/// A set of hashes that may say yes to one that it does not have.
struct HashFilter: Sendable {
  /// 65,536 bits.
  private var bits: [UInt64] = []

  mutating func add(_ hash: UInt64) {
    if bits.isEmpty { bits = [UInt64](repeating: 0, count: 1024) }
    bits[Self.word(hash)] |= Self.bit(hash)
  }

  func mayHave(_ hash: UInt64) -> Bool {
    !bits.isEmpty && bits[Self.word(hash)] & Self.bit(hash) != 0
  }

  private static func word(_ hash: UInt64) -> Int { Int((hash ^ hash >> 32) >> 6 & 1023) }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 << ((hash ^ hash >> 32) & 63) }
}
