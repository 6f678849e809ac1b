// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import TestSupport
import Testing

@testable import LanguageServer

/// A workspace with two concepts, a paper and drafts, for a test.
struct EditorWorkspace {
  let folder: TemporaryFolder
  var path: String { folder.url.path }

  static let glossary = """
    concord-glossary: 1
    name: sco
    languages: [zh, en]
    concepts:
      - id: shanghai-spirit
        subject: sco/values
        note: A *name* with [marks].
        terms:
          zh: [上海精神]
          en: [Shanghai Spirit]
      - id: shared-future
        terms:
          zh: [命运共同体]
          en:
            - community with a shared future
            - {term: shared future, status: admitted}
            - {term: community of common destiny, status: deprecated}

    """

  static let original = "各方弘扬上海精神。各国构建命运共同体。\n"
  static let draft =
    "𠀀 The parties carry forward the Shanghai Spirit. 👩🏽‍🚀 They build a community of common destiny.\n"

  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder(files)
    try folder.makeFolder("tm")
    try folder.makeFolder("glossaries")
    try write(Self.glossary, to: "glossaries/sco.yaml")
  }

  func file(_ name: String) -> String { path + "/" + name }
  func write(_ text: String, to name: String) throws {
    try folder.write(Data(text.utf8), to: name)
  }
}

/// What most editors of today can do.
private let usual: JSONValue = [
  "textDocument": [
    "publishDiagnostics": ["versionSupport": true, "codeDescriptionSupport": true],
    "hover": ["contentFormat": ["markdown"]],
    "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]],
    "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
  ],
  "workspace": ["workspaceEdit": ["documentChanges": true], "applyEdit": true],
]

/// A place of some words in a text, in UTF-16 units.
private func place(of words: String, in text: String, end: Bool = false) -> JSONValue {
  let buffer = EditedText(text)
  guard let range = text.range(of: words) else { return .null }
  let offset = text[..<(end ? range.upperBound : range.lowerBound)].utf8.count
  let position = buffer.position(of: offset, .utf16)
  return ["line": .int(position.line), "character": .int(position.character)]
}

private func span(of words: String, in text: String) -> JSONValue {
  ["start": place(of: words, in: text), "end": place(of: words, in: text, end: true)]
}

@Suite struct EditorServiceTests {
  private func about(_ path: String, _ more: [String: JSONValue] = [:]) -> JSONValue {
    .object(["textDocument": ["uri": .string(FileURI.uri(of: path))]].merging(more) { $1 })
  }

  /// What a client sends to rename the term of the usual draft.
  private func renaming(_ path: String) -> JSONValue {
    about(
      path, ["position": place(of: "Spirit", in: EditorWorkspace.draft), "newName": "x"])
  }

