// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The output memory of a tokenizer.
///
/// It is plain memory that is reused from text to text and never checked for uniqueness, which
/// doubles the speed of the fast path.
final class TokenBuffer {
  private(set) var tokenCount = 0
  private(set) var foldedCount = 0
  private var tokens: UnsafeMutablePointer<Token>
  private var folded: UnsafeMutablePointer<UInt8>
  private var tokenCapacity = 256
  private var foldedCapacity = 1024

  init() {
    tokens = .allocate(capacity: tokenCapacity)
    folded = .allocate(capacity: foldedCapacity)
  }

  deinit {
    tokens.deallocate()
    folded.deallocate()
  }

  /// Reserves room for a text.
  ///
  /// Plain scalars fold to at most as many bytes as they have, and every token has at least one
  /// byte.
  func start(_ byteCount: Int) {
    tokenCount = 0
    foldedCount = 0
    reserve(byteCount)
  }

  /// Reserves room for more folded bytes, and as many tokens.
  func reserve(_ more: Int) {
    if foldedCount + more + 8 > foldedCapacity {
      foldedCapacity = max(foldedCapacity * 2, foldedCount + more + 8)
      let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: foldedCapacity)
      grown.update(from: folded, count: foldedCount)
      folded.deallocate()
      folded = grown
    }
    if tokenCount + more + 1 > tokenCapacity {
      tokenCapacity = max(tokenCapacity * 2, tokenCount + more + 1)
      let grown = UnsafeMutablePointer<Token>.allocate(capacity: tokenCapacity)
      grown.update(from: tokens, count: tokenCount)
      tokens.deallocate()
      tokens = grown
    }
  }

  /// Appends a folded scalar to the current token; there must be room.
  @inline(__always)
  func fold(_ scalar: UInt32) {
    if scalar < 0x80 {
      folded[foldedCount] = UInt8(truncatingIfNeeded: scalar)
      foldedCount += 1
    } else if scalar < 0x800 {
      folded[foldedCount] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      folded[foldedCount + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      foldedCount += 2
    } else if scalar < 0x1_0000 {
      folded[foldedCount] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      folded[foldedCount + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      folded[foldedCount + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      foldedCount += 3
    } else {
      folded[foldedCount] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
      folded[foldedCount + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
      folded[foldedCount + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      folded[foldedCount + 3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      foldedCount += 4
    }
  }

  /// Ends a token whose folded form began at `foldedStart`; there must be room.
  @inline(__always)
  func append(_ kind: Token.Kind, _ start: Int, end: Int, foldedFrom foldedStart: Int) {
    (tokens + tokenCount).initialize(
      to: Token(kind, start, end: end, foldedStart: foldedStart, foldedEnd: foldedCount))
    tokenCount += 1
  }

  /// Appends a token that is one scalar.
  @inline(__always)
  func append(_ kind: Token.Kind, _ range: Range<Int>, folded scalar: UInt32) {
    let start = foldedCount
    fold(scalar)
    append(kind, range.lowerBound, end: range.upperBound, foldedFrom: start)
  }

  /// Removes the last token, unless it comes before token `first`; its folded form stays.
  func takeBack(notBefore first: Int, endingAfter offset: Int) -> Token? {
    guard tokenCount > first, tokens[tokenCount - 1].range.upperBound > offset else { return nil }
    tokenCount -= 1
    return tokens[tokenCount]
  }

  /// Copies the result into a text, whose storage is reused.
  func finish(_ out: inout TokenizedText) {
    out.tokens.removeAll(keepingCapacity: true)
    out.tokens.append(contentsOf: UnsafeBufferPointer(start: tokens, count: tokenCount))
    out.foldedUTF8.removeAll(keepingCapacity: true)
    out.foldedUTF8.append(contentsOf: UnsafeBufferPointer(start: folded, count: foldedCount))
  }
}
