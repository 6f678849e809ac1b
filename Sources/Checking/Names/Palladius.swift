/// Chinese syllables as Russian writes them: the system of Palladius.
///
/// A syllable of pinyin is an initial and a final, and so is its Russian form; those that begin with a
/// vowel stand in a table of their own.
enum Palladius {
  /// The Russian form of syllables in pinyin without tones, with ü; `nil` for what is no syllable.
  ///
  /// A hard sign parts a syllable that ends in н from a vowel (`Чанъань`).
  static func russian(_ syllables: [String]) -> String? {
    var out = ""
    for syllable in syllables {
      guard let next = russian(syllable) else { return nil }
      if out.last == "н", let first = next.first, "аеэиоуюя".contains(first) { out += "ъ" }
      out += next
    }
    return out
  }

  private static func russian(_ syllable: String) -> String? {
    if let whole = wholes[syllable] { return whole }
    // The two letters of `zh`, `ch` and `sh` first.
    for length in [2, 1] {
      let initial = String(syllable.prefix(length))
      guard let start = initials[initial] else { continue }
      var final = String(syllable.dropFirst(length))
      // After j, q and x every u is ü.
      if "jqx".contains(initial), final.hasPrefix("u") { final = "\u{FC}" + final.dropFirst() }
      return finals[final].map { start + $0 }
    }
    return nil
  }

  private static func table(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for pair in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = pair.split(separator: ">")
      if parts.count == 2 { table[String(parts[0])] = String(parts[1]) }
    }
    return table
  }

  private static let initials = table(
    """
    b>б p>п m>м f>ф d>д t>т n>н l>л g>г k>к h>х j>цз q>ц x>с zh>чж ch>ч sh>ш r>ж z>цз c>ц s>с
    """)

  private static let finals = table(
    """
    a>а o>о e>э ai>ай ei>эй ao>ао ou>оу an>ань en>энь ang>ан eng>эн ong>ун i>и ia>я ie>е iao>яо iu>ю
    ian>янь in>инь iang>ян ing>ин iong>юн u>у ua>уа uo>о uai>уай ui>уй uan>уань un>унь uang>уан
    ü>юй üe>юэ üan>юань ün>юнь
    """)

  private static let wholes = table(
    """
    a>а ai>ай an>ань ang>ан ao>ао e>э en>энь er>эр o>о ou>оу yi>и ya>я ye>е yao>яо you>ю yan>янь
    yin>инь yang>ян ying>ин yong>юн yu>юй yue>юэ yuan>юань yun>юнь wu>у wa>ва wo>во wai>вай wei>вэй
    wan>вань wen>вэнь wang>ван weng>вэн zi>цзы ci>цы si>сы hui>хуэй
    """)
}
