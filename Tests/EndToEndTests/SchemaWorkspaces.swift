// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport

/// The workspaces that the results of `SchemaTests` come from.
struct SchemaWorkspaces {
  /// A new workspace.
  let empty: TemporaryFolder
  /// A workspace with papers, units that wait, a dictionary, drafts and files to fill.
  let full: TemporaryFolder
  /// A workspace whose memory and glossary have faults.
  let damaged: TemporaryFolder

  /// A workspace in a git repository, whose memory does not keep to its glossary.
  let report: TemporaryFolder

  /// The workspaces, made once for all tests.
  static let shared = Result { try SchemaWorkspaces() }

  private init() throws {
    empty = try Self.workspace(["concord.yaml": "concord: 1\nlog-searches: true\n"])
    full = try Self.workspace(Self.files)
    damaged = try Self.workspace([
      "tm/faulty.tmx": Self.faultyMemory, "glossaries/faulty.yaml": Self.faultyGlossary,
    ])
    report = try Self.workspace(Self.reportFiles)
    let words =
      "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Results</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>A community of common destiny.</w:t></w:r></w:p>"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let document =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      + "xmlns:r=\"\(relations)\"><w:body>" + words
      + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr></w:body></w:document>"
    let header =
      "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>"
      + "The the end</w:t></w:r></w:p></w:hdr>"
    let list =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"h\" "
      + "Type=\"\(relations)/header\" Target=\"header1.xml\"/></Relationships>"
    try report.write(
      Data(
        try ZipArchive.bytes(
          of: [
            ("word/document.xml", document), ("word/header1.xml", header),
            ("word/_rels/document.xml.rels", list),
          ].map { ($0.0, Array($0.1.utf8)) })), to: "a.docx")
    try report.write(
      Data(
        """
        <xliff version="1.2"><file original="a" source-language="zh" target-language="en" datatype="plaintext">
        <body><trans-unit id="1" approved="yes"><source>命运共同体</source>
        <target state="signed-off">A community of common destiny.</target></trans-unit></body></file></xliff>
        """.utf8), to: "locked.xlf")
    try report.write(Data("zh\ten\n茶\ttea\n水\t\n".utf8), to: "gaps.tsv")
    for arguments in [
      ["tm", "import", "units.tsv"], ["grow", "paper.txt"],
      ["glossary", "set", "shanghai-spirit", "--note", "n", "--by", "Anna"],
      ["glossary", "propose", "zh=能源合作", "en=energy cooperation", "--by", "Boris"],
      ["glossary", "approve", "energy-cooperation", "--by", "Anna"],
      ["glossary", "add", "河岸", "bank", "--id", "bank-river"],
      ["glossary", "add", "银行", "bank", "--id", "bank-money"],
    ] {
      let run = try CommandRun(arguments, in: report.url)
      guard run.status == 0 else { throw Failed(errors: run.errors) }
    }
    for arguments in [["init", "-q"], ["add", "glossaries"], ["commit", "-q", "-m", "Terms"]] {
      try Self.git(arguments, in: report.url)
    }
    try set(["grow", SampleWorkspace.paper, "--min-confidence", "0.985"])
    try set(["grow", "old.txt", "--id", "old"])
    try set(["review", "--accept", "old.abstract.2"])
    try set(["dictionary", "add", "words.tsv", "--from", "zh", "--to", "en"])
    try set(["tm", "import", "other.tsv"])
    try set(["comment", "--concept", "shanghai-spirit", "right", "--source", "2025"])
  }

  private struct Failed: Error { let errors: String }

  private static func git(_ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=Anna", "-c", "user.email=a@b.c"] + arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(errors: "git") }
  }

  private func set(_ arguments: [String]) throws {
    let run = try CommandRun(arguments, in: full.url)
    guard run.status == 0 else { throw Failed(errors: run.errors) }
  }

  private static func workspace(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try CommandRun(["init"], in: folder.url)
    for (path, text) in files { try folder.write(Data(text.utf8), to: path) }
    return folder
  }

