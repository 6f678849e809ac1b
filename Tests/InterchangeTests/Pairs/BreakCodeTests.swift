// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Testing
import TextModel

@testable import Interchange

/// Line breaks that bilingual files keep as codes: the words beside them are not glued, the places of the words stay
/// right, and the codes are written back as they are.
@Suite struct BreakCodeTests {
  static let xliff = """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="a" source-language="zh" target-language="en" datatype="x"><body>
    <trans-unit id="1"><source>第一条<x id="1" ctype="lb"/>宗旨</source><target state="translated">Art. &amp; 1<x id="1" ctype="lb"/>Purpose<x id="2"/>and aims</target></trans-unit>
    <trans-unit id="2"><source>第二条<x id="1" ctype="lb"/>成员</source><target/></trans-unit>
    </body></file></xliff>
    """

  @Test func placesOfWordsAreThoseOfTheFile() throws {
    let file = try PairedFile(ByteSource(Array(Self.xliff.utf8), name: "a.xlf"), format: .xliff)
    var segment: PairedSegment?
    try file.read(PairSelection(LanguagePair(from: .chinese, to: .english))) { found, _ in
      segment = segment ?? found
    }
    let found = try #require(segment)
    let text = try #require(found.target?.plainText)
    #expect(text == "Art. & 1 Purpose and aims")
    let bytes = Array(Self.xliff.utf8)
    for word in ["Art", "1", "Purpose", "and", "aims"] {
      let start = try #require(text.range(of: word)).lowerBound.utf16Offset(in: text)
      let run = try #require(found.runs.last { $0.text <= start && $0.length > 0 })
      let at = run.file + start - run.text
      #expect(String(decoding: bytes[at..<at + word.utf8.count], as: UTF8.self) == word)
    }
  }

  @Test func codesAreWrittenBackAsTheyAre() throws {
    var file = try XLIFFFile(ByteSource(Array(Self.xliff.utf8), name: "a.xlf"))
    let source = CodedText(file.segments[1].source)
    #expect(source.text == "第二条 成员")
    let memory = (
      source: CodedText(
        InlineContent([
          .text("第二条"), .element(MarkupElement("ph", children: [.text("<br/>")])), .text("成员"),
        ])),
      target: CodedText(
        InlineContent([
          .text("Article 2"), .element(MarkupElement("ph", children: [.text("<br/>")])),
          .text("Members"),
        ]))
    )
    let target = try #require(source.carried(into: memory.target, of: memory.source)?.content)
    file.setTarget(target, state: .translated, of: 1)
    let written = String(decoding: file.bytes(), as: UTF8.self)
    #expect(written.contains("Article 2<x id=\"1\" ctype=\"lb\"/>Members"))
    #expect(written.contains("1<x id=\"1\" ctype=\"lb\"/>Purpose<x id=\"2\"/>and aims"))
  }

  @Test func unitsOfAMemoryHaveTheSpaceInTheirText() throws {
    let tmx = """
      <tmx version="1.4"><header srclang="en"/><body><tu tuid="1">
      <tuv xml:lang="en"><seg>Article 1<ph x="1">&lt;br/&gt;</ph>Purpose</seg></tuv>
      <tuv xml:lang="ru"><seg>Статья 1<ph x="1">&lt;br/&gt;</ph>Цель</seg></tuv></tu></body></tmx>
      """
    let units = try TrustTests.units(tmx, from: .english, to: .russian)
    #expect(units.first?.variants.map(\.text) == ["Article 1 Purpose", "Статья 1 Цель"])
    #expect(units.first?.variants.map { $0.content?.codeCount } == [1, 1])
  }

  @Test func writtenBreaksAreSearchedForAsSpaces() {
    let text = CodedText("Article 1<br/>Purpose of <b>the</b> Union").withWrittenCodes
    #expect(text.text == "Article 1 Purpose of the Union")
    #expect(text.searchTexts.first == "Article 1 Purpose of the Union")
  }
}
