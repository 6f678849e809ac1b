// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Forms of XLIFF 1.x that its writers use beside those of the standard.
@Suite struct XLIFF1FormTests {
  struct Form: CustomTestStringConvertible, Sendable {
    let name: String
    let document: String
    let segments: [String]
    var languages = ["en ru"]
    var rules: [String] = []
    var testDescription: String { name }
  }

  private static func file(_ name: String, _ body: String, to: String = "ru") -> String {
    "<file original='\(name)' source-language='en' target-language='\(to)' datatype='x'><body>\(body)</body></file>"
  }
  private static let unit = "<trans-unit id='1'><source>a</source><target>б</target></trans-unit>"

  @Test(arguments: [
    Form(
      name: "no version, with a namespace",
      document: "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2'>\(file("f", unit))</xliff>",
      segments: ["f/1"], rules: ["xliff/no-version"]),
    Form(
      name: "no version, no namespace", document: "<xliff>\(file("f", unit))</xliff>",
      segments: ["f/1"],
      rules: ["xliff/namespace", "xliff/no-version"]),
    Form(
      name: "a file in the body of another",
      document: "<xliff version='1.2'>\(file("f", unit + file("g", unit, to: "zh")))</xliff>",
      segments: ["f/1", "g/1"], languages: ["en ru", "en zh"], rules: ["xliff/namespace"]),
    Form(
      name: "a file in a group",
      document:
        "<xliff version='1.2'>\(file("f", "<group>\(file("g", unit))</group>\(unit)"))</xliff>",
      segments: ["g/1", "f/1"], languages: ["en ru", "en ru"], rules: ["xliff/namespace"]),
  ])
  func isRead(_ form: Form) throws {
    let file = try XLIFFTests.file(form.document)
    #expect(file.segments.map(\.name) == form.segments)
    #expect(
      file.segments.map {
        "\($0.sourceLanguage?.description ?? "") \($0.targetLanguage?.description ?? "")"
      } == form.languages)
    #expect(file.findings.map(\.rule) == form.rules)
  }

  @Test func aLaterVersionMustBeNamed() {
    let error = #expect(throws: FileError.self) {
      try XLIFFTests.file("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en'/>")
    }
    #expect(error?.code == "xliff/version")
  }

  /// Only the files that get a translation name its language.
  @Test func languagesAreNamedWhereTargetsAre() throws {
    let text =
      "<xliff version='1.2'><file original='a' source-language='en' datatype='x'><body>"
      + "<trans-unit id='1'><source xml:space='preserve'>a</source></trans-unit></body></file>"
      + "<file original='b' source-language='en' datatype='x'><body>"
      + "<trans-unit id='1'><source>b</source></trans-unit></body></file></xliff>"
    var file = try XLIFFTests.file(text)
    file.setTargetLanguage(.russian)
    #expect(file.bytes() == Array(text.utf8))
    file.setTarget(InlineContent([.text("а")]), of: 0)
    let changed = String(decoding: file.bytes(), as: UTF8.self)
    #expect(changed.ranges(of: "target-language=\"ru\"").count == 1)
    #expect(
      changed.contains("original='a' source-language='en' datatype='x' target-language=\"ru\""))
    #expect(
      changed.contains("<target xml:space=\"preserve\" state=\"needs-translation\">а</target>"))
  }

  /// `rid` counts pairs, `id` codes: the two do not meet.
  @Test func pairsAndSpansWithOneNumber() {
    func element(_ name: String, _ attributes: [(String, String)], _ inside: [MarkupNode] = [])
      -> MarkupNode
    {
      .element(
        MarkupElement(name, attributes: attributes.map { Attribute($0.0, $0.1) }, children: inside))
    }
    let content = InlineContent([
      element("bpt", [("id", "2"), ("rid", "1")]), .text("a"),
      element("g", [("id", "1")], [.text("b")]),
      element("ept", [("id", "3"), ("rid", "1")]),
    ])
    let codes = CodedText(content).tmx.nodes.compactMap { node -> String? in
      guard case .element(let element) = node else { return nil }
      return "\(element.name)\(element.attribute("i") ?? "")"
    }
    #expect(codes == ["bpt1", "bpt2", "ept2", "ept1"])
  }
}
