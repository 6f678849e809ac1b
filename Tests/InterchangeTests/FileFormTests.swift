// SPDX-License-Identifier: Apache-2.0
import Interchange
import Testing

/// Files that differ in their encoding, byte order mark and line ends.
struct FileFormTests {
  /// A way to write a text.
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    var end = "\n"
    var mark: [UInt8] = []
    var wide: Bool?
    var testDescription: String { name }

    func bytes(_ text: String) -> [UInt8] {
      let text = text.replacing("\n", with: end)
      guard let wide else { return mark + Array(text.utf8) }
      return mark
        + text.replacing("\"UTF-8\"", with: "\"UTF-16\"").utf16.flatMap { unit -> [UInt8] in
          let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
          return wide ? bytes : bytes.reversed()
        }
    }
  }

  static let forms = [
    Form(name: "UTF-8"), Form(name: "CRLF", end: "\r\n"), Form(name: "CR", end: "\r"),
    Form(name: "a mark", mark: [0xEF, 0xBB, 0xBF]),
    Form(name: "a mark and CRLF", end: "\r\n", mark: [0xEF, 0xBB, 0xBF]),
    Form(name: "UTF-16LE", mark: [0xFF, 0xFE], wide: false),
    Form(name: "UTF-16BE and CRLF", end: "\r\n", mark: [0xFE, 0xFF], wide: true),
    Form(name: "UTF-16LE without a mark", wide: false),
  ]

  private static let texts = [
    (
      "glossaries/a.yaml",
      """
      # 词汇 — словарь — مسرد
      concord-glossary: 1
      concepts:
        - id: one
          terms:
            zh: [基👩‍👩‍👧]
            en: [base]
        - id: two
          terms:
            zh: [甲乙]
            ru: [слово]

      """
    ),
    (
      "tm/a.tmx",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header srclang="zh" datatype="plaintext" segtype="sentence" adminlang="en" creationtool="a" creationtoolversion="1" o-tmf="x"/>
      <body>
        <tu tuid="one"><tuv xml:lang="zh"><seg>基</seg></tuv><tuv xml:lang="en"><seg>base</seg></tuv></tu>
        <tu tuid="two"><tuv xml:lang="zh"><seg>甲乙</seg></tuv><tuv xml:lang="ru"><seg>слово</seg></tuv></tu>
      </body></tmx>

      """
    ),
  ]

  @Test(arguments: forms) func everyByteComesBack(_ form: Form) throws {
    for text in Self.texts.map(\.1) + ["", "a", "\n\n"] {
      let bytes = form.bytes(text)
      // Two letters without a mark may be anything.
      guard text.count > 2 || form.wide == nil else { continue }
      let read = try #require(FileForm.reading(bytes))
      #expect(read.form.bytes(of: read.content) == bytes)
      #expect(String(decoding: read.content, as: UTF8.self) == text)
    }
  }

  /// One side changes only the form, the other changes a text: both are kept, whatever the form was before.
  @Test(arguments: forms, forms) func formAndTextAreMerged(_ old: Form, _ new: Form) throws {
    for (name, text) in Self.texts {
      let changed = text.replacing("base", with: "basis")
      let (base, formed, edited) = (old.bytes(text), new.bytes(text), old.bytes(changed))
      for (mine, theirs) in [(formed, edited), (edited, formed)] {
        let outcome = PieceMerge.merge(base: base, mine: mine, theirs: theirs, name: name)
        guard case .merged(let file) = outcome else {
          Issue.record("\(name) is not merged")
          continue
        }
        #expect(file.bytes == new.bytes(changed))
      }
    }
  }

  /// Both change texts, and one the form.
  @Test(arguments: forms, forms) func textsAndFormAreMerged(_ old: Form, _ new: Form) throws {
    for (name, text) in Self.texts {
      let (one, two) = (("base", "basis"), ("слово", "другое"))
      let outcome = PieceMerge.merge(
        base: old.bytes(text), mine: new.bytes(text.replacing(one.0, with: one.1)),
        theirs: old.bytes(text.replacing(two.0, with: two.1)), name: name)
      guard case .merged(let file) = outcome else {
        Issue.record("\(name) is not merged")
        continue
      }
      #expect(
        file.bytes
          == new.bytes(
            text.replacing(one.0, with: one.1).replacing(two.0, with: two.1)))
      let same = PieceMerge.merge(
        base: old.bytes(text), mine: new.bytes(text.replacing("base", with: "mine")),
        theirs: old.bytes(text.replacing("base", with: "theirs")), name: name)
      guard case .conflicts(let conflicts) = same else {
        Issue.record("\(name) has no conflict")
        continue
      }
      #expect(conflicts.map(\.id) == ["one"])
    }
  }

  /// Equal contents do not make a conflict, and the bytes are mine, also without a version that both had.
  @Test(arguments: forms, forms) func equalContentsAreMine(_ here: Form, _ there: Form) throws {
    for (name, text) in Self.texts {
      let outcome = PieceMerge.merge(
        base: nil, mine: here.bytes(text), theirs: there.bytes(text), name: name)
      guard case .merged(let file) = outcome else {
        Issue.record("\(name) is not merged")
        continue
      }
      #expect(file.bytes == here.bytes(text))
    }
  }

  /// Why a file cannot be cut into its units or concepts.
  @Test func obstaclesAreNamed() {
    let (glossary, paper) = (Self.texts[0].1, Self.texts[1].1)
    func obstacle(_ bytes: [UInt8], _ name: String) -> String {
      FilePieces.obstacle(in: bytes, name: name) ?? ""
    }
    for form in Self.forms {
      #expect(obstacle(form.bytes(glossary), "glossaries/a.yaml") == "")
      #expect(obstacle(form.bytes(paper), "tm/a.tmx") == "")
      #expect(
        obstacle(form.bytes(paper.replacing("\"two\"", with: "\"one\"")), "tm/a.tmx")
          == "the id 'one' is on the lines 4 and 5")
    }
    let twice = obstacle(
      Array(glossary.replacing("id: two", with: "id: one").utf8), "glossaries/a.yaml")
    #expect(twice.contains("one") && twice.contains("8"), "\(twice)")
    let braces = Array("{concord-glossary: 1, concepts: [{id: a, terms: {en: [b]}}]}\n".utf8)
    #expect(
      obstacle(braces, "glossaries/a.yaml") == "its concepts do not each begin a line of their own")
    #expect(
      obstacle(Array(glossary.utf8) + [0x23, 0xFF, 0x0A], "glossaries/a.yaml").contains("line 12"))
    #expect(obstacle(Array(paper.dropLast(20).utf8), "tm/a.tmx") != "")
  }
}
