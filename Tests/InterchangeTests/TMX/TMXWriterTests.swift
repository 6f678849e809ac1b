// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct TMXWriterTests {
  static let samples = Fixture.files("tmx", ".tmx")

  @Test(arguments: samples) func readsBackWhatItWrites(_ file: String) throws {
    let (units, summary) = try TMXReader(path: Fixture.path(file)).readAll()
    #expect(!units.isEmpty)
    #expect(summary.skippedCount == 0)
    let (bytes, findings) = TMXWriter.bytes(of: units, header: summary.header)
    #expect(findings.isEmpty)
    let (again, second) = try TMXReader(bytes, name: file).readAll()
    #expect((again == Self.ordered(units)) == true)
    // The writer adds to the header what is required.
    var header = second.header
    #expect(
      summary.header.attributes.allSatisfy { header.attributes.contains($0) })
    header.attributes = summary.header.attributes
    header.version = summary.header.version
    #expect(header == summary.header)
    #expect((TMXWriter.bytes(of: again, header: second.header).bytes == bytes) == true)
  }

  /// The units with their attributes in the order of the DTD, which the writer puts them in.
  static func ordered(_ units: [TranslationUnit]) -> [TranslationUnit] {
    let order = [
      "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool",
      "creationtoolversion", "creationdate", "creationid", "changedate", "segtype", "changeid",
      "o-tmf", "srclang",
    ]
    func sort(_ attributes: inout [Attribute]) {
      attributes.sort {
        (order.firstIndex(of: $0.name) ?? 99, $0.name)
          < (order.firstIndex(of: $1.name) ?? 99, $1.name)
      }
    }
    return units.map { unit in
      var unit = unit
      sort(&unit.attributes)
      for index in unit.variants.indices { sort(&unit.variants[index].attributes) }
      return unit
    }
  }

  @Test(arguments: samples) func writesWhatTheDTDAllows(_ file: String) throws {
    let (units, summary) = try TMXReader(path: Fixture.path(file)).readAll()
    let (bytes, _) = TMXWriter.bytes(of: units, header: summary.header)
    try Fixture.withTemporaryFile(bytes, suffix: ".tmx") { path in
      let result = try Fixture.run(
        "xmllint", ["--noout", "--nonet", "--dtdvalid", Fixture.path("schemas/tmx14.dtd"), path])
      guard let result else { return }
      #expect(result.status == 0, "\(result.output)")
    }
  }

  @Test func writesOneUnitInFewLines() throws {
    var unit = TranslationUnit(
      id: UnitID("sco-1"),
      variants: [
        TranslationUnitVariant(language: .chinese, text: "“互信” < & >"),
        TranslationUnitVariant(
          language: .english,
          content: InlineContent([
            .text("a "),
            .element(MarkupElement("ph", attributes: [Attribute("x", "1")])),
          ])),
      ], properties: [Property("x-status", "approved")], notes: ["第1页"],
      changeDate: "20240101T000000Z")
    unit.attributes = [Attribute("creationid", "li\"\n"), Attribute("creationdate", "d")]
    let header = TMXHeader(sourceLanguage: .chinese, toolVersion: "0.1")
    let (bytes, findings) = TMXWriter.bytes(of: [unit], header: header)
    #expect(findings.isEmpty)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
          <header creationtool="concord" creationtoolversion="0.1" segtype="sentence" \
        o-tmf="concord" adminlang="en" srclang="zh" datatype="plaintext"/>
          <body>
            <tu tuid="sco-1" creationdate="d" creationid="li&quot;&#10;" \
        changedate="20240101T000000Z">
              <note>第1页</note>
              <prop type="x-status">approved</prop>
              <tuv xml:lang="zh"><seg>“互信” &lt; &amp; &gt;</seg></tuv>
              <tuv xml:lang="en"><seg>a <ph x="1"/></seg></tuv>
            </tu>
          </body>
        </tmx>

        """)
  }

  @Test(arguments: ["\u{0}", "\u{B}", "a\u{1F}б", "上\u{FFFE}", "\u{FFFF}<\u{1}", "中國\u{8}"])
  func replacesWhatXMLCannotHold(_ text: String) throws {
    let good = TranslationUnit(
      id: UnitID("g"), variants: [TranslationUnitVariant(language: .english, text: "\u{FFFD} ﻿")])
    var odd = good
    odd.variants[0].text = text
    odd.properties = [Property("x-note", text)]
    let (bytes, findings) = TMXWriter.bytes(of: [good, odd, good])
    let count = text.unicodeScalars.count { $0.value < 0x20 || $0.value >= 0xFFFE }
    #expect(findings.map(\.rule) == ["tmx/replaced"])
    #expect(findings[0].message.contains("\(2 * count) characters"))
    odd.variants[0].text = XMLText.allowed(text)
    odd.properties = [Property("x-note", XMLText.allowed(text))]
    #expect(try TMXReader(bytes, name: "t").readAll().units == [good, odd, good])
  }

  @Test func refusesAUnitWithoutVariants() throws {
    let bad = TranslationUnit(id: UnitID("b\u{1}"), variants: [])
    let (bytes, findings) = TMXWriter.bytes(of: [bad])
    #expect(findings.map(\.rule) == ["tmx/unwritable"])
    #expect(try TMXReader(bytes, name: "t").readAll().units.isEmpty)
  }

  @Test(arguments: 1...50) func anyTextSurvives(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = [
      "a", "上", "й", "\t", "\n", "\r", "&", "<", ">", "\"", "'", "]", " ", "\u{3000}", "\u{85}",
      "\u{2028}", "𝄞", "\u{301}", "ا", "\u{E000}", "\u{FEFF}", "\u{FFFD}",
    ]
    func text() -> String {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        text.append(alphabet.randomElement(using: &random) ?? "a")
      }
      return String(text)
    }
    var units: [TranslationUnit] = []
    for n in 0..<20 {
      var unit = TranslationUnit(
        id: UnitID("u\(n)" + text()),
        variants: [
          TranslationUnitVariant(language: .english, text: text(), notes: [text()]),
          TranslationUnitVariant(language: .russian, text: text()),
        ], properties: [Property(text(), text())], notes: [text()])
      unit.attributes = [Attribute("x-any", text())]
      units.append(unit)
    }
    let (bytes, findings) = TMXWriter.bytes(of: units)
    #expect(findings.isEmpty)
    #expect(try TMXReader(bytes, name: "seed \(seed)").readAll().units == units)
  }

  @Test func writesAFileWholeOrNotAtAll() throws {
    struct Enough: Error {}
    let unit = TranslationUnit(
      id: UnitID("1"), variants: [TranslationUnitVariant(language: .english, text: "a")])
    try Fixture.withTemporaryFile(Array("old".utf8), suffix: ".tmx") { path in
      #expect(throws: Enough.self) {
        try TMXWriter.write(to: path) { writer in
          try writer.append(unit)
          throw Enough()
        }
      }
      #expect(try ByteSource(path: path).text() == "old")
      try TMXWriter.write(to: path) { try $0.append(unit) }
      #expect(try TMXReader(path: path).readAll().units == [unit])
    }
  }

  @Test func commentsAndTheOrderOfNotesSurvive() throws {
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <!-- licence: CC0 -->
        <header creationtool="c" creationtoolversion="1" segtype="sentence" o-tmf="c" adminlang="en" srclang="zh" datatype="plaintext">
          <prop type="x-a">1</prop>
          <note>n</note>
          <prop type="x-b">2</prop>
        </header>
        <body>
          <!-- Default translations -->
          <tu tuid="1">
            <note>first</note>
            <prop type="x-a">1</prop>
            <note>second</note>
            <note>third</note>
            <prop type="x-b">2</prop>
            <note>last</note>
            <tuv xml:lang="zh"><seg>甲</seg></tuv>
          </tu>
          <tu tuid="2">
            <tuv xml:lang="zh"><seg>乙</seg></tuv>
          </tu>
          <!-- Alternative translations -->
        </body>
      </tmx>

      """
    let (units, summary) = try TMXReader(Array(document.utf8), name: "a").readAll()
    let written = TMXWriter.bytes(
      of: units, header: summary.header, closingComments: summary.closingComments
    ).bytes
    #expect(String(decoding: written, as: UTF8.self) == document)

    // Comments and instructions of every place stay in theirs.
    let everywhere = """
      <?xml version="1.0" encoding="UTF-8"?>
      <?xml-stylesheet href="tmx.xsl"?>
      <!--a-->
      <tmx version="1.4">
        <?b?>
        <!--c-->
        <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh" datatype="plaintext">
          <!--d-->
        </header>
        <body>
          <?e f="1"?>
          <tu tuid="1">
            <tuv xml:lang="zh"><seg>甲</seg></tuv>
          </tu>
          <!--g-->
          <?h i?>
        </body>
        <!--j-->
        <?k?>
      </tmx>
      <!--l-->
      <?m n?>

      """
    let all = try TMXReader(Array(everywhere.utf8), name: "a").readAll()
    #expect(all.units[0].comments == [MarkupRemark(.instruction, "e f=\"1\"")])
    let same = TMXWriter.bytes(
      of: all.units, header: all.summary.header, closingComments: all.summary.closingComments)
    #expect(String(decoding: same.bytes, as: UTF8.self) == everywhere)
    // An instruction that would end early does not, and one without a target is a comment.
    var odd = all.units[0]
    odd.comments = [MarkupRemark(.instruction, "a ?>b"), MarkupRemark(.instruction, "")]
    let oddText = String(decoding: TMXWriter.bytes(of: [odd]).bytes, as: UTF8.self)
    #expect(oddText.contains("<?a ? >b?>") && oddText.contains("<!---->"))

    // A comment inside a unit is written before the unit; one that would end early does not.
    let inside = document.replacingOccurrences(
      of: "<seg>乙</seg>", with: "<seg>乙<!-- in --></seg>")
    var again = try TMXReader(Array(inside.utf8), name: "a").readAll()
    #expect(again.units[1].comments == [" in "])
    #expect(again.units[1].variants[0].text == "乙")
    again.units[1].comments = ["a--b-"]
    let text = String(decoding: TMXWriter.bytes(of: again.units).bytes, as: UTF8.self)
    #expect(text.contains("<!--a- -b- -->"))
  }
}

extension ByteSource {
  func text() throws -> String {
    try DelimitedText(self, delimiter: "\u{1}").text
  }
}
