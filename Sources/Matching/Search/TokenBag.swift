// SPDX-License-Identifier: Apache-2.0

/// The tokens of a text without their order: a bound on the distance to another text for one table
/// lookup per token.
///
/// Texts that share at most *s* tokens are at least max(*n*, *m*) − *s* edits apart. Tokens are
/// identified by their fingerprints, which are equal for equal tokens, so *s* is never too small.
struct TokenBag {
  private let length: Int
  /// For each fingerprint, 1 if the text contains it; part of the scratch memory.
  private let has: UnsafeMutablePointer<UInt8>

  /// Prepares a text.
  ///
  /// - Parameter scratch: the memory of the table; it must outlive the bag, and serves one bag at a
  ///   time.
  init(_ content: [ContentCode], in scratch: SearchScratch) {
    length = content.count
    has = scratch.flags
    has.update(repeating: 0, count: 256)
    for code in content { has[Int(code.fingerprint)] = 1 }
  }

  /// The least number of edits from the text to another.
  ///
  /// - Complexity: O(*m*).
  @inline(__always)
  func leastEdits(to other: UnsafeRawBufferPointer) -> Int {
    var shared = 0
    for print in other { shared &+= Int(has[Int(print)]) }
    return max(length, other.count) - shared
  }
}
