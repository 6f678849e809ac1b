// SPDX-License-Identifier: Apache-2.0
import Documents
import TestSupport
import Testing
import TextModel

@Suite struct HTMLTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let html: String
    let text: [String]
    var kinds: [TextBlock.Kind]?
    var testDescription: String { name }
  }

  @Test(
    "The block with the text of the page's title is its heading",
    arguments: [
      // As a whole, or beside the name of the site; however the block is marked.
      ("茶马古道上的商人", "<p><b>茶马古道上的商人</b></p><p>正文。", [0]),
      ("茶马古道上的商人_西南学刊", "<div>西南</div><div>茶马古道上的商人</div><p>正文。", [1]),
      ("西南学刊 - 茶马古道：上的商人", "<h2>茶马古道：上的商人</h2><p>正文。", [0]),
      (
        "Trade &amp; Towns of the South | A Journal", "<p>TRADE &amp; TOWNS OF THE SOUTH<p>Text.",
        [0]
      ),
      ("Trade and Towns of the South | A Journal", "<p>TRADE AND TOWNS OF THE SOUTH<p>Text.", [0]),
      // The whole title before its part; only the first block.
      ("中亚的水资源合作 - 中亚的水资源合作研究", "<p>中亚的水资源合作<p>中亚的水资源合作研究<p>中亚的水资源合作研究", [1]),
      // A page with a heading, a text of a few letters, a list item, another text.
      ("茶马古道上的商人", "<h1>导论</h1><p>茶马古道上的商人</p>", []),
      ("新闻 | 首页", "<p>新闻<p>首页", []),
      ("茶马古道上的商人", "<ul><li>茶马古道上的商人</ul><p>茶马古道上的商人们", []),
      ("", "<p>茶马古道上的商人", []),
    ])
  func titles(_ title: String, page: String, headings: [Int]) {
    let document = TextDocument.html("<html><head><title>\(title)</title></head><body>\(page)")
    #expect(
      document.blocks.indices.filter { document.blocks[$0].kind == .heading(1) && $0 < 9 }
        .filter { !page.contains("<h1") || document.text(of: document.blocks[$0]) != "导论" }
        == headings)
  }

  @Test("What is not to be translated is code")
  func untranslated() {
    let html =
      "<p>a <i translate=no>b</i> c <b class='x notranslate'>d</b> <i translate=yes>e</i></p>"
    let document = TextDocument.html(html)
    let bytes = Array(document.prose.utf8)
    #expect(document.code.map { String(decoding: bytes[$0], as: UTF8.self) } == ["b", "d"])
    #expect(document.blocks.map { document.text(of: $0) } == ["a b c d e"])
  }

  @Test(
    "A part that is not to be translated is code, unless it holds most of the text",
    arguments: [
      ("<html translate=no><body class=notranslate><p>a</p><div translate=no>b</div>", []),
      ("<div class=notranslate><p>a long text<p>and more</div><p>b", []),
      ("<table><tr><td translate=no><p>a long text<p>and more</table><p>b", []),
      ("<main><p>a long text of two <i translate=no>X</i></main>", ["X"]),
      ("<p>a long text</p><div translate=no><p>SCO<p>UN</div>", ["SCO", "UN"]),
      ("<p>a long text</p><section class=notranslate>S <b translate=yes>b</b></section>", ["S"]),
      (
        "<body translate=no><p>SCO</p><div translate=yes><p>a long text</div><p>UN",
        ["SCO", "UN"]
      ),
    ])
  func untranslatedParts(_ html: String, code: [String]) {
    let document = TextDocument.html(html)
    let bytes = Array(document.prose.utf8)
    #expect(
      document.code.map { String(decoding: bytes[$0], as: UTF8.self) } == code, "\(html)")
  }

  @Test(
    "Blocks of text that are not to be translated are code, but for what is to be translated in them"
  )
  func untranslatedBlocks() {
    let document = TextDocument.html(
      "<p translate=no>a <b translate=yes>b</b> c</p><ul><li class=notranslate>d <code>e</code><li>f</ul>"
        + "<table><tr><td translate='NO'>g<td>h</table><p>i</p>")
    let bytes = Array(document.prose.utf8)
    let code = document.code.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(code == ["a", "c", "d e", "g"])
  }

  @Test(arguments: [
    Case(
      name: "paragraphs", html: "<p>上海<b>精神</b></p><p>дух <i>Шанхая</i></p><div>邊界</div>",
      text: ["上海精神", "дух Шанхая", "邊界"]),
    Case(
      name: "headings, items, cells",
      html: "<h2>H</h2><ul><li>a</li><li>b</ul><table><tr><td>c<td>d</tr></table>",
      text: ["H", "a", "b", "c", "d"],
      kinds: [.heading(2), .listItem, .listItem, cell(0, 0, 0), cell(0, 0, 1)]),
    Case(
      name: "cells that span",
      html: """
        <table><caption>表一</caption><tr><th colspan=2>a</th><th>b</th></tr>
        <tr><td rowspan=2>c</td><td>d</td><td>e</td></tr><tr><td>f</td></tr></table>
        <table><tr><td><p>g<p>h</td></tr></table>
        """, text: ["表一", "a", "b", "c", "d", "e", "f", "g", "h"],
      kinds: [
        .caption, cell(0, 0, 0), cell(0, 0, 2), cell(0, 1, 0), cell(0, 1, 1), cell(0, 1, 2),
        cell(0, 2, 1), cell(1, 0, 0), cell(1, 0, 0),
      ]),
    Case(
      name: "raised numbers",
      html: """
        <p>in 2017.<sup>2</sup> Article 13<sup><a href=#n>10</a></sup>, 5 km<sup>2</sup>, 10<sup>-3</sup></p>\
        <p>1<sup>st</sup> N<sup>o</sup> CO<sub>2</sub> a<sup>[4]</sup> <sup>2017</sup></p>
        """, text: ["in 2017.² Article 13¹⁰, 5 km², 10⁻³", "1st No CO2 a[4] 2017"]),
    Case(
      name: "kinds",
      html: """
        <blockquote><p>引文</p></blockquote><figure><img><figcaption>图一</figcaption></figure>\
        <dl><dt>上合组织</dt><dd>SCO</dd></dl><aside role="doc-footnote">注</aside>\
        <ol class="references"><li>文献</li></ol>
        """, text: ["引文", "图一", "上合组织", "SCO", "注", "文献"],
      kinds: [.quotation, .caption, .listItem, .listItem, .note, .reference]),
    Case(
      name: "no prose",
      html: "<head><title>t</title></head><script>if (a<b) x</SCRIPT><style>p{}</style>x",
      text: ["x"]),
    Case(
      name: "hidden",
      html: """
        <p>a<span hidden>b</span><span style="display: none">c <b>d</b></span>e</p>\
        <p hidden>f<p>g</p><template><p>h</p></template><nav><ul><li>i</li></ul></nav>
        """, text: ["ae", "g"]),
    Case(
      name: "links in the head of a page",
      html: """
        <body><header><h1><a href=/>公报</a></h1><ul><li><a href=/a>首页</a></li></ul>\
        <p><a>新闻</a> 2024</p><p><a>中</a> | <a>EN</a> · <a>RU</a></p></header><article><header><p><a>作者</a></p></header>正文</article>\
        <footer><p><a href=/b>联系</a></p></footer></body>
        """, text: ["公报", "新闻 2024", "作者", "正文"]),
    Case(
      name: "ruby", html: "<p><ruby>比<rp>(</rp><rt>bǐ</rt><rp>)</rp>什<rt>shí</ruby>凯克</p>",
      text: ["比什凯克"]),
    Case(name: "unclosed script", html: "a<script>b", text: ["a"]),
    Case(name: "quotes in tags", html: "<p title='a > b'>x</p>", text: ["x"]),
    Case(name: "a sign that is no tag", html: "a < b, 1<2", text: ["a < b, 1<2"]),
    Case(name: "line break", html: "<p>第一行<br>第二行<br/>三</p>", text: ["第一行", "第二行", "三"]),
    Case(
      name: "wrapped lines", html: "<p>各国应\n  加强合作，\nSCO\nand others\r\nагреe</p>",
      text: ["各国应加强合作，SCO and others агреe"]),
    Case(name: "listing", html: "<pre>甲\n乙</pre><pre><code>x = 1</code></pre>", text: ["甲", "乙"]),
    Case(name: "comment", html: "a<!-- <p>no</p> -->b", text: ["ab"]),
    Case(name: "end tags without a beginning", html: "</p>a</span></div>b</li>", text: ["a", "b"]),
    Case(name: "crossed", html: "<p><span>a<div>b</span>c</div>d", text: ["a", "bc", "d"]),
    Case(name: "empty", html: "", text: []),
  ])
  func reads(_ test: Case) {
    let document = TextDocument.html(test.html)
    #expect(document.blocks.map { document.text(of: $0) } == test.text)
    if let kinds = test.kinds { #expect(document.blocks.map(\.kind) == kinds) }
  }

  struct Frame: CustomTestStringConvertible, Sendable {
    let name: String
    let html: String
    /// The blocks that belong to the text.
    let text: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Frame(
      name: "the head, breadcrumb, tools, share and foot of a page of news",
      html: """
        <div class="header"><a href="/">首页</a><a href="/b">新闻</a></div>
        <div class="top_nav"><ul><li><a>政策</a></li></ul></div>
        <div>当前位置：首页 &gt; 新闻 &gt; 正文</div><h1>例行记者会</h1>
        <div>2026-11-29 19:20&nbsp;来源：外交部<span>字号：</span><a>大</a><a>小</a></div>
        <div class="text"><p>中方欢迎达成停火协议。</p></div>
        <div id="shareBox">分享到：<a>微信</a></div><div class="related"><h3>相关新闻</h3><p><a>昨天</a></p></div>
        <div class="footer">版权所有 外交部。</div>
        """, text: ["例行记者会", "中方欢迎达成停火协议。"]),
    Frame(
      name: "the same in English and Russian",
      html: """
        <p>Home / News / Statement</p><h1>Statement</h1><p>Updated: November 29, 2026 19:20 <a>Print</a></p>
        <p>Главная » Новости</p><p>29.11.2026 19:20 Источник: ТАСС</p><p>The parties met.</p>
        <p><a>Share</a> <a>Print</a></p><footer>© 2026 Ministry. All rights reserved.</footer>
        """, text: ["Statement", "The parties met."]),
    Frame(
      name: "a region with a sentence or the main heading is text",
      html: """
        <div class="page-nav"><h1>Joint statement</h1><p>Short</p></div>
        <form><p>The parties agreed to establish a joint commission.</p><p>Beijing</p></form>
        """,
      text: [
        "Joint statement", "Short", "The parties agreed to establish a joint commission.",
        "Beijing",
      ]),
    Frame(
      name: "a menu of short links, and documents that are links",
      html: """
        <ul><li><a>Home</a><li><a>News</a><li><a>Contacts</a></ul>
        <ul><li><a>Charter of the Shanghai Cooperation Organization</a><li><a>Treaty on Friendship and Cooperation</a>
        <li><a>Convention on Combating Terrorism</a></ul><p>End.</p>
        """,
      text: [
        "Charter of the Shanghai Cooperation Organization", "Treaty on Friendship and Cooperation",
        "Convention on Combating Terrorism", "End.",
      ]),
    Frame(
      name: "text that resembles a frame",
      html: """
        <p><a>Zhang San</a>, <a>Li Si</a></p><ul><li><a>Print</a> media in China</ul><p>若 a &gt; b，则 b 较小</p>
        <p>The meeting at 19:20 had one source: the ministry.</p><p>来源：外交部</p><p>Share: the part of trade</p>
        """,
      text: [
        "Zhang San, Li Si", "Print media in China", "若 a > b，则 b 较小",
        "The meeting at 19:20 had one source: the ministry.", "来源：外交部", "Share: the part of trade",
      ]),
    Frame(
      name: "sections and tables",
      html: """
        <section class="social"><h2>Policy</h2><p>Pensions</p></section>
        <table><tr><td><a>打印</a></td><td><a>Print</a></td></tr>
        <tr><td>【字体：<a>大</a> <a>小</a>】 【<a>打印</a>】</td></tr></table><p>上一篇：<a>新闻</a></p>
        <div class="widget"><p>本节介绍外交工具。</p><p>制裁</p></div>
        """, text: ["Policy", "Pensions", "打印", "Print", "本节介绍外交工具。", "制裁"]),
    Frame(
      name: "lines of dates",
      html: """
        <p>2026-11-29 来源：新华社</p><p>29.11.2026 Источник: ТАСС</p><p>Published: November 29, 2026</p>
        <p>发布时间：2026年11月29日</p><p>Date: 29 November 2026</p><p>Published: three books</p>
        <p>2026年的来源：三个渠道。</p>
        """, text: ["Date: 29 November 2026", "Published: three books", "2026年的来源：三个渠道。"]),
    Frame(name: "nothing but a frame", html: "<div class=menu><p>a</p></div>", text: ["a"]),
  ])
  func tellsTheFrameFromTheText(_ test: Frame) {
    let document = TextDocument.html(test.html)
    let text = document.blocks.filter { $0.kind != .furniture }.map { document.text(of: $0) }
    #expect(text == test.text)
  }

  static func cell(_ table: Int, _ row: Int, _ column: Int) -> TextBlock.Kind {
    .cell(TableCell(table: table, row: row, column: column))
  }

  @Test(arguments: [
    ("R&amp;D", "R&D"), ("&lt;x&gt;", "<x>"), ("&#x4E0A;&#28023;", "上海"), ("a&mdash;b", "a—b"),
    ("caf&eacute;", "café"), ("&unknown; &", "&unknown; &"), ("&#0;&#xD800;", "&#0;&#xD800;"),
    ("years &mdash; a", "years — a"), ("&#147;上海&#148;", "“上海”"),
    ("co&shy;operation", "cooperation"),
    ("合作&nbsp;&nbsp;组织", "合作\u{A0}\u{A0}组织"), ("a&#10;&#32;b", "a b"), ("&#8212", "—"),
  ])
  func putsCharactersInTheirPlace(_ html: String, _ text: String) {
    #expect(TextDocument.html(html).prose == text)
  }

  @Test func offsetsLeadToTheFile() throws {
    let marked = Marked(
      "<p class=\"x\">a <i>1️⃣上海2️⃣</i> &nbsp; 3️⃣ду<b>х4️⃣</b></p><p>5️⃣&ldquo;дом&rdquo;6️⃣</p>")
    let document = TextDocument.html(marked.text)
    func place(_ words: String) throws -> Range<Int> {
      let found = try #require(document.prose.firstRange(of: words))
      let start = document.prose.utf8.distance(
        from: document.prose.startIndex, to: found.lowerBound)
      return document.sourceRange(start..<start + words.utf8.count)
    }
    #expect(try place("上海") == marked.range(1, 2))
    #expect(try place("дух") == marked.range(3, 4))
    #expect(try place("“дом”") == marked.range(5, 6))
    let comment = TextDocument.html("<!-- concord: ignore x -->").comments
    #expect(comment.map(\.text) == [" concord: ignore x "])
  }

  @Test(
    arguments: [
      ("<p lang=ru>Дух</p>", "ru"), ("<div lang='zh-Hant'><p>合作</p></div>", "zh-Hant"),
      ("<p lang=en>合作</p>", nil), ("<html lang=en><p>Spirit", nil), ("<p lang=en>Spirit 合", "en"),
      ("<p lang=''>Spirit", nil), ("<td xml:lang=ru>12", "ru"),
    ] as [(String, String?)])
  func languagesCountWhereTheLettersAgree(_ html: String, _ language: String?) {
    #expect(TextDocument.html(html).blocks.first?.language?.description == language)
  }

  @Test func codeBelongsToItsSentence() {
    let document = TextDocument.html("<p>run <code>One Belt</code> now, <var>x</var></p>")
    #expect(document.prose == "run One Belt now, x")
    #expect(document.code.map { document.prose.utf8[$0] } == ["One Belt", "x"])
  }

  @Test(arguments: 1...200) func anyBytesAreAPage(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "<", ">", "</", "<!--", "-->", "<p", "<script>", "&", "&#", ";", "\"", "'", "上", " a", "<li>",
      "=", "<!", "\n",
    ]
    let html = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let document = TextDocument.html(html)
    var end = 0
    for block in document.blocks {
      #expect(block.range.lowerBound >= end && block.range.upperBound <= document.prose.utf8.count)
      let place = document.sourceRange(block.range)
      #expect(place.lowerBound >= 0 && place.upperBound <= html.utf8.count && !place.isEmpty)
      end = block.range.upperBound
    }
  }
}

extension String.UTF8View {
  /// The text of a range of offsets.
  subscript(_ range: Range<Int>) -> String {
    let start = index(startIndex, offsetBy: range.lowerBound)
    return String(decoding: self[start..<index(start, offsetBy: range.count)], as: UTF8.self)
  }
}
