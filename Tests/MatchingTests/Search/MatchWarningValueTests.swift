// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Matching

/// Numbers of equal value in other words do not count; words that exclude one another do.
@Suite struct MatchWarningValueTests {
  private static func warnings(_ query: String, _ unit: String, _ language: LanguageTag) throws
    -> [MatchWarning]?
  {
    let index = try MemoryMatchTests.index([
      TranslationUnit(
        id: UnitID("1"),
        variants: [
          TranslationUnitVariant(language: language, text: unit),
          TranslationUnitVariant(language: LanguageTag("fr") ?? .undetermined, text: "x"),
        ])
    ])
    return try index.matches(
      for: query, options: MatchOptions(minimumScore: MatchScore(percent: 10), from: language)
    ).first?.warnings
  }

  @Test(arguments: [
    ("该药使死亡风险降低了近30%。", "该药使死亡风险降低了近三成。", LanguageTag.chinese),
    (
      "Only twelve of the forty manuscripts survive.", "Only 12 of the 40 manuscripts survive.",
      .english
    ),
    ("The bill passed by fifteen votes to none.", "The bill passed by 15 votes to none.", .english),
    (
      "Около 1,5 млн человек остались без света.",
      "Около полутора миллионов человек остались без света.", .russian
    ),
    ("В 2022 г. ВВП сократился на 2,1%.", "В 2022 году ВВП сократился на 2,1%.", .russian),
  ])
  func equalNumbers(_ query: String, _ unit: String, _ language: LanguageTag) throws {
    let found = try #require(try Self.warnings(query, unit, language))
    #expect(!found.contains(.number) && !found.contains(.date), "\(found)")
  }

  @Test(arguments: [
    ("该药使死亡风险降低了近40%。", "该药使死亡风险降低了近三成。", LanguageTag.chinese),
    (
      "Only twelve of the forty manuscripts survive.", "Only 12 of the 14 manuscripts survive.",
      .english
    ),
    (
      "Около 1,5 млн человек остались без света.",
      "Около полутора тысяч человек остались без света.", .russian
    ),
    ("В 2022 г. ВВП сократился на 2,1%.", "В 2022 году ВВП сократился на 3,1%.", .russian),
    // Another article.
    ("Article 3A of the Treaty applies.", "Article 3 of the Treaty applies.", .english),
    ("Article 3B of the Treaty applies.", "Article 3 of the Treaty applies.", .english),
  ])
  func otherNumbers(_ query: String, _ unit: String, _ language: LanguageTag) throws {
    #expect(try #require(try Self.warnings(query, unit, language)).contains(.number))
  }

  @Test(arguments: [
    ("磋商推迟到周五举行。", "磋商推迟到周四举行。", LanguageTag.chinese),
    ("公元209年，大泽乡爆发起义。", "公元前209年，大泽乡爆发起义。", .chinese),
    (
      "The temperature of the Antarctic has risen fast.",
      "The temperature of the Arctic has risen fast.", .english
    ),
    ("Prices are quoted inclusive of VAT.", "Prices are quoted exclusive of VAT.", .english),
    (
      "The Landlord shall not sublet the premises.", "The Tenant shall not sublet the premises.",
      .english
    ),
    ("Арендатор не вправе повышать плату.", "Арендодатель не вправе повышать плату.", .russian),
    ("Поставщик передаёт товар на складе.", "Покупатель передаёт товар на складе.", .russian),
  ])
  func opposites(_ query: String, _ unit: String, _ language: LanguageTag) throws {
    #expect(try #require(try Self.warnings(query, unit, language)).contains(.opposite))
  }

  @Test(arguments: [
    (
      "The Landlord shall keep the premises clean.", "The Landlord must keep the premises clean.",
      LanguageTag.english
    ),
    ("Арендатор вносит плату ежемесячно.", "Арендатор вносит плату каждый месяц.", .russian),
    ("磋商于本周五举行。", "会谈于本周五举行。", .chinese),
  ])
  func sameWords(_ query: String, _ unit: String, _ language: LanguageTag) throws {
    #expect(try #require(try Self.warnings(query, unit, language)).contains(.opposite) == false)
  }
}
