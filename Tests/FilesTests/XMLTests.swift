// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@Suite struct XMLTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let escaped: String
    var testDescription: String { escaped }
  }

  @Test(arguments: [
    Case(text: "上海", escaped: "上海"),
    Case(text: "a & b < c > d", escaped: "a &amp; b &lt; c &gt; d"),
    Case(text: "\"it's\"", escaped: "\"it's\""),
    Case(text: "a\r\nb\tc", escaped: "a&#13;\nb\tc"),
    Case(text: "a\u{1}b\u{FFFF}c\u{FFFD}", escaped: "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
    Case(text: "", escaped: ""),
  ])
  func escapes(_ test: Case) {
    #expect(XMLText.escaped(test.text) == test.escaped)
    #expect(
      XMLText.escapedWithQuotes(test.text)
        == test.escaped.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "&quot;"))
  }

  @Test func attributesKeepTheirWhiteSpace() {
    var bytes: [UInt8] = []
    #expect(XMLText.append(attribute: "a", "x\n\t\"<", to: &bytes) == nil)
    #expect(String(decoding: bytes, as: UTF8.self) == " a=\"x&#10;&#9;&quot;&lt;\"")
    #expect(XMLText.append("b\u{2}c", to: &bytes) == "\u{2}")
  }

  @Test(arguments: [
    ("a", true), ("_x-1.2", true), ("n:a", true), ("名", true), ("1a", false),
    ("-a", false), ("", false), ("a b", false), ("a/b", false),
  ])
  func names(_ name: String, _ isName: Bool) { #expect(XMLText.isName(name) == isName) }
}

@Suite struct XMLTreeTests {
  static func tree(_ text: String) throws -> XMLTree {
    try XMLTree(ByteSource(Array(text.utf8), name: "a.xml")) { _, encoding in
      "<decoded from='\(encoding)'/>"
    }
  }

  @Test func rangesAreThoseOfTheBytes() throws {
    let text = "<?xml version='1.0'?>\n<a x='1' y=\"二\"><b/>上<c>t</c></a>"
    let tree = try Self.tree(text)
    func bytes(_ range: Range<Int>) -> String { String(decoding: tree.bytes[range], as: UTF8.self) }
    #expect(tree.nodes.map(\.name) == ["a", "b", "c"])
    #expect(bytes(tree.nodes[0].content) == "<b/>上<c>t</c>")
    #expect(tree.nodes[1].isSelfClosed && !tree.nodes[2].isSelfClosed)
    #expect(tree.valueRange(of: "y", in: 0).map(bytes) == "二")
    #expect(tree.valueRange(of: "z", in: 0) == nil)
    #expect(tree.text(of: 0) == "上t")
    #expect(tree.elements(of: 0) == [1, 2])
    #expect(tree.first("c", in: 0) == 2)
    #expect(tree.nodes[2].location == SourceLocation(file: "a.xml", line: 2, column: 21))
  }

  @Test func editsLeaveTheRest() throws {
    let text = "<a x='1'><b/>上</a>"
    let tree = try Self.tree(text)
    #expect(tree.bytes(with: TextEdits()) == Array(text.utf8))
    var edits = TextEdits()
    let end = tree.attributeEnd(of: 1)
    edits.replace(end..<end, with: " n='2'")
    if let value = tree.valueRange(of: "x", in: 0) { edits.replace(value, with: "3") }
    #expect(
      String(decoding: tree.bytes(with: edits), as: UTF8.self) == "<a x='3'><b n='2'/>上</a>")
  }

  /// Found by libFuzzer: a value that ends with white space took the new attribute into itself.
  @Test(arguments: [
    ("<a/>", "<a n='2'/>"), ("<a />", "<a n='2' />"), ("<a></a>", "<a n='2'></a>"),
    ("<a x='1 '/>", "<a x='1 ' n='2'/>"), ("<a x='1\t\n' >b</a>", "<a x='1\t\n' n='2' >b</a>"),
    ("<a x='>/ ' />", "<a x='>/ ' n='2' />"), ("<a x=' '>b</a>", "<a x=' ' n='2'>b</a>"),
    ("<a x='/'>b</a>", "<a x='/' n='2'>b</a>"),
  ])
  func attributesAreAddedAfterTheLastOne(_ text: String, _ changed: String) throws {
    let tree = try Self.tree(text)
    let end = tree.attributeEnd(of: 0)
    var edits = TextEdits()
    edits.replace(end..<end, with: " n='2'")
    #expect(String(decoding: tree.bytes(with: edits), as: UTF8.self) == changed)
  }

  @Test func foreignEncodingsAreDecodedByTheCaller() throws {
    let tree = try Self.tree("<?xml version='1.0' encoding='GB18030'?><a/>")
    #expect(tree.nodes[0].attribute("from") == "GB18030")
    #expect(tree.encoding == "GB18030" && !tree.isOriginal)
    #expect(try Self.tree("<?xml version='1.0' encoding='utf-8'?><a/>").isOriginal)
  }

  @Test(arguments: [
    ("", "xml/empty"), ("<a><b/>", "xml/truncated"), ("<a></b>", "xml/ill-formed"),
    ("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>", "xml/external-entity"),
    (String(repeating: "<a>", count: 300), "xml/depth"),
  ])
  func refuses(_ text: String, _ code: String) {
    let error = #expect(throws: FileError.self) { try Self.tree(text) }
    #expect(error?.code == code)
    #expect(error?.location?.file == "a.xml")
    #expect(error.map { "\($0)" }?.contains("\n") == false)
  }
}
