// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import Papers

/// The marks and numbers by which one line of a paper is told from another.
@Suite struct MarkedLineTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let line: String
    var kind: SectionMarker.Kind?
    var rest = ""
    var testDescription: String { line }
  }

  @Test(
    "A marker needs a bracket, a colon, a dash, a stop or the end of the line after it",
    arguments: [
      Line(line: "摘要：本文研究安全。", kind: .abstract, rest: "本文研究安全。"),
      Line(line: "【摘要】本文研究安全。", kind: .abstract, rest: "本文研究安全。"),
      Line(line: "[摘 要] 本文研究安全。", kind: .abstract, rest: "本文研究安全。"),
      Line(line: "（摘要 本文研究安全", kind: .abstract, rest: "本文研究安全"),
      Line(line: "摘要", kind: .abstract),
      Line(line: "摘要 本文研究安全", kind: .abstract, rest: "本文研究安全"),
      Line(line: "摘要）本文研究安全", kind: nil),
      Line(
        line: "摘要本文研究上海合作组织的区域安全合作。", kind: .abstract, rest: "本文研究上海合作组织的区域安全合作。"),
      Line(
        line: "摘要本文研究上海合作组织的区域安全，合作", kind: .abstract, rest: "本文研究上海合作组织的区域安全，合作"),
      Line(line: "摘要本文研究上海合作组织的区域安全合作", kind: nil),
      Line(line: "摘要本文研究安全合作。", kind: nil),
      Line(line: "摘要本文研究上海合作组织区域安全。", kind: nil),
      Line(line: "摘要本文研究上海合作组织的区域安全。", kind: .abstract, rest: "本文研究上海合作组织的区域安全。"),
      Line(line: "**Abstract.** Trade grew.", kind: .abstract, rest: "Trade grew."),
      Line(line: "Abstract: trade grew.", kind: .abstract, rest: "trade grew."),
      Line(line: "ABSTRACT — Trade grew.", kind: .abstract, rest: "Trade grew."),
      Line(line: "Abstract  trade grew", kind: .abstract, rest: "trade grew"),
      Line(line: "Abstract art is taught here.", kind: nil),
      Line(line: "Abstract Art is taught.", kind: nil),
      Line(
        line: "Abstract The trade of the member states has grown since 2001.", kind: .abstract,
        rest: "The trade of the member states has grown since 2001."),
      Line(line: "Keywords: trade; peace", kind: .keywords, rest: "trade; peace"),
      Line(line: "Keywords trade; peace", kind: .keywords, rest: "trade; peace"),
      Line(line: "Keywords trade, peace, law", kind: .keywords, rest: "trade, peace, law"),
      Line(line: "Keywords of this paper", kind: nil),
      Line(line: "关键词安全；反恐", kind: .keywords, rest: "安全；反恐"),
      Line(line: "关键词的选择", kind: nil),
      Line(line: "Аннотация. Торговля растёт.", kind: .abstract, rest: "Торговля растёт."),
      Line(line: "Ключевые слова: мир; право", kind: .keywords, rest: "мир; право"),
      Line(line: "References", kind: .references), Line(line: "参考文献：", kind: .references),
      Line(line: "Список литературы", kind: .references),
      Line(line: "УДК 327.5", kind: .matter, rest: "327.5"),
      Line(line: "", kind: nil), Line(line: "【", kind: nil), Line(line: "安全", kind: nil),
    ])
  func markers(_ test: Line) {
    let line = test.line.unicodeScalars.map(\.value)
    let found = SectionMarker.match(line[...], in: .standard)
    #expect(found?.marker.kind == test.kind)
    if let found {
      let rest = line[found.rest...].compactMap(Unicode.Scalar.init)
      #expect(String(String.UnicodeScalarView(rest)) == test.rest)
    }
  }

  @Test(
    "A list has a semicolon or two commas, and is not a sentence",
    arguments: [
      ("trade; peace", true), ("trade, peace, law", true), ("trade, peace", false),
      ("安全；反恐", true), ("安全、反恐", true), ("安全，反恐。", false), ("trade", false), ("", false),
      ("Trade grew; peace came. Then war", false), ("trade; peace.", true), ("U.S.; China", true),
      ("贸易；合作。安全", false), ("trade · peace", true), ("trade·peace", false), ("· trade", false),
      ("trade ·", false), ("мир; право", true), ("мир, право", false),
    ])
  func lists(_ text: String, _ isList: Bool) {
    #expect(KeywordList.isList(text.unicodeScalars.map(\.value)[...]) == isList)
  }

  @Test(arguments: [
    ("trade; peace;", true), ("trade,", true), ("安全、", true), ("inter-", true), ("trade", false),
    ("trade.", false), ("", false),
  ])
  func listsThatGoOn(_ text: String, _ isOpen: Bool) {
    #expect(KeywordList.endsOpen(text.unicodeScalars.map(\.value)[...]) == isOpen)
  }

  @Test(arguments: [
    ("trade; peace", true), ("trade, peace", true), ("trade / peace", true), ("trade | law", true),
    ("trade • law", true), ("trade•law", false), ("• law", false), ("trade", false), ("", false),
  ])
  func separators(_ text: String, _ hasSeparator: Bool) {
    #expect(KeywordList.hasSeparator(text.unicodeScalars.map(\.value)[...]) == hasSeparator)
  }

  @Test(
    "Dots between spaces, lines, spaces and brackets in keyword lists",
    arguments: [
      ("trade · peace · law", ["trade", "peace", "law"]),
      ("trade\npeace and law", ["trade", "peace and law"]),
      ("安全　反恐", ["安全", "反恐"]),
      ("trade, and peace", ["trade", "peace"]), ("and peace", ["and peace"]),
      ("trade, android phones", ["trade", "android phones"]),
      ("安全（传统、非传统）、反恐", ["安全（传统、非传统）", "反恐"]),
      ("a (b, (c), d), e", ["a (b, (c)", "d)", "e"]), ("trade) , peace", ["trade)", "peace"]),
      ("trade·peace, law", ["trade·peace", "law"]), ("*trade*; peace.", ["trade", "peace"]),
    ])
  func keywords(_ text: String, _ expected: [String]) {
    #expect(KeywordList.keywords(in: text) == expected)
  }

  private static func removed(_ text: String) -> String {
    var text = text
    let mapped = text.withUTF8 { MappedText($0, in: 0..<$0.count) }
    let scalars = GluedNotes.removed(from: mapped).scalars.compactMap(Unicode.Scalar.init)
    return String(String.UnicodeScalarView(scalars))
  }

  struct Notes: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var without: String?
    var testDescription: String { name }
  }

  @Test(
    "Numbers glued to words are notes where they count upwards, six or more",
    arguments: [
      Notes(
        name: "six", text: "law1, peace2 and trade3; roads4 ports5. energy6",
        without: "law, peace and trade; roads ports. energy"),
      Notes(name: "five", text: "law1, peace2 and trade3; roads4 ports5."),
      Notes(
        name: "steps of three, from ten on", text: "law10 peace13 trade16 roads19 ports22 energy25",
        without: "law peace trade roads ports energy"),
      Notes(name: "steps of four", text: "law1 peace5 trade9 roads13 ports17 energy21"),
      Notes(name: "from eleven on", text: "law11 peace12 trade13 roads14 ports15 energy16"),
      Notes(name: "two letters", text: "la1 la2 la3 la4 la5 la6"),
      Notes(
        name: "three letters", text: "law1 law2 law3 law4 law5 law6",
        without: "law law law law law law"),
      Notes(name: "capitals", text: "LAW1 LAW2 LAW3 LAW4 LAW5 LAW6"),
      Notes(name: "a word that goes on", text: "law1a law2a law3a law4a law5a law6a"),
      Notes(name: "a number that goes on", text: "law1.5 law2.5 law3.5 law4.5 law5.5 law6.5"),
      Notes(name: "four digits", text: "law1001 law1002 law1003 law1004 law1005 law1006"),
      Notes(
        name: "one of ten out of order",
        text: "law1 law2 law3 law4 law5 covid19 law6 law7 law8 law9",
        without: "law law law law law covid19 law law law law"),
      Notes(
        name: "two of ten out of order",
        text: "law1 law2 law3 law4 covid19 covid19 law5 law6 law7 law8"),
      Notes(
        name: "a note that comes again", text: "law1 law2 law2 law3 law4 law5 law6",
        without: "law law law law law law law"),
      Notes(
        name: "Russian", text: "право1, право2; мир3 мир4 мир5 мир6",
        without: "право, право; мир мир мир мир"),
      Notes(name: "nothing", text: ""),
    ])
  func gluedNotes(_ test: Notes) {
    #expect(Self.removed(test.text) == test.without ?? test.text)
  }
}
