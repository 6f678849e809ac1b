// SPDX-License-Identifier: Apache-2.0

/// Judges which of some encodings the bytes of a text are in, by the letters that they give.
///
/// A wrong encoding gives letters of other scripts, capitals inside words, signs between letters, and rare
/// characters. Each is counted against the letters outside ASCII; the encoding with the best share wins.
struct EncodingGuess {
  /// The share of plausible characters, 0...1, that an encoding must reach.
  static let threshold = 0.8

  /// The best encoding of a list and its text, the first of equals; `nil` if none is plausible.
  ///
  /// - Parameter threshold: the least share of plausible characters.
  /// - Complexity: O(*bytes* × *encodings*).
  static func best(
    of names: [String], for bytes: [UInt8], threshold: Double = threshold
  ) -> (TextEncoding.Decoded, Double)? {
    var best: (TextEncoding.Decoded, Double)?
    // A language with an encoding of its own has its letters often.
    let letters = names.contains("KOI8-U") ? ukrainian : []
    for name in names {
      guard let decoded = try? TextEncoding.decode(bytes, as: name) else { continue }
      let score = score(decoded.text, bytes, as: name, usual: letters)
      if score >= threshold, score > best?.1 ?? 0 { best = (decoded, score) }
    }
    return best
  }

  /// The share of the characters outside ASCII that are as a text of the encoding has them.
  private static func score(
    _ text: String, _ bytes: [UInt8], as name: String, usual: Set<UInt32>
  ) -> Double {
    switch name.lowercased() {
    case "gb18030", "gbk", "gb2312":
      return pairs(bytes, common: 0xB0...0xD7, signs: 0xA1...0xA3, trail: 0xA1, cyrillic: 0xA7)
    case "big5", "big5-hkscs":
      return pairs(bytes, common: 0xA4...0xC6, signs: 0xA1...0xA3, trail: 0x40)
    default: return letters(text, own: usual)
    }
  }

  /// The share of pairs of bytes that are common characters or signs.
  ///
  /// Both encodings of Chinese decode nearly every text of the other, but into rare characters: a pair of GB 2312
  /// has two high bytes, and both standards put common characters first.
  ///
  /// Russian in small letters of KOI8-R, or in capitals of windows-1251, has all its bytes in two rows, and so gives
  /// common characters of GB 2312. A Chinese text has both bytes of a character there once in five.
  ///
  /// - Parameter cyrillic: the first byte of the Cyrillic letters of GB 2312, which count beside one another.
  private static func pairs(
    _ bytes: [UInt8], common: ClosedRange<UInt8>, signs: ClosedRange<UInt8>, trail: UInt8,
    cyrillic: UInt8? = nil
  ) -> Double {
    var (all, good) = (0.0, 0.0)
    var inLetterRows = 0.0
    var at = 0
    // The second byte of a pair of Big5 may be a letter of ASCII.
    var end = 0
    while at < bytes.count {
      guard bytes[at] >= 0x80 else {
        at += 1
        continue
      }
      guard at + 1 < bytes.count else { break }
      let (lead, next) = (bytes[at], bytes[at + 1])
      // A letter beside a letter of ASCII is one of another script.
      let isInWord =
        at > end && isLetter(bytes[at - 1]) || at + 2 < bytes.count && isLetter(bytes[at + 2])
      all += 1
      if letterRows.contains(lead), letterRows.contains(next) { inLetterRows += 1 }
      if next >= trail, common.contains(lead) { good += isInWord ? 0.5 : 1 }
      if next >= trail, signs.contains(lead) { good += 1 }
      if lead == cyrillic, (0xA1...0xC1).contains(next) || (0xD1...0xF1).contains(next),
        at >= 2 && bytes[at - 2] == lead || at + 2 < bytes.count && bytes[at + 2] == lead
      {
        good += 1
      }
      at += 2
      end = at
    }
    // A lone sign and the letter after it say nothing.
    if all == 1, end > 0, bytes[end - 1] < 0x80 { return 0 }
    let isRussian = all > 3 && inLetterRows >= (all < 6 ? all : all * 0.8)
    return all == 0 || cyrillic != nil && isRussian ? 0 : good / all
  }

  /// The bytes of small letters in KOI8-R and of capitals in windows-1251.
  private static let letterRows: ClosedRange<UInt8> = 0xC0...0xDF

  /// The ten most frequent letters of Russian, which make up half of a text: о е а и н т с р в л.
  private static let usual: Set<UInt32> = [
    0x43E, 0x435, 0x430, 0x438, 0x43D, 0x442, 0x441, 0x440, 0x432, 0x43B,
  ]

  /// The letters that Ukrainian has and Russian does not: і ї є ґ.
  private static let ukrainian: Set<UInt32> = [
    0x456, 0x457, 0x454, 0x491, 0x406, 0x407, 0x404, 0x490,
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The share of letters that occur as in words, among all characters outside ASCII.
  ///
  /// - Parameter own: letters that the language has beside those that most languages of their script have.
  private static func letters(_ text: String, own: Set<UInt32>) -> Double {
    var (all, good) = (0.0, 0.0)
    var before: Unicode.Scalar?
    var scripts: [Script: Double] = [:]
    // Letters outside ASCII side by side; words in Latin letters have two or three at most.
    var run = 0
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      guard scalar.value >= 0x80 else {
        run = 0
        continue
      }
      run += 1
      all += 1
      let value = scalar.value
      guard CharacterClass.isLetter(value) else {
        // Quotation marks and dashes are in every text, pictures and symbols are not.
        let isMark =
          (0x2010...0x2026).contains(value) || [0xA0, 0xAB, 0xBB, 0x2116, 0xB0].contains(value)
        good += isMark ? 0.9 : 0
        continue
      }
      // Characters and kana are mixed in Japanese; half-width kana are what EUC-JP looks like in Shift-JIS.
      let script = CharacterClass.isHan(value) || value == 0x30FC ? .han : Script(of: value)
      let isBeside = before.map { $0.value < 0x80 && CharacterClass.isLetter($0.value) } ?? false
      if script != .latin, isBeside { continue }
      let isCapitalInside =
        CharacterClass.isUppercase(value)
        && (before.map { CharacterClass.isLowercase($0.value) } ?? false)
      if isCapitalInside { continue }
      // Letters that few languages of a script have.
      let isRare =
        script == .cyrillic && !(0x410...0x44F).contains(value) && ![0x401, 0x451].contains(value)
        && !own.contains(value) || (0xFF61...0xFF9F).contains(value)
      let isWide = script == .latin && run > 1
      let isSoft = isWide && run < 4 && CharacterClass.isLowercase(value)
      // Frequent letters decide between encodings that exchange capitals and small letters, as KOI8-R does.
      let isUsual = script != .cyrillic || usual.contains(CharacterClass.lowercase(value))
      // Words in small letters are likelier than words in capitals.
      let isCapitalWord =
        script == .cyrillic && CharacterClass.isUppercase(value)
        && (before.map { CharacterClass.isUppercase($0.value) } ?? false)
      let weight =
        isSoft ? 0.85 : isRare || isWide ? 0.4 : (isUsual ? 1 : 0.95) * (isCapitalWord ? 0.98 : 1)
      scripts[script, default: 0] += weight
      good += weight
    }
    // A text outside ASCII is in one script, and Latin is mostly ASCII.
    let main = scripts.values.max() ?? 0
    let total = scripts.values.reduce(0, +)
    return all == 0 ? 0 : (good - (total - main)) / all
  }
}
