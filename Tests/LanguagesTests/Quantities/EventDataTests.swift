// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Languages

@Suite struct EventDataTests {
  /// All languages have the same events in one order, and each of them has a name.
  @Test(arguments: ["en", "ru"])
  func isTheSameInAllLanguages(_ subtag: String) throws {
    func years(_ subtag: String) throws -> [String] {
      let language = LanguageCatalog.standard.languages.first { $0.subtag == subtag }
      let events = try #require(language?.quantities?.events)
      return DataText.lines(events).map { $0.count > 1 ? $0[1] : "" }
    }
    let chinese = try years("zh")
    #expect(chinese.count > 50)
    #expect(try years(subtag) == chinese)
    #expect(chinese.allSatisfy { EventYears($0) != nil })
  }

  @Test func choosesByOrdinals() throws {
    let wars = try #require(EventYears("1:1914-1918/2:1939-1945"))
    #expect(wars.years(nil) == [])
    #expect(wars.years(1) == [1914, 1918])
    #expect(wars.years(2) == [1939, 1945])
    #expect(wars.years(3) == [])
    #expect(try #require(EventYears("1911")).years(2) == [1911])
    #expect(try #require(EventYears("1840/2:1856")).years(nil) == [1840])
    #expect(EventYears("war") == nil)
  }
}
