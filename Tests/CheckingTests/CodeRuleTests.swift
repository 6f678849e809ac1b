// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TestSupport
import Testing
import TextModel

/// Codes and placeholders of a translation against those of its source.
@Suite struct CodeRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    let target: String
    var found: [String] = []
    var testDescription: String { name }
  }

  private static func findings(
    _ source: CheckText, _ target: CheckText
  ) -> [Finding] {
    let document = CheckDocument(
      file: "a.po", content: target.text,
      segments: [CheckSegment(number: 1, target: target, source: source)])
    return Checker(termbase: Termbase([])).check(document).findings
      .filter { $0.rule == "code/mismatch" }
  }

  private static func text(_ text: String, _ language: LanguageTag, codes: [String] = [])
    -> CheckText
  {
    CheckText(text, language: language, offsets: OffsetMap(start: 0), codes: codes)
  }

  @Test(arguments: [
    Case(name: "all there", source: "Delete %s of {0}?", target: "从{0}中删除%s？"),
    Case(
      name: "one is missing", source: "Delete {0}?", target: "Удалить?",
      found: ["the code “{0}” of the source is missing"]),
    Case(
      name: "another one", source: "Delete {0}?", target: "要刪除{1}嗎？",
      found: [
        "the code “{0}” of the source is missing", "the code “{1}” is not in the source",
      ]),
    Case(
      name: "twice and once", source: "{0} and {0}", target: "{0}",
      found: ["the code “{0}” of the source is missing"]),
    Case(
      name: "translated name", source: "Hello %(name)s", target: "你好%(名字)s",
      found: ["the code “%(name)s” of the source is missing"]),
    Case(
      name: "a tag is not closed", source: "<b>Note</b>", target: "<b>注意<b>",
      found: [
        "the code “</b>” of the source is missing", "the code “<b>” is not in the source",
      ]),
    Case(
      name: "escaped tags", source: "&lt;g id=\"1\"&gt;Note&lt;/g&gt;", target: "Примечание",
      found: [
        "the code “&lt;g id=\"1\"&gt;” of the source is missing",
        "the code “&lt;/g&gt;” of the source is missing",
      ]),
    Case(
      name: "cases of the other language",
      source: "{n, plural, one {# file} other {# files}}",
      target: "{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}"),
    Case(
      name: "no text for the rest", source: "{n, plural, one {# file} other {# files}}",
      target: "{n, plural, one {# файл} many {# файлов}}",
      found: ["the message has no case “other”"]),
    Case(
      name: "a translated name of a case", source: "{n, plural, one {# file} other {# files}}",
      target: "{n, plural, один {# файл} other {# файлов}}",
      found: [
        "“один” is not a case of a plural; use zero, one, two, few, many, other or a number such as =0"
      ]),
    Case(
      name: "a value of select is missing",
      source: "{g, select, male {He} female {She} other {They}} left",
      target: "{g, select, male {Он ушёл} other {Они ушли}}",
      found: ["the message has no case “female”"]),
    Case(
      name: "numbers and an offset",
      source: "{n, plural, offset:1 =0 {nobody} one {# guest} other {# guests}}",
      target: "{n, plural, offset:1 =0 {没有人} other {#位客人}}"),
    Case(name: "escaped once", source: "&lt;b&gt;Note&lt;/b&gt;", target: "<b>注意</b>"),
    Case(name: "numbered in another order", source: "%s of %d", target: "%2$d 个中的 %1$s"),
    Case(
      name: "another order without numbers", source: "%s of %d", target: "%d: %s",
      found: [
        "the codes without numbers are in another order than in the source; number them, such as %1$s and %2$d"
      ]),
    Case(
      name: "another type", source: "%d files", target: "файлов: %s",
      found: [
        "the code “%d” of the source is missing", "the code “%s” is not in the source",
      ]),
    Case(
      name: "cases of the language",
      source: "{n, plural, one {# file in {dir}} other {# files in {dir}}}",
      target: "{n, plural, other {{dir} 中有 # 个文件}}"),
    Case(
      name: "more cases",
      source: "{n, plural, one {# file} other {# files}}",
      target: "{n, plural, one {# файл} few {# файла} other {# файлов}}"),
    Case(
      name: "a code in a case is missing",
      source: "{n, plural, other {# files in {dir}}}", target: "{n, plural, other {# 个文件}}",
      found: ["the code “{dir}” of the source is missing"]),
    Case(name: "percent", source: "5 % of 20 %", target: "Из 20 % — 5 %"),
    Case(name: "percent before a letter", source: "增长5 %d", target: "growth of 5%"),
    Case(name: "a set", source: "the set {1, 2}", target: "множество {1; 2}"),
    Case(name: "physics", source: "momentum <p> is", target: "动量 〈p〉 是"),
    Case(name: "no translation", source: "Delete {0}?", target: ""),
  ])
  func writtenCodes(_ test: Case) {
    let findings = Self.findings(
      Self.text(test.source, .english), Self.text(test.target, .chinese))
    #expect(findings.map(\.message).sorted() == test.found.sorted())
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test func codesOfTheFormatAreCounted() {
    func messages(_ source: [String], _ target: [String]) -> [String] {
      Self.findings(
        Self.text("Press", .english, codes: source), Self.text("Нажмите", .russian, codes: target)
      ).map(\.message)
    }
    #expect(messages(["{x1}", "{x2}"], ["{x2}", "{x1}"]) == [])
    // Ids of codes may differ between languages in TMX.
    #expect(messages(["{x1}"], ["{x7}"]) == [])
    #expect(
      messages(["{x1}", "{x2}"], ["{x2}"]) == ["the code “{x1}” of the source is missing"])
    #expect(messages([], ["{g1}"]) == ["the code “{g1}” is not in the source"])
  }

  @Test func whatIsAddedIsAtItsPlace() throws {
    let marked = Marked("你好1️⃣{name}2️⃣！")
    let findings = Self.findings(
      Self.text("Hello!", .english), Self.text(marked.text, .chinese))
    let finding = try #require(findings.first)
    #expect(finding.found == "{name}")
    #expect(finding.offset == "你好".utf8.count)
  }
}
