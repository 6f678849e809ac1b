// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import ConcordKit

/// Where a command may write a file, and which files belong together.
@Suite struct OutputPlaceTests {
  private let kit: KitWorkspace

  init() throws {
    kit = try KitWorkspace([
      "draft.md": "# Draft\n", "report.html": "<html>ours</html>", "empty.html": "",
      "other/concord.yaml": "a: b\n", "concord.yaml": "source-language: zh\ntarget-language: en\n",
      "table.tsv": "zh\ten\n茶\ttea\n",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: kit.path("link.md"), withDestinationPath: kit.path("draft.md"))
    try kit.folder.makeFolder("drafts")
  }

  /// The code of the error that a place is refused with.
  private func code(_ body: () throws(JobError) -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return error.code
    }
  }

  /// No command overwrites what it reads, whatever name the file has.
  @Test(arguments: [
    ("draft.md", "output/input"), ("link.md", "output/input"),
    ("drafts/../draft.md", "output/input"),
    ("report.html", nil), ("new.md", nil), ("drafts/new.md", nil),
  ])
  func inputs(_ path: String, _ refusal: String?) {
    let inputs = [
      Input.standardInput, .text("x", name: "report.html"), .path(kit.path("draft.md")),
    ]
    #expect(
      code { () throws(JobError) in try OutputPlace.check(kit.path(path), inputs: inputs) }
        == refusal)
  }

  /// A report replaces an earlier report or an empty file, and nothing else.
  @Test(arguments: [
    ("report.html", nil), ("empty.html", nil), ("new.html", nil), ("draft.md", "output/taken"),
  ])
  func earlierReports(_ path: String, _ refusal: String?) {
    let isOurs = { (head: [UInt8]) in String(decoding: head, as: UTF8.self).contains("ours") }
    #expect(
      code { () throws(JobError) in
        try OutputPlace.check(kit.path(path), inputs: [], isOurs: isOurs)
      } == refusal)
  }

  /// A new version of a document replaces one of the same format.
  @Test(arguments: [
    ("draft.md", nil), ("new.md", nil), ("link.md", nil), ("report.html", "output/taken"),
    ("table.tsv", "output/taken"), ("tm/new.md", "output/taken"),
  ])
  func versions(_ path: String, _ refusal: String?) {
    #expect(
      code { () throws(JobError) in
        try OutputPlace.check(
          kit.path(path), forVersionOf: .path(kit.path("draft.md")), in: kit.workspace)
      } == refusal)
  }

  /// The workspace's own files and folders are written by its own commands only.
  @Test(arguments: [
    ("tm/a.tmx", "output/taken"), ("glossaries/a.yaml", "output/taken"),
    ("tm/../tm/a.tmx", "output/taken"), ("concord.yaml", "output/taken"),
    ("comments.jsonl", "output/taken"), ("other/concord.yaml", nil), ("other/comments.jsonl", nil),
    ("drafts/a.md", nil), ("tm.md", nil), ("comments.md", nil),
  ])
  func ownFiles(_ path: String, _ refusal: String?) {
    #expect(
      code { () throws(JobError) in try OutputPlace.check(kit.path(path), isNoneOf: kit.workspace) }
        == refusal)
  }

  /// A link to a place of the workspace is that place.
  @Test func links() throws {
    try kit.write("x", to: "tm/a.tmx")
    for (name, target) in [("to-tm.tmx", "tm/a.tmx"), ("to-settings", "concord.yaml")] {
      try FileManager.default.createSymbolicLink(
        atPath: kit.path(name), withDestinationPath: kit.path(target))
      #expect(
        code { () throws(JobError) in
          try OutputPlace.check(kit.path(name), isNoneOf: kit.workspace)
        } == "output/taken", "\(name)")
    }
  }

  struct Family: CustomTestStringConvertible, Sendable {
    var path: String
    var language: String?
    var others: [String] = []
    /// The file that it translates.
    var original: String?
    var testDescription: String { path }
  }

  /// The same text in several languages, by the names of files or folders.
  @Test(arguments: [
    Family(
      path: "speech.en.md", language: "en", others: ["speech.ru.md", "speech.zh.md"],
      original: "speech.zh.md"),
    // The source language has no original.
    Family(path: "speech.zh.md", language: "zh", others: ["speech.en.md", "speech.ru.md"]),
    // Another ending, and another name.
    Family(path: "speech.en.txt", language: "en"), Family(path: "talk.en.md", language: "en"),
    Family(
      path: "en/a.txt", language: "en", others: ["zh/a.txt"], original: "zh/a.txt"),
    Family(path: "plain.md", language: nil),
  ])
  func families(_ test: Family) throws {
    for name in [
      "speech.en.md", "speech.ru.md", "speech.zh.md", "speech.en.txt", "talk.en.md", "en/a.txt",
      "zh/a.txt", "zh/b.txt", "plain.md",
    ] { try kit.write("text\n", to: "drafts/" + name) }
    let family = DraftFamily(of: kit.path("drafts/" + test.path))
    let top = kit.path("drafts") + "/"
    #expect(family.language?.description == test.language)
    #expect(family.others.map { $0.path.replacing(top, with: "") } == test.others)
    #expect(
      family.original(in: kit.workspace)?.path.replacing(top, with: "") == test.original)
  }

  /// A link out of the workspace does not count as an original; one within it does.
  @Test func linksAreOriginalsWithinTheWorkspaceOnly() throws {
    let outside = try KitWorkspace(["speech.md": "text\n"])
    try kit.write("text\n", to: "drafts/speech.en.md")
    for (target, isOriginal) in [(outside.path("speech.md"), false), (kit.path("draft.md"), true)] {
      let link = kit.path("drafts/speech.zh.md")
      try? FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      let family = DraftFamily(of: kit.path("drafts/speech.en.md"))
      #expect((family.original(in: kit.workspace) != nil) == isOriginal)
    }
  }
}
