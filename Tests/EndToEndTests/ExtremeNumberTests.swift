// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing

/// Numbers of files and options that no program writes: read, left out or refused in a line, never a crash.
@Suite(.timeLimit(.minutes(5))) struct ExtremeNumberTests {
  static let numbers = [
    "nan", "-inf", "1e300", "9223372036854775807", "-9223372036854775808", "18446744073709551616",
    "-1", "٣",
  ]

  /// A file of each reader with a number at every place for one.
  static func files(_ number: String) throws -> [String: [UInt8]] {
    let word = """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr>\
      <w:outlineLvl w:val="\(number)"/><w:numPr><w:ilvl w:val="\(number)"/><w:numId w:val="\(number)"/></w:numPr>\
      </w:pPr><w:ins w:id="\(number)" w:author="a"><w:r><w:rPr><w:sz w:val="\(number)"/></w:rPr><w:t>We met.</w:t>\
      </w:r></w:ins><w:commentRangeStart w:id="\(number)"/><w:r><w:footnoteReference w:id="\(number)"/></w:r></w:p>\
      <w:tbl><w:tr><w:trPr><w:gridBefore w:val="\(number)"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="\(number)"/>\
      </w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
      """
    let comments = """
      <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment \
      w:id="\(number)" w:author="a"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:comment></w:comments>
      """
    let sheet = """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">\
      <c r="A1" t="inlineStr"><is><t>zh</t></is></c><c r="B1" t="inlineStr"><is><t>en</t></is></c></row>\
      <row r="\(number)"><c r="A\(number)" t="inlineStr"><is><t>会议</t></is></c><c r="ZZZZZZZZZZZZZZ1" t="s">\
      <v>\(number)</v></c><c s="\(number)"><v>\(number)</v></c></row></sheetData><mergeCells>\
      <mergeCell ref="A\(number):B\(number)"/><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>
      """
    let book = """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
      <sheet name="a" sheetId="\(number)" r:id="rId1"/></sheets></workbook>
      """
    func relations(_ type: String, _ target: String) -> [UInt8] {
      Array(
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
        Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)" \
        Target="\(target)"/></Relationships>
        """.utf8)
    }
    let texts = [
      "a.po": """
      msgid ""
      msgstr "Language: zh\\nPlural-Forms: nplurals=\(number); plural=(n>\(number));\\n"

      msgid "one meeting"
      msgid_plural "%d meetings"
      msgstr[\(number)] "会议"

      """,
      "a.xlf": """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" \
      target-language="en" datatype="plaintext"><body><trans-unit id="\(number)" maxwidth="\(number)" \
      minbytes="\(number)" maxbytes="\(number)" size-unit="char"><source>会议<x id="\(number)"/></source>\
      <target>meeting<x id="\(number)"/></target></trans-unit></body></file></xliff>
      """,
      "b.xlf": """
      <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" \
      xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" srcLang="zh" trgLang="en"><file id="f" \
      slr:storageRestriction="\(number)"><unit id="u" slr:sizeRestriction="\(number),\(number)"><segment>\
      <source>会议<ph id="\(number)"/></source><target order="\(number)">meeting<ph id="\(number)"/></target>\
      </segment></unit></file></xliff>
      """,
      "a.html": """
      <ol start="\(number)"><li value="\(number)">We met.</li></ol><table><tr><td colspan="\(number)" \
      rowspan="\(number)">x</td></tr></table><h\(number)>y</h\(number)>&#\(number);&#x\(number);
      """,
      "a.md": "\(number). We met.\n[^\(number)]: note\n",
      "a.tex": #"\newcommand{\a}[\#(number)]{\#(number)}\a{x}\char\#(number) We met."#,
      "a.srx": """
      <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes"/><body>\
      <languagerules><languagerule languagerulename="a"><rule break="yes"><beforebreak>x{1,\(number)}</beforebreak>\
      <afterbreak>a</afterbreak></rule></languagerule></languagerules><maprules><languagemap \
      languagepattern=".*" languagerulename="a"/></maprules></body></srx>
      """,
      "a.tbx": """
      <martif type="TBX"><text><body><termEntry id="\(number)"><langSet xml:lang="zh"><tig><term>会议</term>\
      <termNote type="usageCount">\(number)</termNote></tig></langSet><langSet xml:lang="en"><tig>\
      <term>meeting</term></tig></langSet></termEntry></body></text></martif>
      """,
      "c.sdlxliff": """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" \
      xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"><file original="a" source-language="zh" target-language="en" \
      datatype="x-sdlfilterframework2"><body><trans-unit id="u"><source>会议</source><seg-source><mrk mtype="seg" \
      mid="\(number)">会议</mrk></seg-source><target><mrk mtype="seg" mid="\(number)">meeting</mrk></target>\
      <sdl:seg-defs><sdl:seg id="\(number)" conf="Draft" percent="\(number)"/></sdl:seg-defs></trans-unit></body>\
      </file></xliff>
      """,
      "a.tmx": """
      <tmx version="\(number)"><header creationtool="x" creationtoolversion="\(number)" segtype="sentence" o-tmf="x" \
      adminlang="en" srclang="zh" datatype="plaintext" creationdate="\(number)"/><body><tu tuid="\(number)" \
      usagecount="\(number)" changedate="\(number)"><prop type="x-confidence">\(number)</prop><tuv xml:lang="zh">\
      <seg>会议<bpt i="\(number)" x="\(number)"/>举行<ept i="\(number)"/>。</seg></tuv><tuv xml:lang="en"><seg>A \
      meeting<hi x="\(number)">.</hi></seg></tuv></tu></body></tmx>
      """,
      "a.xml": """
      <article><front><article-meta><title-group><article-title>We met</article-title></title-group><volume>\
      \(number)</volume></article-meta></front><body><sec><title>We met.</title><p>We met.<xref ref-type="fn" \
      rid="\(number)">\(number)</xref></p><table><tr><td colspan="\(number)" rowspan="\(number)">We met.</td></tr>\
      </table></sec></body></article>
      """,
      "a.yaml": """
      concord-glossary: \(number)
      name: a
      languages: [zh, en]
      concepts:
        - id: "\(number)"
          since: \(number)
          terms:
            zh: {term: 会议, since: \(number), until: \(number)}
            en: meeting

      """,
      "a.utx": "#UTX \(number); zh/en; \(number)\n#src\ttgt\tsrc:pos\n会议\tmeeting\t\(number)\n",
      "a.u8": "會議 会议 [hui4 yi\(number)] /\(number)/meeting/\n",
      "s.ifo": """
      version=\(number)
      wordcount=\(number)
      idxfilesize=\(number)
      idxoffsetbits=\(number)

      """,
      "t.ifo": "version=2.4.2\nidxoffsetbits=64\n", "s.dict": "meeting",
      "t.dict": "W\u{7F}\u{7F}\u{7F}\u{7F}x",
      "a.txt": "\(number). We met \(number) times in \(number), page \(number).\n\u{C}\(number)\n",
      "a.tsv": "zh\ten\tmatch\tstatus\n\(number)年\tin \(number)\t\(number)%\t(\(number)%)\n",
      "a.csv": "zh,en,from,until\n会议,meeting,\(number),\(number)\n",
      "a.index": "a\t\(number)\t\(number)\nb\t//////////\t//////////\n", "a.dict": "x",
      "base.txt": "\(number)\t\(number)\t\(number)\n",
    ]
    var files = texts.mapValues { Array($0.utf8) }
    // The places of articles: all bits set, and more than there is.
    files["s.idx"] = Array("meeting".utf8) + [0] + [UInt8](repeating: 255, count: 8)
    files["t.idx"] =
      Array("meeting".utf8) + [0] + [UInt8](repeating: 255, count: 12) + Array("a".utf8)
      + [UInt8](repeating: 0, count: 12) + [6]
    files["a.docx"] = try ZipArchive.bytes(of: [
      (name: "_rels/.rels", bytes: relations("officeDocument", "word/document.xml")),
      (name: "word/document.xml", bytes: Array(word.utf8)),
      (name: "word/_rels/document.xml.rels", bytes: relations("comments", "comments.xml")),
      (name: "word/comments.xml", bytes: Array(comments.utf8)),
    ])
    files["a.xlsx"] = try ZipArchive.bytes(of: [
      (name: "_rels/.rels", bytes: relations("officeDocument", "xl/workbook.xml")),
      (name: "xl/workbook.xml", bytes: Array(book.utf8)),
      (name: "xl/_rels/workbook.xml.rels", bytes: relations("worksheet", "worksheets/sheet1.xml")),
      (name: "xl/worksheets/sheet1.xml", bytes: Array(sheet.utf8)),
    ])
    return files
  }

  static let commands = [
    "check a.po", "check a.xlf", "check b.xlf", "check a.html", "check a.md", "check a.tex",
    "check a.xlsx",
    "check a.docx --annotate out.docx", "check a.md --baseline base.txt",
    "segment a.md --srx a.srx",
    "extract a.docx", "glossary import a.tbx --dry-run", "glossary import a.csv --dry-run",
    "dictionary add a.index --from en --to zh", "pretranslate a.xlsx --out out.xlsx",
    "check c.sdlxliff", "pretranslate c.sdlxliff --out out.sdlxliff", "tm import c.sdlxliff",
    "tm import a.tmx", "check a.tmx", "tm import a.po", "tm import a.tsv", "check a.tsv",
    "segment a.xml", "extract a.xml", "glossary import a.yaml --dry-run",
    "glossary import a.utx --dry-run", "dictionary add a.u8 --from zh --to en",
    "dictionary add s.ifo --from en --to zh", "dictionary add t.ifo --from en --to zh",
    "check a.txt", "extract a.txt", "clean a.txt",
  ]

  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: numbers)
  func everyReader(_ number: String) throws {
    let workspace = try SampleWorkspace()
    for (name, bytes) in try Self.files(number) {
      try workspace.folder.write(Data(bytes), to: name)
    }
    for command in Self.commands {
      let run = try workspace.run(command.split(separator: " ").map(String.init))
      #expect((0...2).contains(run.status), "\(command)")
      #expect(run.status < 2 || run.errors.hasPrefix("concord: "), "\(command): \(run.errors)")
      #expect(run.status < 2 || run.errors.split(separator: "\n").count == 1, "\(command)")
    }
  }

  /// Figures that grow writes into the memory, in the hands of a stranger.
  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: numbers + ["9223372036854775807-1"])
  func figuresOfTheMemory(_ number: String) throws {
    let workspace = try SampleWorkspace()
    let memory = """
      <tmx version="1.4"><header creationtool="concord" creationtoolversion="1" segtype="sentence" o-tmf="concord" \
      adminlang="en" srclang="zh" datatype="plaintext"/><body><tu tuid="p.abstract.1" usagecount="\(number)">\
      <prop type="x-status">needs-review</prop><prop type="x-confidence">\(number)</prop>\
      <prop type="x-bead">\(number)</prop><prop type="x-part">abstract</prop><tuv xml:lang="zh"><seg>会议举行。\
      <ph x="\(number)"/></seg></tuv><tuv xml:lang="en"><seg>A meeting.</seg></tuv></tu></body></tmx>
      """
    try workspace.folder.write(Data(memory.utf8), to: "tm/p.tmx")
    for command in [
      "review --list", "review --list --format json --order confidence", "lookup 会议举行。", "tm stats",
      "tm export --status needs-review --format xliff", "review --accept p.abstract.1",
      "lookup 会议举行。",
    ] {
      let run = try workspace.run(command.split(separator: " ").map(String.init))
      #expect(run.status < 2, "\(command): \(run.status) \(run.errors)")
    }
    let accepted = try workspace.folder.text(of: "tm/p.tmx")
    #expect(accepted.contains("approved"))
  }

  @Test(.tags(.slow), .enabled(if: SlowTests.areOn))
  func options() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try workspace.folder.write(Data("We met.\n".utf8), to: "d.md")
    for number in Self.numbers + ["99999-01-01", "9223372036854775807-01-01", "0000-00-00"] {
      for command in [
        "lookup 上海精神 --limit", "lookup 上海精神 --min-score", "review --list --below",
        "check d.md --date",
        "align d.md d.md --min-confidence",
      ] {
        let run = try workspace.run(command.split(separator: " ").map(String.init) + [number])
        #expect((0...2).contains(run.status), "\(command) \(number)")
        #expect(run.status < 2 || run.errors.hasPrefix("concord: "), "\(command) \(number)")
      }
    }
  }
}
