// SPDX-License-Identifier: Apache-2.0
extension CharacterClass {
  /// Whether a scalar is white space within a line.
  @inlinable
  package static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar ends a line: LF, VT, FF, CR, NEL, and the line and paragraph separators.
  @inlinable
  package static func isLineEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether a scalar is a hyphen, as typed or typeset; dashes and the minus sign are not.
  @inlinable
  package static func isHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 || scalar == 0xAD
  }

  /// Whether a scalar is a mark that ends a sentence in Latin, Cyrillic or Han text.
  ///
  /// These are full stops of all widths, question and exclamation marks and the ellipsis.
  @inlinable
  package static func isTerminal(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x22EF, 0x3002, 0xFE52, 0xFE56, 0xFE57,
      0xFF01, 0xFF0E, 0xFF1F, 0xFF61:
      true
    default: false
    }
  }

  /// Whether a scalar is an opening bracket or quotation mark (Ps, Pi), including straight ones.
  @inlinable
  package static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0x60: true
    case 0..<0xAB: false
    default: !isUnifiedHan(scalar) && !isRussian(scalar) && isForeignOpening(scalar)
    }
  }

  /// Whether a scalar is a closing bracket or quotation mark (Pe, Pf), including straight ones.
  @inlinable
  package static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D: true
    case 0..<0xBB: false
    default: !isUnifiedHan(scalar) && !isRussian(scalar) && isForeignClosing(scalar)
    }
  }

  /// Whether a scalar refers to a note: a superscript digit, a circled number, a dagger.
  package static func isNoteMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079, 0x2460...0x2473, 0x2776...0x2793, 0x2020,
      0x2021:
      true
    default: false
    }
  }

  /// The value of a superscript digit; `nil` for other scalars.
  package static func superscriptDigit(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xB9: 1
    case 0xB2, 0xB3: scalar - 0xB0
    case 0x2070, 0x2074...0x2079: scalar - 0x2070
    default: nil
    }
  }

  /// The superscript form of an ASCII digit, or of a sign before digits; `nil` for other scalars.
  package static func superscript(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x31: 0xB9
    case 0x32, 0x33: scalar + 0x80
    case 0x30, 0x34...0x39: scalar + 0x2040
    case 0x2B: 0x207A
    case 0x2D, 0x2010, 0x2011, 0x2212: 0x207B
    default: nil
    }
  }

  @usableFromInline
  static func isForeignOpening(_ scalar: UInt32) -> Bool { GeneralCategory(of: scalar).isOpening }

  @usableFromInline
  static func isForeignClosing(_ scalar: UInt32) -> Bool { GeneralCategory(of: scalar).isClosing }
}
