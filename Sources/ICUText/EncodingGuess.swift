// SPDX-License-Identifier: Apache-2.0

/// Judges which of some encodings the bytes of a text are in, by the letters that they give.
///
/// A wrong encoding gives letters of other scripts, capitals inside words, signs between letters, and rare
/// characters. Each is counted against the letters outside ASCII; the encoding with the best share wins.
struct EncodingGuess {
  /// The share of plausible characters, 0...1, that an encoding must reach.
  static let threshold = 0.8

  /// A text as one encoding gives it.
  struct Reading {
    /// The text; `nil` if it is damaged.
    var decoded: TextEncoding.Decoded?
    /// The name of the encoding.
    var encoding: String
    /// The share of plausible characters, 0...1.
    var score: Double
    /// The first damaged byte.
    var flaw: Int?
    /// Another encoding that gives another text, which is nearly as plausible.
    var rival: String?

    /// The text.
    ///
    /// - Throws: the damaged place.
    func text() throws(TextEncoding.Failure) -> TextEncoding.Decoded {
      guard var decoded else { throw .damaged(encoding: encoding, offset: flaw ?? 0) }
      decoded.rival = rival
      return decoded
    }
  }

  /// The best encoding of a list, the first of equals; `nil` if none is plausible.
  ///
  /// A text with a few damaged places is one too: another encoding that gives a worse text is not taken in its place.
  ///
  /// - Parameter threshold: the least share of plausible characters.
  /// - Complexity: O(*bytes* × *encodings*).
  static func best(
    of names: [String], for bytes: [UInt8], threshold: Double = threshold
  ) -> Reading? {
    var best: Reading?
    // A language with an encoding of its own has its letters often.
    let letters = names.contains("KOI8-U") ? ukrainian : []
    var judged = LetterGuess()
    for name in names {
      guard let reading = reading(bytes, as: name, usual: letters), reading.score >= threshold
      else { continue }
      judged.add(reading)
      if reading.score > best?.score ?? 0 { best = reading }
    }
    return best.map { judged.best(insteadOf: $0) ?? $0 }
  }

  /// The bytes in one encoding, whatever does not fit; `nil` if ICU does not know it.
  ///
  /// - Parameter usual: letters that the language has beside those that most languages of their script have.
  static func reading(_ bytes: [UInt8], as name: String, usual: Set<UInt32> = []) -> Reading? {
    if let layout = PairReading.Layout.named(name) {
      let pairs = PairReading(bytes, layout)
      var decoded: TextEncoding.Decoded?
      var flaw = pairs.firstFlaw
      do { decoded = try TextEncoding.decode(bytes, as: name) } catch {
        flaw = flaw ?? error.offset
      }
      return Reading(
        decoded: flaw == nil ? decoded : nil, encoding: name, score: pairs.score, flaw: flaw)
    }
    guard let lenient = TextEncoding.lenient(bytes, as: name) else { return nil }
    // Bytes that an encoding has no letter for become controls; such encodings have one byte for each letter.
    let flaw =
      lenient.firstFlaw
      ?? lenient.text.unicodeScalars.enumerated().first {
        (0x80...0x9F).contains($0.element.value) && $0.element.value != 0x85
      }?.offset
    let score = score(lenient.text, own: usual)
    let decoded = TextEncoding.Decoded(
      text: lenient.text, encoding: name, isUTF8: false, markLength: 0)
    return Reading(
      decoded: flaw == nil ? decoded : nil, encoding: name, score: score, flaw: flaw)
  }

  /// The ten most frequent letters of Russian, which make up half of a text: о е а и н т с р в л.
  private static let usual: Set<UInt32> = [
    0x43E, 0x435, 0x430, 0x438, 0x43D, 0x442, 0x441, 0x440, 0x432, 0x43B,
  ]

  /// The letters that Ukrainian has and Russian does not: і ї є ґ.
  private static let ukrainian: Set<UInt32> = [
    0x456, 0x457, 0x454, 0x491, 0x406, 0x407, 0x404, 0x490,
  ]

  /// The share of letters that occur as in words, among all characters outside ASCII.
  ///
  /// - Parameter own: letters that the language has beside those that most languages of their script have.
  private static func score(_ text: String, own: Set<UInt32>) -> Double {
    var (all, good) = (0.0, 0.0)
    var before: Unicode.Scalar?
    var scripts: [Script: Double] = [:]
    // Letters outside ASCII side by side; words in Latin letters have two or three at most.
    var run = 0
    var rest = text.unicodeScalars.makeIterator()
    var after = rest.next()
    while let scalar = after {
      after = rest.next()
      defer { before = scalar }
      guard scalar.value >= 0x80 else {
        run = 0
        continue
      }
      run += 1
      all += 1
      let value = scalar.value
      // A circumflex by itself is a letter to Unicode only.
      guard CharacterClass.isLetter(value), !(0x2B0...0x2FF).contains(value) else {
        // Quotation marks and dashes are in every text, pictures and symbols are not.
        let isMark =
          (0x2010...0x2026).contains(value) || [0xA0, 0xAB, 0xBB, 0x2116, 0xB0].contains(value)
        // A sign of a currency is beside a number, and never at the end of a word.
        let isCurrency =
          scalar.properties.generalCategory == .currencySymbol
          && !(before.map { CharacterClass.isLetter($0.value) } ?? false)
        good += isMark || isCurrency ? 0.9 : 0
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
      // The byte of a currency sign or a dash is a capital letter in another encoding, with no letter beside it.
      let isSingle =
        script == .cyrillic && CharacterClass.isUppercase(value)
        && !(before.map { CharacterClass.isLetter($0.value) } ?? false)
        && !(after.map { CharacterClass.isLetter($0.value) } ?? false)
      let weight =
        isSoft || isSingle
        ? 0.85 : isRare || isWide ? 0.4 : (isUsual ? 1 : 0.95) * (isCapitalWord ? 0.98 : 1)
      scripts[script, default: 0] += weight
      good += weight
    }
    // A text outside ASCII is in one script, and Latin is mostly ASCII.
    let main = scripts.values.max() ?? 0
    let total = scripts.values.reduce(0, +)
    return all == 0 ? 0 : (good - (total - main)) / all
  }
}
