// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// What is put into a document of XLIFF 2 leaves it valid: it is read again.
@Suite struct XLIFF2WritingTests {
  private static let no = "canCopy='no' canDelete='no'"

  private static func proposal(_ text: String) -> TargetProposal {
    TargetProposal(
      target: InlineContent([.text(text)]), hundredths: 9000, isExact: false, memorySource: "a",
      memoryTarget: text, origin: "tm")
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let unit: String
    /// Proposals for the segments, in order; `nil` for none.
    let proposals: [String?]
    /// The targets that are read again, with their codes.
    let targets: [String?]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "codes that may go", unit: segment("<ph id='1'/>Rivers"), proposals: ["Реки"],
      targets: ["Реки"]),
    Case(
      name: "a code that may not be deleted comes after the words",
      unit: segment("<ph id='1' canDelete='no'/>Rivers"), proposals: ["河流"],
      targets: ["河流<ph id=1>"]),
    Case(
      name: "a fixed sequence stays in its order",
      unit: segment(
        "<ph id='1' canReorder='firstNo' \(no)/> of <ph id='2' canReorder='no' \(no)/>"),
      proposals: ["из"], targets: ["из<ph id=1><ph id=2>"]),
    Case(
      name: "codes around words keep their nesting",
      unit: segment("<pc id='1' canDelete='no'>Lake <ph id='2'/></pc>"),
      proposals: ["湖"], targets: ["湖<pc id=1><ph id=2></pc>"]),
    Case(
      name: "all segments of a span",
      unit: segment("<sc id='1'/>One.") + segment("Two.<ec startRef='1'/>"),
      proposals: ["一。", "二。"], targets: ["一。", "二。"]),
    Case(
      name: "half of a span that must stay: the proposal is only among the matches",
      unit: segment("<sc id='1' canDelete='no'/>One.")
        + segment("Two.<ec startRef='1' canDelete='no'/>"),
      proposals: ["一。", nil], targets: [nil, nil]),
    Case(
      name: "both halves of a span that must stay",
      unit: segment("<sc id='1' canDelete='no'/>One.")
        + segment("Two.<ec startRef='1' canDelete='no'/>"),
      proposals: ["一。", "二。"], targets: ["一。<sc id=1>", "二。<ec startRef=1>"]),
    Case(
      name: "white space of the source",
      unit: "<segment><source xml:space='preserve'>  a</source></segment>",
      proposals: ["  б"], targets: ["  б"]),
  ])
  func isReadAgain(_ test: Case) throws {
    var file = try XLIFFTests.unit(test.unit)
    for (index, text) in test.proposals.enumerated() {
      if let text { file.propose(Self.proposal(text), for: index) }
    }
    let again = try XLIFFFile(ByteSource(file.bytes(), name: "again.xlf"))
    #expect(again.segments.map { $0.target.map { Self.shown($0.nodes) } } == test.targets)
    for (index, text) in test.proposals.enumerated() where text != nil {
      #expect(again.segments[index].matches.contains { $0.target.plainText == text })
    }
  }

  private static func shown(_ nodes: [MarkupNode]) -> String {
    nodes.map { node in
      switch node {
      case .text(let text): return text
      case .element(let element):
        let id =
          element.attribute("id").map { "id=\($0)" }
          ?? "startRef=\(element.attribute("startRef") ?? "")"
        return "<\(element.name) \(id)>" + shown(element.children)
          + (element.children.isEmpty ? "" : "</\(element.name)>")
      }
    }.joined()
  }

  /// A span whose other half is not translated loses its end, which may be deleted.
  @Test func halfOfASpanIsLeftOut() throws {
    var file = try XLIFFTests.unit(segment("<sc id='1'/>One.") + segment("Two.<ec startRef='1'/>"))
    file.setTarget(file.segments[0].source, of: 0)
    let again = try XLIFFFile(ByteSource(file.bytes(), name: "again.xlf"))
    #expect(again.segments[0].target == InlineContent([.text("One.")]))
    file.setTarget(file.segments[1].source, of: 1)
    let whole = try XLIFFFile(ByteSource(file.bytes(), name: "whole.xlf"))
    #expect(whole.segments.map(\.target) == file.segments.map(\.source))
  }

  static let plain = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f">
    <unit id="u"><segment><source xml:space="preserve">a </source></segment></unit></file></xliff>
    """

  @Test func aLanguageIsNamedWithTheFirstTarget() throws {
    var file = try XLIFFTests.file(Self.plain)
    file.setTargetLanguage(.russian)
    #expect(file.bytes() == Array(Self.plain.utf8))
    file.addNote("n", to: 0)
    #expect(!String(decoding: file.bytes(), as: UTF8.self).contains("trgLang"))
    file.setTarget(InlineContent([.text("б ")]), of: 0)
    let text = String(decoding: file.bytes(), as: UTF8.self)
    #expect(text.contains("trgLang=\"ru\""))
    #expect(text.contains("<target xml:space=\"preserve\">б </target>"))
  }

  /// A language that is in force around a target is not that of the target.
  @Test func aTargetSaysItsLanguageWhereAnotherIsInForce() throws {
    var file = try XLIFFTests.file(
      Self.plain.replacing("<file id=\"f\">", with: "<file id=\"f\" xml:lang=\"en\">"))
    file.setTargetLanguage(.chinese)
    file.propose(Self.proposal("甲"), for: 0)
    let again = try XLIFFFile(ByteSource(file.bytes(), name: "again.xlf"))
    #expect(again.segments[0].target?.plainText == "甲")
    #expect(again.segments[0].matches.map(\.target.plainText) == ["甲"])
  }
}
