// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// The sounds that Russian names have in Cyrillic and in any romanisation, one byte per sound.
///
/// BGN/PCGN, ISO 9, GOST, passports and newspapers write the same name differently: й, ы, ий and the i
/// before vowels (`Sergey`, `Sergei`, `Yuri`, `Yuriy`, `Tatyana`, `Tatiana`), ё as e or o (`Gorbachev`,
/// `Gorbachyov`), х as kh or h, ц as ts or c, щ, soft signs, doubled letters, `-off`. All that is left out.
enum RussianSounds {
  /// The sounds of a word in Cyrillic letters.
  static func skeleton(ofCyrillic word: some Sequence<Unicode.Scalar>) -> [UInt8] {
    finished(letters.replace(word))
  }

  /// The sounds of a romanised word.
  ///
  /// - Parameters:
  ///   - hardC: whether a c is a k, as in names that are not Russian.
  ///   - hardJ: whether a j is a zh, as in names of Central Asia, and not an i.
  static func skeleton(
    ofLatin word: some Sequence<Unicode.Scalar>, hardC: Bool = false, hardJ: Bool = false
  ) -> [UInt8] {
    var sounds: [UInt8] = []
    for sound in romanizations.replace(word) {
      switch sound {
      case UInt8(ascii: "c"): sounds += Array((hardC ? "k" : "ts").utf8)
      case UInt8(ascii: "j"): sounds.append(UInt8(ascii: hardJ ? "Z" : "i"))
      default: sounds.append(sound)
      }
    }
    for (ending, sound) in endings where sounds.suffix(ending.count).elementsEqual(ending) {
      sounds.replaceSubrange((sounds.count - ending.count)..., with: sound)
      break
    }
    return finished(sounds)
  }

  /// Every skeleton that a romanised word may have; one for most words.
  static func skeletons(ofLatin word: some Collection<Unicode.Scalar>) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for hardC in [false, true] {
      for hardJ in [false, true] {
        let skeleton = skeleton(ofLatin: word, hardC: hardC, hardJ: hardJ)
        if !found.contains(skeleton) { found.append(skeleton) }
      }
    }
    return found
  }

  /// The number of sounds in which two skeletons differ, up to `limit`; sounds that romanisations write
  /// for one another are one.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    guard a.count == b.count else { return NameDistance.between(a, b, limit: limit) }
    let aligned = zip(a, b).map { similar.contains(UInt16($0) << 8 | UInt16($1)) ? $1 : $0 }
    return NameDistance.between(aligned, b, limit: limit)
  }

  /// Whether skeletons are those of one name.
  static func agree(_ a: [UInt8], _ b: [UInt8]) -> Bool { distance(a, b, limit: 0) == 0 }

  /// Replaces what is written in several ways once letters are sounds.
  private static func finished(_ sounds: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(sounds.count)
    for sound in vowels.replace(sounds) {
      // An i before another vowel is the glide of я, ю, ё; so is one after i.
      if out.last == UInt8(ascii: "i"), "aeiou".utf8.contains(sound) { out.removeLast() }
      if out.last != sound { out.append(sound) }
    }
    while out.count > 2, out.last == UInt8(ascii: "i") { out.removeLast() }
    return out
  }

  private static let letters = Rules(RussianName.data.letterSounds)
  private static let romanizations = Rules(RussianName.data.romanizations, isLatin: true)
  private static let vowels = Rules(RussianName.data.romanizedVowels, isLatin: true)
  private static let endings = DataText.pairs(RussianName.data.romanizedEndings).map {
    (Array($0.from.utf8), Array($0.to.utf8))
  }

  private static let similar: Set<UInt16> = Set(
    DataText.words(RussianName.data.similarSounds).flatMap { pair -> [UInt16] in
      let sounds = pair.utf8.map(UInt16.init)
      return sounds.count == 2
        ? [sounds[0] << 8 | sounds[1], sounds[1] << 8 | sounds[0]] : []
    })

  /// Letters and what they are replaced with, the longest that matches at each place.
  private struct Rules {
    private var rules: [UInt32: [(from: [UInt32], to: [UInt8])]] = [:]
    /// Whether small Latin letters without a rule are their own sound.
    private let isLatin: Bool

    init(_ text: String, isLatin: Bool = false) {
      self.isLatin = isLatin
      for pair in DataText.pairs(text) {
        let from = pair.from.unicodeScalars.map(\.value)
        guard let first = from.first else { continue }
        rules[first, default: []].append((from, Array(pair.to.utf8)))
      }
      for key in rules.keys { rules[key]?.sort { $0.from.count > $1.from.count } }
    }

    func replace(_ word: some Sequence<Unicode.Scalar>) -> [UInt8] {
      replace(word.map { CharacterClass.lowercase($0.value) })
    }

    func replace(_ sounds: [UInt8]) -> [UInt8] { replace(sounds.map { UInt32($0) }) }

    private func replace(_ scalars: [UInt32]) -> [UInt8] {
      var out: [UInt8] = []
      var at = 0
      while at < scalars.count {
        if let rule = rules[scalars[at]]?.first(where: { scalars[at...].starts(with: $0.from) }) {
          out += rule.to
          at += rule.from.count
          continue
        }
        let scalar = scalars[at]
        at += 1
        guard isLatin else { continue }
        if scalar < 0x80, CharacterClass.isLetter(scalar) {
          out.append(UInt8(scalar))
        } else if NameLetters.isLatin(scalar) {
          let code = NameLetters.code(of: scalar)
          if code != 0 { out.append(code) }
        }
      }
      return out
    }
  }
}
