// SPDX-License-Identifier: Apache-2.0
import Interchange
import Testing
import TextModel

/// Segments are written as XML here: `<b1>` opens or is alone by the element's name.
@Suite struct CodedTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let segment: [MarkupNode]
    let source: [MarkupNode]
    let target: [MarkupNode]
    /// What comes out, as shown text of codes and words; nil when the codes do not agree.
    let result: String?
    var testDescription: String { name }
  }

  static func code(_ name: String, _ attribute: String, _ value: String, _ inside: String = "")
    -> MarkupNode
  {
    .element(
      MarkupElement(
        name, attributes: [Attribute(attribute, value)],
        children: inside.isEmpty ? [] : [.text(inside)]))
  }

  static let pair: [MarkupNode] = [
    .text("请按"), code("bpt", "i", "1"), .text("确定"), code("ept", "i", "1"), .text("键"),
    code("ph", "x", "2"),
  ]
  static let moved: [MarkupNode] = [
    code("ph", "x", "2"), .text(" press "), code("bpt", "i", "1"), .text("OK"),
    code("ept", "i", "1"),
  ]

  static let cases = [
    Case(
      name: "codes of another format, in another order",
      segment: [.text("请按"), code("g", "id", "7", "确定"), .text("键"), code("x", "id", "8")],
      source: pair, target: moved, result: "{x8} press [g7 OK]"),
    Case(
      name: "no common numbers", segment: [.text("甲"), code("x", "id", "8"), code("x", "id", "9")],
      source: [.text("甲"), code("ph", "x", "a"), code("ph", "x", "b")],
      target: [code("ph", "x", "c"), .text("A"), code("ph", "x", "d")], result: "{x8}A{x9}"),
    Case(
      name: "one code more", segment: [.text("甲"), code("x", "id", "8")], source: [.text("甲")],
      target: [.text("A")], result: nil),
    Case(
      name: "a pair for two single ones", segment: [code("g", "id", "1", "甲")],
      source: [code("ph", "x", "1"), .text("甲"), code("ph", "x", "2")],
      target: [code("ph", "x", "1"), .text("A"), code("ph", "x", "2")], result: nil),
    Case(
      name: "the translation lost one", segment: [.text("甲"), code("x", "id", "8")],
      source: [.text("甲"), code("ph", "x", "1")], target: [.text("A")], result: nil),
  ]

  @Test(arguments: cases) func codesAreCarried(_ test: Case) {
    let carried = CodedText(InlineContent(test.segment)).carried(
      into: CodedText(InlineContent(test.target)), of: CodedText(InlineContent(test.source)))
    #expect(carried?.content.map(Self.shown) == test.result)
  }

  @Test func elementsAroundWordsDoNotOverlap() {
    let crossed: [MarkupNode] = [
      Self.code("bpt", "i", "1"), .text("甲"), Self.code("bpt", "i", "2"), .text("乙"),
      Self.code("ept", "i", "2"), Self.code("ept", "i", "1"),
    ]
    let target: [MarkupNode] = [
      Self.code("bpt", "i", "2"), .text("B"), Self.code("bpt", "i", "1"),
      Self.code("ept", "i", "2"), .text("A"), Self.code("ept", "i", "1"),
    ]
    let segment: [MarkupNode] = [
      .element(
        MarkupElement(
          "g", attributes: [Attribute("id", "1")],
          children: [.text("甲"), Self.code("g", "id", "2", "乙")]))
    ]
    let carried = CodedText(InlineContent(segment)).carried(
      into: CodedText(InlineContent(target)), of: CodedText(InlineContent(crossed)))
    #expect(carried != nil)
    #expect(carried?.content == nil)
  }

  @Test func codesAroundAllWordsStayAround() {
    let segment = CodedText(
      InlineContent([Self.code("x", "id", "1"), Self.code("g", "id", "2", "甲乙"), .text(" ")]))
    #expect(segment.around("A")?.content.map(Self.shown) == "{x1}[g2 A] ")
    let inside = CodedText(InlineContent([.text("甲"), Self.code("x", "id", "1"), .text("乙")]))
    #expect(inside.around("A") == nil)
    #expect(CodedText(InlineContent([Self.code("x", "id", "1")])).around("A") == nil)
  }

  @Test func marginsAreWhiteSpace() {
    #expect(CodedText(" \n甲 乙\u{3000}").margins == (" \n", "\u{3000}"))
    #expect(CodedText("  ").margins == ("  ", ""))
    #expect(CodedText("").margins == ("", ""))
  }

  /// Codes as `{x1}`, elements around words as `[g1 …]`.
  static func shown(_ content: InlineContent) -> String {
    func shown(_ nodes: [MarkupNode]) -> String {
      nodes.map { node in
        guard case .element(let code) = node else { return node.text }
        let name = code.name + (code.attributes.first?.value ?? "")
        return code.children.isEmpty ? "{\(name)}" : "[\(name) \(shown(code.children))]"
      }.joined()
    }
    return shown(content.nodes)
  }
}
