// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import ConcordKit

/// Text out of documents of other programs, and translations put back.
@Suite struct ExchangeTextTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var language = LanguageTag.chinese
    let segments: [String]
    var testDescription: String { "\(name): \(text.prefix(50))" }
  }

  static let pages = [
    // Blocks
    Page(
      name: "a.html",
      text: "<ol><li>加强互信<ul><li>深化合作</li><li>共同发展</li></ul></li><li>维护和平</li></ol>",
      segments: ["加强互信", "深化合作", "共同发展", "维护和平"]),
    Page(
      name: "a.html", text: "<dl><dt>目标</dt><dd>加强互信</dd><dt>任务</dt><dd>深化合作</dd></dl>",
      segments: ["目标", "加强互信", "任务", "深化合作"]),
    Page(
      name: "a.html", text: "<table><tr><td>铁路改造<td>交通运输部<tr><td>公路</table>",
      segments: ["铁路改造", "交通运输部", "公路"]),
    Page(
      name: "a.html",
      text:
        "<details><summary>加强互信</summary>深化合作<figure><figcaption>共同发展</figcaption></figure></details>",
      segments: ["加强互信", "深化合作", "共同发展"]),
    Page(
      name: "a.html", text: "<p>选择<button>确定</button><button>取消</button></p>",
      segments: ["选择", "确定", "取消"]),
    Page(
      name: "a.md", text: "1. 加强互信\n2. 深化合作\n\n- [ ] 共同发展\n- [x] 维护和平\n",
      segments: ["加强互信", "深化合作", "共同发展", "维护和平"]),
    Page(
      name: "a.md", text: "项目 | 部门\n--- | ---\n铁路改造 | 交通运输部\n",
      segments: ["项目", "部门", "铁路改造", "交通运输部"]),
    Page(
      name: "a.tex",
      text:
        "\\documentclass{article}\\begin{document}\\begin{itemize}\\item 加强互信\\item 深化合作\\end{itemize}\\end{document}",
      segments: ["加强互信", "深化合作"]),
    Page(
      name: "a.html", text: "<p>加强互信</p><select><option>一<option>二</select><p>深化合作</p>",
      segments: ["加强互信", "深化合作"]),
    Page(
      name: "a.html", text: "<noscript><p>请启用脚本</noscript><del><p>旧文</del><div>加强互信</div>",
      segments: ["加强互信"]),
    // Character references
    Page(
      name: "a.html",
      text: "<p>It&#x2019;s &ldquo;co&shy;operation&rdquo;&hellip; &#8212; done.</p>",
      language: .english, segments: ["It’s “cooperation”… — done."]),
    Page(
      name: "a.html", text: "<p>It&#146;s &#147;fine&#148; &#150; ok.</p>", language: .english,
      segments: ["It’s “fine” – ok."]),
    Page(
      name: "a.html", text: "<p>A &amp B &copy 2024 &lt;x&gt;.</p>", language: .english,
      segments: ["A & B © 2024 <x>."]),
    Page(
      name: "a.md", text: "It&rsquo;s &ldquo;fine&rdquo; co&shy;op &mdash; ok.\n",
      language: .english, segments: ["It’s “fine” coop — ok."]),
    Page(
      name: "a.html",
      text: "<p>1 years&zwj;&mdash; co&#8203;op&#x200D;erate&lrm; &NoBreak;&numero;&#x200C;5.</p>",
      language: .english, segments: ["1 years— cooperate №5."]),
    Page(
      name: "a.html", text: "<p>家\u{200D}人很多。👩\u{200D}🎓来了。</p>",
      segments: ["家人很多。", "👩\u{200D}🎓来了。"]),
    Page(
      name: "a.md", text: "Both sides agreed\u{200E}\u{2060}, &zwj;and left.\n", language: .english,
      segments: ["Both sides agreed, and left."]),
    // Sentences
    Page(
      name: "a.txt", text: "It starts at 9 a.m. Moscow time. It ends at noon.", language: .english,
      segments: ["It starts at 9 a.m. Moscow time.", "It ends at noon."]),
    Page(
      name: "a.txt", text: "Talks ended at 5 p.m. Delegates left.", language: .english,
      segments: ["Talks ended at 5 p.m.", "Delegates left."]),
    Page(
      name: "a.txt", text: "It was signed in 2002.3 It entered into force in 2003.",
      language: .english, segments: ["It was signed in 2002.3", "It entered into force in 2003."]),
    Page(
      name: "a.txt", text: "Работа велась в 2010–2015 гг. Результаты опубликованы.",
      language: .russian, segments: ["Работа велась в 2010–2015 гг.", "Результаты опубликованы."]),
    Page(
      name: "a.txt", text: "В 1996 г. Россия и Китай подписали договор.", language: .russian,
      segments: ["В 1996 г. Россия и Китай подписали договор."]),
    Page(
      name: "a.txt", text: "В 90-х гг. XX в. Россия менялась. Всё было ново.", language: .russian,
      segments: ["В 90-х гг. XX в. Россия менялась.", "Всё было ново."]),
    Page(
      name: "a.txt", text: "Данные даны за 2010–2020 гг. Рост составил 5 %.", language: .russian,
      segments: ["Данные даны за 2010–2020 гг.", "Рост составил 5 %."]),
    Page(
      name: "a.txt", text: "См. рис. 3. Данные приведены в табл. 2.", language: .russian,
      segments: ["См. рис. 3.", "Данные приведены в табл. 2."]),
  ]

  @Test(arguments: pages) func segmentsAreThoseOfAReader(_ test: Page) throws {
    let done = try Concord.segment(
      .text(test.text, name: test.name), options: SegmentOptions(language: test.language))
    #expect(done.segments.map(\.text) == test.segments)
  }

  // MARK: Word

  private static func document(_ body: String) throws -> [UInt8] {
    try ZipArchive.bytes(of: [
      (
        "word/document.xml",
        Array(
          """
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\(body)</w:body></w:document>
          """.utf8)
      )
    ])
  }

  private static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func field(_ code: String, _ result: String) -> String {
    func mark(_ type: String) -> String {
      "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>"
    }
    return mark("begin") + "<w:r><w:instrText> \(code) </w:instrText></w:r>" + mark("separate")
      + run(result) + mark("end")
  }

  struct Word: Sendable, CustomTestStringConvertible {
    let name: String
    /// The paragraph, after the first language of the memory.
    let body: String
    let memory: String
    /// What the new paragraph has, and what it has not.
    let kept: [String]
    var lost: [String] = []
    /// Whether a person has to work on it, since the translation lacks the result of a field.
    var isDraft = false
    var testDescription: String { name }
  }

  static let words = [
    Word(
      name: "a number of pages", body: run("本报告共") + field("NUMPAGES", "12") + run("页。"),
      memory: "zh\ten\n本报告共12页。\tThis report has 12 pages.\n",
      kept: ["This report has ", " NUMPAGES ", " pages."], lost: ["has 12"]),
    Word(
      name: "a short field",
      body: run("图 ") + "<w:fldSimple w:instr=\" SEQ 图 \">\(run("3"))</w:fldSimple>" + run(" 贸易额"),
      memory: "zh\ten\n图 3 贸易额\tFigure 3 Trade\n", kept: ["<w:fldSimple", "Figure "],
      lost: ["Figure 3"]),
    Word(
      name: "two fields",
      body: run("表 ") + field("STYLEREF 1", "2") + run("-") + field("SEQ 表", "1") + run(" 进出口额"),
      memory: "zh\ten\n表 2-1 进出口额\tTable 2-1 Imports and exports\n",
      kept: ["STYLEREF", "SEQ", "Imports and exports"], lost: ["Table 2-1"]),
    Word(
      name: "a part in a link", body: run("详见") + field("HYPERLINK", "章程") + run("。"),
      memory: "zh\ten\n详见章程。\tSee the Charter.\n", kept: ["HYPERLINK", "See the Charter."],
      isDraft: true),
    Word(
      name: "a part in the element of a link",
      body: run("详见") + "<w:hyperlink w:anchor=\"a\">\(run("章程"))</w:hyperlink>" + run("。"),
      memory: "zh\ten\n详见章程。\tSee the Charter.\n", kept: ["w:hyperlink"], isDraft: true),
    Word(
      name: "all in a link", body: "<w:hyperlink w:anchor=\"a\">\(run("详见章程。"))</w:hyperlink>",
      memory: "zh\ten\n详见章程。\tSee the Charter.\n",
      kept: ["<w:hyperlink w:anchor=\"a\"><w:r><w:t xml:space=\"preserve\">See the Charter.</w:t>"]),
    Word(
      name: "a bookmark",
      body: "<w:bookmarkStart w:id=\"0\" w:name=\"a\"/>" + run("会议") + "<w:bookmarkEnd w:id=\"0\"/>"
        + run("结束。"), memory: "zh\ten\n会议结束。\tThe meeting ended.\n",
      kept: ["bookmarkStart", "bookmarkEnd", "The meeting ended."]),
    Word(
      name: "spaces between sentences, into Chinese", body: run("He came. She left. They met."),
      memory: "en\tzh\nHe came.\t他来了。\nShe left.\t她走了。\nThey met.\t他们见面了。\n",
      kept: ["他来了。她走了。他们见面了。"]),
    Word(
      name: "spaces between sentences, into Russian", body: run("他来了。她走了。"),
      memory: "zh\tru\n他来了。\tОн пришёл.\n她走了。\tОна ушла.\n", kept: ["Он пришёл. Она ушла."]),
  ]

  @Test(arguments: words) func fieldsAndSpacesStayRight(_ test: Word) throws {
    let kit = try ExchangeKit(memory: test.memory)
    let languages = test.memory.prefix { $0 != "\n" }.split(separator: "\t").map(String.init)
    let done = try kit.workspace.pretranslate(
      .bytes(try Self.document("<w:p>\(test.body)</w:p>"), name: "a.docx"),
      options: PretranslationOptions(
        from: LanguageTag(languages[0]), to: LanguageTag(languages[1])))
    #expect(
      done.segments.allSatisfy { ($0.lacksCodes || $0.state == .needsReview) == test.isDraft })
    let archive = try ZipArchive(done.document, name: "a.docx")
    let part = String(
      decoding: try archive.read("word/document.xml") ?? [], as: UTF8.self)
    for text in test.kept { #expect(part.contains(text), "\(part)") }
    for text in test.lost { #expect(!part.contains(text), "\(part)") }
  }

  /// Words of a link are written inside it where the memory has codes around them.
  @Test(arguments: [
    field("HYPERLINK", "章程"), "<w:hyperlink w:anchor=\"a\">\(run("章程"))</w:hyperlink>",
  ])
  func linksKeepTheirWords(_ link: String) throws {
    let kit = try ExchangeKit()
    func coded(_ before: String, _ words: String, _ after: String) -> String {
      "\(before)<bpt i=\"1\">&lt;a&gt;</bpt>\(words)<ept i=\"1\">&lt;/a&gt;</ept>\(after)"
    }
    _ = try kit.units(
      of: tmx(coded("详见", "章程", "。"), coded("See the ", "Charter", ".")), name: "a.tmx")
    let done = try kit.workspace.pretranslate(
      .bytes(
        try Self.document("<w:p>\(Self.run("详见"))\(link)\(Self.run("。"))</w:p>"), name: "a.docx"),
      options: PretranslationOptions(to: .english))
    #expect(done.segments.map(\.state) == [.translated])
    let archive = try ZipArchive(done.document, name: "a.docx")
    let part = String(decoding: try archive.read("word/document.xml") ?? [], as: UTF8.self)
    let texts = part.matches(of: #/<w:t [^>]*>([^<]*)</#).map { String($0.output.1) }
    #expect(texts == ["See the ", "Charter", "."])
  }

  // MARK: Files that are not read

  private static func archive(_ names: [String]) -> [UInt8] {
    (try? ZipArchive.bytes(of: names.map { ($0, [0x3C]) })) ?? []
  }

  @Test(arguments: [
    ("a.txt", Array("{\\rtf1\\ansi hello}".utf8), "RTF"),
    ("m.sdltm", Array("SQLite format 3\0".utf8), "Trados"),
    ("m.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old Office"),
    ("m.tmx.gz", [0x1F, 0x8B, 8, 0], "gzip"), ("ru.mo", [0xDE, 0x12, 0x04, 0x95], "msgunfmt"),
    ("m.odt", archive(["mimetype", "content.xml"]), "OpenDocument"),
    ("m.sdlppx", archive(["zh-CN/a.sdlxliff", "p.sdlproj"]), "archive"),
    ("m.ttx", Array("<?xml version=\"1.0\"?><TRADOStag Version=\"2.0\"/>".utf8), "TTX"),
    ("m.resx", Array("<?xml version=\"1.0\"?><root><data name=\"a\"/></root>".utf8), ".resx"),
    ("strings.xml", Array("<resources><string name=\"a\">b</string></resources>".utf8), "Android"),
    ("m.ts", Array("<!DOCTYPE TS><TS version=\"2.1\"/>".utf8), "Qt"),
    ("zh.json", Array("{\"save\": \"保存\"}".utf8), "JSON"),
    ("a.strings", Array("\"save\" = \"Save\";\n".utf8), "messages of a program"),
  ])
  func foreignFilesAreNamed(_ name: String, _ bytes: [UInt8], _ word: String) throws {
    let kit = try ExchangeKit()
    let error = #expect(throws: JobError.self) {
      try kit.workspace.importMemory(.bytes(bytes, name: name))
    }
    #expect(error?.message.contains(word) == true, "\(error?.message ?? "")")
  }
}
