// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Finds signs that a text was misread: characters without a meaning, commands of a typesetting
/// program, letters decoded with the wrong encoding.
enum UnreadableText {
  /// The faults of a text, each kind once.
  ///
  /// - Parameter formulas: the formulas that the other texts of the unit have as well; commands in them are right.
  /// - Complexity: O(*n*).
  static func faults(_ scalars: [UInt32], formulas: [Range<Int>] = []) -> [VariantFault.Kind] {
    var faults: [VariantFault.Kind] = []
    if scalars.contains(0xFFFD) { faults.append(.replacement) }
    if let control = scalars.first(where: isControl) { faults.append(.control(control)) }
    if let symbol = scalars.first(where: isPrivate) { faults.append(.privateUse(symbol)) }
    var prose = scalars
    for formula in formulas.reversed() { prose.replaceSubrange(formula, with: [0x20]) }
    if let command = latexCommand(prose) { faults.append(.latex(command)) }
    if isMojibake(scalars) { faults.append(.mojibake) }
    return faults
  }

  /// Controls of C0 and C1, and U+FFFE and U+FFFF of each plane.
  private static func isControl(_ scalar: UInt32) -> Bool {
    scalar < 0x20 && scalar != 0x09 && scalar != 0x0A && scalar != 0x0D
      || (0x7F...0x9F).contains(scalar) && scalar != 0x85 || scalar & 0xFFFE == 0xFFFE
  }

  /// Private-use characters, whose meaning depends on the font of the document.
  private static func isPrivate(_ scalar: UInt32) -> Bool {
    (0xE000...0xF8FF).contains(scalar) || scalar >= 0xF0000 && scalar & 0xFFFE != 0xFFFE
  }

  /// A command of TeX: a backslash before two letters or a brace, or a formula between dollar
  /// signs.
  private static func latexCommand(_ scalars: [UInt32]) -> String? {
    var dollar: Int?
    var isFormula = false
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case 0x5C:
        let end = (place + 1..<scalars.count).prefix(20).prefix { isASCIILetter(scalars[$0]) }.count
        if end >= 2 { return String.of(scalars[place...place + end]) }
      case 0x7B, 0x7D, 0x5E, 0x5F: isFormula = true
      case 0x24:
        if let start = dollar, isFormula {
          return String.of(scalars[start...min(place, start + 20)])
        }
        dollar = place
        isFormula = false
      default: break
      }
    }
    return nil
  }

  private static func isASCIILetter(_ scalar: UInt32) -> Bool { scalar.isASCIILetter }

  /// Whether letters were decoded with the wrong encoding.
  ///
  /// Bytes of another encoding read as Latin-1 are letters from U+00C0 to U+00FF with few others
  /// between them. UTF-8 read as Windows-1251 has a capital Р or С as every other letter; KOI8-R
  /// read so has its capitals and small letters exchanged.
  private static func isMojibake(_ scalars: [UInt32]) -> Bool {
    var (letters, high, cyrillic, leads) = (0, 0, 0, 0)
    var (beginnings, exchanged) = (0, 0)
    var before: UInt32 = 0x20
    var isSecond = false
    for scalar in scalars {
      let isLetter = CharacterClass.isLetter(scalar)
      if isLetter { letters += 1 }
      if isLetter && (0xC0...0xFF).contains(scalar) || (0x80...0x9F).contains(scalar) { high += 1 }
      let isCyrillic = (0x400...0x45F).contains(scalar)
      if isCyrillic {
        cyrillic += 1
        if scalar == 0x420 || scalar == 0x421 { leads += 1 }
        if isSecond, CharacterClass.isLowercase(before) {
          beginnings += 1
          if CharacterClass.isUppercase(scalar) { exchanged += 1 }
        }
      }
      isSecond = isCyrillic && !(0x400...0x45F).contains(before)
      before = scalar
    }
    return high >= 4 && high * 10 >= letters * 3
      || cyrillic >= 12 && leads * 5 >= cyrillic * 2
      || exchanged >= 2 && exchanged * 2 >= beginnings
  }
}
