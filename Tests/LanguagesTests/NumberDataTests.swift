// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Languages

@Suite struct NumberDataTests {
  @Test(
    arguments: [
      ("тысячу", 1000), ("миллиардом", 1e9), ("пятью", 5), ("пятьюстами", 500),
      ("девятьюстами", 900),
      ("четырьмястами", 400), ("восьмидесятью", 80), ("млрд", 1e9), ("двоих", 2),
    ] as [(String, Double)])
  func hasAllForms(_ word: String, _ value: Double) {
    let numbers = NumberData.russian
    let all = NumberData.values(numbers.cardinals) + NumberData.values(numbers.scales)
    #expect(all.first { $0.word == word }?.value == value)
  }

  /// Tables that are put together from several keep their lines apart.
  @Test(arguments: ["zh", "en", "ru"])
  func aLineHasOneRole(_ subtag: String) throws {
    let language = LanguageCatalog.standard.languages.first { $0.subtag == subtag }
    let quantities = try #require(language?.quantities)
    for table in [quantities.words, quantities.names] {
      #expect(DataText.lines(table).allSatisfy { $0.isEmpty || $0.count { $0 == "|" } == 1 })
    }
  }

  /// A word has one value in each table, and tables are spelt as texts are folded.
  @Test(arguments: ["zh", "en", "ru"])
  func isConsistent(_ subtag: String) throws {
    let language = LanguageCatalog.standard.languages.first { $0.subtag == subtag }
    let numbers = try #require(language?.numbers)
    for table in [
      numbers.cardinals, numbers.ordinals, numbers.scales, numbers.scaleLetters,
    ] {
      let words = NumberData.values(table).map(\.word)
      #expect(Set(words).count == words.count)
      #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.contains("ё") })
    }
    if !numbers.months.isEmpty {
      #expect(NumberData.months(numbers.months).last?.month == 12)
    }
  }
}
