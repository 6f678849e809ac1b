// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct PretranslateTests {
  /// A workspace whose memory has three sentences, one of them with codes.
  static func workspace() throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(memory.utf8), to: "tm/memory.tmx")
    return workspace
  }

  static let memory = """
    <?xml version="1.0"?>
    <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x"
      adminlang="en" srclang="zh" datatype="plaintext"/><body>
    <tu tuid="m1"><tuv xml:lang="zh"><seg>上海精神的内涵是互信。</seg></tuv>
      <tuv xml:lang="en"><seg>The essence of the Shanghai Spirit is mutual trust.</seg></tuv></tu>
    <tu tuid="m2"><tuv xml:lang="zh"><seg>成员国于2001年签署宣言。</seg></tuv>
      <tuv xml:lang="en"><seg>The member states signed the declaration in 2001.</seg></tuv></tu>
    <tu tuid="m3"><tuv xml:lang="zh"><seg>请按<bpt i="1" x="1">b</bpt>确定<ept i="1">/b</ept>键。</seg></tuv>
      <tuv xml:lang="en"><seg>Press the <bpt i="1" x="1">b</bpt>OK<ept i="1">/b</ept> key.</seg></tuv></tu>
    </body></tmx>
    """

  static let xliff2 = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- kept -->
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh"  trgLang="en">
      <file id="f1">
        <unit id="u1">
          <segment>
            <source>上海精神的内涵是互信。</source>
          </segment>
          <segment id="s1">
            <source>成员国于２０２３年签署宣言。</source>
          </segment>
        </unit>
        <unit id="u2">
          <segment>
            <source>请按<pc id="1">确定</pc>键。</source>
          </segment>
          <segment state="final">
            <source>上海精神的内涵是互信。</source>
            <target>Shanghai spirit &amp; trust.</target>
          </segment>
        </unit>
      </file>
    </xliff>
    """

  @Test func fillsXLIFF2() throws {
    let workspace = try Self.workspace()
    try workspace.folder.write(Data(Self.xliff2.utf8), to: "a.xlf")
    let run = try workspace.run(["pretranslate", "a.xlf", "--out", "b.xlf"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2 translated, 1 to be worked on"))
    #expect(try workspace.folder.text(of: "a.xlf") == Self.xliff2)
    let text = try workspace.folder.text(of: "b.xlf")
    for piece in [
      "<segment state=\"translated\" subState=\"concord:exact\" id=\"s2\">",
      "<target>The essence of the Shanghai Spirit is mutual trust.</target>",
      "<segment id=\"s1\" state=\"initial\" subState=\"concord:fuzzy\">",
      "<target>The member states signed the declaration in 2023.</target>",
      "<target>Press the <pc id=\"1\">OK</pc> key.</target>",
      "<mtc:match ref=\"#s1\" type=\"tm\" similarity=\"98\" origin=\"tm/memory.tmx: m2\">"
        + "<source>成员国于2001年签署宣言。</source>"
        + "<target>The member states signed the declaration in 2001.</target></mtc:match>",
      "<note appliesTo=\"source\" category=\"terms\">上海精神 = Shanghai Spirit</note>",
      "<target>Shanghai spirit &amp; trust.</target>",
    ] { #expect(text.contains(piece), "\(piece)") }
    // Lines that were there are there still, in their order.
    var lines = text.split(separator: "\n")[...]
    for line in Self.xliff2.split(separator: "\n") where !line.contains("<segment") {
      lines = lines.drop { $0 != line }
      #expect(lines.first == line)
    }
    // What was filled is not filled again, and what is there is not reported again.
    let again = try workspace.run(["pretranslate", "b.xlf"])
    #expect(again.status == 0)
    #expect(try workspace.folder.text(of: "b.xlf") == text)
    let over = try workspace.run(["pretranslate", "b.xlf", "--overwrite", "--out", "-"])
    #expect(over.output.components(separatedBy: "<mtc:match ").count == 4)
    #expect(over.output.contains("Shanghai spirit &amp; trust."))
  }

  @Test func fillsXLIFF1() throws {
    let workspace = try Self.workspace()
    let text = """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="f"
        source-language="zh" datatype="plaintext"><body>
      <trans-unit id="1">
        <source>请按<g id="1">确定</g><x id="2"/>键。</source><target/>
      </trans-unit>
      <trans-unit id="2"><source>a</source>
      <seg-source><mrk mtype="seg" mid="0">成员国于1999年签署宣言。</mrk><mrk mtype="seg" mid="1">茶。</mrk></seg-source>
      </trans-unit></body></file></xliff>
      """
    try workspace.folder.write(Data(text.utf8), to: "a.xlf")
    let json = try workspace.run(["pretranslate", "a.xlf", "--format", "json"]).json()
    #expect(json["segments"][0]["state"].string == "needs-review")
    #expect(json["segments"][0]["penalties"].strings == ["codes"])
    #expect(json["segments"][0]["lacksCodes"].bool == true)
    #expect(json["segments"][0]["memoryUnit"].string == "m3")
    #expect(json["segments"][1]["unit"].string == "f/2/0")
    #expect(json["segments"][2]["state"].string == "new")
    let out = try workspace.folder.text(of: "a.xlf")
    for piece in [
      "target-language=\"en\"",
      "<target state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\">Press the OK key.",
      "<alt-trans match-quality=\"99%\" origin=\"tm/memory.tmx: m3\">",
      "<target state=\"needs-review-translation\"><mrk mtype=\"seg\""
        + " mid=\"0\">The member states signed the declaration in 1999.</mrk><mrk mtype=\"seg\""
        + " mid=\"1\"/></target>",
      "<alt-trans mid=\"0\" match-quality=\"98%\"",
    ] { #expect(out.contains(piece), "\(piece)") }
  }

  @Test func fillsPO() throws {
    let workspace = try Self.workspace()
    let text = """
      msgid ""
      msgstr "Language: en\\n"

      # Li
      #: a.c:1
      #, c-format
      msgid "上海精神的内涵是互信。\\n"
      msgstr ""

      msgctxt "m"
      msgid "成员国于1999年签署宣言。"
      msgstr ""

      msgid "茶"
      msgstr "tea"

      """
    try workspace.folder.write(Data(text.utf8), to: "en.po")
    let run = try workspace.run(["pretranslate", "en.po"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try workspace.folder.text(of: "en.po") == """
        msgid ""
        msgstr "Language: en\\n"

        # Li
        # concord: 100% tm/memory.tmx: m1
        # concord: 上海精神 = Shanghai Spirit
        #: a.c:1
        #, c-format
        msgid "上海精神的内涵是互信。\\n"
        msgstr "The essence of the Shanghai Spirit is mutual trust.\\n"

        # concord: 98% tm/memory.tmx: m2
        # concord: 成员国 = member states
        #, fuzzy
        #| msgid "成员国于2001年签署宣言。"
        msgctxt "m"
        msgid "成员国于1999年签署宣言。"
        msgstr "The member states signed the declaration in 1999."

        msgid "茶"
        msgstr "tea"

        """)
  }

  @Test func fillsTables() throws {
    let workspace = try Self.workspace()
    let table = "id,zh,en,note\r\n1,上海精神的内涵是互信。,,\"a, b\"\r\n2,茶,\r\n"
    let run = try workspace.run(["pretranslate", "-", "--out", "-"], input: table)
    #expect(
      run.output == "id,zh,en,note,status,match,origin,terms\r\n"
        + "1,上海精神的内涵是互信。,The essence of the Shanghai Spirit is mutual trust.,\"a, b\","
        + "translated,100,tm/memory.tmx: m1,上海精神 = Shanghai Spirit\r\n2,茶,\r\n")
    #expect(run.errors.contains("1 translated"))
    let again = try workspace.run(["pretranslate", "-", "--out", "-"], input: run.output)
    #expect(again.output == run.output)
    let plain = try workspace.run(
      ["pretranslate", "-", "--out", "-", "--no-terms", "--threshold", "100"],
      input: "zh\ten\n茶\t\n")
    #expect(plain.output == "zh\ten\n茶\t\n")
  }

  @Test func fillsWordDocuments() throws {
    let workspace = try Self.workspace()
    let body =
      "<w:p><w:r><w:t>上海精神的内涵是互信。成员国于1999年签署宣言。命运共同体很好。</w:t></w:r></w:p>"
    let document =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
      + body + "</w:body></w:document>"
    let archive = try ZipArchive.bytes(of: [("word/document.xml", Array(document.utf8))])
    try workspace.folder.write(Data(archive), to: "a.docx")
    let run = try workspace.run(["pretranslate", "a.docx", "--out", "b.docx"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("1 translated, 1 to be worked on"))
    let text = try workspace.run(["extract", "b.docx"])
    // What is not yet translated is a part of its own.
    #expect(
      text.output.contains(
        "The essence of the Shanghai Spirit is mutual trust. "
          + "The member states signed the declaration in 1999.\n"))
    #expect(text.output.contains("\n命运共同体很好。"))
    let again = try workspace.run(["pretranslate", "b.docx", "--from", "zh", "--out", "c.docx"])
    #expect(again.status == 0)
  }

  @Test func changesNothingInADryRun() throws {
    let workspace = try Self.workspace()
    try workspace.folder.write(Data(Self.xliff2.utf8), to: "a.xlf")
    let run = try workspace.run(["pretranslate", "a.xlf", "--dry-run", "--format", "json"])
    #expect(try workspace.folder.text(of: "a.xlf") == Self.xliff2)
    let json = try run.json()
    #expect(json["output"].string == nil)
    let rows = json["rows"].list.filter { $0["segments"].int != 0 }
    #expect(rows.map { $0["band"].string } == ["kept", "exact", "95-99"])
    #expect(rows.map { $0["segments"].int } == [1, 2, 1])
  }

  @Test func saysWhatItCannotDo() throws {
    let workspace = try Self.workspace()
    try workspace.folder.write(Data(Self.memory.utf8), to: "a.tmx")
    try workspace.folder.write(Data(Self.xliff2.utf8), to: "a.xlf")
    for (arguments, reason) in [
      (["a.tmx"], "this is TMX"), (["missing.xlf"], "missing.xlf"), (["-"], "--out"),
      (["a.xlf", "--threshold", "20"], "50 to 100"),
      (["a.xlf", "--from", "ru"], "in zh, not in ru"),
    ] {
      let run = try workspace.run(["pretranslate"] + arguments)
      #expect(run.status == 2)
      #expect(run.errors.contains(reason), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }
}
