// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct WorkspaceTests {
  @Test func isCreatedWithAGlossary() throws {
    let folder = try TemporaryFolder()
    let created = try Workspace.create(at: folder.url.path + "/new")
    #expect(
      created.paths == ["glossaries", "tm", "glossaries/sco.yaml", ".gitignore", "concord.yaml"])
    #expect(created.workspace.configuration.minimumConfidence == 0.8)
    #expect(try created.workspace.glossaries().flatMap(\.entries).count > 50)
    #expect(try folder.text(of: "new/.gitignore") == ".concord/\n")
    #expect(
      try Data(StarterWorkspace.glossary)
        == Data(
          contentsOf: folder.url.appendingPathComponent("new/glossaries/sco.yaml")))
  }

  @Test(arguments: ["concord.yaml", "glossaries/a.yaml", "tm/a.tmx"])
  func anotherWorkspaceIsLeftAlone(_ file: String) throws {
    let folder = try TemporaryFolder([file: "x"])
    let error = #expect(throws: JobError.self) { try Workspace.create(at: folder.url.path) }
    #expect(error?.code == "workspace/exists")
    #expect(folder.files() == [file])
  }

  @Test func aFileInTheWayLeavesNothingBehind() throws {
    let folder = try TemporaryFolder(["in-the-way": "x"])
    let error = #expect(throws: JobError.self) {
      try Workspace.create(at: folder.url.path + "/in-the-way/w")
    }
    #expect(error?.code == "workspace/unwritable")
    #expect(folder.files() == ["in-the-way"])
  }

  @Test func theNearestIsFoundUpwards() throws {
    let folder = try TemporaryFolder(["a/concord.yaml": "concord: 1\n", "a/b/c/x": ""])
    let found = try Workspace.nearest(from: folder.url.path + "/a/b/c")
    #expect(found.root == folder.url.path + "/a")
    #expect(found.file("tm/x.tmx") == folder.url.path + "/a/tm/x.tmx")
    let error = #expect(throws: JobError.self) { try Workspace.nearest(from: folder.url.path) }
    #expect(error?.code == "workspace/missing")
  }

  @Test func theConfigurationDecidesTheLanguages() throws {
    let folder = try TemporaryFolder([
      "concord.yaml": "concord: 1\nsource-language: en\ntarget-language: ru\nsrx: rules.srx\n"
    ])
    let workspace = try Workspace(at: folder.url.path)
    #expect(workspace.configuration.pair() == LanguagePair(from: .english, to: .russian))
    #expect(
      workspace.configuration.pair(from: .chinese) == LanguagePair(from: .chinese, to: .russian))
    #expect(workspace.srxPath == workspace.file("rules.srx"))
  }

  /// The name of a language is not a tag, and a pair has two languages.
  @Test(arguments: [
    ("source-language: Chinese", "language"), ("target-language: english", "language"),
    ("source-language: русский", "language"),
    ("source-language: ru\ntarget-language: ru", "languages"),
  ]) func languagesThatAreNoPairAreRefused(_ lines: String, _ code: String) throws {
    let folder = try TemporaryFolder(["concord.yaml": "concord: 1\n\(lines)\n"])
    let error = #expect(throws: JobError.self) { try Workspace(at: folder.url.path) }
    #expect(error?.code == "workspace/\(code)" && error?.location != nil)
  }

  @Test(arguments: ["source-language: ru", "target-language: zh-TW", "target-language: kk"])
  func otherLanguagesArePairs(_ line: String) throws {
    let folder = try TemporaryFolder(["concord.yaml": "concord: 1\n\(line)\n"])
    _ = try Workspace(at: folder.url.path)
  }

  @Test(arguments: ["source-language: en", "target-language: zh"])
  func aLanguageNamedAloneGetsTheOtherOneOfTheUsualPair(_ line: String) throws {
    let folder = try TemporaryFolder(["concord.yaml": "concord: 1\n\(line)\n"])
    let configuration = try Workspace(at: folder.url.path).configuration
    #expect(configuration.sourceLanguage == .english && configuration.targetLanguage == .chinese)
  }

  @Test(arguments: ["", "\n", " \r\n\t"]) func anEmptyConfigurationIsOne(_ text: String) throws {
    let kit = try KitWorkspace(["concord.yaml": text])
    #expect(kit.workspace.configuration == WorkspaceConfiguration())
  }

  @Test func aWrongSeverityNamesAllThatThereAre() throws {
    let error = #expect(throws: JobError.self) {
      try KitWorkspace(["concord.yaml": "severities:\n  term/missing: none\n"])
    }
    #expect(error?.message.contains("error, warning, info, off") == true)
  }

  @Test func filesAreListedInTheOrderOfTheirBytes() throws {
    let kit = try KitWorkspace(
      ["tm/b.tmx": "", "tm/a/z.TMX": "", "tm/B.tmx": "", "tm/.x.tmx": "", "tm/n.txt": ""])
    #expect(
      try kit.workspace.files(in: "tm", endings: ["tmx"]) == ["tm/B.tmx", "tm/a/z.TMX", "tm/b.tmx"])
    #expect(try kit.workspace.files(in: "nothing", endings: ["tmx"]) == [])
  }
}
