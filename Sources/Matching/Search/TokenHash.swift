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

/// The hashes of the tokens of a text and of all their beginnings, computed once for all tables of phrases.
struct TokenHashes: Sendable {
  /// The hash of each token.
  let whole: [TokenHash]
  /// The hashes of the beginnings of all tokens, one for each byte that a beginning ends with.
  let beginnings: [UInt64]
  /// Where the beginnings of each token start, and the end of the last.
  private let starts: [Int]

  /// - Complexity: O(*n*) for tokens of *n* bytes.
  init(_ tokens: [String]) {
    var whole: [TokenHash] = []
    var beginnings: [UInt64] = []
    var starts = [0]
    whole.reserveCapacity(tokens.count)
    starts.reserveCapacity(tokens.count + 1)
    beginnings.reserveCapacity(8 * tokens.count)
    for token in tokens {
      var hash = TokenHash()
      for byte in token.utf8 {
        hash.add(byte)
        beginnings.append(hash.value)
      }
      whole.append(hash)
      starts.append(beginnings.count)
    }
    (self.whole, self.beginnings, self.starts) = (whole, beginnings, starts)
  }

  /// The places in `beginnings` of the beginnings of a token, the shortest first.
  func range(at token: Int) -> Range<Int> { starts[token]..<starts[token + 1] }
}
