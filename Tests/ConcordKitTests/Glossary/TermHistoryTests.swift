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
