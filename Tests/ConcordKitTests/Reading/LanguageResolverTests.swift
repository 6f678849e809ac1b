// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// The one rule for languages, over the cases of every job that asks for them.
@Suite struct LanguageResolverTests {
  /// Texts by what the detector says of them.
  private static let zh = "秘书长出席了会议，上海精神是合作的基础。"
  private static let en = "The Secretary-General attended the meeting of the council."
  private static let ru = "Генеральный секретарь принял участие в заседании совета."
  private static let none = "2024 – 15 %"

  private static func resolver(_ from: LanguageTag = .chinese, _ to: LanguageTag = .english)
    -> LanguageResolver
  {
    var configuration = WorkspaceConfiguration()
    configuration.sourceLanguage = from
    configuration.targetLanguage = to
    return LanguageResolver(configuration)
  }

  /// A query, a bilingual file, or a text with its translation.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var from = LanguageResolver.Clues()
    var to = LanguageResolver.Clues()
    var unknown = LanguageResolver.Side.source
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    // lookup: an unknown query is in the workspace's target language, since its source is the answer.
    Case(name: "query is Chinese", from: .init(text: zh), unknown: .target, expected: "zh-en"),
    Case(name: "query is English", from: .init(text: en), unknown: .target, expected: "en-zh"),
    Case(name: "query is Russian", from: .init(text: ru), unknown: .target, expected: "ru-en"),
    Case(name: "query is a number", from: .init(text: none), unknown: .target, expected: "en-zh"),
    Case(
      name: "number, English wanted", from: .init(text: none), to: .init(said: .english),
      unknown: .target, expected: "zh-en"),
    Case(
      name: "number, Russian wanted", from: .init(text: none), to: .init(said: .russian),
      unknown: .target, expected: "en-ru"),
    Case(
      name: "the user decides", from: .init(said: .russian, text: zh), to: .init(said: .chinese),
      unknown: .target, expected: "ru-zh"),
    Case(
      name: "said to be Chinese", from: .init(said: .chinese, text: en), unknown: .target,
      expected: "zh-en"),
    // Bilingual files: said, declared, detected, workspace.
    Case(
      name: "declared", from: .init(declared: .english, text: ru), to: .init(declared: .russian),
      expected: "en-ru"),
    Case(
      name: "said before declared", from: .init(said: .russian, declared: .english),
      expected: "ru-en"),
    Case(name: "detected", from: .init(text: en), to: .init(text: ru), expected: "en-ru"),
    Case(name: "nothing known", expected: "zh-en"),
    Case(name: "only the target is known", to: .init(declared: .chinese), expected: "en-zh"),
    Case(
      name: "only the target is known, not the workspace's", to: .init(said: .russian),
      expected: "zh-ru"),
    Case(
      name: "targets repeat their sources", from: .init(text: en), to: .init(text: en),
      expected: "en-zh"),
    Case(
      name: "a script is the same language", from: .init(declared: .traditionalChinese),
      to: .init(text: zh), expected: "zh-Hant-en"),
    Case(
      name: "declared target equal to the source is believed", from: .init(text: en),
      to: .init(declared: .english), expected: "en-en"),
    // analyze: the language of the text is settled, only the target is open.
    Case(name: "undetermined text", from: .init(said: .undetermined), expected: "und-en"),
    Case(name: "text in the target language", from: .init(said: .english), expected: "en-zh"),
    Case(name: "foreign text", from: .init(said: .russian), expected: "ru-en"),
  ])
  func pairs(_ row: Case) {
    let pair = Self.resolver().pair(from: row.from, to: row.to, unknown: row.unknown)
    #expect(pair.description == row.expected)
  }

  @Test func draftsWithTheirOriginal() {
    let resolver = Self.resolver()
    func pair(_ draft: String, _ original: String) -> String {
      let to = resolver.language(.init(text: draft), otherThan: nil, first: .target)
      let from = resolver.language(.init(text: original), otherThan: to, first: .source)
      return "\(from)-\(to)"
    }
    #expect(pair(Self.en, Self.zh) == "zh-en")
    #expect(pair(Self.none, Self.zh) == "zh-en")
    #expect(pair(Self.ru, Self.none) == "zh-ru")
    // Two texts in one language: what is seen in them counts.
    #expect(pair(Self.en, Self.en) == "en-en")
    // An original without letters cannot be in the language of the draft (it was, before there was one rule).
    #expect(pair(Self.zh, Self.none) == "en-zh")
  }

  @Test func workspaceOfOneLanguage() {
    let resolver = Self.resolver(.english, LanguageTag("en-GB") ?? .english)
    #expect(resolver.pair(from: .init()).description == "en-en-GB")
  }

  @Test func withoutWorkspace() {
    #expect(LanguageResolver.language(said: nil, of: Self.ru) == .russian)
    #expect(LanguageResolver.language(said: .chinese, of: Self.ru) == .chinese)
    #expect(LanguageResolver.language(said: nil, of: Self.none) == .undetermined)
  }

  @Test func declaredAgainstSaid() {
    #expect(throws: JobError.self) {
      try Self.resolver().pair(
        ofFile: "a.xlf", from: .init(said: .russian, declared: .english), to: .init())
    }
    let error = #expect(throws: JobError.self) {
      try Self.resolver().pair(
        ofFile: "a.xlf", from: .init(), to: .init(said: .english, declared: .russian))
    }
    #expect(error?.code == "bilingual/languages")
    #expect(error?.message.hasPrefix("a.xlf: the file says that it is in ru, not in en") == true)
    #expect(throws: Never.self) {
      try Self.resolver().pair(
        ofFile: "a.xlf", from: .init(said: .english, declared: LanguageTag("en-GB")), to: .init())
    }
  }

  /// A table with a column for each language.
  struct Table: CustomTestStringConvertible, Sendable {
    let languages: [LanguageTag]
    var from: LanguageTag?
    var to: LanguageTag?
    /// `nil` for a table without such a pair.
    let expected: String?
    var testDescription: String { "\(languages) \(from, default: "") \(to, default: "")" }
  }

  @Test(arguments: [
    Table(languages: [.chinese, .english, .russian], expected: "zh-en"),
    Table(languages: [.english, .chinese], expected: "zh-en"),
    Table(languages: [.english, .russian], expected: "en-ru"),
    Table(languages: [.russian, .english], expected: "ru-en"),
    Table(languages: [.russian, .english], to: .russian, expected: "en-ru"),
    Table(languages: [.chinese, .english, .russian], from: .english, expected: "en-zh"),
    Table(languages: [.chinese, .english, .russian], from: .russian, expected: "ru-en"),
    Table(languages: [.chinese, .english, .russian], to: .chinese, expected: "en-zh"),
    Table(languages: [.traditionalChinese, .english], expected: "zh-en"),
    Table(languages: [.chinese], expected: nil),
    Table(languages: [], expected: nil),
    Table(languages: [.chinese, .english], to: .russian, expected: nil),
    Table(languages: [.chinese, .english], from: .russian, expected: nil),
  ])
  func tables(_ table: Table) {
    let found = Result { () throws(JobError) in
      try Self.resolver().pair(
        among: table.languages, from: table.from, to: table.to, path: "t.tsv")
    }
    switch found {
    case .success(let pair): #expect(pair.description == table.expected)
    case .failure(let error):
      #expect(table.expected == nil && error.code == "check/languages")
      #expect(error.message.hasPrefix("t.tsv: there is no text in"))
    }
  }

  /// A paper with parts in some languages.
  struct Paper: CustomTestStringConvertible, Sendable {
    let languages: [LanguageTag]
    /// Those that share a kind of part with another.
    let shared: [LanguageTag]
    var from: LanguageTag?
    var to: LanguageTag?
    let expected: [LanguageTag]?
    var testDescription: String { "\(languages) \(shared) \(from, default: "") \(to, default: "")" }
  }

  @Test(arguments: [
    Paper(
      languages: [.english, .chinese], shared: [.english, .chinese], expected: [.chinese, .english]),
    Paper(
      languages: [.russian, .english, .chinese], shared: [.russian, .english, .chinese],
      expected: [.chinese, .english, .russian]),
    Paper(
      languages: [.russian, .english, .chinese], shared: [.russian, .english],
      expected: [.english, .russian]),
    Paper(languages: [.russian, .english], shared: [], expected: [.english, .russian]),
    Paper(
      languages: [.chinese, .english, .russian], shared: [.chinese, .english, .russian],
      from: .russian, expected: [.russian, .chinese]),
    Paper(
      languages: [.chinese, .english, .russian], shared: [.chinese, .english, .russian],
      to: .russian, expected: [.chinese, .russian]),
    Paper(languages: [.chinese], shared: [], expected: nil),
    Paper(languages: [.chinese, .english], shared: [], to: .russian, expected: nil),
    Paper(
      languages: [.chinese, .english], shared: [], from: .english, to: .english, expected: nil),
  ])
  func papers(_ paper: Paper) {
    let found = Self.resolver().languages(ofPaper: paper.languages, from: paper.from, to: paper.to)
    {
      paper.shared.contains($0)
    }
    #expect(found == paper.expected)
  }
}
