// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Interchange

/// Tracked changes within a segment of XLIFF, read as accepted.
@Suite struct TrackedChangesTests {
  private func mark(_ type: String, _ children: [MarkupNode]) -> MarkupNode {
    .element(
      MarkupElement(
        "mrk", attributes: [Attribute("mtype", type)], children: children))
  }

  @Test func textsAroundChangesBecomeOne() {
    let added = mark("x-sdl-added", [.text("b"), mark("x-sdl-added", [.text("c")]), .text("d")])
    let nodes: [MarkupNode] = [.text("a"), added, mark("x-sdl-deleted", [.text("x")]), .text("e")]
    #expect(TrackedChanges.accepted(nodes) == [.text("abcde")])
  }

  @Test func codesStayBetweenTexts() {
    let code = MarkupNode.element(MarkupElement("x"))
    let added = mark("x-sdl-added", [.text("b"), code, .text("c")])
    #expect(
      TrackedChanges.accepted([.text("a"), added, .text("d")])
        == [.text("ab"), code, .text("cd")])
  }

  @Test func changesWithinACodeAreAccepted() {
    let bold = MarkupElement(
      "g", children: [.text("a"), mark("x-sdl-deleted", [.text("x")]), .text("b")])
    #expect(
      TrackedChanges.accepted([.element(bold)])
        == [.element(MarkupElement("g", children: [.text("ab")]))])
    #expect(TrackedChanges.accepted([]).isEmpty)
  }
}
