// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Languages

/// Words for statuses, yes and no, labels of lists, and headings of columns.
@Suite struct StatusWordsTests {
  @Test(
    arguments: [
      ("preferred", .preferred), ("Approved", .preferred), ("审定", .preferred),
      ("утверждено", .preferred),
      ("admitted", .admitted), ("допустимо", .admitted), ("备选", .admitted),
      ("Not-recommended", .deprecated), ("obsolete", .deprecated), ("устар.", .deprecated),
      ("舊稱", .deprecated), ("Do not use!", .forbidden), ("запрещён", .forbidden),
      ("禁用", .forbidden),
      ("pending", .proposed), ("待定", .proposed), ("на рассмотрении", .proposed),
      ("not approved", .proposed), ("blau", nil), ("", nil), ("approvedish", nil),
    ] as [(String, TermStatus?)]
  ) func statuses(_ word: String, _ status: TermStatus?) {
    #expect(StatusWords.status(word) == status)
  }

  @Test(
    arguments: [
      ("yes", .yes), ("ДА", .yes), ("是", .yes), ("✓", .yes), ("1", .yes), ("TRUE", .yes),
      ("no", .no), ("нет", .no), ("否", .no), ("0", .no), ("-", .no), ("x", .mark), ("Х", .mark),
      ("✗", .mark), ("network safety", nil), ("", nil),
    ] as [(String, StatusWords.Flag?)]
  ) func flags(_ word: String, _ flag: StatusWords.Flag?) {
    #expect(StatusWords.flag(word) == flag)
  }

  @Test(
    arguments: [
      ("not: net safety", "net safety"), ("NOT net safety", "net safety"), ("не: сеть", "сеть"),
      ("不用：网路", "网路"), ("formerly Burma", "Burma"), ("以下简称上合组织", "上合组织"),
      ("далее – РАТС", "РАТС"), ("aka SCO", "SCO"), ("notable", nil), ("not", nil), ("orange", nil),
      ("небо", nil),
    ] as [(String, String?)]
  ) func labels(_ remark: String, _ rest: String?) {
    #expect(NotationWords.label(of: remark)?.1 == rest)
  }

  @Test(
    arguments: [
      ("en status", "status", "en"), ("Status [en-US]", "status", "en-US"),
      ("Note (English)", "note", "en"), ("备注 ru", "note", "ru"),
      ("definition_zh_CN", "definition", "zh-CN"),
      ("status", nil, nil), ("English", nil, nil), ("part of speech", nil, nil),
    ] as [(String, String?, String?)]
  ) func headingsOfOneLanguage(_ heading: String, _ field: String?, _ language: String?) {
    let found = ColumnNames.fieldOfLanguage(heading)
    #expect(found?.field == field && found?.language.description == language)
  }

  @Test(
    arguments: [
      ("Term [en-US]", "en-US"), ("translation_fr", "fr"), ("Source ru", "ru"), ("term", nil),
      ("the end", nil), ("term url", nil),
    ] as [(String, String?)]
  ) func languagesBesideAWordForATerm(_ heading: String, _ language: String?) {
    #expect(LanguageNames.language(heading)?.description == language)
  }

  /// A word of three letters above a column is a language only where it is the code of one and not a word.
  @Test(
    arguments: [
      ("who", nil), ("old", nil), ("new", nil), ("rev", nil), ("xyz", nil), ("foo", nil),
      ("bar", nil),
      ("who-en", nil), ("qqq", nil), ("yue", "yue"), ("hil", "hil"), ("ceb", "ceb"),
      ("fil-PH", "fil-PH"),
      ("eng", "en"), ("zho", "zh"), ("tyv", "tyv"), ("sah", "sah"),
    ] as [(String, String?)])
  func wordsOfThreeLettersAreRarelyLanguages(_ heading: String, _ tag: String?) {
    #expect(LanguageNames.language(heading)?.description == tag)
  }

  @Test func fieldsAreNotLanguages() {
    #expect(
      LanguageNames.columns(["en", "zh", "pos", "def"]).map { $0?.description } == [
        "en", "zh", nil, nil,
      ])
  }

  @Test func spellingsComeInPairs() {
    for data in [Language.englishSpellings, Language.russianSpellings] {
      let words = Dictionary(grouping: data.spellings.values, by: \.word)
      #expect(words.values.allSatisfy { Set($0.map(\.side)) == [0, 1] })
    }
    #expect(Language.englishSpellings.spelling(of: Array("organisation".utf8)[...])?.side == 0)
    #expect(Language.englishSpellings.spelling(of: Array("organism".utf8)[...]) == nil)
  }
}
