// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

/// Names that one script spells by the sound of the other.
@Suite struct ForeignNameTests {
  static func han(_ name: String) -> Set<[UInt8]> {
    Set(SoundKey.keys(name.unicodeScalars.flatMap { SoundKey.sounds(of: $0.value) ?? [] }))
  }

  static func meets(_ han: String, _ word: String) -> Bool {
    !Self.han(han).isDisjoint(with: SoundKey.keys(of: Array(word.lowercased().utf8)))
  }

  @Test(
    "A name and its Chinese spelling have the same consonants",
    arguments: [
      ("麦格雷戈", "McGregor"), ("麦格雷戈", "Макгрегор"), ("罗宾逊", "Robinson"),
      ("罗宾逊", "Робинсон"), ("汤姆森", "Thomson"), ("特朗普", "Trump"), ("特朗普", "Трамп"),
      ("加拉格尔", "Gallagher"), ("莫利纳里", "Molinari"), ("弗利特伍德", "Fleetwood"),
      ("斯蒂芬", "Stephen"), ("汉密尔顿", "Hamilton"), ("戈尔巴乔夫", "Горбачев"),
      ("纳扎尔巴耶夫", "Назарбаев"), ("哈钦森", "Hutchinson"), ("莫拉莱斯", "Morales"),
    ])
  func meeting(_ han: String, _ word: String) {
    #expect(Self.meets(han, word))
  }

  @Test(
    "Other names, short ones and other words have not",
    arguments: [
      ("麦格雷戈", "Robinson"), ("罗宾逊", "Morales"), ("佩林", "Polo"), ("我们的", "Women"),
      ("", ""), ("罗", "Ro"),
    ])
  func missing(_ han: String, _ word: String) {
    #expect(!Self.meets(han, word))
  }

  struct LinkCase: Sendable, CustomStringConvertible {
    let left: String
    let right: String
    var target = LanguageTag.english
    let links: Int
    var description: String { "\(left) \(right)" }
  }

  static let links: [LinkCase] = [
    .init(left: "麦格雷戈来了。", right: "McGregor came.", links: 1),
    .init(left: "克雷格·麥格雷戈來了。", right: "Greg McGregor came.", links: 2),
    .init(left: "麦格雷戈来了。", right: "Макгрегора не было.", target: .russian, links: 1),
    .init(left: "习近平出席会议。", right: "Выступил Цзиньпин.", target: .russian, links: 1),
    .init(left: "Robinson来了。", right: "Робинсона не было.", target: .russian, links: 1),
    .init(left: "他们来了。", right: "Robinson came.", links: 0),
    .init(left: "王毅来了。", right: "Wang Yi came.", links: 2),
  ]

  @Test("Names are linked across scripts, inflected or not", arguments: links)
  func linked(_ test: LinkCase) {
    var options = Alignment.AlignmentOptions()
    options.usesBaseLexicon = false
    let aligner = Aligner(source: .chinese, target: test.target, options: options)
    let (left, right) = aligner.read([test.left], [test.right])
    let links = LinkedTexts(
      left, right, lexicons: PairLexicons([], from: .chinese, to: test.target))
    let names = links.forward.links.filter { left.kinds[Int($0.source)] == .name }
    #expect(names.count == test.links)
    #expect(names.allSatisfy { right.kinds[Int($0.target)] == .name })
    // The same names are linked from the other side.
    let exchanged = Aligner(source: test.target, target: .chinese, options: options)
    let (first, second) = exchanged.read([test.right], [test.left])
    let back = LinkedTexts(
      first, second, lexicons: PairLexicons([], from: test.target, to: .chinese))
    #expect(back.forward.links.filter { first.kinds[Int($0.source)] == .name }.count == test.links)
  }
}
