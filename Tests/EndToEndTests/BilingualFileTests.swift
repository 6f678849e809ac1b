// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// XLIFF and PO as the other commands take them.
@Suite struct BilingualFileTests {
  static let xliff = """
    <?xml version="1.0"?>
    <xliff version="1.2"><file original="charter" source-language="zh" target-language="en"><body>
    <trans-unit id="1"><source>命运共同体。&amp;</source>
    <target>R&amp;D and the <g id="1">community of common destiny</g> &lt;x</target></trans-unit>
    <!-- concord: ignore number/mismatch -->
    <trans-unit id="2"><source>3.5亿人</source><target>35 million people</target></trans-unit>
    <trans-unit id="3"><source>3.5亿人</source><target>35 million people</target></trans-unit>
    <trans-unit id="4" translate="no"><source>X</source></trans-unit>
    <trans-unit id="5"><source>茶</source><target state="needs-translation"/></trans-unit>
    </body></file></xliff>
    """

  static let po = """
    msgid ""
    msgstr "Language: en\\n"

    msgctxt "menu"
    msgid "命运共同体"
    msgstr ""
    "a \\"new\\" community of common "
    "destiny or community of common destiny"

    """

  @Test func findingsStandWhereTheWordsAre() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(Self.xliff.utf8), to: "a.txt")
    let json = try workspace.run(["check", "a.txt", "--format", "json"]).json()
    let found = json["findings"].list.map {
      "\($0["line"].int ?? 0):\($0["column"].int ?? 0) \($0["unit"].string ?? "") "
        + "\($0["rule"].string ?? "")"
    }
    #expect(
      found.sorted() == [
        "4:35 charter/1 term/forbidden", "4:9 charter/1 code/mismatch",
        "7:50 charter/3 number/mismatch",
        "9:38 charter/5 segment/empty",
      ])
    #expect(json["summary"]["silenced"].int == 1)
    let first = try #require(json["findings"].list.first { $0["rule"].string == "term/forbidden" })
    let offset = try #require(first["offset"].int)
    let words = Array(Self.xliff.utf8)[offset..<offset + (first["length"].int ?? 0)]
    #expect(String(decoding: words, as: UTF8.self) == "community of common destiny")
  }

  @Test func fixesWriteAsTheFileDoes() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(Self.xliff.utf8), to: "a.xlf")
    try workspace.folder.write(Data(Self.po.utf8), to: "a.po")
    _ = try workspace.run(["check", "a.xlf", "a.po", "--fix"])
    let new = "community with a shared future"
    #expect(
      try workspace.folder.text(of: "a.xlf")
        == Self.xliff.replacingOccurrences(of: "community of common destiny", with: new))
    // Words that go over two lines are a person's.
    #expect(
      try workspace.folder.text(of: "a.po")
        == Self.po.replacingOccurrences(of: "or community of common destiny", with: "or " + new))
    let places = try workspace.run(["check", "a.po", "--format", "json"]).json()["findings"]
    #expect(places[0]["line"].int == 7)
    #expect(places[0]["column"].int == 12)
    #expect(places[0]["unit"].string == "menu")
  }

  @Test func areImported() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(Self.xliff.utf8), to: "a.xlf")
    try workspace.folder.write(Data(Self.po.utf8), to: "a.po")
    let xliff = try workspace.run(["tm", "import", "a.xlf", "--id", "x"])
    #expect(xliff.output == "tm/x.tmx: 3 units, 2 skipped\n")
    let text = try workspace.folder.text(of: "tm/x.tmx")
    #expect(text.contains("tuid=\"charter/1\""))
    // The codes are those of TMX, so that the file validates.
    #expect(
      text.contains(
        "the <bpt i=\"1\" x=\"1\">&lt;g id=\"1\"&gt;</bpt>community of common destiny"
          + "<ept i=\"1\">&lt;/g&gt;</ept>"))
    #expect(try workspace.run(["tm", "import", "a.po", "--id", "p", "--from", "zh"]).status == 0)
    #expect(try workspace.folder.text(of: "tm/p.tmx").contains("<prop type=\"x-context\">menu"))
    let wrong = try workspace.run(["tm", "import", "a.xlf", "--from", "ru"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("in zh, not in ru"))
    let glossary = try workspace.run(["tm", "import", "glossaries/sco.yaml"])
    #expect(glossary.status == 2)
    #expect(glossary.errors.contains("no translation units"))
  }

  @Test func areExported() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(
      Data("zh\ten\n茶\ttea & \"milk\"\n水\twater\n".utf8), to: "a.tsv")
    _ = try workspace.run(["tm", "import", "a.tsv"])
    for format in ["csv", "xliff"] {
      let out = try workspace.run(["tm", "export", "--format", format])
      try workspace.folder.write(Data(out.output.utf8), to: "out.txt")
      let back = try workspace.run(["tm", "import", "out.txt", "--id", "back-\(format)"])
      // A table with commas between its fields is known only by its name.
      let isTold = format == "xliff"
      #expect(back.status == (isTold ? 0 : 2) || back.output.contains("2 units"))
    }
    let marked = try workspace.run(["tm", "export", "a", "--format", "csv"])
    #expect(marked.output.unicodeScalars.first == "\u{FEFF}")
    let csv = try workspace.run(["tm", "export", "a", "--format", "csv", "--no-bom"])
    #expect(csv.output == "zh,en,status\n茶,\"tea & \"\"milk\"\"\",approved\n水,water,approved\n")
  }
}
