// SPDX-License-Identifier: Apache-2.0
extension CharacterClass {
  /// Whether a scalar is invisible where no letter joins or changes its direction: zero-width spaces and joiners, marks
  /// of direction with embeddings and isolates, the byte order mark.
  package static func isZeroWidth(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether a joiner or a mark of direction beside a scalar may change what is shown: letters of Arabic, Hebrew and
  /// Indic scripts, signs that become one (👨‍👩‍👧).
  package static func isShaped(_ scalar: UInt32) -> Bool {
    // Nothing below the first Hebrew letter is.
    guard scalar > 0x0590, !isZeroWidth(scalar) else { return false }
    switch Script(of: scalar) {
    case .latin, .cyrillic, .greek, .han, .hiragana, .katakana, .bopomofo, .hangul: return false
    // Pictures join, from the arrows on; № and ™ do not.
    case .common:
      return scalar >= 0x1F000
        || 0x2190..<0x2C00 ~= scalar && GeneralCategory(of: scalar) == .otherSymbol
    default: return true
    }
  }

  /// Whether an invisible scalar has no effect between two others.
  package static func isIdle(_ scalar: UInt32, between before: UInt32, and after: UInt32) -> Bool {
    switch scalar {
    case 0x200C...0x200F, 0x202A...0x202E, 0x2066...0x2069: !isShaped(before) && !isShaped(after)
    default: isZeroWidth(scalar)
    }
  }
}
