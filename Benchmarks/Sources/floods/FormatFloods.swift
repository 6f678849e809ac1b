// SPDX-License-Identifier: Apache-2.0

/// A flood of one format: a piece repeated within a head and a tail.
struct Frame: Sendable {
  let name: String
  let file: String
  var head = ""
  var tail = ""
  let pieces: [Pattern]
  let commands: [Command<String>]

  var floods: [Flood] {
    pieces.flatMap { piece in
      commands.map { command in
        Flood(name: "\(command.name)/\(name)/\(piece.label)", most: 1 << 20) {
          [file, head, tail, arguments = command.arguments] size, folder in
          arguments(folder.write(file, head + piece.text(size) + tail))
        }
      }
    }
  }

  static let document: [Command<String>] = [
    Command("segment") { ["segment", $0, "--format", "json"] },
    Command("extract") { ["extract", $0] },
    Command("check") { ["check", $0, "--fail-on", "never"] },
    Command("align") { ["align", $0, $0, "--source-lang", "zh", "--target-lang", "en"] },
    Command("grow") { ["grow", $0, "--id", "a"] },
  ]
  static let bilingual: [Command<String>] = [
    Command("check") { ["check", $0, "--fail-on", "never"] },
    Command("tm-import") { ["tm", "import", $0] },
    Command("pretranslate") { ["pretranslate", $0, "--out", $0 + ".out"] },
    Command("analyze") { ["analyze", $0] },
  ]
  static let glossary: [Command<String>] = [
    Command("glossary-import") { ["glossary", "import", $0, "--name", "h"] }
  ]
}

private func numbered(_ name: String, _ piece: @escaping @Sendable (Int) -> String) -> Pattern {
  Pattern(name) { size in text(of: size, by: piece) }
}

enum Pieces {
  static let markdown =
    [
      "](x)", "[a](", "](", "<a", "<b", "<", "[", "[a](b", "[a](<b", "![", "[a][b]", "[a]", "`",
      "`a``b", "*a",
      "**a*_b_", "_a", "*a _b ~~c", "$a ", "$$", "<a b='", "<a b=\"<a c='", "<!--", "<x>", "<code>",
      "> ", "- ",
      "a|b\n", "|a\n", "[^1]", "[^1]: a\n", "[@", "http://", "\\", "&", "<div>\n\n", "<pre>\n", "#",
      "# a\n",
      "1. ", ": ", "a\\\n", "```\n", "~~~a\n", "{a", "[a]{", "<ruby><rt>", "[x]: y\n", "===\n",
      "a  \n",
      "<!-- concord: ignore all -->\n", "- a\n  - b\n", "> a\n", "*a*", "**a** ", "a\n\n",
      "![a](b)", "<br>",
      "|a|b|\n|-|-|\n", "[a](b \"", "a: b\n", "<a@b.c>", "~~a", "==a", "a[^1]", "&amp;", "&#x41;",
      "***", "---\n",
      "\t", "\t- a\n", "- [ ] a\n", "<td>", "<p>\n",
    ].map { Pattern($0) } + [
      Pattern("code-open") { text(of: $0, "<code>") + "</code" },
      Pattern("titles-open") { text(of: $0, "[a](b \"") + "\"" },
      numbered("references") { "[\(word($0))]: x\n" },
      numbered("reference-uses") { "[\(word($0))][]\n\n[\(word($0))]: x\n\n" },
      numbered("footnotes") { "a[^\($0)]\n\n[^\($0)]: b\n\n" },
      Pattern("nested-list") { size in
        text(of: size, by: { String(repeating: " ", count: 2 * ($0 % 100)) + "- a\n" })
      },
      Pattern("backticks") { size in
        text(of: size, by: { String(repeating: "`", count: $0 % 500 + 1) + "a" })
      },
    ]

  static let html =
    [
      "<li></h1>", "<a", "<a '", "<a \">", "<", "<!", "<!--", "</", "&", "&#", "&amp;", "<p", "<p>",
      "<p>a",
      "<b><i></b>", "<div><span></div></i>", "<script>", "<td>", "<table>", "<tr><td>a",
      "<table><tr><td colspan=1000 rowspan=9>",
      "<p hidden>", "<ul><li>a", "<![CDATA[", "<br>a", "<nav></nav>",
      "<tr><td rowspan=60000 colspan=900>", "<div>",
      "<span>", "</div>", "</p>", "<h1>a</h1>", "<a href=x>a</a>", "<p lang=zh>a", "<font>", "<b>",
      "<blockquote>",
      "<ruby>a<rt>b", "<select><option>", "<style>", "<textarea>", "<title>", "<svg>", "<math>",
      "<dl><dt>a<dd>b",
      "<p style=\"display:none\">", "<meta>", "<p a b c d e f g>", "<li>a</li>",
      "<!-- concord: ignore all -->", "<p>“a",
      "<sup>1</sup>", "<div class=footnotes>", "<td>a</td>", "<p>a</p>\n", "<template>", "<iframe>",
    ].map { Pattern($0) } + [
      Pattern("attributes") { "<p " + text(of: $0, by: { "a\($0)=b " }) + ">a</p>" },
      Pattern("attributes-equal") { "<p " + text(of: $0, "a=b ") + ">a</p>" },
      Pattern("classes") { "<p class='" + text(of: $0, "a ") + "'>a</p>" },
      numbered("elements") { "<x\(word($0))>a" },
      numbered("ends") { "</x\(word($0))>" },
      numbered("rowspans") { "<tr><td rowspan=\($0)>a</td><td>b</td></tr>" },
    ]

