// SPDX-License-Identifier: Apache-2.0
import CICU

/// The class of a character according to ICU: letters, case, digits, marks and sentence marks.
///
/// All engines use these functions, so they agree about what a letter is. ASCII, the letters of
/// Russian and the main block of Han are decided in the caller's module without a call. A test
/// compares these shortcuts with ICU for every scalar.
package enum CharacterClass {
  /// Whether a scalar is a capital letter (Lu, Lt).
  @inlinable
  package static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    if isUnifiedHan(scalar) { return false }
    return isRussian(scalar) ? scalar < 0x430 : isForeignUppercase(scalar)
  }

  /// Whether a scalar is a small letter (Ll).
  @inlinable
  package static func isLowercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x61 < 26 }
    if isUnifiedHan(scalar) { return false }
    return isRussian(scalar) ? scalar >= 0x430 : isForeignLowercase(scalar)
  }

  /// Whether a scalar is a letter of any script (L).
  @inlinable
  package static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    return isUnifiedHan(scalar) || isRussian(scalar) || isForeignLetter(scalar)
  }

  /// Whether a scalar is a combining mark (M).
  @inlinable
  package static func isMark(_ scalar: UInt32) -> Bool {
    scalar >= 0x300 && !isUnifiedHan(scalar) && isForeignMark(scalar)
  }

  /// Whether a scalar is a decimal digit of any width or script (Nd).
  @inlinable
  package static func isDigit(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x30 < 10 }
    return scalar >= 0x660 && !isUnifiedHan(scalar) && isForeignDigit(scalar)
  }

  /// Whether a scalar is the sign of a currency (Sc).
  @inlinable
  package static func isCurrency(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x24, 0xA2...0xA5, 0x20A0...0x20CF, 0xFE69, 0xFF04, 0xFFE0, 0xFFE1, 0xFFE5, 0xFFE6: true
    default: false
    }
  }

  /// Whether a scalar is a letter that is written without spaces between words and is cut like Han.
  ///
  /// These are Han, kana and Bopomofo.
  @inlinable
  package static func isHan(_ scalar: UInt32) -> Bool {
    if scalar < 0x2E80 { return false }
    return isUnifiedHan(scalar) || isForeignHan(scalar)
  }

  /// Whether a scalar is a Han letter or one of the punctuation marks and brackets used with Han
  /// letters.
  ///
  /// A line break next to one of these is not a space.
  @inlinable
  package static func isWide(_ scalar: UInt32) -> Bool {
    if scalar < 0x2010 { return false }
    switch scalar {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return false
    case 0x3001...0x303F, 0xFE30...0xFE4F, 0xFF01...0xFF60: return true
    default: return isHan(scalar)
    }
  }

  /// The simple lower-case form of a scalar.
  @inlinable
  package static func lowercase(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    if isUnifiedHan(scalar) { return scalar }
    if isRussian(scalar) {
      return scalar < 0x410 ? scalar + 0x50 : scalar < 0x430 ? scalar + 0x20 : scalar
    }
    return foreignLowercase(scalar)
  }

  /// The simple upper-case form of a scalar.
  @inlinable
  package static func uppercase(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x61 < 26 ? scalar & ~0x20 : scalar }
    return isUnifiedHan(scalar) ? scalar : foreignUppercase(scalar)
  }
}

extension CharacterClass {
  /// Whether a scalar is in the main block of Han ideographs, U+4E00 to U+9FFF.
  @inlinable @inline(__always)
  package static func isUnifiedHan(_ scalar: UInt32) -> Bool { scalar &- 0x4E00 < 0x5200 }

  /// Whether a scalar is in U+0400 to U+045F: capitals up to U+042F, small letters after it.
  @inlinable @inline(__always)
  static func isRussian(_ scalar: UInt32) -> Bool { scalar &- 0x400 < 0x60 }

  // The cases without a shortcut, decided by ICU.

  @usableFromInline
  static func isForeignUppercase(_ scalar: UInt32) -> Bool {
    let category = GeneralCategory(of: scalar)
    return category == .uppercaseLetter || category == .titlecaseLetter
  }

  @usableFromInline
  static func isForeignLowercase(_ scalar: UInt32) -> Bool {
    GeneralCategory(of: scalar) == .lowercaseLetter
  }

  @usableFromInline
  static func isForeignLetter(_ scalar: UInt32) -> Bool { GeneralCategory(of: scalar).isLetter }

  @usableFromInline
  static func isForeignMark(_ scalar: UInt32) -> Bool { GeneralCategory(of: scalar).isMark }

  @usableFromInline
  static func isForeignDigit(_ scalar: UInt32) -> Bool {
    GeneralCategory(of: scalar) == .decimalNumber
  }

  @usableFromInline
  static func isForeignHan(_ scalar: UInt32) -> Bool {
    let script = Script(of: scalar)
    return script == .han || script == .hiragana || script == .katakana || script == .bopomofo
  }

  @usableFromInline
  static func foreignLowercase(_ scalar: UInt32) -> UInt32 { cicu_to_lower(scalar) }

  @usableFromInline
  static func foreignUppercase(_ scalar: UInt32) -> UInt32 { cicu_to_upper(scalar) }
}
