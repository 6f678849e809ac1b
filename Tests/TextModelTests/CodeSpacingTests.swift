// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

/// The words of a segment without its codes, where some codes are breaks and others are tags.
@Suite struct CodeSpacingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let code: MarkupElement
    var around = ("Article 1", "Purpose")
    let text: String
    var testDescription: String { "\(name) → \(text)" }
  }

  static func ph(_ inside: String) -> MarkupElement {
    MarkupElement("ph", attributes: [Attribute("x", "1")], children: [.text(inside)])
  }

  static func x(_ attributes: [(String, String)] = [], name: String = "x") -> MarkupElement {
    MarkupElement(name, attributes: attributes.map { Attribute($0.0, $0.1) })
  }

  static let breaks: [Case] = [
    ph("<br/>"), ph("<w:br/>"), ph("</p><p>"), ph("<w:tab/>"), ph("<text:line-break/>"),
    ph("<text:s/>"), ph("\\line"), ph("\\n"), ph("\n"), ph("&#10;"), ph("&nbsp;"), ph("\u{A0}"),
    ph("{br}"), ph("<br0/>"), ph("<mq:ch val=\"\n\" />"), ph("<Br/>"), ph("^p"), ph("¶"),
    x([("ctype", "lb")]), x([("ctype", "x-br")]), x([("ctype", "x-html-BR")]),
    x([("equiv-text", "\n")]), x([("id", "LINE_BREAK"), ("equiv-text", "<br/>")]),
    x([("type", "fmt"), ("subType", "xlf:lb")], name: "ph"), x([("type", "lb")], name: "ph"),
    x([("equiv", "<br/>")], name: "ph"), x(), x([("id", "7")], name: "ph"), ph("{0}"),
    MarkupElement("bpt", children: [.text("<w:br/><b>")]),
    x([("ctype", "pb")], name: "bx"),
  ].map { Case(name: "\($0)", code: $0, text: "Article 1 Purpose") }

  static let tags: [Case] = [
    MarkupElement("bpt", children: [.text("<b>")]), x(name: "bx"), x(name: "sc"),
    MarkupElement("it", children: [.text("<sub>")]), ph("<b>"), ph("</b>"), ph("{1>"), ph("<1}"),
    ph("<w:softHyphen/>"), ph("&shy;"), ph("\u{AD}"), ph("<wbr/>"), ph("\\-"),
    x([("ctype", "x-b"), ("equiv-text", "<b>")]), x([("equiv-text", "</b>")]),
    x([("id", "1")], name: "sm"), MarkupElement("ut", children: [.text("<s>")]),
  ].map { Case(name: "\($0)", code: $0, text: "Article 1Purpose") }

  static let places = [
    Case(
      name: "a space before", code: ph("<br/>"), around: ("Article 1 ", "Purpose"),
      text: "Article 1 Purpose"),
    Case(
      name: "a space after", code: ph("<br/>"), around: ("Article 1", "\u{3000}目的"),
      text: "Article 1\u{3000}目的"),
    Case(name: "at the beginning", code: ph("<br/>"), around: ("", "Цель"), text: "Цель"),
    Case(name: "at the end", code: ph("<br/>"), around: ("Цель", ""), text: "Цель"),
    Case(name: "a break between Han", code: ph("<br/>"), around: ("第一条", "宗旨"), text: "第一条 宗旨"),
    Case(name: "unknown between Han", code: x(), around: ("第一条", "宗旨"), text: "第一条宗旨"),
    Case(
      name: "unknown before a mark", code: x(), around: ("Статья", ", цель"), text: "Статья, цель"),
    Case(name: "unknown in Russian", code: x(), around: ("Статья", "Цель"), text: "Статья Цель"),
    Case(name: "unknown in Thai", code: x(), around: ("มาตรา", "หนึ่ง"), text: "มาตราหนึ่ง"),
  ]

  @Test(arguments: breaks + tags + places) func wordsAreNotGlued(_ test: Case) {
    let content = InlineContent([.text(test.around.0), .element(test.code), .text(test.around.1)])
    #expect(content.plainText == test.text)
  }

  @Test func elementsAroundWordsAreBordersByTheirKind() {
    func content(_ kind: String) -> InlineContent {
      InlineContent([
        .text("Article 1"),
        .element(
          MarkupElement("g", attributes: [Attribute("ctype", kind)], children: [.text("Purpose")])),
        .text("and"),
      ])
    }
    #expect(content("x-li").plainText == "Article 1 Purpose and")
    #expect(content("bold").plainText == "Article 1Purposeand")
    #expect(content("x-li").displayText == "Article 1Purposeand")
  }

  @Test func severalCodesLeaveOneSpace() {
    let code = MarkupNode.element(Self.ph("<br/>"))
    let content = InlineContent([.text("a"), code, code, .text(""), code, .text("b")])
    #expect(content.plainText == "a b")
  }
}