  static let latex =
    [
      "{", "}", "\\label{", "\\begin{a}", "\\end{a}", "$", "$a\n\n", "\\(", "\\[", "\\foo[",
      "\\title{",
      "\\footnote{", "\\footnote{a}", "\\begin{equation}", "\\begin{verbatim}", "\\item[", "&", "~",
      "\\'", "\\'{",
      "%", "%a\n", "\\verb|", "--", "\\\\[", "\\begin{tabular}{a}", "\\def\\a", "\\iffalse", "\\fi",
      "\\cite[", "``a",
      "\\begin{a}{\\end{b}", "\\author{a\\and ", "\\newcommand{\\a}{b}", "\\a", "\\section{a}",
      "\\textbf{a}", "\\emph{",
      "\\item a\n", "a\\\\", "\\input{a}", "\\ref{a}", "\\bibitem{a} b\n", "\\keywords{a, b}",
      "\\begin{abstract}a",
    ].map { Pattern($0) } + [
      Pattern("items-open") { text(of: $0, "\\item[ a ") + "]" },
      Pattern("items-open-groups") { text(of: $0, "{\\item[ a }") + "{}]" },
      numbered("macros") { "\\newcommand{\\x\(word($0))}{b}\\x\(word($0)) " },
      Pattern("macro-uses") { "\\newcommand{\\a}{bbbbbbbb}" + text(of: $0, "\\a ") },
    ]
}

private let commentsOfMarkup = [
  Pattern("comment") { "<!--" + text(of: $0, "a ") + "-->" },
  Pattern("comments") { text(of: $0, "<!-- a -->") },
  Pattern("spaces") { text(of: $0, " ") },
  Pattern("lines") { text(of: $0, "\n") },
  Pattern("instructions") { text(of: $0, "<?a b?>") },
  Pattern("elements") { text(of: $0, "<x/>") },
  Pattern("nested") { text(of: $0, "<x>") },
  Pattern("namespaces") { text(of: $0, by: { "<x xmlns:n\($0)=\"u\($0)\"/>" }) },
  Pattern("namespaces-one") { "<x " + text(of: $0, by: { "xmlns:n\($0)=\"u\($0)\" " }) + "/>" },
  Pattern("attributes") { "<x " + text(of: $0, by: { "a\($0)=\"b\" " }) + "/>" },
  Pattern("attribute-long") { "<x a=\"" + text(of: $0, "b ") + "\"/>" },
  Pattern("names") { text(of: $0, by: { "<x\(word($0))/>" }) },
  Pattern("references") { text(of: $0, "&#65;") },
  Pattern("sections") { text(of: $0, "<![CDATA[a]]>") },
]

/// Documents whose DTD declares entities.
private func entities(_ root: String) -> Pattern {
  Pattern("entities") { size in
    "<?xml version=\"1.0\"?><!DOCTYPE \(root) ["
      + text(of: size, by: { "<!ENTITY e\($0) \"a\">" }) + "]><\(root)/>"
  }
}
private func entityUses(_ root: String) -> Pattern {
  Pattern("entity-uses") { size in
    "<?xml version=\"1.0\"?><!DOCTYPE \(root) [<!ENTITY e \"a\">]><\(root)>"
      + text(of: size, "&e;") + "</\(root)>"
  }
}
private func attributeDeclarations(_ root: String) -> Pattern {
  Pattern("declarations") { size in
    "<?xml version=\"1.0\"?><!DOCTYPE \(root) ["
      + text(of: size, by: { "<!ELEMENT e\($0) ANY><!ATTLIST e\($0) a CDATA \"x\">" })
      + "]><\(root)/>"
  }
}
private func notations(_ root: String) -> Pattern {
  Pattern("attlist") { size in
    "<?xml version=\"1.0\"?><!DOCTYPE \(root) [<!ATTLIST \(root) "
      + text(of: size, by: { "a\($0) CDATA #IMPLIED " }) + ">]><\(root)/>"
  }
}
private func declared(_ root: String) -> [Pattern] {
  [entities(root), entityUses(root), attributeDeclarations(root), notations(root)]
}

