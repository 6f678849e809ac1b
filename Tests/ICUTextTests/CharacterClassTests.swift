import Testing

@testable import ICUText

@Suite struct CharacterClassTests {
  /// The short cuts for ASCII, Russian and Han answer as ICU does, for every scalar there is.
  @Test func shortCutsAgreeWithICU() {
    var differing: [UInt32] = []
    for scalar in UInt32(0)...0x10_FFFF where !(0xD800...0xDFFF).contains(scalar) {
      let category = GeneralCategory(of: scalar)
      let script = Script(of: scalar)
      let isHan = [Script.han, .hiragana, .katakana, .bopomofo].contains(script)
      let agree =
        CharacterClass.isUppercase(scalar)
        == (category == .uppercaseLetter || category == .titlecaseLetter)
        && CharacterClass.isLowercase(scalar) == (category == .lowercaseLetter)
        && CharacterClass.isLetter(scalar) == category.isLetter
        && CharacterClass.isMark(scalar) == category.isMark
        && CharacterClass.isDigit(scalar) == (category == .decimalNumber)
        && CharacterClass.isHan(scalar) == isHan
        && CharacterClass.lowercase(scalar) == CharacterClass.foreignLowercase(scalar)
        && CharacterClass.uppercase(scalar) == CharacterClass.foreignUppercase(scalar)
      if !agree { differing.append(scalar) }
      if scalar > 0xFF {
        if CharacterClass.isOpening(scalar) != category.isOpening
          || CharacterClass.isClosing(scalar) != category.isClosing
        {
          differing.append(scalar)
        }
      }
    }
    #expect(differing.isEmpty)
  }

  @Test(arguments: [
    ("a", LetterKind.spaced), ("ж", .spaced), ("中", .han), ("㐀", .han), ("あ", .single),
    ("ก", .single), ("ك", .spaced), ("한", .spaced), ("1", .none), ("，", .none), ("A", .none),
  ] as [(Unicode.Scalar, LetterKind)])
  func tellsHowLettersAreSet(_ letter: Unicode.Scalar, _ kind: LetterKind) {
    #expect(LetterKind(of: letter.value) == kind)
  }
}
