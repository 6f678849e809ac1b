// SPDX-License-Identifier: Apache-2.0

/// Counts of what speaks for UTF-8 in bytes that are not well-formed UTF-8, and of what speaks against it.
///
/// Two bytes of common Chinese characters, or of letters in an encoding of Russian, look like a sequence of UTF-8 now
/// and then. Three bytes do so seldom, and count three times. A sequence that breaks off is one ill-formed place.
struct UTF8Signs {
  /// Well-formed sequences: 1 for one of two bytes, 3 for a longer one.
  private var evidence = 0
  /// The same, with 3 also for the letters of Latin with marks, which other encodings hardly ever have as two signs.
  private var strongEvidence = 0
  /// Sequences of three or four bytes that lack their first byte or break off after the second.
  private var broken = 0
  /// Ill-formed places, those that break off among them.
  private var flaws = 0

  /// Counts.
  ///
  /// - Complexity: O(*bytes*).
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { count(in: $0) }
  }

  /// Whether well-formed sequences outweigh the ill-formed places so far that no other encoding is looked for, or all
  /// of these are sequences that lack a byte.
  var isDamaged: Bool { evidence >= 3 * flaws || flaws == broken }

  /// Whether no more places are ill-formed than look like UTF-8.
  ///
  /// A text in an encoding of one byte per letter has an ill-formed place for nearly every letter outside ASCII.
  var isNearlyUTF8: Bool {
    let signs = strongEvidence + broken
    return signs > 0 && signs >= flaws - broken
  }

  private mutating func count(in buffer: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < buffer.count {
      let lead = buffer[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let (_, length) = UTF8Scalars.decode(buffer, at: at)
      if length > 1 {
        evidence += length == 2 ? 1 : 3
        strongEvidence += length == 2 && !Self.latinLeads.contains(lead) ? 1 : 3
        at += length
        continue
      }
      flaws += 1
      at += 1
      if Self.continuations.contains(lead), at < 2 || buffer[at - 2] < 0x80 {
        let start = at - 1
        while at < buffer.count, Self.continuations.contains(buffer[at]) { at += 1 }
        let isBounded = at == buffer.count || buffer[at] < 0x80
        if isBounded, (2...3).contains(at - start) {
          broken += 1
        } else {
          flaws += at - start - 1
        }
        continue
      }
      guard Self.longLeads.contains(lead) else { continue }
      if at < buffer.count, Self.continues(lead, buffer[at]) { broken += 1 }
      while at < buffer.count, Self.continuations.contains(buffer[at]) { at += 1 }
    }
  }

  /// The first bytes of Latin letters with marks: U+0080 to U+017F.
  private static let latinLeads: ClosedRange<UInt8> = 0xC2...0xC5
  /// The bytes of a sequence after its first.
  private static let continuations: ClosedRange<UInt8> = 0x80...0xBF
  /// The first bytes of sequences of three and four bytes.
  private static let longLeads: ClosedRange<UInt8> = 0xE0...0xF4

  /// Whether a byte is the second of a sequence of UTF-8, and not a sign that other encodings have after a letter: a
  /// no-break space, `«` or `»`.
  private static func continues(_ lead: UInt8, _ next: UInt8) -> Bool {
    guard ![0xA0, 0xAB, 0xBB].contains(next) else { return false }
    return switch lead {
    case 0xE0: (0xA0...0xBF).contains(next)
    case 0xED: (0x80...0x9F).contains(next)
    case 0xF0: (0x90...0xBF).contains(next)
    case 0xF4: (0x80...0x8F).contains(next)
    default: (0x80...0xBF).contains(next)
    }
  }
}