private let xliff12 =
  "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"f\" source-language=\"zh\" "
  + "target-language=\"en\" datatype=\"plaintext\"><body>"
private let sdlxliff =
  "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" "
  + "xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\"><file original=\"f\" source-language=\"zh\" "
  + "target-language=\"en\" datatype=\"x-sdlfilterframework2\"><body>"
private let xliff20 =
  "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"zh\" trgLang=\"en\"><file id=\"f\">"
private let tbx =
  "<martif type=\"TBX\" xml:lang=\"en\"><martifHeader><fileDesc><sourceDesc><p>a</p></sourceDesc></fileDesc>"
  + "</martifHeader><text><body>"
private let yaml = "concord-glossary: 1\nname: h\nlanguages: [zh, en]\nconcepts:\n"
private let jats =
  "<article><front><article-meta><title-group><article-title>a</article-title></title-group></article-meta></front><body>"

private let yamlPieces: [Pattern] = [
  numbered("concepts") { "  - id: c\($0)\n    terms: {zh: 中\($0), en: a\($0)}\n" },
  numbered("concepts-equal") { _ in "  - id: c\n    terms: {zh: 中, en: a}\n" },
  Pattern("terms") {
    "  - id: c\n    terms:\n      zh:\n" + text(of: $0, by: { "        - 中\($0)\n" })
  },
  Pattern("languages") { size in
    "  - id: c\n    terms:\n" + text(of: size, by: { "      \(word($0 % 17_576 + 676)): a\n" })
  },
  Pattern("related") {
    "  - id: c\n    related: [" + text(of: $0, by: { "c\($0), " }) + "]\n    terms: {zh: 中}\n"
  },
  Pattern("blockers") {
    "  - id: c\n    terms: {zh: 中}\n    blockers: {zh: [" + text(of: $0, by: { "中\($0), " })
      + "]}\n"
  },
  Pattern("keys") { "  - id: c\n" + text(of: $0, by: { "    k\($0): a\n" }) },
  Pattern("nested") { "  - " + text(of: $0, "[") },
  Pattern("nested-maps") { "  - " + text(of: $0, "{a: ") },
  Pattern("dashes") { "  " + text(of: $0, "- ") },
  Pattern("text") { "  - \"" + text(of: $0, "a ") + "\"" },
  Pattern("text-lines") { "  - |\n" + text(of: $0, "    a\n") },
  Pattern("comments") { text(of: $0, "# a\n") },
  Pattern("aliases") { "  - &a {id: c, terms: {zh: 中}}\n" + text(of: $0, "  - *a\n") },
  Pattern("alias-tree") { size in
    "  - &k0 a\n" + text(of: size, by: { "  - &k\($0 + 1) [*k\($0), *k\($0)]\n" })
  },
  Pattern("anchors") { text(of: $0, by: { "  - &a\($0) {id: c\($0), terms: {zh: 中}}\n" }) },
  Pattern("tags") { text(of: $0, "  - !!str a\n") },
  Pattern("quotes") { "  - " + text(of: $0, "\"a\" ") },
  Pattern("merges") { "  - &a {id: c}\n" + text(of: $0, "  - {<<: *a}\n") },
  Pattern("spaces") { "  - a" + text(of: $0, " ") + "b" },
  Pattern("tabs") { "  - a" + text(of: $0, "\t") + "b" },
  Pattern("questions") { "  - " + text(of: $0, "? ") },
  Pattern("colons") { "  - " + text(of: $0, "a: ") },
  Pattern("documents") { text(of: $0, "---\na\n") },
  Pattern("escapes") { "  - \"" + text(of: $0, "\\x41") + "\"" },
]

