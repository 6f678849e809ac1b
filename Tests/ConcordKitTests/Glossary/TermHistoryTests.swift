// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import Testing

@Suite struct TermHistoryTests {
  /// The last concept ends where the file does, however many empty lines there are and whatever ends a line.
  @Test(arguments: ["\n", "\r\n"]) func theLastConceptIsFollowedToItsEnd(_ ending: String) throws {
    let kit = try KitWorkspace()
    let lines = [
      "concord-glossary: 1", "", "", "concepts:", "", "  - id: first",
      "    terms: {zh: 甲, en: first}",
      "", "  - id: last", "", "    terms:", "", "      zh: 乙", "      en: last", "    note: a", "",
    ]
    let text = lines.joined(separator: ending)
    try kit.write(text, to: "glossaries/other.yaml")
    try git(["init", "-q"], in: kit)
    try git(["add", "glossaries"], in: kit)
    try git(["commit", "-q", "-m", "The first terms"], in: kit)
    try kit.write(text.replacing("note: a", with: "note: b"), to: "glossaries/other.yaml")
    try git(["commit", "-q", "-a", "-m", "Another note"], in: kit)
    let known = try #require(try kit.workspace.history(of: "乙").first)
    #expect(known.changes.map(\.message) == ["Another note", "The first terms"])
    #expect(
      try kit.workspace.history(of: "甲").first?.changes.map(\.message) == ["The first terms"])
  }

  /// A concept whose id was changed since the last commit has the commits of its lines there.
  @Test func aNewIDKeepsTheHistory() throws {
    let kit = try KitWorkspace()
    try git(["init", "-q"], in: kit)
    try git(["add", "glossaries"], in: kit)
    try git(["commit", "-q", "-m", "The first terms"], in: kit)
    let text = KitWorkspace.glossary.replacing("id: shared-future", with: "id: community")
    func messages(_ text: String, _ name: String) throws -> [String]? {
      try kit.write(text, to: "glossaries/sco.yaml")
      return try kit.workspace.history(of: name).first?.changes.map(\.message)
    }
    #expect(try messages(text, "community") == ["The first terms"])
    // A concept that is new has none, also one with a term of a concept that is gone.
    let other = text.replacing(
      "      en:\n        - community with a shared future\n",
      with: "      en:\n        - destiny\n        - fate\n        - lot\n")
    #expect(try messages(other, "community")?.isEmpty == true)
    let more = KitWorkspace.glossary + "  - id: tea\n    terms: {zh: [茶], en: [tea]}\n"
    #expect(try messages(more, "tea")?.isEmpty == true)
  }

  private func git(_ arguments: [String], in kit: KitWorkspace) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [
        "git", "-C", kit.folder.url.path, "-c", "user.name=Anna", "-c", "user.email=a@b.c", "-c",
        "core.autocrlf=false",
      ] + arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
