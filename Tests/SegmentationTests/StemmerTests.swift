// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Testing
import TextModel

@Suite struct StemmerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let language: LanguageTag
    let forms: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "plural", language: .english, forms: ["state", "states", "state's"]),
    Case(name: "y", language: .english, forms: ["country", "countries"]),
    Case(name: "verb", language: .english, forms: ["deepen", "deepens", "deepened", "deepening"]),
    Case(name: "irregular", language: .english, forms: ["child", "children"]),
    Case(name: "Latin plural", language: .english, forms: ["criterion", "criteria"]),
    Case(
      name: "cases", language: .russian,
      forms: ["организация", "организации", "организацию", "организацией", "организаций"]),
    Case(name: "adjective", language: .russian, forms: ["единая", "единой", "единого", "едиными"]),
    Case(name: "fleeting vowel", language: .russian, forms: ["рынок", "рынка", "рынки", "рынков"]),
    Case(name: "inserted vowel", language: .russian, forms: ["оценка", "оценки", "оценок"]),
    Case(name: "soft stem", language: .russian, forms: ["уровень", "уровня", "уровней"]),
    Case(name: "ё", language: .russian, forms: ["партнёр", "партнер", "партнёры", "партнеров"]),
    Case(
      name: "lemma like an ending", language: .russian,
      forms: ["симптом", "симптомом", "симптомов", "симптомы"]),
    Case(name: "lemma like a verb", language: .russian, forms: ["журнал", "журналы", "журнале"]),
    Case(name: "suppletion", language: .russian, forms: ["год", "лет", "годы"]),
    Case(name: "regional tag", language: LanguageTag("en-GB") ?? .english, forms: ["a", "a"]),
  ])
  func bringsFormsTogether(_ test: Case) throws {
    let stemmer = try #require(Stemmer(test.language))
    let stems = Set(test.forms.map(stemmer.stem))
    #expect(stems.count == 1, "\(stems)")
  }

  @Test func keepsWordsApart() throws {
    let stemmer = try #require(Stemmer(.russian))
    #expect(stemmer.stem("судьба") != stemmer.stem("суд"))
    #expect(stemmer.stem("член") != stemmer.stem("чело"))
  }

  @Test func hasNoneForChinese() {
    #expect(Stemmer(.chinese) == nil)
  }

  @Test func takesAnything() throws {
    let stemmer = try #require(Stemmer(.english))
    #expect(stemmer.stem("") == "")
    #expect(stemmer.stem("上海") == "上海")
    #expect(stemmer.stem("👍🏽") == "👍🏽")
    let long = String(repeating: "x", count: 300)
    #expect(stemmer.stem(long) == long)
  }
}
