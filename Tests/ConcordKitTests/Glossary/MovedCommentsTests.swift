// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// Comments that move with a concept move back when the command is taken back.
@Suite struct MovedCommentsTests {
  private func kit() throws -> KitWorkspace {
    let kit = try KitWorkspace()
    for (id, text) in [("shanghai-spirit", "first"), ("shared-future", "second")] {
      try kit.workspace.comment(
        on: .concept(ConceptID(id)), text, by: "Li", at: "2026-11-28T10:00:00Z")
    }
    return kit
  }

  private func comments(_ kit: KitWorkspace) throws -> [String] {
    try kit.workspace.comments().map { "\($0.id): \($0.text)" }.sorted()
  }

  @Test func aNewIDIsTakenBackWithItsComments() throws {
    let kit = try kit()
    let before = try kit.text(of: "comments.jsonl")
    _ = try kit.workspace.renameInGlossaries(TermSelection("shared-future"), to: "future")
    #expect(try comments(kit) == ["future: second", "shanghai-spirit: first"])
    let result = try kit.workspace.undo()
    #expect(result.restored.contains("comments.jsonl"))
    #expect(try kit.text(of: "comments.jsonl") == before)
  }

  @Test func commentsThatWereMadeSinceStayAndFollow() throws {
    let kit = try kit()
    _ = try kit.workspace.renameInGlossaries(TermSelection("shared-future"), to: "future")
    for (id, text) in [("future", "third"), ("shanghai-spirit", "fourth")] {
      try kit.workspace.comment(
        on: .concept(ConceptID(id)), text, by: "Li", at: "2026-11-28T11:00:00Z")
    }
    _ = try kit.workspace.undo()
    #expect(
      try comments(kit) == [
        "shanghai-spirit: first", "shanghai-spirit: fourth", "shared-future: second",
        "shared-future: third",
      ])
  }

  @Test func conceptsThatWereMergedHaveTheirCommentsAgain() throws {
    let kit = try kit()
    _ = try kit.workspace.mergeConcepts(
      [TermSelection("shared-future")], into: TermSelection("shanghai-spirit"))
    #expect(try comments(kit) == ["shanghai-spirit: first", "shanghai-spirit: second"])
    try kit.workspace.comment(
      on: .concept(ConceptID("shanghai-spirit")), "third", by: "Li", at: "2026-11-28T11:00:00Z")
    _ = try kit.workspace.undo()
    #expect(
      try comments(kit) == [
        "shanghai-spirit: first", "shanghai-spirit: third", "shared-future: second",
      ])
  }

  @Test func aFileThatAPersonHasChangedStaysAsItIs() throws {
    let kit = try kit()
    _ = try kit.workspace.renameInGlossaries(TermSelection("shared-future"), to: "future")
    let line = try #require(try kit.text(of: "comments.jsonl").split(separator: "\n").last)
    try kit.write(line + "\n", to: "comments.jsonl")
    _ = try kit.workspace.undo()
    #expect(try kit.text(of: "comments.jsonl") == line + "\n")
    #expect(kit.workspace.notices.lines.contains { $0.contains("stay where they are") })
  }
}
