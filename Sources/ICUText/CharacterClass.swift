import ICUText

/// What a character is to the rules of cleaning and segmentation, asked of ICU.
package enum CharacterClass {
  /// A capital letter.
  package static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    let category = GeneralCategory(of: scalar)
    return category == .uppercaseLetter || category == .titlecaseLetter
  }

  /// A small letter.
  package static func isLowercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x61 < 26 }
    return GeneralCategory(of: scalar) == .lowercaseLetter
  }

  /// A letter of any script.
  package static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    return isUnifiedHan(scalar) || GeneralCategory(of: scalar).isLetter
  }

  /// A decimal digit of any width or script.
  package static func isDigit(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x30 < 10 }
    return scalar >= 0x660 && GeneralCategory(of: scalar) == .decimalNumber
  }

  /// A letter that is written without spaces between words: Han, kana and Bopomofo.
  package static func isHan(_ scalar: UInt32) -> Bool {
    if scalar < 0x2E80 { return false }
    if isUnifiedHan(scalar) { return true }
    let script = Script(of: scalar)
    return script == .han || script == .hiragana || script == .katakana || script == .bopomofo
  }

  /// Han letters and the punctuation and brackets that are set with them: a line break beside one of
  /// these is not a space.
  package static func isWide(_ scalar: UInt32) -> Bool {
    if scalar < 0x2010 { return false }
    switch scalar {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return false
    case 0x3001...0x303F, 0xFE30...0xFE4F, 0xFF01...0xFF60: return true
    default: return isHan(scalar)
    }
  }

  /// White space within a line.
  package static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A character that ends a line: LF, VT, FF, CR, NEL, and the line and paragraph separators.
  package static func isLineEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A hyphen, as typed or typeset: not a dash, not a minus sign.
  package static func isHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 || scalar == 0xAD
  }

  /// A mark that ends a sentence in the languages of the tables, full stops of all widths, question
  /// and exclamation marks and the ellipsis.
  package static func isTerminal(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x22EF, 0x3002, 0xFE52, 0xFE56, 0xFE57,
      0xFF01, 0xFF0E, 0xFF1F, 0xFF61:
      true
    default: false
    }
  }

  /// A bracket or quotation mark that closes, straight ones included.
  package static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D: true
    case 0..<0xBB: false
    default: GeneralCategory(of: scalar).isClosing
    }
  }

  private static func isUnifiedHan(_ scalar: UInt32) -> Bool { scalar &- 0x4E00 < 0x5200 }
}

extension CharacterClass {
  /// The simple lower-case form.
  package static func lowercase(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    return CharacterProperty.lowercase(scalar)
  }
}
