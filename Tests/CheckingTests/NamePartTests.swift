// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Checking

/// The parts of the comparison of names.
@Suite struct NamePartTests {
  struct Distance: CustomTestStringConvertible, Sendable {
    let name: String
    let first: String
    let second: String
    var limit = 2
    let distance: Int?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Distance(name: "equal", first: "Zhang", second: "Zhang", distance: 0),
    Distance(name: "nothing", first: "", second: "", distance: 0),
    Distance(name: "a letter more", first: "Zhang", second: "Zhanng", distance: 1),
    Distance(name: "a letter less", first: "Shaanxi", second: "Shanxi", distance: 1),
    Distance(name: "replaced", first: "Wang", second: "Wong", distance: 1),
    Distance(name: "neighbours exchanged", first: "Jianchao", second: "Jainchao", distance: 1),
    Distance(name: "two", first: "Jianchao", second: "Jainchau", distance: 2),
    Distance(
      name: "two with one allowed", first: "Jianchao", second: "Jainchau", limit: 1, distance: nil),
    Distance(name: "three", first: "Lavrov", second: "Ivanov", distance: nil),
    Distance(name: "far in length", first: "Li", second: "Liang Qichao", distance: nil),
    Distance(name: "Russian", first: "Лавров", second: "Лабров", distance: 1),
    Distance(name: "Han", first: "歐陽修", second: "歐陽脩", distance: 1),
  ])
  func distances(_ test: Distance) {
    let (first, second) = (Array(test.first.unicodeScalars), Array(test.second.unicodeScalars))
    #expect(NameDistance.between(first, second, limit: test.limit) == test.distance)
    #expect(NameDistance.between(second, first, limit: test.limit) == test.distance)
  }

  /// The quick distance of one letter is the one of the whole table.
  @Test func smallDistanceAgreesWithTheTable() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let length = Int.random(in: 0...5, using: &random)
      let first = (0..<length).map { _ in Int.random(in: 0...2, using: &random) }
      var second = first
      for _ in 0..<Int.random(in: 0...2, using: &random) where !second.isEmpty {
        second[Int.random(in: second.indices, using: &random)] = Int.random(
          in: 0...2, using: &random)
      }
      if Bool.random(using: &random) { second.append(1) }
      let table = NameDistance.between(first, second, limit: 4)
      let small = NameDistance.small(first, second)
      #expect(small == table.flatMap { $0 <= 1 ? $0 : nil }, "\(first) \(second) (seed 7)")
    }
  }

  @Test(arguments: [
    ("Lü", "lu"), ("Xí Jìnpíng", "xijinping"), ("Chang'an", "changan"), ("Ŝerbakov", "serbakov"),
    ("Nguyễn", "nguyen"), ("", ""), ("习近平", ""), ("42", ""),
  ])
  func latinLetters(_ name: String, _ letters: String) {
    #expect(NameLetters.codes(of: name) == Array(letters.utf8))
  }

  @Test(arguments: [
    ("Сергей", "Сергеи", true), ("Щёголев", "Щеголев", true), ("Мэй", "Меи", true),
    ("Чанъань", "Чанань", true), ("Минь", "Мин", false), ("Лавров", "Лабров", false),
  ])
  func russianLetters(_ first: String, _ second: String, _ areSame: Bool) {
    #expect((NameLetters.codes(of: first) == NameLetters.codes(of: second)) == areSame)
  }

  struct Words: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let words: [String]
    var initials: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Words(name: "capitals only", text: "the writer Lv Bicheng", words: ["Lv", "Bicheng"]),
    Words(name: "possessive", text: "Xi Jinping's visit", words: ["Xi", "Jinping"]),
    Words(name: "possessive with a curved mark", text: "Wang Yi’s", words: ["Wang", "Yi"]),
    Words(name: "apostrophe of pinyin", text: "Li Chang'an", words: ["Li", "Chang'an"]),
    Words(name: "hyphen", text: "Chiang Kai-shek", words: ["Chiang", "Kai-shek"]),
    Words(
      name: "initials", text: "С. В. Лавров", words: ["С", "В", "Лавров"], initials: ["С", "В"]),
    Words(name: "Chinese around it", text: "外长Lavrov表示", words: ["Lavrov"]),
    Words(name: "Arabic", text: "الوزير", words: []),
    Words(
      name: "combining marks", text: "Xi\u{301} Ji\u{300}npi\u{301}ng",
      words: ["Xi\u{301}", "Ji\u{300}npi\u{301}ng"]),
    Words(name: "emoji", text: "👍🏽 Wang", words: ["Wang"]),
    Words(name: "nothing", text: "", words: []),
  ])
  func words(_ test: Words) {
    let found = NameWord.words(of: test.text)
    #expect(found.map { test.text.utf8Slice($0.range) } == test.words)
    #expect(found.filter(\.isInitial).map { test.text.utf8Slice($0.range) } == test.initials)
  }

  @Test(arguments: [
    ("马英九和拉萨", ["马英九", "拉萨"]), ("馬英九", ["馬英九"]), ("内蒙古呼和浩特", ["呼和浩特"]),
    ("没有名字", []), ("", []),
  ])
  func knownNames(_ text: String, _ names: [String]) {
    let scalars = text.unicodeScalars.map(\.value)
    let han = HanNameText(text, HanSpellings())
    let found = KnownNames.find(inHan: han.folded).map { place in
      String(String.UnicodeScalarView(scalars[place.range].compactMap(Unicode.Scalar.init)))
    }
    #expect(names.allSatisfy { found.contains($0) }, "\(found)")
    #expect(!names.isEmpty || found.isEmpty)
  }

  @Test func spellingsOfKnownNames() throws {
    let found = KnownNames.find(inHan: "孙中山".unicodeScalars.map(\.value))
    let entry = try #require(found.first?.entry)
    #expect(entry.latin.map(\.text).contains("Sun Yat-sen"))
    let words = NameWord.words(of: "in honour of Sun Yat-sen and others")
    #expect(KnownNames.find(in: words).contains { $0.entry.name == entry.name })
  }
}
