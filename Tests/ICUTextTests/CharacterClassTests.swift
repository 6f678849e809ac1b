// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import ICUText

@Suite struct CharacterClassTests {
  /// The scalars that the short cuts are near to, and a sample of all others.
  static let scalars: [UInt32] =
    Array(0..<0x600) + Array(0x2E80..<0x3100) + Array(0x4DF0..<0x4E40) + Array(0x9FC0..<0xA010)
    + stride(from: 0x600, to: 0x11_0000, by: 89).filter { !(0xD800...0xDFFF).contains($0) }

  /// The short cuts for ASCII, Russian and Han answer as ICU does.
  @Test func shortCutsAgreeWithICU() {
    var differing: [UInt32] = []
    for scalar in Self.scalars {
      let category = GeneralCategory(of: scalar)
      let script = Script(of: scalar)
      // The two Bopomofo tone marks among the modifier letters count as Latin text.
      let isHan =
        scalar >= 0x2E80 && [Script.han, .hiragana, .katakana, .bopomofo].contains(script)
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

  @Test(
    arguments: [
      ("a", LetterKind.spaced), ("ж", .spaced), ("中", .han), ("㐀", .han), ("あ", .single),
      ("ก", .single), ("ك", .spaced), ("한", .spaced), ("1", .none), ("，", .none), ("A", .none),
    ] as [(Unicode.Scalar, LetterKind)])
  func tellsHowLettersAreSet(_ letter: Unicode.Scalar, _ kind: LetterKind) {
    #expect(LetterKind(of: letter.value) == kind)
  }
}
