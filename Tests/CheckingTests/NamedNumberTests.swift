// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

/// Numbers that a glossary gives to a name.
@Suite struct NamedNumberTests {
  static let termbase = Termbase([
    (
      "g.yaml",
      [
        concept("plan", [13], "十三五", "13th Five-Year Plan", "тринадцатая пятилетка"),
        concept("accord", [9, 20], "九二〇协议", "Accord of 20 September", "соглашение от 20 сентября"),
        concept("houses", [8], "八大家", "Great Masters of Tang and Song", "Восьмёрка литераторов"),
        concept("plain", [], "七星岩", "Seven Star Crags", "скалы Семи звёзд"),
      ]
    )
  ])

  static func concept(_ id: String, _ numbers: [Int], _ zh: String, _ en: String, _ ru: String)
    -> ConceptEntry
  {
    ConceptEntry(
      id: ConceptID(id), numbers: numbers,
      sections: [
        LanguageSection(language: .chinese, terms: [Term(zh)]),
        LanguageSection(language: .english, terms: [Term(en)]),
        LanguageSection(language: .russian, terms: [Term(ru)]),
      ])
  }

  @Test(arguments: [
    NumberCase("both by name", "zh-en", "“十三五”时期", "during the 13th Five-Year Plan"),
    NumberCase("in Russian", "zh-ru", "“十三五”时期", "тринадцатая пятилетка"),
    NumberCase("the number in other words", "zh-en", "“十三五”时期", "in the thirteenth plan"),
    NumberCase(
      "another number", "zh-en", "“十三五”时期", "in the 12th plan", found: ["12th"], .warning),
    NumberCase("without the number", "zh-en", "“十三五”时期", "during the plan"),
    NumberCase("two numbers", "zh-en", "九二〇协议", "the Accord of 20 September"),
    NumberCase("a name without digits", "zh-en", "唐宋八大家", "the Great Masters of Tang and Song"),
    NumberCase(
      "a number beside the name", "zh-en", "八大家的文章30篇", "30 essays by the Great Masters"),
    NumberCase(
      "a wrong one beside the name", "zh-en", "八大家的文章30篇", "20 essays by the Great Masters",
      found: ["20"], .error),
    NumberCase("a concept without numbers", "zh-en", "七星岩", "Seven Star Crags"),
    NumberCase("another text", "ru-en", "встреча", "the meeting"),
  ])
  func judges(_ test: NumberCase) throws { try test.judge(Self.termbase) }

  /// What the glossary says goes before what is read of the words.
  @Test func theGlossaryGoesFirst() throws {
    let pair = NumberCase("", "zh-en", "八大家", "the 8 masters")
    #expect(try pair.findings(Self.termbase).isEmpty)
    let other = NumberCase("", "zh-en", "八大家", "the 7 masters")
    #expect(try other.findings(Self.termbase).map(\.severity) == [.warning])
  }
}
