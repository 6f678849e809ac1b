// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct TMXReaderTests {
  static func document(_ body: String, doctype: String = "") -> [UInt8] {
    Array(
      """
      <?xml version="1.0"?>\(doctype)
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
      o-tmf="t" adminlang="en" srclang="zh" datatype="plaintext"/><body>\(body)</body></tmx>
      """.utf8)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let body: String
    var doctype = ""
    var texts: [[String]] = []
    var rules: [String] = []
    var skipped = 0
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "languages",
      body: """
        <tu><tuv xml:lang="zh"><seg>上海</seg></tuv><tuv xml:lang="zh-Hant"><seg>上海</seg></tuv>\
        <tuv xml:lang="en"><seg>Shanghai</seg></tuv><tuv xml:lang="ru"><seg>Шанхай</seg></tuv>\
        <tuv xml:lang="ar"><seg>شانغهاي</seg></tuv><tuv xml:lang="th"><seg>เซี่ยงไฮ้</seg></tuv></tu>
        """,
      texts: [["上海", "上海", "Shanghai", "Шанхай", "شانغهاي", "เซี่ยงไฮ้"]]),
    Case(name: "no unit", body: ""),
    Case(
      name: "references", body: "<tu><tuv lang=\"en\"><seg>a &amp; b&#x4E0A;&#13;</seg></tuv></tu>",
      texts: [["a & b上\r"]]),
    Case(
      name: "internal entity in text and attribute",
      body: "<tu tuid=\"&sco;\"><tuv xml:lang=\"en\"><seg>the &sco; charter</seg></tuv></tu>",
      doctype: "<!DOCTYPE tmx [<!ENTITY sco \"S&#67;O\">]>", texts: [["the SCO charter"]]),
    Case(
      name: "no segment", body: "<tu><tuv xml:lang=\"en\"/></tu>", rules: ["tmx/missing-seg"],
      skipped: 1),
    Case(name: "no variant", body: "<tu/>", rules: ["tmx/no-variant"], skipped: 1),
    Case(
      name: "not a language", body: "<tu><tuv xml:lang=\"?\"><seg>a</seg></tuv></tu>",
      rules: ["tmx/language"], skipped: 1),
    Case(
      name: "two segments", body: "<tu><tuv xml:lang=\"en\"><seg>a</seg><seg>b</seg></tuv></tu>",
      rules: ["tmx/second-seg"], skipped: 1),
    Case(
      name: "stray text", body: "<tu>x<tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>",
      texts: [["a"]], rules: ["tmx/text"]),
    Case(
      name: "unknown inline element",
      body: "<tu><tuv xml:lang=\"en\"><seg>a<b>c</b></seg></tuv></tu>", texts: [["ac"]],
      rules: ["tmx/inline"]),
    Case(
      name: "unpaired code",
      body: "<tu><tuv xml:lang=\"en\"><seg>a<ept i=\"1\"/>c</seg></tuv></tu>", texts: [["ac"]],
      rules: ["tmx/unpaired-code"]),
    Case(
      name: "date", body: "<tu changedate=\"2024\"><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>",
      texts: [["a"]], rules: ["tmx/date"]),
    Case(
      name: "property without type, markup in a note",
      body: "<tu><prop>x</prop><note>a<i>b</i></note><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>",
      texts: [["a"]], rules: ["tmx/property", "tmx/markup"]),
    Case(
      name: "element in the body", body: "<x><tu/></x><tu><tuv xml:lang=\"en\"><seg/></tuv></tu>",
      texts: [[""]], rules: ["tmx/element"]),
  ])
  func reads(_ test: Case) throws {
    let bytes = Self.document(test.body, doctype: test.doctype)
    let (units, summary) = try TMXReader(bytes, name: "t.tmx").readAll()
    #expect(units.map { $0.variants.map(\.text) } == test.texts)
    #expect(summary.findings.map(\.rule) == test.rules)
    #expect(summary.skippedCount == test.skipped)
    #expect(summary.unitCount == units.count)
    #expect(summary.header.sourceLanguage == .chinese)
    #expect(summary.header.creationTool == "t")
  }

  @Test(arguments: ["SYSTEM \"file:///etc/passwd\"", "PUBLIC \"p\" \"http://localhost/x\""])
  func opensNoExternalEntity(_ identifier: String) throws {
    let bytes = Self.document(
      "<tu><tuv xml:lang=\"en\"><seg>a &x;</seg></tuv></tu>",
      doctype: "<!DOCTYPE tmx [<!ENTITY x \(identifier)>]>")
    let error = #expect(throws: FileError.self) {
      try TMXReader(bytes, name: "t.tmx").readAll()
    }
    #expect(error?.code == "xml/external-entity")
  }

  @Test func placesUnitsWhereTheirTagsStand() throws {
    let marked = Marked(
      """
      <tmx version="1.4"><header/>
      <body>
        上 1️⃣<tu
          tuid="a"><tuv xml:lang="en"><seg>x</seg></tuv></tu>2️⃣<tu tuid="b"><tuv xml:lang="en"
        ><seg>字</seg></tuv></tu></body></tmx>
      """)
    let index = LineIndex(marked.text)
    var places: [TextModel.SourceLocation] = []
    try TMXReader(Array(marked.text.utf8), name: "t").read { places.append($1) }
    #expect(places == marked.offsets.map { index.location(of: $0, in: "t") })
  }

  @Test func contentMakesTheMissingID() throws {
    func unit(_ attributes: String, _ text: String) -> String {
      "<tu \(attributes)><tuv xml:lang=\"en\"><seg>\(text)</seg></tuv></tu>"
    }
    let bytes = Self.document(
      unit("", "a") + unit("", "b") + unit("", "a") + unit("tuid=\"1\"", "a"))
    let (units, _) = try TMXReader(bytes, name: "t").readAll()
    let ids = units.map(\.id.description)
    #expect(ids[0] == ids[2] && ids[0] != ids[1] && ids[3] == "1")
    #expect(ids[0].count == 17 && ids[0].hasPrefix("x"))
  }

  @Test func stopsWhenTheCallerThrows() throws {
    struct Enough: Error {}
    let unit = "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>"
    var count = 0
    #expect(throws: Enough.self) {
      try TMXReader(Self.document(unit + unit + unit), name: "t").read { _, _ in
        count += 1
        if count == 2 { throw Enough() }
      }
    }
    #expect(count == 2)
  }

  @Test func saysWhenAFileCannotBeRead() throws {
    let error = #expect(throws: FileError.self) {
      try TMXReader(path: "no-such-file.tmx").readAll()
    }
    #expect(error?.code == "document/missing")
  }

  @Test func keepsNoMoreFindingsThanTheLimit() throws {
    let body = String(repeating: "<tu/>", count: TMXReader.findingLimit + 5)
    let (_, summary) = try TMXReader(Self.document(body), name: "t").readAll()
    #expect(summary.findings.count == TMXReader.findingLimit)
    #expect(summary.droppedFindings == 5)
    #expect(summary.skippedCount == TMXReader.findingLimit + 5)
  }

  @Test(arguments: 1...40) func readsTheSameInWindowsOfAnySize(_ seed: Int) throws {
    // A file longer than a window, its units of many lengths, so that window ends fall everywhere.
    var body = ""
    for n in 0..<900 {
      let text = String(repeating: "上é&amp;𝄞", count: (n * seed) % 23)
      body += "<tu tuid=\"\(n)\"><tuv xml:lang=\"zh\"><seg>\(text)</seg></tuv></tu>\n"
    }
    let bytes = Self.document(body)
    let (units, summary) = try TMXReader(bytes, name: "t").readAll()
    #expect(summary.findings.isEmpty)
    #expect(units.count == 900)
    for (n, unit) in units.enumerated() {
      #expect(unit.id.description == "\(n)")
      #expect(unit.variants[0].text == String(repeating: "上é&𝄞", count: (n * seed) % 23))
    }
  }
}
