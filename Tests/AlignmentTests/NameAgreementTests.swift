// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

/// Whether two spellings can be one person's name.
@Suite struct NameAgreementTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    let target: String
    let agree: Bool
    var from = LanguageTag.chinese
    var to = LanguageTag.english
    var testDescription: String { "\(source) \(target)" }

    init(
      _ source: String, _ target: String, _ agree: Bool, from: LanguageTag = .chinese,
      to: LanguageTag = .english
    ) {
      (self.source, self.target, self.agree, self.from, self.to) = (source, target, agree, from, to)
    }
  }

  @Test(arguments: [
    // The family name comes first or last.
    Case("习近平", "Xi Jinping", true), Case("习近平", "Jinping Xi", true),
    Case("马英九", "Ma Ying-jeou", false),
    Case("马英九", "Ma Ying-jiu", true), Case("诸葛亮", "Zhuge Liang", true), Case("马云", "Mayun", false),
    Case("习近平", "Ping Jin Xi", false), Case("习近平", "Jin Ping Xi", true),
    // One letter in five may differ.
    Case("马云", "Ma Yin", true), Case("李娜", "Li Ni", false), Case("习近平", "Xi Jinpeng", true),
    Case("习近平", "Xi Jenpeng", false), Case("马云", "Wang Yi", false),
    // ü is written in four ways, after l and after n.
    Case("吕布", "Lü Bu", true), Case("吕布", "Lyu Bu", true), Case("吕布", "Lv Bu", true),
    Case("吕布", "Lu Bu", true), Case("女娲", "Nü Wa", true), Case("女娲", "Nyu Wa", true),
    Case("女娲", "Nv Wa", true), Case("女娲", "Nu Wa", true), Case("余娃", "Yu Wa", true),
    Case("王伟", "Vang Vei", false),
    // A word of a name has letters, and each character of a name has a reading.
    Case("马云", "Ma Yun -", false), Case("马云", "Ma Yun 5", true), Case("马X", "Ma X", false),
    Case("马·云", "Ma Yun", true), Case("马 云", "Ma Yun", true), Case("", "Ma Yun", false),
    Case("马云", "", false),
    // The same the other way round.
    Case("Xi Jinping", "习近平", true, from: .english, to: .chinese),
    Case("Wang Yi", "习近平", false, from: .english, to: .chinese),
    // Latin and Cyrillic names are compared by their consonants, in any order.
    Case("Владимир Путин", "Vladimir Putin", true, from: .russian),
    Case("Владимир Путин", "Putin, Vladimir", true, from: .russian),
    Case("Владимир Путин", "Vladimir Lenin", false, from: .russian),
    Case("Владимир Путин", "Putin", false, from: .russian), Case("", "", false, from: .russian),
  ])
  func names(_ test: Case) {
    #expect(
      NameAgreement.agree(test.source, test.target, in: LanguagePair(from: test.from, to: test.to))
        == test.agree)
  }
}
