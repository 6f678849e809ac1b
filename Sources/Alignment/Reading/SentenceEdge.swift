// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The first and last signs of a sentence as evidence for a cut next to it.
///
/// Translators preserve them more faithfully than those in the middle.
struct SentenceEdge: Hashable, Sendable {
  /// The end of a sentence, ignoring closing quotation marks and brackets.
  enum Ending: UInt8, Sendable {
    /// A full stop, or no mark.
    case plain
    case question
    case exclamation
    /// `…`, `...` or a dash.
    case broken
    case colon
    case semicolon
    case comma
  }
  var ending = Ending.plain
  /// Whether the sentence begins with an opening quotation mark.
  var opens = false
  /// Whether the sentence ends with a closing quotation mark.
  var closes = false
  /// The number at its beginning (`第三条`, `Article 3`, `Статья 3`, `(三)`, `3.`); 0 if there is none.
  var label: Int32 = 0
  /// Whether that number is in brackets, like those of a lower level: `（三）` under `三、`.
  var isBracketed = false

  /// The number of sentences that end in it, judged by their marks: two for a sentence that was not
  /// cut, none for one that was cut at a comma.
  var stops: Int32 = 1

  init() {}

  /// Reads the edges of a sentence.
  init(_ text: UnsafeBufferPointer<UInt8>, _ labels: LabelReader) {
    var scalars: [UInt32] = []
    var at = 0
    // Only the last six signs are read; a scalar has at most four bytes.
    let tail = max(0, text.count - 24)
    while at < text.count {
      let (scalar, size) = UTF8Scalars.decode(text, at: at)
      if at == 0 { opens = Self.isQuote(scalar) }
      if at < tail {
        at = tail
        while at < text.count, text[at] & 0xC0 == 0x80 { at += 1 }
        continue
      }
      scalars.append(scalar)
      at += size
    }
    readEnd(scalars)
    stops = Self.innerStops(text)
    switch ending {
    case .comma, .semicolon, .colon: break
    default: stops += 1
    }
    label = Int32(truncatingIfNeeded: labels.label(of: text) ?? 0)
    if label > 0 { isBracketed = LabelReader.isBracket(UTF8Scalars.decode(text, at: 0).0) }
  }

  private mutating func readEnd(_ scalars: [UInt32]) {
    var end = scalars.count
    while let last = scalars[..<end].last, Self.isQuote(last) || Self.isCloser(last) {
      closes = closes || Self.isQuote(last)
      end -= 1
    }
    guard end > 0 else { return }
    let before = end > 1 ? scalars[end - 2] : 0
    ending =
      switch scalars[end - 1] {
      case 0x3F, 0xFF1F, 0x61F, 0x37E: .question
      case 0x21, 0xFF01: .exclamation
      case 0x2026, 0x2014, 0x2015, 0x2D, 0x2500: .broken
      case 0x2E where before == 0x2E: .broken
      case 0x3A, 0xFF1A: .colon
      case 0x3B, 0xFF1B, 0x61B: .semicolon
      case 0x2C, 0xFF0C, 0x3001, 0x60C: .comma
      default: .plain
      }
  }

  /// The number of full stops, question and exclamation marks before the last sign that end a
  /// sentence.
  ///
  /// East Asian marks always do. Western marks do so before a space and a capital. A full stop must
  /// also come after a word that is not an abbreviation: it begins with a small letter, or has more
  /// than four letters. No mark counts before a closing quotation mark, because the sentence around
  /// the quotation continues.
  private static func innerStops(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
    var stops: Int32 = 0
    var word = 0
    var at = 0
    while at < text.count {
      switch text[at] {
      case 0x20: word = at + 1
      case 0x21, 0x2E, 0x3F: stops += isStop(text, at, word: word) ? 1 : 0
      case 0xE3, 0xEF: stops += isEasternStop(text, at) ? 1 : 0
      default: break
      }
      at += 1
    }
    return stops
  }

  private static func isStop(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, word: Int
  ) -> Bool {
    guard at + 2 < text.count, text[at + 1] == 0x20 else { return false }
    let (next, _) = UTF8Scalars.decode(text, at: at + 2)
    guard CharacterClass.lowercase(next) != next || isQuote(next) || next >= 0x3000 else {
      return false
    }
    let (first, size) = UTF8Scalars.decode(text, at: word)
    let isSmall = CharacterClass.lowercase(first) == first
    return text[at] != 0x2E || (at - word) / max(1, size) > (isSmall ? 1 : 4)
  }

  /// Whether 。, ！ or ？ is at this place, with no quotation mark, closing mark or further stop after
  /// it.
  private static func isEasternStop(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 3 < text.count else { return false }
    let (mark, size) = UTF8Scalars.decode(text, at: at)
    guard isEasternStop(mark) else { return false }
    let (next, _) = UTF8Scalars.decode(text, at: at + size)
    return !isQuote(next) && !isCloser(next) && !isEasternStop(next)
  }

  private static func isEasternStop(_ scalar: UInt32) -> Bool {
    scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F
  }

  private static func isQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x300C...0x300F, 0x301D...0x301F, 0xFF02: true
    default: false
    }
  }

  private static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x29, 0x5D, 0x2A, 0xA0, 0x3000, 0x3009, 0x300B, 0x3011, 0xFF09: true
    default: false
    }
  }
}
