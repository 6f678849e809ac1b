// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Tracks quotation marks through a text, to know at each sentence end whether a quotation is open.
///
/// Directed marks (“ ” « » 「 」) are unambiguous. A straight mark opens after a space or bracket and
/// closes elsewhere. An apostrophe is a mark only where it can open or close a quotation, so an
/// error affects one quotation and not the rest of the text.
struct QuoteState {
  private var double = false
  private var low = false
  private var single = false

  /// Whether a quotation is open.
  var isOpen: Bool { double || low || single }

  /// Reads the next sentence.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var before: UInt32 = 0x20
    var at = 0
    while at < text.count {
      // Letters, digits and all other ASCII except the two straight marks change nothing.
      let byte = text[at]
      if byte < 0x80, byte != 0x22, byte != 0x27 {
        before = UInt32(byte)
        at += 1
        continue
      }
      let (scalar, length) = UTF8Scalars.decode(text, at: at)
      at += length
      let after = at < text.count ? UTF8Scalars.decode(text, at: at).0 : 0x20
      switch scalar {
      case 0x201E: low = true
      case 0x201C, 0xAB, 0x300C, 0x300E, 0x301D:
        if low { low = false } else { double = true }
      case 0x201D, 0xBB, 0x300D, 0x300F, 0x301E:
        double = false
        low = false
      case 0x22, 0xFF02: double = Self.opens(after: before, before: after)
      case 0x2018: single = true
      case 0x2019, 0x27:
        if scalar == 0x27, Self.opens(after: before, before: after) {
          single = true
        } else if single, !Self.isWord(after) {
          single = false
        }
      default: break
      }
      before = scalar
    }
  }

  private static func opens(after: UInt32, before: UInt32) -> Bool {
    let room: Bool =
      switch after {
      case 0x20, 0x09, 0xA0, 0x28, 0x5B, 0x22, 0x27, 0x2013, 0x2014, 0x2018, 0x201C: true
      default: false
      }
    return room && before != 0x20
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x400...0x4FF: true
    default: false
    }
  }
}
