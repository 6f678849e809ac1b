// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Languages

/// What translators write into a text, beside brackets that belong to it; and notices of machine translation.
@Suite struct DoubtRemarksTests {
  @Test(arguments: [
    ("Фонд создан в 2001 году (? проверить)", "The fund was set up in 2001."),
    ("План [TODO: название]", "The Plan"), ("Главы <??>", "Heads"), ("秘书处【待核】", "Secretariat"),
    ("The Council [check with author]", "理事会"), ("Совет TBD", "Council"),
    ("理事会（待确认？）", "the Council"), ("the fund (draft?)", "基金"),
    ("理事会，TBD。", "Council"), ("«TODO»", "理事会"), ("［待查］秘书处", "Secretariat"),
    ("秘书处〔存疑〕", "Secretariat"),
    ("The (new) Council {to be confirmed}", "理事会"), ("FIXME", "理事会"),
    ("The Plan [To Do: name]", "计划"), ("Совет (Проверить)", "理事会"),
    ("Совет (НАДО ПРОВЕРИТЬ)", "理事会"),
  ]) func remarksAreFound(_ text: String, _ other: String) {
    #expect(DoubtRemarks.first(in: text) != nil)
    #expect(DoubtRemarks.first(in: other) == nil)
  }

  @Test(arguments: [
    ("The plan (draft)", "计划（草案）"), ("Item 5 (proposed)", "议程项目5"), ("Who (?) wrote it", "谁写的"),
    ("Ivanov (1850?–1901)", "伊万诺夫"), ("[Council|Committee]", "[理事会|委员会]"), ("(TBD)", "（待定）"),
    ("To check the accounts (annually)", "核查账目"), ("a < b and c > d", "a < b 且 c > d"), ("", ""),
    ("The list of todo items", "待办事项清单"), ("TODO示例", "example"), ("STBD and TBDs", "数据"),
    ("(", "（"), ("TB", "结核病"),
    ("﹁TODO1", "第一"), ("0 （", "0"),
  ]) func bracketsOfTheTextAreLeftAlone(_ text: String, _ other: String) {
    #expect(DoubtRemarks.first(in: text) == nil || DoubtRemarks.first(in: other) != nil)
  }

  @Test(arguments: [
    "(Machine translation, for reference only)", "（机器翻译，仅供参考）", "(Машинный перевод)",
    "This page was translated by Google and may contain errors.", "【机翻】",
    "(MACHINE TRANSLATION, FOR REFERENCE ONLY)", "(МАШИННЫЙ ПЕРЕВОД)",
  ]) func noticesOfMachinesAreFound(_ line: String) { #expect(MachineNotice.isOne(line)) }

  @Test(arguments: [
    "Machine translation of legal texts", "机器翻译研究", "本文研究机器翻译的质量。", "Машинный перевод развивается.",
    "The quality of machine translation (MT) has grown.", "(Unofficial translation)",
  ]) func textsAboutMachinesAreLeftAlone(_ line: String) { #expect(!MachineNotice.isOne(line)) }
}
