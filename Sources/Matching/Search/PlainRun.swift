// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// A quick test of whether a run of tokens occurs in a text, without cutting the text into tokens.
///
/// It recognises Han characters, and words of ASCII letters between spaces and separating marks,
/// where token boundaries are certain.
struct PlainRun {
  private let run: [TokenCodes]
  /// Whether all tokens are Han characters.
  private let isHan: Bool

  /// A run of up to 64 tokens; `nil` for a longer one.
  init?(_ run: [TokenCodes]) {
    guard !run.isEmpty, run.count <= 64 else { return nil }
    self.run = run
    isHan = run.allSatisfy { $0.allSatisfy { $0 >> 24 == 0 && Self.isHan(UInt8($0 >> 16)) } }
  }

  /// The verdict about a text of UTF-8 bytes.
  ///
  /// - Complexity: O(*bytes*).
  func verdict(_ text: UnsafeBufferPointer<UInt8>) -> RunScan.Verdict {
    // A bit for each place of the run: set if all tokens up to it have just been matched.
    var state: UInt64 = 0
    let last: UInt64 = 1 << UInt64(run.count - 1)
    var sawOther = false
    var at = 0
    while at < text.count {
      let byte = text[at]
      if Self.isWhite(byte) {
        at += 1
      } else if Self.isHan(byte), at + 3 <= text.count {
        let scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
        at += 3
        if at < text.count, !Self.isHan(text[at]), !Self.isPlain(text, at) {
          // The next character may combine with the one before it.
          sawOther = true
          state = 0
        } else {
          state = step(state, Self.code(SimplifiedHan.fold(scalar)))
        }
      } else {
        let start = at
        while at < text.count, Self.isLetter(text[at]) { at += 1 }
        if at > start, at == text.count || Self.endsWord(text[at]) {
          let word = UnsafeBufferPointer(rebasing: text[start..<at])
          state = step(state, ComparedText.code(ofPlainWord: word))
        } else {
          state = 0
          // The rest of the chunk is not a plain word.
          while at < text.count, !Self.isWhite(text[at]), !Self.isHan(text[at]) {
            sawOther = sawOther || !Self.isPlain(text, at)
            at += 1
          }
        }
      }
      if state & last != 0 { return sawOther ? .open : .certain }
    }
    return isHan && !sawOther ? .absent : .open
  }

  /// The matched places after one more token.
  @inline(__always)
  private func step(_ state: UInt64, _ code: UInt64) -> UInt64 {
    var next: UInt64 = 0
    var wanted = state << 1 | 1
    while wanted != 0 {
      let place = wanted.trailingZeroBitCount
      if place == run.count { break }
      if run[place].contains(code) { next |= 1 << UInt64(place) }
      wanted &= wanted - 1
    }
    return next
  }

  /// The code of a Han character.
  @inline(__always)
  private static func code(_ scalar: UInt32) -> UInt64 {
    UInt64(0xE0 | scalar >> 12) << 16 | UInt64(0x80 | scalar >> 6 & 0x3F) << 8
      | UInt64(0x80 | scalar & 0x3F)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  /// The first byte of U+4000 to U+9FFF.
  @inline(__always)
  private static func isHan(_ byte: UInt8) -> Bool { 0xE4...0xE9 ~= byte }

  @inline(__always)
  private static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  /// Whether a byte after a letter certainly begins another token.
  ///
  /// These are white space, a Han character, and an ASCII mark that does not join words.
  @inline(__always)
  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x2F, 0x3B, 0x3F: true
    default: isWhite(byte) || isHan(byte)
    }
  }

  /// Whether a byte belongs to a character that certainly is neither a Han character nor part of
  /// the character before it.
  ///
  /// `true` for ASCII, Latin, Cyrillic, and the marks of Chinese and European prose. All others are
  /// uncertain, because they may fold to Han characters or be dropped.
  @inline(__always)
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = text[at]
    let second = at + 1 < text.count ? text[at + 1] : 0
    let third = at + 2 < text.count ? text[at + 2] : 0
    switch byte {
    case 0...0xBF: return true  // ASCII; the bytes within a character
    case 0xC3...0xCA, 0xD0, 0xD1: return true  // U+00C0 to U+02BF, U+0400 to U+047F
    case 0xE2: return second == 0x80 && 0x90...0xA7 ~= third  // U+2010 to U+2027
    case 0xE3: return second == 0x80 && 0x81...0x9F ~= third  // U+3001 to U+301F
    case 0xEF: return second == 0xBC  // U+FF00 to U+FF3F
    default: return false
    }
  }
}
