// SPDX-License-Identifier: Apache-2.0
import ICUText
import Testing
import TextModel

@testable import Checking

/// What rules ask of a text before they read it: scripts, headings, addresses, words of the source.
@Suite struct TextPartTests {
  struct Scripts: CustomTestStringConvertible, Sendable {
    let text: String
    let scripts: [Script]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Scripts(text: "Trade grew.", scripts: [.latin]),
    Scripts(text: "Торговля выросла.", scripts: [.cyrillic]),
    Scripts(text: "贸易增长。", scripts: [.han]),
    Scripts(text: "貿易增長", scripts: [.han]),
    Scripts(text: "2025年 ШОС and more", scripts: [.latin, .cyrillic, .han]),
    Scripts(text: "Ŝerbakov", scripts: [.latin]),
    Scripts(text: "1,234 (5)", scripts: []),
    Scripts(text: "", scripts: []),
  ])
  func scriptBytes(_ test: Scripts) {
    let bytes = ScriptBytes(test.text)
    for script in [Script.latin, .cyrillic, .han] {
      #expect(bytes.mayHave(script) == test.scripts.contains(script), "\(script)")
    }
    #expect(bytes.mayHave(.hangul))
  }

  /// A letter of a script is never denied.
  @Test func scriptBytesAreNotNarrow() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let script = Script(of: value)
      guard script == .latin || script == .cyrillic || script == .han,
        CharacterClass.isLetter(value)
      else { continue }
      if !ScriptBytes(String(scalar)).mayHave(script) {
        Issue.record("U+\(String(value, radix: 16)) has the script \(script)")
        return
      }
    }
  }

  @Test(arguments: [
    ("Trade grew.", "TRADE GREW.", true), ("贸易增长", "貿易增長", true), ("Рост", "Growth", false),
    ("贸易", "Trade", false), ("Trade (贸易)", "Trade", false), ("", "", true),
  ])
  func textsThatMayBeTheSame(_ first: String, _ second: String, _ may: Bool) {
    #expect(ScriptBytes(first).mayEqual(ScriptBytes(second)) == may)
  }

  struct Left: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    let script: Script
    let target: String
    var words: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Left(
      name: "Han in English", source: "各方一道努力", script: .han, target: "We work 一道 with all.",
      words: ["一道"]),
    Left(
      name: "Traditional Han", source: "各方一道努力，維護和平", script: .han, target: "in order to 維護 peace",
      words: ["維護"]),
    Left(name: "in brackets", source: "天津宣言", script: .han, target: "the Declaration (天津宣言)"),
    Left(name: "after a name", source: "王伟认为", script: .han, target: "Wang Wei 王伟 argues"),
    Left(name: "one character", source: "甲方", script: .han, target: "party 甲 agrees"),
    Left(name: "Han of no source", source: "各方", script: .han, target: "We 努力 together."),
    Left(
      name: "Russian in English", source: "Заседание прошло вчера.", script: .cyrillic,
      target: "It прошло yesterday.", words: ["прошло"]),
    Left(
      name: "a Russian name", source: "Заседание в Твери", script: .cyrillic, target: "in Твери"),
    Left(
      name: "two English words", source: "The meeting was held.", script: .latin,
      target: "Заседание was held.", words: ["was held"]),
    Left(name: "one English word", source: "iPhone sales", script: .latin, target: "Продажи sales"),
    Left(name: "nothing", source: "", script: .han, target: ""),
  ])
  func sourceWords(_ test: Left) {
    let ranges = SourceWords(of: test.source, script: test.script).ranges(in: test.target)
    #expect(ranges.map { test.target.utf8Slice($0) } == test.words)
  }

  @Test(arguments: [
    ("References", true), ("6. REFERENCES", true), ("参考文献", true), ("參考文獻：", true),
    ("Список литературы", true), ("Литература", true), ("Reference", false),
    ("References and Notes", true), ("VI. References", true), ("六、参考文献", true), ("（六）参考文献", true),
    ("参 考 文 献", true), ("参考文献 References", true), ("Список литературы / References", true),
    ("Источники и литература", true), ("Список использованных источников и литературы", true),
    ("Sources and Literature", true), ("参考文献与注释", true), ("B. Bibliography", true),
    ("References and the war", false), ("Mit. References", false), ("注释", false),
    ("Notes and comments", false),
    ("References are listed below.", false), ("Литературный обзор", false), ("文献", false),
    ("", false),
    ("12", false),
  ])
  func referenceHeads(_ text: String, _ isHead: Bool) {
    #expect(SectionHeads.isReferences(text) == isHead)
  }

  @Test(arguments: [
    ("Abstract", true), ("摘要", true), ("Аннотация", true), ("Abstract art", false), ("", false),
  ])
  func otherHeads(_ text: String, _ isHead: Bool) {
    #expect(SectionHeads.isOther(text) == isHead)
  }

  @Test(arguments: [
    ("see https://sectsco.org/x for more", ["https://sectsco.org/x"]),
    ("写信到 info@sectsco.org。", ["info@sectsco.org"]), ("doi:10.1000/182.", ["doi:10.1000/182"]),
    ("файл report_v2.docx готов", ["report_v2.docx"]), ("{name} 您好", ["{name}"]),
    ("the tel:+86-10 of", ["tel:+86-10"]), ("for all:members", []), ("and/or", []),
    ("откройте C:\\Reports\\SCO сейчас", ["C:\\Reports\\SCO"]), ("a list:of", []),
    ("смотри ./docs/sco и ~/x", ["./docs/sco", "~/x"]),
    ("3.5 per cent", []), ("", []),
  ])
  func addresses(_ text: String, _ found: [String]) {
    #expect(AddressScanner.ranges(in: Array(text.utf8)).map { text.utf8Slice($0) } == found)
  }
}