private let frames: [Frame] = [
  Frame(name: "md", file: "a.md", pieces: Pieces.markdown, commands: Frame.document),
  Frame(
    name: "md-front", file: "a.md", head: "---\n", tail: "\n---\ntext\n",
    pieces: [
      "title: [", "- - ", "a:\n  b:\n   c:\n", "a: \"", "a: |\n x\n", "[", "{", "keywords: [a]\n",
      "- a\n",
    ].map {
      Pattern($0)
    } + [
      numbered("keys") { "k\($0): a\n" },
      Pattern("aliases") { "a: &a [x]\nb: [" + text(of: $0, "*a, ") + "]" },
      Pattern("alias-tree") { size in
        "k0: &k0 a\n" + text(of: size, by: { "k\($0 + 1): &k\($0 + 1) [*k\($0), *k\($0)]\n" })
      },
      Pattern("keywords") { "keywords: [" + text(of: $0, "a, ") + "]" },
    ], commands: Array(Frame.document.prefix(2))),
  Frame(
    name: "html", file: "a.html", head: "<!DOCTYPE html><html><body>", tail: "</body></html>",
    pieces: Pieces.html, commands: Frame.document),
  Frame(
    name: "latex", file: "a.tex", head: "\\documentclass{a}\\begin{document}\n",
    tail: "\\end{document}",
    pieces: Pieces.latex, commands: Array(Frame.document.prefix(3))),
  Frame(
    name: "jats", file: "a.xml", head: jats, tail: "</body></article>",
    pieces: commentsOfMarkup
      + [Pattern("declarations-open") { text(of: $0, "<!x>") + "<p>[</p>" }]
      + [
        "<p>a</p>", "<sec>", "<sec><title>a</title></sec>", "<fig><caption>a</caption></fig>",
        "<ref>a</ref>",
        "<table><tr><td>a</td></tr></table>", "<td rowspan=\"9\">", "<p><b>a</b></p>",
      ].map { Pattern($0) }, commands: Array(Frame.document.prefix(3))),
  Frame(
    name: "jats-dtd", file: "a.xml", pieces: declared("article"),
    commands: Array(Frame.document.prefix(1))),
  Frame(
    name: "tmx", file: "a.tmx", head: TMX.head, tail: TMX.tail,
    pieces: commentsOfMarkup + [
      numbered("units") { TMX.unit("u\($0)", "中国\($0)", "China \($0)") },
      numbered("units-equal-ids") { TMX.unit("u", "中国\($0)", "China \($0)") },
      numbered("units-equal") { _ in TMX.unit("u", "中国", "China") },
      numbered("units-one-source") { TMX.unit("u\($0)", "中国", "China \($0)") },
      numbered("units-without-id") {
        "<tu><tuv xml:lang=\"zh\"><seg>中\($0)</seg></tuv><tuv xml:lang=\"en\"><seg>a \($0)</seg></tuv></tu>"
      },
      numbered("languages") {
        "<tu><tuv xml:lang=\"\(word($0 % 17_576 + 676))\"><seg>a</seg></tuv><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>"
      },
      Pattern("variants") { size in
        "<tu>" + text(of: size, "<tuv xml:lang=\"zh\"><seg>中</seg></tuv>") + "</tu>"
      },
      Pattern("variant-languages") { size in
        "<tu>"
          + text(
            of: size, by: { "<tuv xml:lang=\"\(word($0 % 17_576 + 676))\"><seg>a</seg></tuv>" })
          + "</tu>"
      },
      Pattern("properties") {
        "<tu>" + text(of: $0, by: { "<prop type=\"t\($0)\">a</prop>" }) + "</tu>"
      },
      Pattern("properties-equal") { "<tu>" + text(of: $0, "<prop type=\"t\">a</prop>") + "</tu>" },
      Pattern("notes") { "<tu>" + text(of: $0, "<note>a</note>") + "</tu>" },
      Pattern("codes") { size in
        TMX.unit("u", "中" + text(of: size, by: { "<ph x=\"\($0)\"/>" }), "a")
      },
      Pattern("pairs") { size in
        TMX.unit(
          "u", "中" + text(of: size, by: { "<bpt i=\"\($0)\"/>a<ept i=\"\($0)\"/>" }), "a")
      },
      Pattern("pairs-open") { size in
        TMX.unit("u", "中" + text(of: size, by: { "<bpt i=\"\($0)\"/>" }), "a")
      },
      Pattern("pairs-closed") { size in
        TMX.unit("u", "中" + text(of: size, by: { "<ept i=\"\($0)\"/>" }), "a")
      },
      Pattern("subs") { size in TMX.unit("u", "中" + text(of: size, "<ph><sub>a</sub></ph>"), "a") },
      Pattern("segments") { size in
        "<tu><tuv xml:lang=\"zh\">" + text(of: size, "<seg>a</seg>") + "</tuv></tu>"
      },
      Pattern("damaged") { text(of: $0, "<tu/>") },
      Pattern("languages-bad") { text(of: $0, "<tu><tuv xml:lang=\"??\"><seg>a</seg></tuv></tu>") },
    ],
    commands: [
      Command("tm-import") { ["tm", "import", $0] },
      Command("check") { ["check", $0, "--from", "zh", "--to", "en", "--fail-on", "never"] },
    ]),
  Frame(
    name: "tmx-dtd", file: "a.tmx", pieces: declared("tmx"),
    commands: [Command("tm-import") { ["tm", "import", $0] }]),
  Frame(
    name: "xliff12", file: "a.xlf", head: xliff12, tail: "</body></file></xliff>",
    pieces: commentsOfMarkup + [
      numbered("units") {
        "<trans-unit id=\"\($0)\"><source>中\($0)</source><target>a \($0)</target></trans-unit>"
      },
      numbered("units-equal") { _ in
        "<trans-unit id=\"1\"><source>中</source><target>a</target></trans-unit>"
      },
      numbered("units-empty") { "<trans-unit id=\"\($0)\"><source>中国\($0)</source></trans-unit>" },
      Pattern("groups") { text(of: $0, "<group>") },
      Pattern("groups-closed") { text(of: $0, by: { "<group id=\"\($0)\"></group>" }) },
      Pattern("codes") { size in
        "<trans-unit id=\"1\"><source>中" + text(of: size, by: { "<x id=\"\($0)\"/>" })
          + "</source><target>a" + text(of: size, by: { "<x id=\"\($0)\"/>" })
          + "</target></trans-unit>"
      },
      Pattern("codes-equal") { size in
        "<trans-unit id=\"1\"><source>中" + text(of: size, "<x id=\"1\"/>")
          + "</source></trans-unit>"
      },
      Pattern("segments") { size in
        let marks = text(of: size, by: { "<mrk mtype=\"seg\" mid=\"\($0)\">中</mrk>" })
        return
          "<trans-unit id=\"1\"><source>中</source><seg-source>\(marks)</seg-source><target>\(marks)"
          + "</target></trans-unit>"
      },
      Pattern("segments-equal") { size in
        let marks = text(of: size, "<mrk mtype=\"seg\" mid=\"1\">中</mrk>")
        return
          "<trans-unit id=\"1\"><source>中</source><seg-source>\(marks)</seg-source><target>\(marks)"
          + "</target></trans-unit>"
      },
      Pattern("alternatives") { size in
        "<trans-unit id=\"1\"><source>中</source>"
          + text(of: size, "<alt-trans><source>中</source><target>a</target></alt-trans>")
          + "</trans-unit>"
      },
      Pattern("notes") {
        "<trans-unit id=\"1\"><source>中</source>" + text(of: $0, "<note>a</note>") + "</trans-unit>"
      },
      Pattern("targets") {
        "<trans-unit id=\"1\"><source>中</source>" + text(of: $0, "<target>a</target>")
          + "</trans-unit>"
      },
    ], commands: Frame.bilingual),
  Frame(
    name: "xliff20", file: "a.xlf", head: xliff20, tail: "</file></xliff>",
    pieces: commentsOfMarkup + [
      numbered("units") {
        "<unit id=\"\($0)\"><segment><source>中\($0)</source><target>a \($0)</target></segment></unit>"
      },
      numbered("units-equal") { _ in
        "<unit id=\"1\"><segment><source>中</source><target>a</target></segment></unit>"
      },
      numbered("units-empty") {
        "<unit id=\"\($0)\"><segment><source>中国\($0)</source></segment></unit>"
      },
      Pattern("segments") { size in
        "<unit id=\"1\">"
          + text(of: size, by: { "<segment id=\"\($0)\"><source>中</source></segment>" }) + "</unit>"
      },
      Pattern("segments-without-id") { size in
        "<unit id=\"1\">" + text(of: size, "<segment><source>中</source></segment>") + "</unit>"
      },
      Pattern("codes") { size in
        "<unit id=\"1\"><segment><source>" + text(of: size, by: { "<ph id=\"\($0)\"/>" })
          + "</source></segment></unit>"
      },
      Pattern("codes-nested") { size in
        "<unit id=\"1\"><segment><source>" + text(of: size, by: { "<pc id=\"\($0)\">" })
          + "</source></segment></unit>"
      },
      Pattern("starts") { size in
        "<unit id=\"1\"><segment><source>" + text(of: size, by: { "<sc id=\"\($0)\"/>" })
          + text(of: size, by: { "<ec startRef=\"\($0)\"/>" }) + "</source></segment></unit>"
      },
      Pattern("starts-open") { size in
        "<unit id=\"1\"><segment><source>"
          + text(of: size, by: { "<sc id=\"\($0)\" isolated=\"yes\"/>" })
          + "</source></segment></unit>"
      },
      Pattern("groups") { text(of: $0, by: { "<group id=\"\($0)\"></group>" }) },
      Pattern("notes") { size in
        "<unit id=\"1\"><notes>" + text(of: size, by: { "<note id=\"\($0)\">a</note>" })
          + "</notes><segment><source>中</source></segment></unit>"
      },
      Pattern("data") { size in
        "<unit id=\"1\"><originalData>" + text(of: size, by: { "<data id=\"\($0)\">a</data>" })
          + "</originalData><segment><source>中</source></segment></unit>"
      },
      Pattern("orders") { size in
        "<unit id=\"1\">"
          + text(
            of: size,
            by: { "<segment><source>中</source><target order=\"\($0 + 2)\">a</target></segment>" })
          + "</unit>"
      },
      Pattern("orders-one") { size in
        "<unit id=\"1\">"
          + text(
            of: size,
            by: { _ in "<segment><source>中</source><target order=\"1\">a</target></segment>" })
          + "</unit>"
      },
      Pattern("matches") { size in
        "<unit id=\"1\"><mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\">"
          + text(
            of: size,
            by: { _ in "<mtc:match ref=\"#1\"><source>中</source><target>a</target></mtc:match>" })
          + "</mtc:matches><segment><source><mrk id=\"1\">中</mrk></source></segment></unit>"
      },
    ], commands: Frame.bilingual),
  Frame(
    name: "sdlxliff", file: "a.sdlxliff", head: sdlxliff, tail: "</body></file></xliff>",
    pieces: [
      numbered("units") {
        "<trans-unit id=\"u\($0)\"><source>中\($0)</source><seg-source><mrk mtype=\"seg\" mid=\"\($0)\">中\($0)</mrk>"
          + "</seg-source><target><mrk mtype=\"seg\" mid=\"\($0)\">a</mrk></target><sdl:seg-defs><sdl:seg id=\"\($0)\" "
          + "conf=\"Translated\" percent=\"80\"/></sdl:seg-defs></trans-unit>"
      },
      Pattern("definitions") { size in
        "<trans-unit id=\"u\"><source>中</source><seg-source><mrk mtype=\"seg\" mid=\"1\">中</mrk></seg-source>"
          + "<target><mrk mtype=\"seg\" mid=\"1\">a</mrk></target><sdl:seg-defs>"
          + text(of: size, by: { "<sdl:seg id=\"\($0)\" conf=\"Draft\"/>" })
          + "</sdl:seg-defs></trans-unit>"
      },
      Pattern("segments") { size in
        let marks = text(of: size / 2, by: { "<mrk mtype=\"seg\" mid=\"\($0)\">中</mrk>" })
        return
          "<trans-unit id=\"u\"><source>中</source><seg-source>\(marks)</seg-source><target>\(marks)</target>"
          + "<sdl:seg-defs>" + text(of: size, by: { "<sdl:seg id=\"\($0)\" conf=\"Draft\"/>" })
          + "</sdl:seg-defs></trans-unit>"
      },
      Pattern("values") { size in
        "<trans-unit id=\"u\"><source>中</source><target>a</target><sdl:seg-defs><sdl:seg id=\"1\">"
          + text(of: size, by: { "<sdl:value key=\"k\($0)\">a</sdl:value>" })
          + "</sdl:seg></sdl:seg-defs></trans-unit>"
      },
      Pattern("tags") { size in
        "<trans-unit id=\"u\"><source>中" + text(of: size, by: { "<g id=\"\($0)\">a</g>" })
          + "</source><target>a</target></trans-unit>"
      },
      Pattern("comments") { size in
        "<trans-unit id=\"u\"><source>中</source><target>a"
          + text(of: size, by: { "<mrk mtype=\"x-sdl-comment\" sdl:cid=\"\($0)\">a</mrk>" })
          + "</target></trans-unit>"
      },
    ], commands: Frame.bilingual),
  Frame(
    name: "xliff-dtd", file: "a.xlf", pieces: declared("xliff"),
    commands: Array(Frame.bilingual.prefix(1))),
  Frame(
    name: "po", file: "a.po",
    head:
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Language: en\\n\"\n\n",
    pieces: [
      numbered("entries") { "msgid \"中\($0)\"\nmsgstr \"a \($0)\"\n\n" },
      numbered("entries-equal") { _ in "msgid \"中\"\nmsgstr \"a\"\n\n" },
      numbered("entries-empty") { "msgid \"中国\($0)\"\nmsgstr \"\"\n\n" },
      numbered("contexts") { "msgctxt \"c\($0)\"\nmsgid \"中\"\nmsgstr \"a\"\n\n" },
      numbered("plurals") {
        "msgid \"中\($0)\"\nmsgid_plural \"中\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n\n"
      },
      Pattern("plural-forms") {
        "msgid \"中\"\nmsgid_plural \"中\"\n" + text(of: $0, by: { "msgstr[\($0)] \"a\"\n" })
      },
      Pattern("strings") { "msgid \"中\"\nmsgstr \"\"\n" + text(of: $0, "\"a\"\n") },
      Pattern("escapes") { "msgid \"中\"\nmsgstr \"" + text(of: $0, "\\n") + "\"\n" },
      Pattern("comments") { text(of: $0, "# a\n") },
      Pattern("flags") { "#, " + text(of: $0, "fuzzy, ") + "\nmsgid \"中\"\nmsgstr \"a\"\n" },
      Pattern("obsolete") { text(of: $0, "#~ msgid \"a\"\n#~ msgstr \"b\"\n\n") },
      Pattern("previous") { text(of: $0, "#| msgid \"a\"\n") },
      Pattern("references") { text(of: $0, "#: a:1 ") + "\nmsgid \"中\"\nmsgstr \"a\"\n" },
      Pattern("domains") {
        text(of: $0, by: { "domain \"d\($0)\"\nmsgid \"中\"\nmsgstr \"a\"\n\n" })
      },
      Pattern("lines") { text(of: $0, "\n") },
      Pattern("quotes") { text(of: $0, "\"") },
      Pattern("returns") { text(of: $0, "msgid \"中\"\r\nmsgstr \"a\"\r\n\r\n") },
    ], commands: Frame.bilingual),
  Frame(
    name: "po-bare", file: "a.po",
    pieces: [
      numbered("entries") { "msgid \"中\($0)\"\nmsgstr \"a \($0)\"\n\n" },
      numbered("entries-equal") { _ in "msgid \"中\"\nmsgstr \"a\"\n\n" },
      Pattern("comments") { text(of: $0, "# a\n") + "msgid \"中\"\nmsgstr \"a\"\n" },
    ], commands: Frame.bilingual),
  Frame(
    name: "tsv", file: "a.tsv", head: "zh\ten\n",
    pieces: [
      numbered("rows") { "中\($0)\ta \($0)\n" }, numbered("rows-equal") { _ in "中\ta\n" },
      numbered("rows-empty") { "中国\($0)\t\n" },
      numbered("rows-fields") { _ in "中\ta\tb\tc\td\n" }, Pattern("tabs") { text(of: $0, "\t") },
      Pattern("lines") { text(of: $0, "\n") }, Pattern("quotes") { text(of: $0, "\"") },
      Pattern("quote-open") { "\"" + text(of: $0, "a\n") },
      Pattern("quoted") { text(of: $0, "\"中\"\t\"a\"\n") },
      Pattern("quote-rows") { text(of: $0, "\"中\ta\n") },
      Pattern("returns") { text(of: $0, "中\ta\r") },
      Pattern("terms") { "中\t" + text(of: $0, by: { "a\($0); " }) },
      Pattern("terms-equal") { "中\t" + text(of: $0, "a; ") },
      Pattern("terms-lists") { "中\t" + text(of: $0, "a、") },
      Pattern("brackets") { "中\t" + text(of: $0, "(") },
      Pattern("slashes") { "中 / 国\t" + text(of: $0, "a / ") },
      numbered("one-source") { "中\ta\(word($0))\n" },
    ],
    commands: Frame.bilingual + Frame.glossary + [
      Command("dictionary") { ["dictionary", "add", $0, "--from", "zh", "--to", "en"] }
    ]),
  Frame(
    name: "tsv-bare", file: "a.tsv",
    pieces: [
      Pattern("cells") { text(of: $0, "ab\t") }, Pattern("cells-han") { text(of: $0, "中国\t") },
      Pattern("cells-pinyin") { text(of: $0, "中国\tzhongguo\t") },
      Pattern("heading-wide") { "zh\ten" + text(of: $0, by: { "\tc\($0)" }) + "\n中\ta\n" },
      Pattern("rows-short") { size in
        let heading = (0..<min(size / 16, 16_000)).map { "c\($0)\t" }.joined()
        return text(of: size / 2, "a\n", head: heading + "zh\ten\n")
      },
      Pattern("rows-short-after") { size in
        let heading = (0..<min(size / 16, 16_000)).map { "\tc\($0)" }.joined()
        return text(of: size / 2, "中\ta\n", head: "zh\ten" + heading + "\n")
      },
      Pattern("rows-wide") { text(of: $0, String(repeating: "ab\t", count: 16_000) + "\n") },
      Pattern("rows-wide-pinyin") {
        text(of: $0, String(repeating: "中国\tzhongguo\t", count: 8_000) + "\n")
      },
    ], commands: Frame.bilingual + Frame.glossary),
  Frame(
    name: "csv", file: "a.csv", head: "zh,en\n",
    pieces: [
      numbered("rows") { "中\($0),a \($0)\n" }, Pattern("commas") { text(of: $0, ",") },
      Pattern("quotes") { text(of: $0, "\"") },
      Pattern("quote-open") { "\"" + text(of: $0, "a\n") },
      Pattern("semicolons") { text(of: $0, ";") }, Pattern("mixed") { text(of: $0, ",;\t|\n") },
      Pattern("quoted-lines") { text(of: $0, "\"中\n国\",\"a\nb\"\n") },
    ], commands: Frame.bilingual + Frame.glossary),
  Frame(
    name: "csv-heads", file: "a.csv",
    pieces: [
      Pattern("columns") { text(of: $0, by: { "c\($0)," }) + "zh,en\n" + text(of: $0, "a,") },
      Pattern("languages") { text(of: $0, by: { word($0 % 17_576 + 676) + "," }) + "zh,en\n中,a\n" },
      Pattern("languages-equal") { text(of: $0, "zh,en,") + "\n" + text(of: $0, "中,a,") },
      Pattern("no-heading") { text(of: $0, by: { "中\($0),a\n" }) },
    ], commands: Frame.bilingual + Frame.glossary),
  Frame(
    name: "tbx", file: "a.tbx", head: tbx, tail: "</body></text></martif>",
    pieces: commentsOfMarkup + [
      numbered("entries") {
        "<termEntry id=\"c\($0)\"><langSet xml:lang=\"zh\"><tig><term>中\($0)</term></tig></langSet><langSet xml:lang=\"en\">"
          + "<tig><term>a\($0)</term></tig></langSet></termEntry>"
      },
      numbered("entries-equal") { _ in
        "<termEntry id=\"c\"><langSet xml:lang=\"zh\"><tig><term>中</term></tig></langSet></termEntry>"
      },
      Pattern("terms") { size in
        "<termEntry id=\"c\"><langSet xml:lang=\"zh\">"
          + text(of: size, by: { "<tig><term>中\($0)</term></tig>" })
          + "</langSet></termEntry>"
      },
      Pattern("languages") { size in
        "<termEntry id=\"c\">"
          + text(
            of: size,
            by: {
              "<langSet xml:lang=\"\(word($0 % 17_576 + 676))\"><tig><term>a</term></tig></langSet>"
            }) + "</termEntry>"
      },
      Pattern("descriptions") { size in
        "<termEntry id=\"c\">" + text(of: size, "<descrip type=\"definition\">a</descrip>")
          + "<langSet xml:lang=\"zh\"><tig><term>中</term></tig></langSet></termEntry>"
      },
      Pattern("term-notes") { size in
        "<termEntry id=\"c\"><langSet xml:lang=\"zh\"><tig><term>中</term>"
          + text(of: size, "<termNote type=\"x\">a</termNote>")
          + "</tig></langSet></termEntry>"
      },
    ], commands: Frame.glossary),
  Frame(name: "tbx-dtd", file: "a.tbx", pieces: declared("martif"), commands: Frame.glossary),
  Frame(
    name: "yaml", file: "a.yaml", head: yaml, pieces: yamlPieces,
    commands: Frame.glossary),
  Frame(
    name: "yaml-workspace", file: "glossaries/h.yaml", head: yaml,
    pieces: yamlPieces, commands: [Command("glossary-validate") { _ in ["glossary", "validate"] }]),
  Frame(
    name: "utx", file: "a.utx", head: "#UTX 1.20; zh/en; 2020-01-01\n#src\ttgt\tsrc:pos\n",
    pieces: [
      numbered("rows") { "中\($0)\ta\($0)\tnoun\n" }, Pattern("comments") { text(of: $0, "#a\n") },
    ],
    commands: Frame.glossary),
  Frame(
    name: "srx", file: "a.srx",
    head:
      "<srx version=\"2.0\" xmlns=\"http://www.lisa.org/srx20\"><header/><body><languagerules><languagerule languagerulename=\"d\">",
    tail:
      "</languagerule></languagerules><maprules><languagemap languagepattern=\".*\" languagerulename=\"d\"/></maprules></body></srx>",
    pieces: commentsOfMarkup + [
      Pattern("rules") { size in
        text(
          of: size,
          by: {
            "<rule break=\"no\"><beforebreak>a\($0)\\.</beforebreak><afterbreak>\\s</afterbreak></rule>"
          })
      },
      Pattern("alternatives") { size in
        "<rule break=\"no\"><beforebreak>(" + text(of: size, by: { "a\($0)|" })
          + "b)</beforebreak></rule>"
      },
      Pattern("groups") {
        "<rule break=\"yes\"><beforebreak>" + text(of: $0, "(") + "</beforebreak></rule>"
      },
    ],
    commands: [
      Command("segment") { path in ["segment", "--srx", path, path] }
    ]),
]

