// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Languages

/// The tables by which Chinese names are spelt.
@Suite struct NameSystemTests {
  static func text(_ spellings: [[UInt8]]) -> [String] {
    spellings.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("zhou", "chou"), ("en", "en"), ("xu", "hsu"), ("jiang", "chiang"), ("guo", "kuo"),
    ("ren", "jen"),
    ("yi", "i"), ("zi", "tzu"), ("dong", "tung"), ("xiong", "hsiung"), ("qing", "ching"),
    ("jie", "chieh"),
  ])
  func wadeGiles(_ pinyin: String, _ expected: String) {
    #expect(Self.text(WadeGiles.spellings(of: Array(pinyin.utf8))).contains(expected))
  }

  @Test(arguments: [
    ("can", "chan"), ("zoeng", "cheung"), ("loeng", "leung"), ("ng", "ng"), ("gwok", "kwok"),
    ("jip", "yip"), ("zau", "chow"), ("heoi", "hui"), ("sou", "so"), ("taam", "tam"),
    ("dung", "tung"),
  ])
  func hongKong(_ jyutping: String, _ expected: String) {
    #expect(Self.text(HongKongSpelling.spellings(of: Array(jyutping.utf8))).contains(expected))
  }

  @Test(arguments: ["", "xyz"])
  func whatIsNoSyllableHasNoSpelling(_ text: String) {
    #expect(WadeGiles.spellings(of: Array(text.utf8)).filter(\.isEmpty).isEmpty)
    #expect(HongKongSpelling.spellings(of: Array(text.utf8)).isEmpty)
  }

  @Test(
    arguments: [
      ("吕", ["lv"]), ("女", ["nv"]), ("长", ["zhang", "chang"]), ("海", ["hai"]), ("a", []),
    ] as [(Unicode.Scalar, [String])])
  func mandarin(_ character: Unicode.Scalar, _ expected: [String]) {
    #expect(Set(Self.text(HanSounds.mandarin(of: character.value))) == Set(expected))
  }

  @Test(arguments: [("陳", "can"), ("张", "zoeng"), ("a", nil)] as [(Unicode.Scalar, String?)])
  func cantonese(_ character: Unicode.Scalar, _ expected: String?) {
    #expect(Self.text(HanSounds.cantonese(of: character.value)).first == expected)
  }

  @Test(arguments: [("jinping", 1), ("xian", 2), ("zhuangzhi", 1), ("trump", 0), ("", 1)])
  func cuts(_ letters: String, _ count: Int) {
    #expect(PinyinSyllables.cuts(of: Array(letters.utf8)[...], limit: 2).count == count)
  }
}
