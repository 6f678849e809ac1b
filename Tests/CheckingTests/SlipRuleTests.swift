// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TestSupport
import Testing
import TextModel

/// Slips: misspelt terms, words of two alphabets, doubled words, words left from the source, comments.
@Suite struct SlipRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let text: String
    var rules: [String] = []
    var found: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a letter less", text: "The Shangai Cooperation Organization.",
      rules: ["term/misspelt"],
      found: ["Shangai Cooperation Organization"]),
    Case(
      name: "a letter more", text: "The Shanghai Cooperration Organization.",
      rules: ["term/misspelt"], found: ["Shanghai Cooperration Organization"]),
    Case(
      name: "two that changed places", text: "A community with a shared fuutre.",
      rules: ["term/misspelt"], found: ["community with a shared fuutre"]),
    Case(name: "another word", text: "The Shanghai Corporation Organization and a member status."),
    Case(
      name: "another inflection", text: "Shanghai Cooperation Organizations and a member state."),
    Case(
      name: "misspelt in a quotation", text: "He wrote “the Shangai Cooperation Organization is”."),
    Case(
      name: "Russian", language: .russian, text: "Шанхаская организация сотрудничества.",
      rules: ["term/misspelt"], found: ["Шанхаская организация сотрудничества"]),
    Case(
      name: "Chinese", language: .chinese, text: "上海合做组织成立。", rules: ["term/misspelt"],
      found: ["上海合做组织"]),
    Case(
      name: "Traditional", language: .chinese, text: "上海合做組織會議。", rules: ["term/misspelt"],
      found: ["上海合做組織"]),
    Case(name: "a short Chinese term", language: .chinese, text: "一带二路的成员囯。"),
    Case(
      name: "Latin letter in a Russian word", language: .russian, text: "Секретариат ШОC в Пекине.",
      rules: ["text/mixed-script"], found: ["ШОC"]),
    Case(
      name: "two scripts with a hyphen", language: .russian, text: "IT-компания и Wi-Fi в Пекине."),
    Case(
      name: "Simplified in Traditional", language: .chinese, text: "各國領導人發表講話，會議结束。",
      rules: ["text/mixed-script"], found: ["结"]),
    Case(
      name: "Traditional in Simplified", language: .chinese, text: "各国领导人发表讲话，会议結束。",
      rules: ["text/mixed-script"], found: ["結"]),
    Case(
      name: "Traditional where zh-CN is named", language: .mainland,
      text: "各國領導人發表講話，會議結束。", rules: ["text/mixed-script"], found: ["國"]),
    Case(
      name: "Simplified where zh-TW is named", language: .taiwan,
      text: "各国领导人发表讲话，会议结束。", rules: ["text/mixed-script"], found: ["国"]),
    Case(
      name: "Simplified where zh-Hant is named", language: .traditionalChinese,
      text: "各国领导人发表讲话，会议结束。", rules: ["text/mixed-script"], found: ["国"]),
    Case(
      name: "one character of the other script where zh-CN is named",
      language: .mainland, text: "各国领导人发表讲话，会议結束。",
      rules: ["text/mixed-script"], found: ["結"]),
    Case(
      name: "Simplified as zh-CN has it", language: .mainland,
      text: "各国领导人发表讲话，会议结束。"),
    Case(
      name: "Traditional as zh-HK has it", language: .hongKong,
      text: "各國領導人發表講話，會議結束。"),
    Case(
      name: "a Traditional title where zh-CN is named", language: .mainland,
      text: "各国领导人发表讲话《會議》。"),
    Case(name: "a title in the other script", language: .chinese, text: "各国领导人发表讲话《會議》。"),
    Case(
      name: "doubled", text: "The role of the the organization grows.",
      rules: ["text/doubled-word"],
      found: ["the the"]),
    Case(
      name: "doubled before a hyphen at the end", text: "It is the the-",
      rules: ["text/doubled-word"], found: ["the the"]),
    Case(
      name: "doubled before a colon", text: "The aims are are: trade and trust.",
      rules: ["text/doubled-word"], found: ["are are"]),
    Case(
      name: "doubled at the beginning", text: "The the role.", rules: ["text/doubled-word"],
      found: ["The the"]),
    Case(
      name: "rightly doubled", text: "He had had it; Bora Bora, 5 5, very very, x x, the the-end."),
    Case(
      name: "doubled in Russian", language: .russian, text: "Встреча в в Москве.",
      rules: ["text/doubled-word"], found: ["в в"]),
    Case(name: "rightly doubled in Russian", language: .russian, text: "Очень очень хорошо."),
    Case(
      name: "doubled in Chinese", language: .chinese, text: "会议在在天津举行。",
      rules: ["text/doubled-word"], found: ["在在"]),
    Case(name: "rightly doubled in Chinese", language: .chinese, text: "合作目的的实现，的的确确。"),
    Case(
      name: "words doubled in Chinese", language: .chinese, text: "双方双方签署协议，必须遵守遵守规则。",
      rules: ["text/doubled-word", "text/doubled-word"], found: ["双方双方", "遵守遵守"]),
    Case(
      name: "words rightly doubled in Chinese", language: .chinese,
      text: "这件事要研究研究、讨论讨论，非常非常重要，一个一个解决。"),
    Case(name: "half a word after itself in Chinese", language: .chinese, text: "这是字符字符串。"),
    Case(
      name: "unknown rule in a comment",
      text: "<!-- concord: ignore term/forbiden -->\nOne Belt One Road.",
      rules: ["comment/unused", "term/forbidden"],
      found: ["concord: ignore term/forbiden -->", "One Belt One Road"]),
    Case(
      name: "comment without a space", text: "<!-- concord:ignore term/forbidden -->\nIt grows.",
      rules: ["comment/unused"], found: ["concord:ignore term/forbidden -->"]),
    Case(
      name: "comment with a capital", text: "<!-- Concord: ignore term/forbidden -->\nIt grows.",
      rules: ["comment/unused"], found: ["Concord: ignore term/forbidden -->"]),
    Case(
      name: "comment with brackets", text: "<!-- concord: ignore[term/forbidden] -->\nIt grows.",
      rules: ["comment/unused"], found: ["concord: ignore[term/forbidden] -->"]),
    Case(
      name: "comment without a colon", text: "<!-- concord ignore term/forbidden -->\nIt grows.",
      rules: ["comment/unused"], found: ["concord ignore term/forbidden -->"]),
    Case(
      name: "comment with a full-width colon",
      text: "<!-- concord：ignore term/forbidden -->\nIt grows.",
      rules: ["comment/unused", "punct/width"],
      found: ["concord：ignore term/forbidden -->", "："]),
    Case(
      name: "comment with a hyphen", text: "<!-- concord-ignore term/forbidden -->\nIt grows.",
      rules: ["comment/unused"], found: ["concord-ignore term/forbidden -->"]),
    Case(
      name: "comment with a slip", text: "<!-- concord: ignroe term/forbidden -->\nIt grows.",
      rules: ["comment/unused"], found: ["concord: ignroe term/forbidden -->"]),
    Case(
      name: "comment with two letters less",
      text: "<!-- concord: ignr term/forbidden -->\nIt grows.",
      rules: ["comment/unused"], found: ["concord: ignr term/forbidden -->"]),
    Case(
      name: "comment with two letters more",
      text: "<!-- concord: ignoreds term/forbidden -->\nIt grows.",
      rules: ["comment/unused"], found: ["concord: ignoreds term/forbidden -->"]),
    Case(name: "comment with another word", text: "<!-- concord: ign term/case -->\nIt grows."),
    Case(
      name: "comment with a longer word", text: "<!-- concord: ignoring term/case -->\nIt grows."),
    Case(name: "comment about something else", text: "<!-- concord: version 2 -->\nIt grows."),
    Case(name: "comment without a rule or a colon", text: "<!-- concord ignore it -->\nIt grows."),
    Case(name: "a heading about comments", text: "# Concord ignores quotations\nIt grows."),
    Case(
      name: "comment after the name in the line",
      text: "See Concord. <!-- concord: ignore term/forbidden -- why -->\nOne Belt One Road."),
    Case(
      name: "rule without its group in a comment",
      text: "<!-- concord: ignore forbidden -->\nIt grows.", rules: ["comment/unused"],
      found: ["concord: ignore forbidden -->"]),
    Case(name: "a Chinese word", language: .chinese, text: "上海合唱组织成立，上海合作组长来了。"),
    Case(
      name: "comment without anything to silence",
      text: "# concord: ignore term/forbidden -- old\nIt grows.", rules: ["comment/unused"],
      found: ["concord: ignore term/forbidden -- old"]),
    Case(
      name: "comment in a paragraph of its own",
      text: "<!-- concord: ignore term/forbidden -- why -->\n\nOne Belt One Road."),
    Case(
      name: "comment as an example",
      text:
        "```\n<!-- concord: ignore term/forbidden -->\n```\nWrite concord: ignore term/case there."),
  ])
  func finds(_ test: Case) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, test.language))
    let findings = report.findings.filter { !$0.rule.hasPrefix("abbr/") }
    #expect(findings.map(\.rule) == test.rules)
    #expect(findings.compactMap(\.found) == test.found)
  }

  struct Pair: CustomTestStringConvertible, Sendable {
    let source: String
    var from = LanguageTag.chinese
    let target: String
    var to = LanguageTag.english
    var found: [String] = []
    var testDescription: String { target }
  }

  @Test(arguments: [
    Pair(source: "我们愿一道努力。", target: "We are ready to work 一道 with all.", found: ["一道"]),
    Pair(source: "会议发表《天津宣言》。", target: "It issued the Tianjin Declaration (天津宣言)."),
    Pair(source: "我们愿努力。", target: "We add 一道 here."),
    Pair(
      source: "The meeting was held.", from: .english, target: "Заседание was held.", to: .russian,
      found: ["was held"]),
    Pair(
      source: "Use of iPhone and e-mail grows.", from: .english, target: "Рост iPhone и e-mail.",
      to: .russian),
    Pair(
      source: "Встреча прошла успешно.", from: .russian, target: "The встреча was a success.",
      found: ["встреча"]),
    Pair(
      source: "Per capita income grew.", from: .english, target: "居民per capita收入增长。", to: .chinese,
      found: ["per capita"]),
    Pair(
      source: "Эта встреча прошла успешно.", from: .russian, target: "The встреча was a success.",
      found: ["встреча"]),
    Pair(
      source: "The meeting was held.", from: .english, target: "会议在天津was held。", to: .chinese,
      found: ["was held"]),
  ])
  func sourceWords(_ test: Pair) {
    let report = Checker(termbase: Drafts.termbase).check(
      Drafts.pair(test.source, test.from, test.target, test.to))
    let findings = report.findings.filter { $0.rule == "segment/untranslated" }
    #expect(findings.compactMap(\.found) == test.found)
  }

  @Test("Sentences that were left out or added are reported at their places")
  func omissions() {
    var draft = Drafts.pair("一。二。", .chinese, "One. Three.", .english)
    draft.segments[0].omitted = ["二。"]
    draft.segments[0].added = [5..<11]
    let findings = Checker(termbase: Drafts.termbase).check(draft).findings
      .filter { $0.rule.hasPrefix("segment/") }
    #expect(findings.map(\.rule) == ["segment/added", "segment/omitted"])
    #expect(findings[0].found == "Three." && findings[1].source?.text == "二。")
    #expect(findings[1].length == 0 && findings[1].offset == findings[0].offset + 6)
  }
}

extension LanguageTag {
  fileprivate static let mainland = LanguageTag("zh-CN") ?? .english
  fileprivate static let taiwan = LanguageTag("zh-TW") ?? .english
  fileprivate static let hongKong = LanguageTag("zh-HK") ?? .english
}
