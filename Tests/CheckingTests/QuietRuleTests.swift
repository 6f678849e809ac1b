// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Right texts that look like faults, and the faults beside them that are still found.
@Suite struct QuietRuleTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    let from: LanguageTag
    let source: String
    let to: LanguageTag
    let target: String
    var rules: [String] = []
    var testDescription: String { "\(source) = \(target)" }
  }

  private static func rules(_ pair: Pair) -> [String] {
    Checker(termbase: Termbase([])).check(
      Drafts.pair(pair.source, pair.from, pair.target, pair.to)
    ).findings.map(\.rule)
  }

  /// Words that say no in form only: hours of the clock, adverbs.
  @Test(arguments: [
    Pair(
      from: .russian, source: "Без четверти шесть они подписали договор.", to: .english,
      target: "They signed the treaty at a quarter to six."),
    Pair(
      from: .english, source: "At twenty to nine they signed the treaty.", to: .russian,
      target: "Без двадцати девять они подписали договор."),
    Pair(
      from: .russian, source: "Он, не раздумывая, подписал договор.", to: .chinese,
      target: "他立即签署了条约。"),
    Pair(
      from: .chinese, source: "他不假思索地接受了邀请。", to: .english,
      target: "He accepted the invitation at once."),
    Pair(
      from: .chinese, source: "他不慌不忙地签署了条约。", to: .russian,
      target: "Он спокойно подписал договор."),
    Pair(
      from: .english, source: "Not long ago the two countries signed a treaty.", to: .chinese,
      target: "最近两国签署了条约。"),
    Pair(
      from: .russian, source: "Они не подписали договор.", to: .english,
      target: "They signed the treaty.", rules: ["meaning/contrast"]),
    Pair(
      from: .english, source: "They signed the treaty.", to: .chinese,
      target: "他们没有签署条约。", rules: ["meaning/contrast"]),
  ])
  func negates(_ pair: Pair) { #expect(Self.rules(pair) == pair.rules) }

  @Test(arguments: [
    Pair(
      from: .russian, source: "Людмила Путина родилась в Калининграде.", to: .english,
      target: "Lyudmila Putina was born in Kaliningrad."),
    Pair(
      from: .russian, source: "Дарига Назарбаева возглавила Сенат.", to: .english,
      target: "Dariga Nazarbayeva became head of the Senate."),
    Pair(
      from: .russian, source: "Ирина Медведева приехала.", to: .english,
      target: "Irina Medvedeva arrived."),
    Pair(
      from: .russian, source: "Приехал Михаил Горбачёв.", to: .english,
      target: "Mikhail Gorbacehv arrived.", rules: ["name/transliteration"]),
  ])
  func namesOfWomen(_ pair: Pair) { #expect(Self.rules(pair) == pair.rules) }

  @Test(arguments: [
    (LanguageTag.english, "The SСО Secretariat met.", ["SСО"]),
    (.chinese, "代表团访问了SСО秘书处。", ["SСО"]),
    (.chinese, "用Wоrd写成。", ["Wоrd"]),
    (.russian, "Компания SMMщик и VIPы приехали.", []),
    (.chinese, "代表团访问了SCO秘书处。", []),
  ])
  func mixedScripts(_ language: LanguageTag, _ text: String, _ found: [String]) {
    let draft = CheckDocument(
      file: "a.txt", content: text, language: language,
      segments: [Segment(text: text, range: 0..<text.utf8.count)])
    let findings = Checker(termbase: Termbase([])).check(draft).findings
      .filter { $0.rule == "text/mixed-script" }
    #expect(findings.compactMap(\.found) == found)
  }
}
