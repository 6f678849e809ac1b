// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import TestSupport
import Testing
import TextModel

@Suite struct JATSTests {
  static let paper = """
    <?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.3//EN" "x.dtd">
    <article xml:lang="zh" xmlns:xlink="x"><front><journal-meta><journal-title>刊</journal-title></journal-meta>
    <article-meta><article-id>1</article-id>
    <title-group><article-title>互联<italic>互通</italic></article-title>
    <trans-title-group xml:lang="en"><trans-title>Connectivity</trans-title></trans-title-group></title-group>
    <contrib-group><contrib><name><surname>Smith</surname> <given-names>J.</given-names></name>
    <xref ref-type="aff">1</xref></contrib><contrib><name><surname>李</surname><given-names>娜</given-names></name>
    </contrib></contrib-group><aff>研究所</aff>
    <abstract><p>本文&#x7814;究。</p></abstract>
    <trans-abstract xml:lang="ru"><title>Цель</title><p>Статья.</p></trans-abstract>
    <kwd-group xml:lang="en"><title>Keywords</title><kwd>trade</kwd><kwd>law</kwd></kwd-group>
    </article-meta></front>
    <body><sec><label>1</label><title>引言</title><p>各国合作 <inline-formula><tex-math>x</tex-math></inline-formula> 见<xref>表1</xref>。</p>
    <sec><title>二</title><list><list-item><p>项</p></list-item></list></sec>
    <table-wrap><label>表1</label><caption><p>题</p></caption><table><tr><td>甲</td><td>乙</td></tr></table></table-wrap>
    <disp-quote><p>引</p></disp-quote></sec></body>
    <back><ack><p>谢</p></ack><fn-group><fn><label>a</label><p>注</p></fn></fn-group>
    <ref-list><title>文献</title><ref><label>1</label><element-citation><name><surname>Li</surname></name><article-title>T</article-title>
    <year>2020</year></element-citation></ref></ref-list></back></article>
    """

  @Test func aSubtitleIsAPartOfTheTitle() {
    let document = TextDocument.jats(
      """
      <article xml:lang="zh"><front><article-meta><title-group><article-title>区域合作</article-title>
      <subtitle>——以中亚为例</subtitle><trans-title-group xml:lang="en"><trans-title>Regional Cooperation</trans-title>
      <trans-subtitle>The Case of Central Asia</trans-subtitle></trans-title-group></title-group></article-meta></front>
      </article>
      """)
    let found = document.blocks.map { "\($0.part.map(\.rawValue) ?? "-") " + document.text(of: $0) }
    #expect(
      found == [
        "title 区域合作", "title ——以中亚为例", "title Regional Cooperation",
        "title The Case of Central Asia",
      ])
  }

  @Test func readsThePartsOfAPaper() {
    let document = TextDocument.jats(Self.paper)
    let found = document.blocks.map { block in
      "\(block.part.map(\.rawValue) ?? "-") \(block.language?.description ?? "-") "
        + document.text(of: block)
    }
    #expect(
      found == [
        "title zh 互联互通", "title en Connectivity", "authors - Smith J.", "authors zh 李娜",
        "abstract zh 本文研究。", "abstract ru Цель", "abstract ru Статья.", "keywords en trade",
        "keywords en law", "- zh 引言", "- zh 各国合作 x 见表1。", "- zh 二", "- zh 项", "- zh 表1", "- zh 题",
        "- zh 甲", "- zh 乙", "- zh 引", "- zh 谢", "- zh 注", "- - Li T 2020",
      ])
    #expect(
      document.blocks.suffix(12).map(\.kind) == [
        .heading(2), .paragraph, .heading(3), .listItem, .caption, .caption,
        HTMLTests.cell(0, 0, 0), HTMLTests.cell(0, 0, 1), .quotation, .paragraph, .note, .reference,
      ])
    #expect(document.code.map { document.prose.utf8[$0] } == ["x"])
  }

  @Test func isToldByItsContent() {
    func format(_ text: String, _ name: String = "a.xml") -> FileFormat {
      FileFormat(Array(text.utf8), name: name)
    }
    #expect(format(Self.paper) == .jats)
    #expect(format("<article><front/></article>", "-") == .jats)
    #expect(format("<article xmlns='http://docbook.org/ns/docbook'><info/></article>") == .xml)
  }
}
