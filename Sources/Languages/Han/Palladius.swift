// SPDX-License-Identifier: Apache-2.0

/// Chinese syllables as Russian writes them: the system of Palladius.
///
/// A syllable of pinyin is an initial and a final, and so is its Russian form; those that begin with a
/// vowel, and the few that go their own way, have a table of their own.
package enum Palladius {
  /// The Russian form of syllables in pinyin; `nil` for any other text.
  ///
  /// Syllables come without tones, in small letters; `ü` and `v` are the same. A hard sign parts a syllable that ends
  /// in н from a vowel (`Чанъань`).
  package static func russian(_ syllables: [String]) -> String? {
    var out = ""
    for syllable in syllables {
      let bytes = Array(syllable.utf8)
      guard let spelling = spellings[bytes] else { return nil }
      let next = String(decoding: spelling, as: UTF8.self)
      if out.last == "н", let first = next.first, "аеэиоуюя".contains(first) { out += "ъ" }
      out += next
    }
    return out
  }

  /// Appends the Russian form of one syllable, in UTF-8; false for what is none.
  package static func append(_ syllable: [UInt8], to out: inout [UInt8]) -> Bool {
    guard let spelling = spellings[syllable] else { return false }
    out.append(contentsOf: spelling)
    return true
  }

  /// Whether a Russian word in small letters is made of Chinese syllables alone, four at most.
  package static func isChinese(_ word: String) -> Bool {
    !word.isEmpty && isChinese(Array(word.utf8)[...], syllables: 4)
  }

  private static func isChinese(_ letters: ArraySlice<UInt8>, syllables: Int) -> Bool {
    if letters.isEmpty { return true }
    guard syllables > 0 else { return false }
    return (1...min(12, letters.count)).contains { length in
      russianSyllables.contains(Array(letters.prefix(length)))
        && isChinese(letters.dropFirst(length), syllables: syllables - 1)
    }
  }

  private static let russianSyllables = Set(spellings.values)

  /// The soft sign, which stems go without at their end.
  package static let softSign = "ь"

  private static let initials = """
    b>б p>п m>м f>ф d>д t>т n>н l>л g>г k>к h>х j>цз q>ц x>с zh>чж ch>ч sh>ш r>ж z>цз c>ц s>с
    """

  private static let finals = """
    a>а o>о e>э ai>ай ei>эй ao>ао ou>оу an>ань en>энь ang>ан eng>эн ong>ун i>и ia>я ie>е iao>яо iu>ю
    ian>янь in>инь iang>ян ing>ин iong>юн u>у ua>уа uo>о uai>уай ui>уй uan>уань un>унь uang>уан
    ü>юй üe>юэ üan>юань ün>юнь
    """

  private static let wholes = """
    a>а ai>ай an>ань ang>ан ao>ао e>э en>энь eng>эн er>эр o>о ou>оу yi>и ya>я ye>е yao>яо you>ю yan>янь
    yin>инь yang>ян ying>ин yong>юн yu>юй yue>юэ yuan>юань yun>юнь wu>у wa>ва wo>во wai>вай wei>вэй
    wan>вань wen>вэнь wang>ван weng>вэн zi>цзы ci>цы si>сы hui>хуэй
    """

  private static func pairs(_ table: String) -> [(String, String)] {
    table.split(whereSeparator: \.isWhitespace).compactMap { pair in
      let parts = pair.split(separator: ">").map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  private static let spellings: [[UInt8]: [UInt8]] = {
    var spellings: [[UInt8]: [UInt8]] = [:]
    func put(_ syllable: String, _ russian: String) {
      spellings[Array(syllable.utf8)] = Array(russian.utf8)
    }
    for (initial, start) in pairs(initials) {
      // After these every u is ü.
      let isFront = ["j", "q", "x"].contains(initial)
      for (final, end) in pairs(finals) where !(isFront && final.hasPrefix("u")) {
        put(initial + final, start + end)
        guard final.hasPrefix("ü") else { continue }
        put(initial + "v" + final.dropFirst(), start + end)
        if isFront { put(initial + "u" + final.dropFirst(), start + end) }
      }
      // `nue` and `lue`, as those write who have no ü.
      if !isFront { put(initial + "ue", start + "юэ") }
    }
    for (syllable, russian) in pairs(wholes) { put(syllable, russian) }
    return spellings
  }()
}
