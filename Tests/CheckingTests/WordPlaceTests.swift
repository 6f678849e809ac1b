// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Checking

/// Words by themselves and words that belong to longer ones; names in characters.
@Suite struct WordPlaceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    /// A text with the word in question between `<` and `>`, and `|` where a Han word ends.
    let text: String
    let isAlone: Bool
    var isName = false
    var testDescription: String { text }

    init(_ text: String, _ isAlone: Bool, isName: Bool = false) {
      (self.text, self.isAlone, self.isName) = (text, isAlone, isName)
    }

    func isLeftAlone(_ language: LanguageTag) throws -> Bool {
      var (text, edges): (String, Set<Int>) = ("", [])
      var (start, end) = (0, 0)
      for character in self.text {
        switch character {
        case "<": start = text.utf8.count
        case ">": end = text.utf8.count
        case "|": edges.insert(text.utf8.count)
        default: text.append(character)
        }
      }
      return try #require(WordNeighbours.of(language))
        .leaveAlone(start..<end, of: text, isName: isName, edges: edges)
    }
  }

  @Test(arguments: [
    Case("the <leader> met", true), Case("opinion <leader> met", false),
    Case("the <leader> class", false),
    Case("<leader>", true), Case("so, <leader>, so", true), Case("(<leader>)", true),
    Case("The <leader> MET", true), Case("the\n<leader>\nmet", true),
    Case("the  <leader>  met", true),
    Case("5 <leaders> met", false), Case("the non-<leader> met", false),
    Case("the <leader>-in met", false),
    Case("the <leader>’x met", false),
    // The owner of what comes after it.
    Case("the <railroad's> end", true), Case("the <railroad’s> end", true),
    Case("the <railroads> end", false),
    Case("opinion <leader's> end", false),
    // Any word may come before a name, and not any after it.
    Case("opinion <Kiev> met", true, isName: true),
    Case("they ate <Kiev> cake", false, isName: true),
  ])
  func english(_ test: Case) throws {
    #expect(try test.isLeftAlone(.english) == test.isAlone)
  }

  @Test(arguments: [
    Case("各国|<领袖>|出席", true), Case("意见|<领袖>|出席", false), Case("各国|<领袖>|峰会", false),
    Case("，<领袖>|出席", true), Case("各国|<领袖>。", true), Case("他是|<领袖>", true), Case("他见|<领袖>", false),
    Case("<领袖>", true), Case("意见各国|<领袖>", false), Case("意见|各国|<领袖>", true),
    Case("<领袖>|出席|峰会", true), Case("<领袖>|出席峰会", false),
  ])
  func chinese(_ test: Case) throws {
    #expect(try test.isLeftAlone(.chinese) == test.isAlone)
  }

  @Test(arguments: [
    ("leader", true), ("Kiev", true), ("WTO", false), ("McDonald", false), ("member state", false),
    ("co-op", false),
  ])
  func englishForms(_ form: String, _ mayBePart: Bool) throws {
    #expect(try #require(WordNeighbours.of(.english)).mayBePart(form) == mayBePart)
  }

  @Test(arguments: [("领袖", true), ("成员国", true), ("意见领袖", false), ("A股", false)])
  func chineseForms(_ form: String, _ mayBePart: Bool) throws {
    #expect(try #require(WordNeighbours.of(.chinese)).mayBePart(form) == mayBePart)
  }

  @Test func languagesWithoutATable() {
    #expect(WordNeighbours.of(LanguageTag("de") ?? .undetermined) == nil)
  }

  // MARK: Names

  @Test(arguments: [
    ("xijinping", NameSystem.pinyin, true), ("jinping", .pinyin, true),
    ("xijinpin", .pinyin, false),
    ("xijinpingx", .pinyin, false), ("xiping", .pinyin, false), ("jinpingfang", .pinyin, true),
    ("Сицзиньпин", .palladius, true), ("Цзиньпина", .palladius, true),
    ("Сицзиньпинаа", .palladius, false),
  ])
  func readings(_ name: String, _ system: NameSystem, _ reads: Bool) {
    let han = HanNameText("主席习近平访问", HanSpellings())
    #expect(han.reads(NameLetters.codes(of: name), in: system) == reads)
  }

  @Test func charactersOfNames() {
    let han = HanNameText("见习近平a", HanSpellings())
    #expect(han.isReadable(1..<4) && !han.isReadable(1..<5) && !han.isReadable(3..<6))
    #expect(!han.isReadable(-1..<2) && han.isReadable(0..<1))
    #expect(HanNameText("习近平", HanSpellings()).isReadable(0..<3))
    #expect(han.bytes(of: 1..<4) == 3..<12 && han.slice(1..<4) == "习近平")
    // What a known name has for itself is not read.
    han.isReserved[2] = true
    #expect(!han.isReadable(1..<4) && han.isReadable(3..<4))
    #expect(!han.reads(NameLetters.codes(of: "xijinping"), in: .pinyin))
    #expect(han.reads(NameLetters.codes(of: "ping"), in: .pinyin))
  }

  @Test func surnames() {
    func surnames(_ text: String) -> [String] {
      let han = HanNameText(text, HanSpellings())
      return han.surnames.map { han.slice($0.at..<$0.at + $0.count) }
    }
    #expect(surnames("欧阳").first == "欧阳")
    #expect(surnames("歐陽").first == "歐陽")
    #expect(surnames("欧").contains("欧"))
    #expect(surnames("的了").isEmpty && surnames("").isEmpty)
  }

  @Test(
    arguments: [
      // One letter of five, two of twelve.
      ("Gorbachev", "Gorbachov", 1), ("Gorbachev", "Gorbachev", nil), ("Lhasa", "Lhasx", 1),
      ("Lhasa", "Lhas", nil), ("Lhasa", "Lhosx", nil), ("Chiang Kai-shek", "Chaing Kai-shak", 2),
      ("Chiang Kai-shek", "Chaing Kai-shok", 2), ("abcde fghijk", "abcdx fghijx", nil),
      ("abcdef ghijkl", "abcdex ghijkx", 2), ("Chiang Kai-shek", "Chaing Kxi-shok", nil),
      ("Chiang Kai-shek", "Zhang Kai-shek", nil), ("Ma Ying-jeou", "Ma Ying-jeo", 1),
      // An English plural or adjective is the name itself, and a woman's name another person.
      ("Tibet", "Tibets", nil), ("Tibeta", "Tibetan", nil), ("Tibet", "Tibetx", 1),
      ("Gorbachev", "Gorbacheva", nil), ("Putin", "Putina", nil), ("Gorbachex", "Gorbachexa", 1),
      ("Gorbachev", "Gorbachevo", 1),
    ] as [(String, String, Int?)])
  func knownNames(_ name: String, _ written: String, _ distance: Int?) {
    let form = KnownNames.Form(
      text: name, words: name.split(separator: " ").map { [NameLetters.codes(of: String($0))] })
    let capitalized = written.split(separator: " ").map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
    let words = NameWord.words(of: capitalized.joined(separator: " "))
    #expect(KnownNameFinder.distance(form, words[...]) == distance)
  }

  @Test(
    arguments: [
      ("國家", true), ("国家", false), ("人", nil), ("國国", nil), ("國國国", true), ("国国國", false),
      ("", nil),
      ("abc", nil),
    ] as [(String, Bool?)])
  func scripts(_ text: String, _ isTraditional: Bool?) {
    #expect(HanWriting.isTraditional(text) == isTraditional)
  }
}
