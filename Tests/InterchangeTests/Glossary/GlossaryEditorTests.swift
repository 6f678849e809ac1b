// SPDX-License-Identifier: Apache-2.0
import Interchange
import TestSupport
import Testing
import TextModel

/// Changes in the YAML of a glossary: only the lines of what changes are written again.
@Suite struct GlossaryEditorTests {
  static let text = """
    # What this glossary is for.
    concord-glossary: 1
    name: SCO
    languages: [zh, en, ru]
    concepts:
      # The organisation
      - id: spirit            # never changes
        subject: sco
        note: >-
          A long note
          on two lines.
        terms:
          zh: 上海精神          # the name
          en:
            # the first one
            - Shanghai Spirit
            - {term: Spirit of Shanghai, status: deprecated}   # 'a' "quoted" # sign

      # Values
      - id: trust
        related: [spirit]
        terms:
            zh: [互信, "相互信任"]
            en: trust

      - id: benefit
        terms:
          zh: 互利
          ru: взаимная выгода
    # The end.

    """

  static func change(
    _ number: Int = 0, in text: String = text, _ body: (inout ConceptEntry) -> Void
  ) throws -> String? {
    let glossary = try GlossaryYAML.read(text, path: "g.yaml")
    var entry = glossary.entries[number]
    body(&entry)
    let made = GlossaryEditor.bytes(
      of: glossary, in: Array(text.utf8), making: [.replace(number, entry)])
    return made.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// What ends a line in YAML 1.1.
  static let lineEnds = ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"]

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var text = GlossaryEditorTests.text
    var concept = 0
    let change: @Sendable (inout ConceptEntry) -> Void
    /// The lines that go, and those that come.
    let gone: [String]
    let new: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a key of one line", change: { $0.subject = "sco/values" },
      gone: ["    subject: sco"], new: ["    subject: sco/values"]),
    Case(
      name: "a key of three lines", change: { $0.note = "Short: yes" },
      gone: ["    note: >-", "      A long note", "      on two lines."],
      new: ["    note: \"Short: yes\""]),
    Case(
      name: "a key that goes", change: { $0.subject = nil }, gone: ["    subject: sco"], new: []),
    Case(
      name: "a new key before the terms",
      change: {
        $0.proposer = "Zhang"
        $0.editor = "Li Wei"
        $0.edited = "2026-11-27"
      }, gone: [],
      new: ["    proposed-by: Zhang", "    by: Li Wei", "    on: \"2026-11-27\""]),
    Case(
      name: "the id keeps its comment", change: { $0.id = ConceptID("the-spirit") },
      gone: ["  - id: spirit            # never changes"],
      new: ["  - id: the-spirit            # never changes"]),
    Case(
      name: "a status", change: { $0.sections[1].terms[1].status = .forbidden },
      gone: ["        - {term: Spirit of Shanghai, status: deprecated}   # 'a' \"quoted\" # sign"],
      new: ["        - {term: Spirit of Shanghai, status: forbidden}   # 'a' \"quoted\" # sign"]),
    Case(
      name: "another term",
      change: { $0.sections[1].terms.append(Term("spirit", status: .admitted, type: .short)) },
      gone: [], new: ["        - {term: spirit, type: short}"]),
    Case(
      name: "a term that goes", change: { $0.sections[1].terms.removeLast() },
      gone: ["        - {term: Spirit of Shanghai, status: deprecated}   # 'a' \"quoted\" # sign"],
      new: []),
    Case(
      name: "one line becomes a list",
      change: { $0.sections[0].terms.append(Term("精神", status: .admitted)) },
      gone: ["      zh: 上海精神          # the name"],
      new: ["      zh:          # the name", "        - 上海精神", "        - 精神"]),
    Case(
      name: "a new language",
      change: {
        $0.sections.append(LanguageSection(language: .russian, terms: [Term("шанхайский дух")]))
      },
      gone: [], new: ["      ru:", "        - шанхайский дух"]),
    Case(
      name: "a list in brackets, indented otherwise", concept: 1,
      change: { $0.sections[0].terms[1].status = .deprecated },
      gone: ["        zh: [互信, \"相互信任\"]"],
      new: [
        "        zh:", "          - 互信", "          - {term: \"相互信任\", status: deprecated}",
      ]),
    Case(
      name: "a language that goes", concept: 2, change: { $0.sections.removeLast() },
      gone: ["      ru: взаимная выгода"], new: []),
    Case(
      name: "references", concept: 1, change: { $0.related = [ConceptID("benefit")] },
      gone: ["    related: [spirit]"], new: ["    related: [benefit]"]),
  ]

  @Test(arguments: cases + itemCases, lineEnds)
  func onlyTheLinesOfAChangeAreWritten(_ test: Case, _ lineEnd: String) throws {
    let old = test.text.replacing("\n", with: lineEnd)
    let new = try #require(try Self.change(test.concept, in: old, test.change))
    let lines = { (text: String) in text.components(lineEnd) }
    let (before, after) = (lines(old), lines(new))
    let difference = after.difference(from: before)
    #expect(difference.removals.map(\.line) == test.gone)
    #expect(difference.insertions.map(\.line) == test.new)
  }

  @Test func aConceptIsRemovedWithItsBlankLine() throws {
    let glossary = try GlossaryYAML.read(Self.text, path: "g.yaml")
    let made = try #require(
      GlossaryEditor.bytes(of: glossary, in: Array(Self.text.utf8), making: [.remove(1)]))
    #expect(made.glossary.entries.map(\.id.description) == ["spirit", "benefit"])
    let text = String(decoding: made.bytes, as: UTF8.self)
    #expect(
      text.contains("  # Values\n") && text.contains("# sign\n\n  # Values\n\n  - id: benefit"))
    let none = try #require(
      GlossaryEditor.bytes(
        of: glossary, in: Array(Self.text.utf8), making: [.remove(0), .remove(1), .remove(2)]))
    #expect(none.glossary.entries.isEmpty)
    #expect(String(decoding: none.bytes, as: UTF8.self).contains("concepts: []"))
  }

  @Test func severalChangesAtOnce() throws {
    let glossary = try GlossaryYAML.read(Self.text, path: "g.yaml")
    var (first, last) = (glossary.entries[0], glossary.entries[2])
    first.note = nil
    last.subject = "values"
    let made = try #require(
      GlossaryEditor.bytes(
        of: glossary, in: Array(Self.text.utf8),
        making: [.replace(0, first), .remove(1), .replace(2, last)]))
    #expect(made.glossary.entries == [first, last])
  }

  /// What cannot be changed line by line is refused, never written otherwise.
  @Test(arguments: [
    "concord-glossary: 1\nconcepts: [{id: a, terms: {zh: 甲}}]\n",
    "concord-glossary: 1\nconcepts:\n  - {id: a, terms: {zh: 甲}}\n",
  ]) func otherShapesAreRefused(_ text: String) throws {
    #expect(try Self.change(in: text) { $0.subject = "x" } == nil)
  }

  static let blocks = """
    concord-glossary: 1
    concepts:
    - id: one
      sources:
        # S0
        - 'src a'  # S1
        - "src b"
      related:
        # R0
        - two  # R1
        - 'three' # R2
      terms:
        # T0
        zh: '一'  # Z
        en:  # E
          # E0
          - 'One'  # E1
          # E2
          - {term: "Uno", status: proposed}  # E3
          # E4
          - term: Ein  # E5
            # E6
            status: admitted  # E7
            note: 'x'  # E8
          # E9
          - status: deprecated  # F1
            # F2
            term: Une  # F3
      blockers:
        # B0
        zh:  # B1
          - '三月'  # B2
        en: [May]  # B3
    - id: two
      terms:
        zh: 二
    - id: three
      terms:
        zh: 三

    """

  static let itemCases = [
    Case(
      name: "another source", text: blocks, change: { $0.sources.append("src c") }, gone: [],
      new: ["    - src c"]),
    Case(
      name: "a source less", text: blocks, change: { $0.sources.removeLast() },
      gone: ["    - \"src b\""], new: []
    ),
    Case(
      name: "another reference", text: blocks, change: { $0.related[0] = ConceptID("two-id") },
      gone: ["    - two  # R1"], new: ["    - two-id  # R1"]),
    Case(
      name: "a status in its line", text: blocks,
      change: { $0.sections[1].terms[2].status = .deprecated },
      gone: ["        status: admitted  # E7"], new: ["        status: deprecated  # E7"]),
    Case(
      name: "a status that is said already", text: blocks,
      change: {
        $0.sections[1].terms[2].status = .admitted
        $0.sections[1].terms[2].caseRule = .exact
      }, gone: [], new: ["        case: exact"]),
    Case(
      name: "another writing", text: blocks, change: { $0.sections[1].terms[2].text = "Eine" },
      gone: ["      - term: Ein  # E5"], new: ["      - term: Eine  # E5"]),
    Case(
      name: "a note that goes", text: blocks, change: { $0.sections[1].terms[2].note = nil },
      gone: ["        note: 'x'  # E8"], new: []),
    Case(
      name: "the first key goes", text: blocks,
      change: { $0.sections[1].terms[3].status = .admitted },
      gone: ["      - status: deprecated  # F1", "        term: Une  # F3"],
      new: ["      - term: Une  # F3"]),
    Case(
      name: "a text keeps its quotation marks", text: blocks,
      change: {
        $0.sections[1].terms[0].note = "z"
        $0.sections[1].terms[1].status = .admitted
      },
      gone: [
        "      - 'One'  # E1", "      - {term: \"Uno\", status: proposed}  # E3",
      ],
      new: ["      - {term: 'One', note: z}  # E1", "      - {term: \"Uno\"}  # E3"]),
    Case(
      name: "the next term is preferred", text: blocks,
      change: {
        $0.sections[1].terms[0].status = .deprecated
        $0.sections[1].terms[2].status = .preferred
      },
      gone: ["      - 'One'  # E1", "        status: admitted  # E7"],
      new: ["      - {term: 'One', status: deprecated}  # E1", "        status: preferred  # E7"]),
    Case(
      name: "one line becomes a list", text: blocks,
      change: { $0.sections[0].terms.append(Term("壹", status: .admitted)) },
      gone: ["    zh: '一'  # Z"], new: ["    zh:  # Z", "      - '一'", "      - 壹"]),
    Case(
      name: "a blocker more", text: blocks, change: { $0.sections[0].blockers.append("五月") },
      gone: [],
      new: ["      - 五月"]),
    Case(
      name: "a blocker of the other language", text: blocks,
      change: { $0.sections[1].blockers = ["June"] },
      gone: ["    en: [May]  # B3"], new: ["    en: [June]  # B3"]),
  ]

  /// A separator inside a comment is an end of a line too, so that the lines after it are counted rightly.
  @Test(arguments: ["\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func aSeparatorInACommentMovesNoLine(_ separator: String) throws {
    let old = Self.text.replacing("# The organisation", with: "# The\(separator)# organisation")
    let new = try #require(try Self.change(1, in: old) { $0.subject = "sco" })
    #expect(new == old.replacing("  - id: trust\n", with: "  - id: trust\n    subject: sco\n"))
  }

  /// A concept that refers to an anchor of another cannot be read by itself.
  @Test func aliasesOfOtherConcepts() throws {
    let text = """
      concord-glossary: 1
      concepts:
        - id: a
          note: &note A note.
          terms: {zh: 甲}

        # b
        - id: b
          note: *note
          terms: {zh: 乙}

        - id: c
          note: *note
          terms: {zh: 丙}
        # end

      """
    let glossary = try GlossaryYAML.read(text, path: "g")
    var entries = glossary.entries
    for index in entries.indices { entries[index].subject = "s" }
    let made = try #require(
      GlossaryEditor.bytes(
        of: glossary, in: Array(text.utf8),
        making: [.replace(2, entries[2]), .remove(1), .replace(0, entries[0])]))
    #expect(made.glossary.entries == [entries[0], entries[2]])
    #expect(String(decoding: made.bytes, as: UTF8.self).contains("&note A note."))
  }

  /// Many changes in one file are those that are made one by one.
  @Test func manyChangesAreThoseOfOneByOne() throws {
    var random = SeededGenerator(seed: 19)
    for _ in 0..<60 {
      var text = "concord-glossary: 1\nname: g # g\nconcepts:\n"
      let count = Int.random(in: 1...7, using: &random)
      for number in 0..<count {
        if Bool.random(using: &random) { text += "\n" }
        if Bool.random(using: &random) { text += "  # before \(number)\n" }
        text += "  - id: c\(number)\n"
        if Bool.random(using: &random) { text += "    related: [x] # r\n" }
        text += "    terms:\n      zh: 词\(number)\n"
        if Bool.random(using: &random) { text += "      # inside\n      en:\n        - T\n" }
        if Bool.random(using: &random) { text += "    # after\n" }
      }
      if Bool.random(using: &random) { text += "# end\n" }
      let glossary = try GlossaryYAML.read(text, path: "g")
      var changes: [GlossaryEditor.Change] = []
      for index in glossary.entries.indices {
        var entry = glossary.entries[index]
        switch Int.random(in: 0..<4, using: &random) {
        case 0: changes.append(.remove(index))
        case 1:
          entry.related = [ConceptID("y"), ConceptID("z")]
          entry.note = "n"
          changes.append(.replace(index, entry))
        case 2:
          entry.subject = "s"
          changes.append(.replace(index, entry))
        default: continue
        }
      }
      guard changes.count < count, !changes.isEmpty else { continue }
      let together = try #require(
        GlossaryEditor.bytes(of: glossary, in: Array(text.utf8), making: changes))
      var (bytes, single) = (Array(text.utf8), glossary)
      for change in changes.reversed() {
        (bytes, single) = try #require(
          GlossaryEditor.bytes(of: single, in: bytes, making: [change]))
      }
      #expect(
        String(decoding: together.bytes, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
      #expect(together.glossary.entries == single.entries)
    }
  }

  @Test func termsInBracesAreWrittenAgain() throws {
    let text =
      "concord-glossary: 1\nconcepts:\n- id: a\n  terms: {zh: 甲, en: a} # c\n- id: b\n  terms:\n    zh: 乙\n"
    let new = try #require(
      try Self.change(in: text) { $0.sections[1].terms.append(Term("b", status: .forbidden)) })
    #expect(new.hasSuffix("- id: b\n  terms:\n    zh: 乙\n"))
    #expect(try GlossaryYAML.read(new, path: "g").entries[0].sections[1].terms.count == 2)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}

extension CollectionDifference<String>.Change {
  fileprivate var line: String {
    switch self {
    case .insert(_, let line, _), .remove(_, let line, _): line
    }
  }
}
