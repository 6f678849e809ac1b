// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// An abbreviation, a formula or a code in Latin letters: `WTO`, `SO2`, `IL-6`, `YOLOv5s`; or a name: `Stata`.
struct LatinSign {
  /// The letters and digits without hyphens, in their case.
  let letters: [UInt8]
  /// UTF-8 bytes of the text.
  let range: Range<Int>
  /// Whether it is a name: one word with a capital and small letters after it.
  let isName: Bool

  /// The letters in small ones.
  var key: [UInt8] { letters.map { $0.isASCIICapital ? $0 | 0x20 : $0 } }

  /// The most signs of a text that are read.
  private static let most = 32

  /// The first signs and names of a text, each once.
  ///
  /// Numerals, units after a number and what every language translates (`TranslatedSigns.free`) are none; neither is
  /// what is part of an address, nor a name in brackets, which may be the original of the words before it.
  ///
  /// - Complexity: O(*n*).
  static func signs(of pieces: [LatinPiece], in text: String) -> [LatinSign] {
    var found: [LatinSign] = []
    var seen: Set<[UInt8]> = []
    var addresses: [Range<Int>]?
    var at = 0
    while at < pieces.count {
      var end = at + 1
      while end < pieces.count, pieces[end].isHyphenated { end += 1 }
      defer { at = end }
      guard let sign = sign(of: pieces[at..<end]), seen.insert(sign.key).inserted else { continue }
      let ranges = addresses ?? AddressScanner.ranges(in: Array(text.utf8))
      addresses = ranges
      if ranges.contains(where: { $0.overlaps(sign.range) }) { continue }
      found.append(sign)
      if found.count == most { break }
    }
    return found
  }

  /// The sign that pieces joined by hyphens are, without words in small letters at its edges: `SARS-CoV-2-related`.
  private static func sign(of chain: ArraySlice<LatinPiece>) -> LatinSign? {
    var parts = chain.drop(while: \.isSmallWord)
    while let last = parts.last, last.isSmallWord { parts.removeLast() }
    guard let first = parts.first, let last = parts.last, !first.followsNumber,
      let initial = first.letters.first, initial > 0x39
    else { return nil }
    let letters = parts.flatMap(\.letters)
    let range = first.range.lowerBound..<last.range.upperBound
    let isName =
      parts.count == 1 && letters.count > 2 && initial < 0x5B && !first.isBracketed
      && !first.isCyrillic && letters.dropFirst().allSatisfy { $0 > 0x60 }
    let sign = LatinSign(letters: letters, range: range, isName: isName)
    if isName { return sign }
    let words = parts.filter { !$0.isNumber }
    guard letters.count > 1,
      !TranslatedSigns.free.contains(String(decoding: sign.key, as: UTF8.self)),
      !words.allSatisfy({ isRoman($0.letters) })
    else { return nil }
    let hasDigit = letters.contains { $0 < 0x3A }
    if words.contains(where: \.isCyrillic) {
      return hasDigit && words.map(\.capitals).reduce(0, +) > 1 ? sign : nil
    }
    if words.contains(where: { $0.capitals > 1 }) { return sign }
    // Il-76, H1: a word and a number are a label or a date.
    let isLabel = words.contains { $0.letters.count { $0 > 0x60 } > 2 }
    return hasDigit && !isLabel && words.contains { $0.capitals > 0 } ? sign : nil
  }

  private static func isRoman(_ letters: [UInt8]) -> Bool {
    RomanNumeral.valueByItself(of: letters) != nil
      || letters.count == 1 && [0x49, 0x56, 0x58].contains(letters[0])
  }
}
