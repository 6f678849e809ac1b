// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Languages

@Suite struct PalladiusTests {
  @Test(arguments: [
    ("xi jin ping", "сицзиньпин"), ("shang hai", "шанхай"), ("xin jiang", "синьцзян"),
    ("hui", "хуэй"),
    ("zhou", "чжоу"), ("lv", "люй"), ("lü", "люй"), ("lüe", "люэ"), ("wang yi", "ванъи"),
    ("er", "эр"),
    ("xu", "сюй"), ("juan", "цзюань"), ("chang an", "чанъань"), ("sun zhuang zhi", "суньчжуанчжи"),
  ])
  func spells(_ pinyin: String, _ cyrillic: String) {
    let syllables = pinyin.split(separator: " ").map(String.init)
    #expect(Palladius.russian(syllables) == cyrillic)
    var key: [UInt8] = []
    for syllable in syllables { #expect(Palladius.append(Array(syllable.utf8), to: &key)) }
    #expect(String(decoding: key, as: UTF8.self) == cyrillic.replacing("ъ", with: ""))
  }

  @Test func whatIsNoSyllableHasNoForm() {
    #expect(Palladius.russian(["xyz"]) == nil)
    #expect(Palladius.russian(["jua"]) == nil)
  }
}