/// Rules of SRX against long texts.
private let rules: [Flood] = [
  ("plain", "\\.", "\\s"), ("star", ".*", "\\s"), ("nested", "(a+)+", "b"),
  ("class", "[a-z]+\\.", "\\s+[A-Z]"),
  ("optional", "a*a*a*", "b"), ("back", "(a+)\\1", "b"), ("look", "(?<=a)", "b"), ("empty", "", ""),
  ("spaces", "", "\\s+"),
].flatMap { name, before, after in
  ["a ", "a", "a. A", " ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ", "中。"].map { piece in
    Flood(name: "segment/srx-\(name)/\(Pattern(piece).label)", most: 1 << 19) { size, folder in
      let rule =
        "<rule break=\"yes\"><beforebreak>\(before.escaped)</beforebreak><afterbreak>\(after.escaped)</afterbreak></rule>"
      let srx = folder.write(
        "a.srx",
        "<srx version=\"2.0\" xmlns=\"http://www.lisa.org/srx20\"><header segmentsubflows=\"yes\" cascade=\"no\"/><body>"
          + "<languagerules><languagerule languagerulename=\"d\">\(rule)</languagerule></languagerules><maprules>"
          + "<languagemap languagepattern=\".*\" languagerulename=\"d\"/></maprules></body></srx>")
      return ["segment", "--srx", srx, folder.write("a.txt", text(of: size, piece))]
    }
  }
}

let formatFloods = frames.flatMap(\.floods) + rules + archiveFloods + workspaceFloods
