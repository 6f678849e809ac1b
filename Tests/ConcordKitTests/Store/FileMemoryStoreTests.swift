// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import Matching
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct FileMemoryStoreTests {
  private func units(of paper: StoredPaper, in store: any MemoryStore) throws -> [String] {
    var texts: [String] = []
    try store.read(paper) { unit, _ in texts += unit.variants.map(\.text) }
    return texts
  }

  @Test func papersAreListedWithTheirVersions() throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.memoryStore
    #expect(try store.papers() == [])
    try kit.add("b", [.init(source: "茶", target: "tea")])
    try kit.add("sub/a", [.init(source: "水", target: "water")])
    let papers = try store.papers()
    #expect(papers.map(\.name) == ["tm/b.tmx", "tm/sub/a.tmx"])
    #expect(papers.map(store.label) == ["b", "sub/a"])
    #expect(papers.allSatisfy(\.exists) && papers[0].version != papers[1].version)
    #expect(try units(of: papers[1], in: store) == ["水", "water"])
  }

  /// Two files whose names are the same text to Swift.
  @Test func namesThatDifferInTheirBytesOnlyAreTwoFiles() throws {
    let kit = try KitWorkspace()
    let names = ["e\u{301}", "\u{E9}", "K", "k"]
    let pairs = [("茶叶出口。", "Tea."), ("水果进口。", "Fruit."), ("粮食丰收。", "Grain."), ("石油涨价。", "Oil.")]
    for (name, pair) in zip(names, pairs) {
      try kit.add("x", [.init(source: pair.0, target: pair.1)])
      #expect(rename(kit.path("tm/x.tmx"), kit.path("tm") + "/\(name).tmx") == 0)
    }
    // A file system may itself take some of the names as one.
    let papers = try kit.workspace.memoryStore.papers()
    try #require(papers.count >= 2)
    #if os(Linux)
      #expect(papers.count == 4)
    #endif
    for _ in 0..<2 {
      let found = try pairs.map {
        try Workspace(at: kit.path("")).lookup($0.0).memory.first?.target
      }
      #expect(found.compactMap(\.self).count == papers.count)
    }
  }

  /// A workspace that may only be read answers, with and without an index.
  @Test func aMemoryWithoutAFolderForItsIndexAnswers() throws {
    let kit = try KitWorkspace()
    try kit.add("b", [.init(source: "茶叶出口。", target: "Tea is exported.")])
    let store = kit.workspace.memoryStore
    // No folder can be made below a file, nor in /proc.
    try kit.write("", to: "file")
    for folder in [kit.path("file") + "/index", "/proc/index"] {
      let memory = try IndexedMemory(store, folder: folder)
      let matches = try memory.matches(
        for: MatchQuery("茶叶出口。"), options: MatchOptions(from: .chinese, to: .english))
      #expect(matches.first?.target == "Tea is exported.")
    }
  }

  /// The same size and the same time, as after `cp -p`: the answer is that of the file that is there.
  @Test func aFileOfEqualSizeAndTimeIsReadAgain() throws {
    let kit = try KitWorkspace()
    try kit.add("b", [.init(source: "茶叶出口。", target: "Tea is exported.")])
    let path = kit.path("tm/b.tmx")
    func target() throws -> String? {
      try Workspace(at: kit.path("")).lookup("茶叶出口。").memory.first?.target
    }
    var before = stat()
    #expect(stat(path, &before) == 0)
    #expect(try target() == "Tea is exported.")
    let other = try kit.text(of: "tm/b.tmx")
      .replacingOccurrences(of: "Tea is exported.", with: "Tea is imported.")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.write(contentsOf: Data(other.utf8))
    try handle.close()
    #if canImport(Darwin)
      let times = [before.st_atimespec, before.st_mtimespec]
    #else
      let times = [before.st_atim, before.st_mtim]
    #endif
    #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
    var after = stat()
    #expect(stat(path, &after) == 0)
    #expect(after.st_size == before.st_size && after.st_ino == before.st_ino)
    #expect(try target() == "Tea is imported.")
  }

  @Test func aPaperIsFoundByItsIdentifier() throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.memoryStore
    let id = try #require(PaperID("b"))
    #expect(!store.paper(id).exists)
    let error = #expect(throws: JobError.self) { try store.papers(named: [id]) }
    #expect(error?.code == "tm/missing")
    try kit.add("b", [.init(source: "茶", target: "tea")])
    #expect(try store.papers(named: [id]) == store.papers())
  }

  @Test func whatIsPreparedSaysWhatItChanges() throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.memoryStore
    let id = try #require(PaperID("b"))
    try kit.add("b", [.init(source: "茶", target: "tea")])
    let before = try kit.text(of: "tm/b.tmx")
    var contents = try store.contents(of: store.paper(id))
    #expect(try store.prepare(contents).change == .unchanged)
    contents.units[0].variants[1].text = "green tea"
    let pending = try store.prepare(contents)
    #expect(pending.change == .updated && pending.paper == store.paper(id))
    // Nothing is written until it is said.
    #expect(try kit.text(of: "tm/b.tmx") == before)
    try store.changing { try store.write(pending) }
    #expect(try units(of: store.paper(id), in: store) == ["茶", "green tea"])
    #expect(store.paper(id) != pending.paper)
    contents.paper = store.paper(PaperID(fileName: "c.txt"))
    #expect(try store.prepare(contents).change == .added)
  }

  @Test func everyByteComesBackUnlessSomeoneElseWrote() throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.memoryStore
    try kit.add("b", [.init(source: "茶", target: "tea")])
    // Not as Concord would write it: what is restored is what was there.
    let odd = try kit.text(of: "tm/b.tmx").replacing("<body>", with: "<body >\n\n")
    try kit.write(odd, to: "tm/b.tmx")
    let paper = try #require(try store.papers().first)
    var contents = try store.contents(of: paper)
    contents.units[0].variants[1].text = "green tea"
    let pending = try store.prepare(contents)
    try store.write(pending)
    let before = try #require(contents.revision)
    #expect(try store.restore(paper, from: pending.revision, to: before))
    #expect(try kit.text(of: "tm/b.tmx") == odd)
    #expect(try !store.restore(paper, from: pending.revision, to: before))
    #expect(try kit.text(of: "tm/b.tmx") == odd)
  }

  @Test func commentsAtTheEndAreKept() throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.memoryStore
    try kit.add("b", [.init(source: "茶", target: "tea")])
    let text = try kit.text(of: "tm/b.tmx").replacing("</body>", with: "<!-- end --></body>")
    try kit.write(text, to: "tm/b.tmx")
    let contents = try store.contents(of: try #require(try store.papers().first))
    try store.write(try store.prepare(contents))
    #expect(try kit.text(of: "tm/b.tmx").contains("<!-- end -->"))
  }

  /// The document type is not kept, so that a damaged unit with an entity of it could not be read any more.
  @Test func damageBesideEntitiesIsNotWritten() throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.memoryStore
    try kit.add("b", [.init(source: "茶", target: "tea"), .init(source: "水", target: "water")])
    let text = try kit.text(of: "tm/b.tmx").replacing("<seg>tea</seg>", with: "&co;")
      .replacing("<tmx version", with: "<!DOCTYPE tmx [<!ENTITY co \"Concord\">]>\n<tmx version")
    try kit.write(text, to: "tm/b.tmx")
    let paper = try #require(try store.papers().first)
    let error = #expect(throws: JobError.self) { try store.contents(of: paper) }
    #expect(error?.code.hasPrefix("tmx/") == true && error?.location?.file == "tm/b.tmx")
  }

  /// A damaged unit is told, and stays in the file as it is when the paper is written.
  @Test func damageOutlivesAWriting() throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.memoryStore
    try kit.add("b", [.init(source: "茶", target: "tea"), .init(source: "水", target: "water")])
    let text = try kit.text(of: "tm/b.tmx").replacing("<seg>tea</seg>", with: "")
    try kit.write(text, to: "tm/b.tmx")
    let paper = try #require(try store.papers().first)
    var contents = try store.contents(of: paper)
    let finding = contents.damage.finding
    #expect(finding?.rule.hasPrefix("tmx/") == true && finding?.location.file == "tm/b.tmx")
    // It can be read as far as it goes.
    #expect(try units(of: paper, in: store) == ["水", "water"])
    contents.units[0].variants[1].text = "Water"
    try store.write(try store.prepare(contents))
    let written = try kit.text(of: "tm/b.tmx")
    #expect(written.contains("Water") && !written.contains("<seg>tea</seg>"))
    let unit = /<tu tuid="b.1">.*?<\/tu>/.dotMatchesNewlines()
    #expect(try text.firstMatch(of: unit)?.output == written.firstMatch(of: unit)?.output)
    #expect(written.contains("<seg>茶</seg>"))
  }

  @Test func answersComeFromThePapersAsTheyAre() throws {
    let kit = try KitWorkspace()
    try kit.add(
      "b",
      [
        .init(source: "会议在天津举行。", target: "The meeting was held in Tianjin."),
        .init(source: "会议在北京举行。", target: "Rejected.", status: .rejected),
      ])
    let options = MatchOptions(from: .chinese, to: .english)
    func found() throws -> [String] {
      try kit.workspace.memory().matches(for: "会议在天津举行。", options: options).map(\.target)
    }
    #expect(try found() == ["The meeting was held in Tianjin."])
    try kit.workspace.memoryStore.remove(try kit.workspace.memoryStore.papers())
    #expect(try found() == [])
  }

  @Test func oneOpenedMemoryAnswersSeveralTasks() async throws {
    let kit = try KitWorkspace()
    try kit.add(
      "b", (1...40).map { .init(source: "第\($0)次会议在天津举行。", target: "Meeting \($0).") })
    let memory = try kit.workspace.memory()
    let options = MatchOptions(limit: 1, from: .chinese, to: .english)
    let found = try await withThrowingTaskGroup(of: (Int, String?).self) { group in
      for number in 1...40 {
        group.addTask {
          let text = "第\(number)次会议在天津举行。"
          return (number, try memory.matches(for: text, options: options).first?.target)
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(found == Dictionary(uniqueKeysWithValues: (1...40).map { ($0, "Meeting \($0).") }))
  }
}
