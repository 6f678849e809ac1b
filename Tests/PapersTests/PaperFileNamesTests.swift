// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Papers

@Suite struct PaperFileNamesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let files: [String]
    let papers: [[String]]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "no files", files: [], papers: []),
    Case(
      name: "language before the ending", files: ["a.en.docx", "a.zh.txt"],
      papers: [["a.zh.txt", "a.en.docx"]]),
    Case(
      name: "language after an underscore", files: ["a_en.pdf", "a_cn.pdf"],
      papers: [["a_cn.pdf", "a_en.pdf"]]),
    Case(
      name: "language in front", files: ["zh-a.txt", "ru-a.txt"],
      papers: [["zh-a.txt", "ru-a.txt"]]),
    Case(
      name: "language as a folder", files: ["en/a.txt", "zh/a.txt", "zh/b.txt"],
      papers: [["zh/a.txt", "en/a.txt"], ["zh/b.txt"]]),
    Case(
      name: "names of languages in Chinese and Russian",
      files: ["文 中文.txt", "文 英文.txt", "x русский.txt", "x Chinese.txt"],
      papers: [["x Chinese.txt", "x русский.txt"], ["文 中文.txt", "文 英文.txt"]]),
    Case(
      name: "three languages", files: ["a.ru.txt", "a.en.txt", "a.zh.txt"],
      papers: [["a.zh.txt", "a.en.txt", "a.ru.txt"]]),
    Case(
      name: "two files of one language stay apart", files: ["a.en.txt", "a.eng.txt", "a.zh.txt"],
      papers: [["a.en.txt"], ["a.eng.txt"], ["a.zh.txt"]]),
    Case(
      name: "a file without a language stays apart", files: ["a.txt", "a.en.txt"],
      papers: [["a.en.txt"], ["a.txt"]]),
    Case(
      name: "a language inside a word is part of the name", files: ["garden.txt", "gard.txt"],
      papers: [["gard.txt"], ["garden.txt"]]),
  ])
  func groups(_ test: Case) {
    #expect(PaperFileNames.papers(of: test.files) == test.papers)
    #expect(PaperFileNames.papers(of: test.files.reversed()) == test.papers)
  }

  @Test("The languages of the workspace decide the order of the files")
  func order() {
    let files = ["a.zh.txt", "a.en.txt", "a.ru.txt"]
    #expect(
      PaperFileNames.papers(of: files, languages: ["ru", "zh"]) == [
        ["a.ru.txt", "a.zh.txt", "a.en.txt"]
      ])
  }

  @Test(arguments: [
    ("a.zh.txt", "a", "zh"), ("x/EN/a.txt", "x/a", "en"), ("论文_中文版.pdf", "论文", "zh"),
    ("a-рус.md", "a", "ru"), ("a.kk.txt", "a.kk", nil), ("a", "a", nil), ("", "", nil),
  ])
  func name(_ file: String, _ stem: String, _ language: String?) {
    let found = PaperFileNames.name(of: file)
    #expect(found.stem == stem && found.language == language)
  }
}
