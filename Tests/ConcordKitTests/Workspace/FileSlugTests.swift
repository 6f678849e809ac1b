// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import ConcordKit

@Suite struct FileSlugTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String { file }
    var file: String
    var slug: String
    var languages: Set<String> = []
  }

  @Test(arguments: [
    Case(file: "a.txt", slug: "a"),
    Case(file: "papers/2024/a b.txt", slug: "a-b"),
    Case(file: "a.zh.txt", slug: "a", languages: ["zh", "en"]),
    Case(file: "a.zh.txt", slug: "a.zh"),
    Case(file: "a.ZH.txt", slug: "a", languages: ["zh"]),
    Case(file: "论文（一）.docx", slug: "论文-一-"),
    Case(file: "Доклад №7.pdf", slug: "Доклад-7"),
    Case(file: "", slug: "paper"),
    Case(file: "???", slug: "paper"),
    Case(file: "（一）.txt", slug: "一-"),
    Case(file: "--help.txt", slug: "help"),
    Case(file: "-.-x.txt", slug: "x"),
    Case(file: "😀.txt", slug: "paper"),
    Case(file: "-a-b-.txt", slug: "a-b-"),
    Case(file: ".hidden", slug: "hidden"),
    Case(file: "a..b.tmx", slug: "a.b"),
    Case(file: "noending", slug: "noending"),
    Case(file: "zh.txt", slug: "zh", languages: ["zh"]),
    Case(file: String(repeating: "文", count: 60) + ".txt", slug: String(repeating: "文", count: 40)),
  ])
  func namesOfFiles(_ test: Case) {
    let slug = FileSlug(fileName: test.file, languages: test.languages)
    #expect(slug.description == test.slug)
    // What was made fit is fit, and stays as it is.
    #expect(FileSlug(slug.description) == slug)
    #expect(FileSlug(making: slug.description) == slug)
  }

  @Test(arguments: ["", ".", ".a", "a/b", "a b", "a:b", String(repeating: "x", count: 121)])
  func unfitTexts(_ text: String) {
    #expect(FileSlug(text) == nil)
    #expect(PaperID(text) == nil)
  }

  @Test func aNameKeepsItsDots() {
    #expect(FileSlug(making: "own.v2").description == "own.v2")
    #expect(FileSlug(making: "the team's own").description == "the-team-s-own")
    #expect(FileSlug(making: "…", fallback: "x").description == "x")
    #expect(FileSlug(making: "", fallback: "x").description == "x")
  }
}