  private static let reportFiles = [
    "glossaries/own.yaml": """
    concord-glossary: 1
    languages: [zh, en, ru]
    concepts:
      - id: confidence
        terms:
          zh: [相互信任, 信赖关系]
          en: [mutual confidence, "the trust"]
      - id: reliance
        terms:
          zh: 相互信任
          en: reliance

    """,
    "units.tsv": """
    zh\ten
    我们弘扬上海精神。\tWe carry forward its ideals.
    他们弘扬上海精神。\tThey carry forward its ideals.
    各国弘扬上海精神。\tAll carry forward its ideals.
    他谈到上海精神。\tHe spoke of the Spirit of Shanghai.

    """,
    "brief.txt": "他们弘扬上海精神。\n\n贸易额达840亿元。\n",
    "paper.txt": """
    摘要：各国通过了这份宣言。
    关键词：绿色基金；海洋合作

    Abstract: The countries adopted this declaration.
    Keywords: green fund; maritime cooperation

    """,
  ]

  private static let files = [
    "queries.txt": "上海精神\nzzz\n\n凝聚成员国共识而不是别的什么东西呢\n",
    "words.tsv": "绿\tgreen\n经济\teconomy\n",
    "pairs.tsv": """
    zh\ten
    上海精神\tShanghai spirit
    命运共同体\tcommunity of common destiny
    增长了3.5亿元。\tIt grew by 35 million yuan.
    绿色\t绿色

    """,
    "other.tsv": """
    zh\ten
    各国同意这份文件。\tThe countries agree to this document.
    各国同意这份文件。\tEverybody agrees to this paper.
    上海精神非常重要。\tThe Shanghai Spirit matters.
    各国支持该文件。\tThe countries support it.

    """,
    "old.txt": """
    摘要：绿色金融促进区域合作。数字经济很重要。各国同意这份文件。

    Abstract: Green finance promotes regional cooperation. The digital economy matters. \
    The states consent to this document.

    """,
    "corrected.txt": """
    中亚能源合作研究

    摘要：绿色金融促进区域合作。各国同意这份文件。能源安全需要二十个国家共同努力。

    Abstract: Green finance promotes regional cooperation. The states consent to this document. \
    Energy security requires the joint efforts of twenty countries.

    """,
    "three.zh.txt": "摘要：绿色金融促进区域合作。\n",
    "three.en.txt": "Abstract: Green finance promotes regional cooperation.\n",
    "three.ru.txt": "Аннотация: Зелёные финансы способствуют региональному сотрудничеству.\n",
    "run/a.zh.txt": "摘要：绿色金融促进区域合作。\n",
    "run/a.en.txt": "Abstract: Green finance promotes regional cooperation.\n",
    "run/alone.zh.txt": "摘要：这里只有中文。\n",
    "zh.txt": "上海精神是什么？绿色经济很重要。我们同意。\n",
    "en.txt": "What is the Shanghai Spirit? The green economy matters. We agree. Nobody said so.\n",
    "figures.txt": "12345\n",
    "messages.po": """
    msgid ""
    msgstr "Language: en\\n"

    msgctxt "menu"
    msgid "各国同意这份文件。"
    msgstr ""

    msgid "上海精神重要。"
    msgstr ""

    msgid "绿色经济"
    msgstr "green economy"

    """,
  ]

  private static let faultyMemory = """
    <?xml version="1.0"?><tmx version="1.4"><header srclang="zh"/><body>
    <tu tuid="a"><tuv xml:lang="zh"><seg>甲</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>
    <tu tuid="a"><tuv xml:lang="zh"><seg>甲</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>
    <tu tuid="b"><tuv xml:lang="zh"></tuv></tu>
    </body></tmx>
    """

  private static let faultyGlossary = """
    concord-glossary: 1
    languages: [zh, en]
    concepts:
      - id: odd
        subject: test
        definition: An odd thing.
        note: Made for a test.
        sources: [nowhere]
        exempt: [quotation, title]
        number: [20, 3]
        do-not-translate: true
        related: [nothing]
        blockers: {zh: [怪人怪事]}
        terms:
          zh:
            - {term: 怪, from: 2013-09, until: 2015, note: n, source: s}
            - {term: 怪物, scope: translation, status: deprecated, case: any, type: short}
          en: ["the odd", "Shanghai spirit"]

    """
}
