// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct PaperSourceTests {
  @Test func argumentsAreFilesOrTranslations() throws {
    let folder = try TemporaryFolder(["a:b.txt": "x"])
    let odd = folder.url.path + "/a:b.txt"
    #expect(PaperSource(argument: odd).inputs == [.path(odd)])
    #expect(PaperSource(argument: "a.txt:b.txt").inputs == [.path("a.txt"), .path("b.txt")])
    #expect(PaperSource(argument: "a:b:c").inputs.count == 3)
    for whole in ["a.txt", ":a", "a:", "a::b", "-"] {
      #expect(PaperSource(argument: whole).inputs == [.path(whole)])
    }
  }

  @Test func theNameComesFromTheFirstInput() {
    let paper = PaperSource([
      .text("", name: "x/a b.zh.txt"), .text("", name: "x/other.en.txt"),
    ])
    #expect(paper.defaultID(languages: [.chinese]).description == "a-b")
    #expect(paper.defaultID(languages: [.english]).description == "a-b.zh")
    #expect(PaperSource([]).defaultID(languages: []).description == "paper")
  }

  @Test func versionsTellOneTextFromAnother() throws {
    let folder = try TemporaryFolder(["a.txt": "x"])
    let path = folder.url.path + "/a.txt"
    func version(_ input: Input) -> String { PaperSource([input]).versions }
    #expect(version(.text("a", name: "n")) == version(.text("a", name: "m")))
    #expect(version(.text("a", name: "n")) != version(.text("b", name: "n")))
    #expect(version(.text("a", name: "n")) != version(.bytes(Array("a".utf8), name: "n")))
    let before = version(.path(path))
    #expect(!before.isEmpty && version(.path(path)) == before)
    try folder.write(Data("other".utf8), to: "a.txt")
    #expect(version(.path(path)) != before)
  }

  @Test func foldersStandForTheirPapers() throws {
    let kit = try KitWorkspace([
      "in/a.en.txt": "", "in/a.zh.txt": "", "in/b.md": "", "in/c.csv": "", "in/.d.txt": "",
      "in/e.txt~": "", "in/ru/f.txt": "", "in/zh/f.txt": "", "empty/n.csv": "",
    ])
    func files(_ arguments: String...) throws -> [[String]] {
      try kit.workspace.papers(at: arguments.map(kit.path)).map { paper in
        paper.inputs.map { String($0.name.dropFirst(kit.folder.url.path.count + 1)) }
      }
    }
    let expected = [["in/a.zh.txt", "in/a.en.txt"], ["in/b.md"], ["in/zh/f.txt", "in/ru/f.txt"]]
    #expect(try files("in") == expected)
    #expect(try files("in/", "in/b.md") == expected + [["in/b.md"]])
    // A shell makes single files of `in/a.*`.
    #expect(try files("in/b.md", "in/a.en.txt", "in/a.zh.txt") == [["in/b.md"], expected[0]])
    #expect(try files("in/a.en.txt", "in/a.fr.txt") == [["in/a.en.txt"], ["in/a.fr.txt"]])
    let error = #expect(throws: JobError.self) { try files("empty") }
    #expect(error?.code == "grow/empty")
  }

  @Test func theOrderOfFilesFollowsTheWorkspace() throws {
    let kit = try KitWorkspace([
      "concord.yaml": "concord: 1\nsource-language: ru\ntarget-language: en\n",
      "in/a.zh.txt": "", "in/a.en.txt": "", "in/a.ru.txt": "",
    ])
    let papers = try kit.workspace.papers(at: [kit.path("in")])
    #expect(
      papers[0].inputs.map { $0.name.suffix(8) } == ["a.ru.txt", "a.en.txt", "a.zh.txt"])
    #expect(papers[0].id?.description == "a")
  }
}