  @Test("Findings come with their rule, range, version and page, and go when the fault is gone")
  func diagnostics() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft, version: 7)
      let found = try client.diagnostics(path, version: 7)
      #expect(found.count == 1)
      #expect(found[0]["code"] == "term/forbidden" && found[0]["severity"] == 1)
      #expect(
        found[0]["range"] == span(of: "community of common destiny", in: EditorWorkspace.draft))
      let page = try #require(found[0]["codeDescription"]["href"].string.flatMap(FileURI.path))
      #expect(try String(contentsOfFile: page, encoding: .utf8).contains("term/forbidden"))
      client.change(
        path, version: 8, to: "community with a shared future",
        range: span(of: "community of common destiny", in: EditorWorkspace.draft))
      #expect(try client.diagnostics(path, version: 8).isEmpty)
      // A client that counts its versions wrongly is served as well.
      client.change(path, version: 8, to: EditorWorkspace.draft)
      #expect(try client.diagnostics(path, version: 8).count == 1)
      client.notify("textDocument/didClose", about(path))
      #expect(try client.diagnostics(path).isEmpty)
    }
  }

  @Test("A client that asks for findings gets them only then, and is told when nothing changed")
  func pull() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(["textDocument": ["diagnostic": [:]]], folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      let first = try client.request("textDocument/diagnostic", about(path))
      #expect(first["kind"] == "full" && first["items"].array?.count == 1)
      let second = try client.request(
        "textDocument/diagnostic", about(path, ["previousResultId": first["resultId"]]))
      #expect(second["kind"] == "unchanged" && second["items"].isNull)
      // A glossary that changes on disk is seen at the next request.
      try space.write(
        EditorWorkspace.glossary.replacing("status: deprecated", with: "status: admitted"),
        to: "glossaries/sco.yaml")
      let third = try client.request(
        "textDocument/diagnostic", about(path, ["previousResultId": second["resultId"]]))
      #expect(third["kind"] == "full" && third["items"].array?.isEmpty == true)
    }
  }

  @Test("A translation is checked against its original, and again when either changes")
  func pair() async throws {
    let space = try EditorWorkspace(["a.zh.md": EditorWorkspace.original])
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let draft = "The parties carry it forward. They build a community with a shared future.\n"
      client.open(space.file("a.en.md"), draft)
      let found = try client.diagnostics(space.file("a.en.md"))
      #expect(found.map { $0["code"] } == ["term/missing"])
      // The original is opened and changed, not saved.
      client.open(space.file("a.zh.md"), EditorWorkspace.original)
      client.change(
        space.file("a.zh.md"), version: 2,
        to: EditorWorkspace.original.replacing("上海精神", with: "这一精神"))
      var left = found
      while !left.isEmpty { left = try client.diagnostics(space.file("a.en.md")) }
    }
  }

  @Test("Hover shows the concept in all languages with other people's text escaped")
  func hover() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      let hover = try client.request(
        "textDocument/hover",
        about(path, ["position": place(of: "common destiny", in: EditorWorkspace.draft)]))
      let text = try #require(hover["contents"]["value"].string)
      #expect(text.contains("命运共同体") && text.contains("**community with a shared future**"))
      #expect(text.contains("not “community of common destiny” (deprecated)"))
      #expect(
        hover["range"] == span(of: "community of common destiny", in: EditorWorkspace.draft))
      let note = try client.request(
        "textDocument/hover",
        about(path, ["position": place(of: "Shanghai", in: EditorWorkspace.draft)]))
      #expect(note["contents"]["value"].string?.contains(#"A \*name\* with \[marks\]"#) == true)
      let nothing = try client.request(
        "textDocument/hover",
        about(path, ["position": place(of: "parties", in: EditorWorkspace.draft)]))
      #expect(nothing.isNull)
    }
  }

  @Test("In a translation hover also shows the nearest unit of the memory, and says how near")
  func hoverMemory() async throws {
    let space = try EditorWorkspace(["a.zh.md": EditorWorkspace.original])
    try space.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="zh" datatype="plaintext"/><body>
      <tu tuid="u1"><tuv xml:lang="zh"><seg>各方弘扬上海精神！</seg></tuv><tuv xml:lang="en"><seg>All sides carry it forward!</seg></tuv></tu>
      </body></tmx>
      """, to: "tm/p.tmx")
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("a.en.md")
      let draft = "The parties carry forward the Shanghai Spirit. They build a shared future.\n"
      client.open(path, draft)
      let hover = try client.request(
        "textDocument/hover", about(path, ["position": place(of: "parties", in: draft)]))
      let text = try #require(hover["contents"]["value"].string)
      #expect(text.contains("All sides carry it forward") && text.contains("Memory: "))
      #expect(text.contains("p\\.tmx"))
    }
  }

  /// The actions that the server offers at words of `EditorWorkspace.draft`.
  private func actions(
    _ client: EditorClient, _ path: String, of words: String, context: JSONValue
  ) throws -> [JSONValue] {
    try client.request(
      "textDocument/codeAction",
      about(path, ["range": span(of: words, in: EditorWorkspace.draft), "context": context])
    ).array ?? []
  }

  @Test("A quick fix replaces the words, and only the approved term is preferred")
  func quickFix() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      let actions = try actions(
        client, path, of: "common", context: ["diagnostics": [], "only": ["quickfix"]])
      let titles = actions.compactMap { $0["title"].string }
      #expect(
        titles == [
          "Replace with “community with a shared future”", "Replace with “shared future”",
          "Ignore term/forbidden here, with a reason",
        ])
      #expect(actions.map { $0["isPreferred"] } == [true, nil, nil])
      let change = actions[0]["edit"]["documentChanges"].array?[0]
      #expect(change?["textDocument"]["version"] == 1)
      #expect(change?["edits"].array?[0]["newText"] == "community with a shared future")
      #expect(
        change?["edits"].array?[0]["range"]
          == span(of: "community of common destiny", in: EditorWorkspace.draft))
    }
  }

  @Test("Fix all gives the text of check --fix, as an edit and as a command")
  func fixAll() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      let draft = EditorWorkspace.draft + "\nOur community of common destiny.\r\n"
      client.open(path, draft)
      let actions = try client.request(
        "textDocument/codeAction",
        about(
          path,
          [
            "range": ["start": ["line": 0, "character": 0], "end": ["line": 0, "character": 0]],
            "context": ["diagnostics": [], "only": ["source.fixAll"]],
          ]))
      var options = DraftCheckOptions()
      options.fixing = .preview
      let expected = try Workspace(at: space.path)
        .check(.text(draft, name: path), options: options).fixes[0].text
      #expect(try fixed(draft, actions.array?[0]["edit"] ?? nil) == expected)
      let number = client.start(
        "workspace/executeCommand",
        ["command": "concord.fixAll", "arguments": [.string(FileURI.uri(of: path))]])
      let edit = try client.answerNext("workspace/applyEdit", with: ["applied": true])
      #expect(try fixed(draft, edit["edit"]) == expected)
      #expect(try client.answer(number)["result"] == 2)
    }
  }

  private func fixed(_ text: String, _ edit: JSONValue) throws -> String {
    var buffer = EditedText(text)
    for change in try #require(edit["documentChanges"].array?[0]["edits"].array).reversed() {
      let range = try #require(TextSpanRange(change["range"]))
      buffer.replace(
        buffer.bytes(of: range, .utf16), with: try #require(change["newText"].string))
    }
    return buffer.text
  }

  @Test("A finding is silenced with a reason, and the reason cannot end the comment")
  func ignore() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      _ = try client.diagnostics(path)
      let number = client.start(
        "workspace/executeCommand",
        [
          "command": "concord.ignore",
          "arguments": [
            [
              "uri": .string(FileURI.uri(of: path)), "rule": "term/forbidden", "line": 0,
              "reason": "quoted --> <b>\nline",
            ]
          ],
        ])
      let edit = try client.answerNext("workspace/applyEdit", with: ["applied": true])
      #expect(try client.answer(number)["result"] == true)
      let text = try fixed(EditorWorkspace.draft, edit["edit"])
      #expect(text.contains("<!-- concord: ignore term/forbidden -- quoted - <b line -->"))
      client.change(path, version: 2, to: text)
      #expect(try client.diagnostics(path, version: 2).isEmpty)
    }
  }

  @Test("Completion offers the terms of the source sentence first, and replaces what was typed")
  func completion() async throws {
    let space = try EditorWorkspace(["a.zh.md": EditorWorkspace.original])
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("a.en.md")
      let draft = "The parties carry forward the sha"
      client.open(path, draft)
      let list = try client.request(
        "textDocument/completion",
        about(path, ["position": ["line": 0, "character": .int(draft.utf16.count)]]))
      let items = list["items"].array ?? []
      #expect(items.first?["label"] == "Shanghai Spirit")
      #expect(items.first?["textEdit"]["range"]["start"]["character"] == 30)
      #expect(items.contains { $0["label"] == "shared future" })
      #expect(list["isIncomplete"] == false)
      // In a Chinese text a term is found by its characters, with no space before, and by its pinyin.
      let chinese = space.file("b.zh.md")
      client.open(chinese, "各方弘扬上海\n\n各方弘扬 mingyun\n\n中文段落。\n")
      for (line, character, label) in [(0, 6, "上海精神"), (2, 12, "命运共同体")] {
        let found = try client.request(
          "textDocument/completion",
          about(chinese, ["position": ["line": .int(line), "character": .int(character)]]))
        let item = found["items"].array?.first { $0["label"] == .string(label) }
        #expect(item != nil, "\(label)")
        if line == 2 { #expect(item?["filterText"].string?.hasPrefix("mingyun") == true) }
        if line == 0 { #expect(item?["textEdit"]["range"]["start"]["character"] == 4) }
      }
    }
  }

  @Test("The definition of a term is its concept in the glossary")
  func definition() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      let found = try client.request(
        "textDocument/definition",
        about(path, ["position": place(of: "destiny", in: EditorWorkspace.draft)]))
      #expect(found["uri"].string.flatMap(FileURI.path) == space.file("glossaries/sco.yaml"))
      let line = try #require(found["range"]["start"]["line"].int)
      let text = EditorWorkspace.glossary.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(text[line].contains("shared-future"))
    }
  }

  @Test("A term is renamed in all drafts, open and on disk, and nowhere else")
  func rename() async throws {
    let space = try EditorWorkspace([
      "chapter/other.md": "The SHANGHAI SPIRIT, and Shanghai Spirit's.\n",
      "notes.csv": "Shanghai Spirit\n",
      "tm/x.txt": "Shanghai Spirit\n",
    ])
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      let position = place(of: "Spirit", in: EditorWorkspace.draft)
      let subject = try client.request(
        "textDocument/prepareRename", about(path, ["position": position]))
      #expect(subject["placeholder"] == "Shanghai Spirit")
      let edit = try client.request(
        "textDocument/rename", about(path, ["position": position, "newName": "the Spirit"]))
      let documents = edit["documentChanges"].array ?? []
      #expect(
        documents.compactMap { $0["textDocument"]["uri"].string.flatMap(FileURI.path) }
          == [path, space.file("chapter/other.md")])
      #expect(documents.map { $0["textDocument"]["version"] } == [1, nil])
      #expect(documents.last?["edits"].array?.count == 2)
      let nowhere = client.start(
        "textDocument/rename",
        about(path, ["position": ["line": 0, "character": 0], "newName": "x"]))
      #expect(try client.answer(nowhere)["error"]["code"] == -32803)
    }
  }

  /// An editor does not show a byte order mark, and so counts places without it.
  @Test("A rename counts places in a file on disk without its byte order mark")
  func renameAfterAByteOrderMark() async throws {
    let space = try EditorWorkspace([
      "marked.md": "\u{FEFF}The Shanghai Spirit.\nThe Shanghai Spirit.\n",
      "plain.md": "The Shanghai Spirit.\nThe Shanghai Spirit.\n",
    ])
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      let edit = try client.request(
        "textDocument/rename",
        renaming(path))
      let documents = edit["documentChanges"].array ?? []
      try #require(documents.count == 3)
      #expect(documents[1]["edits"].array?.count == 2)
      #expect(documents[1]["edits"] == documents[2]["edits"])
    }
  }

  struct Renamed: Sendable, CustomTestStringConvertible {
    let name: String
    /// A draft, in which the places that change are between ⟦ and ⟧.
    let text: String
    var testDescription: String { name }
  }

  @Test(
    "A rename leaves code, addresses, comments and quotations, as fixes do",
    arguments: [
      Renamed(
        name: "x.html",
        text: """
          <p>The ⟦Shanghai Spirit⟧ <a href="Shanghai Spirit.html" title="Shanghai Spirit">\
          <code>Shanghai Spirit</code></a> and the ⟦Shanghai Spirit⟧.\
          <script>var a="Shanghai Spirit"</script><!-- Shanghai Spirit --></p>

          """),
      Renamed(
        name: "x.md",
        text: """
          The ⟦Shanghai Spirit⟧, `Shanghai Spirit`, [the ⟦Shanghai Spirit⟧](<Shanghai Spirit.md>).

          > The Shanghai Spirit is quoted here, with all that was said.

          <!-- Shanghai Spirit --> They said: “We all carry forward the Shanghai Spirit today.”

          """),
      Renamed(
        name: "x.tex",
        text: """
          \\begin{document}
          The ⟦Shanghai Spirit⟧ \\label{Shanghai Spirit} is here. % Shanghai Spirit
          \\end{document}

          """),
      Renamed(name: "x.txt", text: "The ⟦Shanghai Spirit⟧, in https://a.b/Shanghai Spirit too.\n"),
    ])
  func renamedPlaces(_ test: Renamed) async throws {
    let space = try EditorWorkspace([:])
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file(test.name)
      let text = test.text.filter { !"⟦⟧".contains($0) }
      client.open(path, text)
      let edit = try client.request(
        "textDocument/rename",
        about(path, ["position": place(of: "Spirit", in: text), "newName": "SPIRIT"]))
      var buffer = EditedText(text)
      for edit in (edit["documentChanges"].array?.first?["edits"].array ?? []).reversed() {
        let range = try #require(TextSpanRange(edit["range"]))
        buffer.replace(buffer.bytes(of: range, .utf16), with: edit["newText"].string ?? "")
      }
      #expect(buffer.text == test.text.replacing("⟦Shanghai Spirit⟧", with: "SPIRIT"))
    }
  }

  @Test("A name that no glossary would take, or that is markup in a draft, is refused")
  func renamedWrongly() async throws {
    let space = try EditorWorkspace(["x.html": "<p>The Shanghai Spirit.</p>\n"])
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      for name in [
        "a\u{0}b", "a\u{202E}b", "a\u{FFFD}", String(repeating: "a", count: 3000), " a", "a ",
        "Q&A <b>x", "", "上海",
      ] {
        let asked = client.start(
          "textDocument/rename",
          about(
            path,
            [
              "position": place(of: "Spirit", in: EditorWorkspace.draft),
              "newName": .string(name),
            ]))
        #expect(try client.answer(asked)["error"]["code"] == -32803, "\(name.prefix(9))")
      }
    }
  }

  @Test(
    "A sign is refused where it is markup, and taken elsewhere",
    arguments: [
      ("a.md", "The Shanghai Spirit.\n", "Foo|bar", true),
      ("a.md", "| The Shanghai Spirit | x |\n|---|---|\n| y | z |\n", "Foo|bar", false),
      ("a.md", "The Shanghai Spirit.\n", "Foo &amp; bar", false),
      ("a.md", "The Shanghai Spirit.\n", "Foo ~~x~~ bar", false),
      ("a.md", "The Shanghai Spirit.\n", "x_y and 50% off", true),
      ("a.md", "The Shanghai Spirit.\n", "a$b", true),
      ("a.md", "The Shanghai Spirit and 5$ are here.\n", "a $b", false),
      ("a.html", "<p>The Shanghai Spirit.</p>\n", "the \"Spirit\"", true),
      ("a.html", "<p>The Shanghai Spirit.</p>\n", "a &lt; b", false),
      ("a.tex", "\\begin{document}\nThe Shanghai Spirit.\n\\end{document}\n", "50% off", false),
    ])
  func renamedToSigns(_ file: String, _ text: String, _ name: String, _ isTaken: Bool) async throws
  {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file(file)
      client.open(path, text)
      let number = client.start(
        "textDocument/rename",
        about(path, ["position": place(of: "Spirit", in: text), "newName": .string(name)]))
      #expect((try client.answer(number)["error"] == .null) == isTaken)
    }
  }

  @Test("A workspace within the workspace keeps its drafts")
  func renamedBesideAnother() async throws {
    let space = try EditorWorkspace([
      "nest/glossaries/a.yaml": "", "nest/tm/a.tmx": "", "nest/n.md": "The Shanghai Spirit.\n",
      "other/concord.yaml": "", "other/deep/n.md": "The Shanghai Spirit.\n",
      "plain/n.md": "The Shanghai Spirit.\n",
    ])
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      let edit = try client.request(
        "textDocument/rename",
        renaming(path))
      let documents = edit["documentChanges"].array ?? []
      #expect(
        documents.compactMap { $0["textDocument"]["uri"].string.flatMap(FileURI.path) }
          == [path, space.file("plain/n.md")])
    }
  }

  @Test("A glossary is checked while it is written: its shape, and against the others")
  func glossary() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("glossaries/own.yaml")
      let broken =
        "concord-glossary: 1\nname: own\nlanguages: [en]\nconcepts:\n  - id: a\n    foo: 1\n"
      client.open(path, broken)
      let found = try client.diagnostics(path)
      #expect(found.count == 1 && found[0]["severity"] == 1)
      #expect(found[0]["range"]["start"]["line"] == 5)
      client.change(
        path, version: 2,
        to: """
          concord-glossary: 1
          name: own
          languages: [en]
          concepts:
            - id: destiny
              terms:
                en: [community of common destiny]

          """)
      let contradiction = try client.diagnostics(path, version: 2)
      #expect(contradiction.contains { $0["code"] == "glossary/contradiction" })
      let settings = space.file("concord.yaml")
      client.open(settings, "source-language: [\n")
      #expect(try client.diagnostics(settings).count == 1)
    }
  }

  @Test("A glossary that cannot be read is named at the draft, and nothing passes for checked")
  func brokenWorkspace() async throws {
    let space = try EditorWorkspace(["glossaries/bad.yaml": "concord-glossary: 1\nconcepts: 3\n"])
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      client.open(space.file("draft.md"), "All is well.\n")
      let found = try client.diagnostics(space.file("draft.md"))
      #expect(found.count == 1 && found[0]["severity"] == 1)
      #expect(found[0]["message"].string?.contains("bad.yaml:2") == true)
      let told = try client.next("message") { $0["method"] == "window/showMessage" }
      #expect(told["params"]["message"].string?.contains("bad.yaml:2") == true)
    }
  }

  @Test("The units of a bilingual file are its outline")
  func symbols() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let po = """
        msgid ""
        msgstr "Language: en\\nX-Source-Language: zh\\nContent-Type: text/plain; charset=UTF-8\\n"

        msgctxt "title"
        msgid "上海精神"
        msgstr "Shanghai Spirit"

        msgid "命运共同体"
        msgstr "community of common destiny"

        """
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("a.po")
      client.open(path, po)
      let found = try client.request("textDocument/documentSymbol", about(path)).array ?? []
      #expect(found.map { $0["name"] } == ["title", "2"])
      #expect(found.map { $0["detail"] } == ["上海精神", "命运共同体"])
      #expect(found[1]["range"]["start"]["line"] == 8)
      #expect(try client.diagnostics(path).contains { $0["code"] == "term/forbidden" })
      let flat = try EditorClient([:], folder: space.folder)
      flat.open(path, po)
      let plain = try flat.request("textDocument/documentSymbol", about(path)).array ?? []
      #expect(plain.first?["location"]["range"]["start"]["line"] == 5)
    }
  }

  @Test(
    "The text of an editor is decoded, whatever encoding it declares",
    arguments: [
      (
        "a.xlf",
        """
        <?xml version="1.0" encoding="GB18030"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" target-language="en" datatype="plaintext"><body>
        <trans-unit id="1"><source>命运共同体</source><target>community of common destiny</target></trans-unit></body></file></xliff>
        """
      ),
      (
        "a.po",
        """
        msgid ""
        msgstr "Content-Type: text/plain; charset=GBK\\nLanguage: en\\n"

        msgid "命运共同体"
        msgstr "community of common destiny"
        """
      ),
      (
        "a.tmx",
        """
        <?xml version="1.0" encoding="Big5"?>
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="zh" datatype="plaintext"/><body>
        <tu><tuv xml:lang="zh"><seg>命运共同体</seg></tuv><tuv xml:lang="en"><seg>community of common destiny</seg></tuv></tu></body></tmx>
        """
      ),
    ])
  func decoded(_ name: String, _ text: String) async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      client.open(space.file(name), text)
      #expect(try client.diagnostics(space.file(name)).map { $0["code"] } == ["term/forbidden"])
    }
  }

  @Test("A term is proposed, never approved, and a known one is refused")
  func propose() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      let actions = try actions(
        client, path, of: "carry forward", context: ["diagnostics": []])
      let proposal = try #require(actions.first { $0["kind"] == "refactor" })
      let command = proposal["command"]
      _ = try client.request(
        "workspace/executeCommand",
        ["command": command["command"], "arguments": command["arguments"]])
      let text = try String(
        contentsOfFile: space.file("glossaries/proposals.yaml"), encoding: .utf8)
      #expect(text.contains("{term: carry forward, status: proposed"))
      let again = client.start(
        "workspace/executeCommand",
        ["command": command["command"], "arguments": command["arguments"]])
      #expect(try client.answer(again)["error"]["data"]["code"] == "glossary/known")
    }
  }

  @Test("A client that knows commands only gets commands, and the server makes the edits")
  func oldClient() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(["workspace": ["applyEdit": true]], folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      let first = try client.diagnostics(path)[0]
      #expect(first["codeDescription"].isNull)
      let actions = try client.request(
        "textDocument/codeAction",
        about(path, ["range": first["range"], "context": ["diagnostics": []]]))
      let action = try #require(actions.array?.first)
      let number = client.start(
        "workspace/executeCommand",
        ["command": action["command"], "arguments": action["arguments"]])
      let edit = try client.answerNext("workspace/applyEdit", with: ["applied": true])
      let uri = FileURI.uri(of: path)
      #expect(
        edit["edit"]["changes"][uri].array?[0]["newText"] == "community with a shared future")
      #expect(try client.answer(number)["result"] == true)
    }
  }

  @Test("Two roots have each their own glossaries")
  func roots() async throws {
    let first = try EditorWorkspace()
    let second = try EditorWorkspace()
    try second.write(
      EditorWorkspace.glossary.replacing("status: deprecated", with: "status: admitted"),
      to: "glossaries/sco.yaml")
    try await outsideThePool {
      let client = try EditorClient(usual, folder: first.folder)
      client.open(first.file("a.md"), EditorWorkspace.draft)
      client.open(second.file("a.md"), EditorWorkspace.draft)
      #expect(try client.diagnostics(first.file("a.md")).count == 1)
      #expect(try client.diagnostics(second.file("a.md")).isEmpty)
    }
  }

  @Test("The protocol's order is held: initialize first and once, nothing after shutdown")
  func order() async throws {
    try await outsideThePool {
      let client = try EditorClient(nil)
      let early = client.start("textDocument/hover", [:])
      #expect(try client.answer(early)["error"]["code"] == -32002)
      let encodings: JSONValue = ["positionEncodings": ["utf-32", "utf-8"]]
      let result = try client.request("initialize", ["capabilities": ["general": encodings]])
      #expect(result["capabilities"]["positionEncoding"] == "utf-8")
      let twice = client.start("initialize", [:])
      #expect(try client.answer(twice)["error"]["code"] == -32600)
      let unknown = client.start("textDocument/foo", [:])
      #expect(try client.answer(unknown)["error"]["code"] == -32601)
      let closed = client.start("textDocument/hover", ["textDocument": ["uri": "file:///x"]])
      #expect(try client.answer(closed)["error"]["code"] == -32602)
      #expect(try client.request("shutdown", nil).isNull)
      let late = client.start("textDocument/hover", [:])
      #expect(try client.answer(late)["error"]["code"] == -32600)
      client.notify("exit", nil)
      while client.ended == nil { usleep(1000) }
      #expect(client.ended == 0)
    }
  }

  @Test("Sixteen requests at once get each their own answer")
  func beside() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(usual, folder: space.folder)
      let paths = (0..<16).map { space.file("draft\($0).md") }
      for (number, path) in paths.enumerated() {
        let words = number % 2 == 0 ? "Shanghai Spirit" : "community of common destiny"
        client.open(path, String(repeating: "\n", count: number) + words)
      }
      let numbers = paths.enumerated().map { number, path in
        client.start(
          "textDocument/hover",
          about(path, ["position": ["line": .int(number), "character": 2]]))
      }
      for (index, number) in numbers.enumerated() {
        let result = try client.answer(number)["result"]
        #expect(result["range"]["start"]["line"] == .int(index))
        let id = index % 2 == 0 ? #"shanghai\-spirit"# : #"shared\-future"#
        #expect(result["contents"]["value"].string?.contains(id) == true)
      }
    }
  }
}
