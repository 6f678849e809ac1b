// SPDX-License-Identifier: Apache-2.0
import Interchange
import TestSupport
import Testing
import TextModel

/// Changes in glossaries with the rarer shapes of YAML: anchors, aliases, tags, and braces over several lines.
@Suite struct GlossaryShapeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var concept = 1
    let change: @Sendable (inout ConceptEntry) -> Void
    /// The lines of the result that the text does not have.
    let new: [String]
    var testDescription: String { name }
  }

  private static let head = "concord-glossary: 1\nconcepts:\n"

  static let cases = [
    Case(
      name: "an alias is the first item",
      text: head + """
        - id: one
          sources:
          - &s a book
          terms:
            zh: 一
        - id: two
          sources:
          - *s
          - other
          terms:
            zh: 二
        """,
      change: { $0.sources.append("more") }, new: ["  sources: [a book, other, more]"]),
    Case(
      name: "an alias is the last item",
      text: head + """
        - id: one
          sources: [&s a book]
          terms:
            zh: 一
        - id: two
          sources:
          - other
          - *s
          terms:
            zh: 二
        """,
      change: { $0.sources.removeFirst() }, new: ["  sources: [a book]"]),
    Case(
      name: "a list is an alias",
      text: head + """
        - id: one
          sources: &s
          - a book
          terms:
            zh: 一
        - id: two
          sources: *s
          terms:
            zh: 二
        """,
      change: { $0.sources.append("more") }, new: ["  sources: [a book, more]"]),
    Case(
      name: "the terms are an alias",
      text: head + """
        - id: one
          terms: &t
            zh: 一
        - id: two
          terms: *t
        """,
      change: { $0.sections[0].terms[0].text = "二" }, new: ["  terms:", "    zh:", "      - 二"]),
    Case(
      name: "a term is an alias",
      text: head + """
        - id: one
          terms:
            zh:
            - &t {term: 一, status: proposed}
        - id: two
          terms:
            zh:
            - *t
            - 二
        """,
      change: { $0.sections[0].terms[0].status = .preferred },
      new: ["      - 一", "      - 二"]),
    Case(
      name: "braces with an anchor",
      text: head + """
        - id: one
          terms:
            en:
            - One
            - &a {term: Uno, status: proposed}  # c
        """, concept: 0,
      change: { $0.sections[0].terms[1].status = .deprecated },
      new: ["    - {term: Uno, status: deprecated}  # c"]),
    Case(
      name: "braces with a tag, whose term comes last",
      text: head + """
        - id: one
          terms:
            en:
            - One
            - !!map {status: proposed, term: 'Uno'}
        """, concept: 0,
      change: { $0.sections[0].terms[1].status = .deprecated },
      new: ["    - {status: deprecated, term: 'Uno'}"]),
    Case(
      name: "lines of keys after an anchor",
      text: head + """
        - id: one
          terms:
            en:
            - One
            - &a
              term: Uno
              status: proposed
        """, concept: 0,
      change: { $0.sections[0].terms[1].status = .deprecated },
      new: ["    - {term: Uno, status: deprecated}"]),
    Case(
      name: "languages in braces with a tag",
      text: head + """
        - id: one
          terms: !!map {zh: 一, en: One}
        """, concept: 0,
      change: { $0.sections.removeLast() }, new: ["  terms:", "    zh:", "      - 一"]),
  ]

  @Test(arguments: cases) func isChangedOrRefused(_ test: Case) throws {
    let text = test.text + "\n"
    let new = try #require(try GlossaryEditorTests.change(test.concept, in: text, test.change))
    let old = Set(text.split(separator: "\n"))
    #expect(new.split(separator: "\n").filter { !old.contains($0) }.map(String.init) == test.new)
    // What comes before the concept stays.
    let id = try #require(text.range(of: "- id: \(test.concept == 0 ? "one" : "two")"))
    #expect(new.hasPrefix(text[..<id.upperBound]))
  }

  @Test func aConceptInBracesWithAnAnchorIsRefused() throws {
    let text = Self.head + "- &c {id: a, terms: {zh: 甲}}\n"
    #expect(try GlossaryEditorTests.change(in: text) { $0.subject = "x" } == nil)
  }

  /// A change of any glossary is made as it was asked for, or refused.
  @Test func randomShapes() throws {
    var (readable, made) = (0, 0)
    for seed in UInt64(1)...600 {
      var shapes = RandomGlossary(seed: seed)
      let text = shapes.text()
      guard let glossary = try? GlossaryYAML.read(text, path: "g.yaml") else { continue }
      readable += 1
      for _ in 0..<4 {
        let number = shapes.number(below: glossary.entries.count)
        var entry = glossary.entries[number]
        shapes.change(&entry)
        let change: GlossaryEditor.Change =
          shapes.number(below: 8) == 0 ? .remove(number) : .replace(number, entry)
        var expected = glossary.entries
        if case .remove = change { expected.remove(at: number) } else { expected[number] = entry }
        guard
          let new = GlossaryEditor.bytes(
            of: glossary, in: Array(text.utf8), making: [change])
        else { continue }
        made += 1
        let read = try GlossaryYAML.read(
          String(decoding: new.bytes, as: UTF8.self), path: "g.yaml")
        #expect(read.entries == expected, "seed \(seed)")
      }
    }
    #expect(readable > 300, "\(readable) of 600 glossaries can be read")
    #expect(made > readable * 2, "\(made) of \(readable * 4) changes are made")
  }
}

/// Glossaries in which values are written in any way that YAML has.
private struct RandomGlossary {
  private var random: SeededGenerator
  private var anchors: [Kind: [String]] = [:]
  private var count = 0

  /// What an alias can be put in place of.
  private enum Kind { case scalar, list, term, terms }

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(below: values.count)]
  }

  private mutating func word() -> String {
    count += 1
    return pick(["book", "a b", "тема", "词", "x-y", "it's"]) + "\(count)"
  }

  private mutating func anchor(_ kind: Kind) -> String {
    count += 1
    anchors[kind, default: []].append("n\(count)")
    return "&n\(count)"
  }

  /// An alias of an anchor of a kind; `nil` if there is none yet.
  private mutating func alias(_ kind: Kind) -> String? {
    anchors[kind].map { "*" + pick($0) }
  }

  /// A text in one line.
  private mutating func scalar(_ word: String) -> String {
    let quoted = "\"\(word)\""
    switch number(below: 14) {
    case 0: return "'\(word.replacing("'", with: "''"))'"
    case 1: return quoted
    case 2: return anchor(.scalar) + " " + word
    case 3: return anchor(.scalar) + " " + quoted
    case 4: return "!!str " + word
    case 5: return "!!str " + anchor(.scalar) + " " + quoted
    case 6: return alias(.scalar) ?? word
    default: return word
    }
  }

  /// The end of a line, with what may come before the next one.
  private mutating func end() -> String {
    pick(["\n", "\n", "\n", "\n", "  # c\n", " # 'c\n", "\n\n", "\n# c\n", "\n      # c\n"])
  }

  /// A list of texts after its key.
  private mutating func texts(_ indent: String) -> String {
    let words = (0...number(below: 3)).map { _ in scalar(word()) }
    switch number(below: 9) {
    case 0: return " " + words[0] + end()
    case 1: return " [" + words.joined(separator: ", ") + "]" + end()
    case 2: return " [\n\(indent)  " + words.joined(separator: ",\n\(indent)  ") + "]" + end()
    case 3: return " !!seq [" + words.joined(separator: ", ") + "]" + end()
    case 4: return " " + (alias(.list) ?? words[0]) + end()
    case 5:
      return " " + anchor(.list) + end()
        + words.map { "\(indent)- \($0)" + end() }.joined()
    case 6: return end() + words.map { "\(indent)-\n\(indent)    \($0)" + end() }.joined()
    default: return end() + words.map { "\(indent)- \($0)" + end() }.joined()
    }
  }

  /// A term as an item of a list.
  private mutating func term(_ indent: String) -> String {
    let text = scalar(word())
    let status = pick(["proposed", "admitted", "deprecated", "forbidden"])
    var pairs = [("term", text), ("status", status)]
    if number(below: 2) == 0 { pairs.append(("note", scalar(word()))) }
    if number(below: 3) == 0 { pairs.reverse() }
    let inline = "{" + pairs.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
    let lines = pairs.map { "\($0): \($1)" + end() }
    switch number(below: 12) {
    case 0: return "- " + inline + end()
    case 1: return "- " + anchor(.term) + " " + inline + end()
    case 2: return "- !!map " + inline + end()
    case 3: return "- " + inline.replacing(", ", with: ",\n\(indent)    ") + end()
    case 4: return "- " + lines.joined(separator: indent + "  ")
    case 5:
      return "- " + anchor(.term) + end()
        + lines.map { indent + "  " + $0 }.joined()
    case 6: return "- !!map" + end() + lines.map { indent + "  " + $0 }.joined()
    case 7:
      return "- ? " + lines[0].replacing(": ", with: "\n\(indent)  : ")
        + lines.dropFirst()
        .map { indent + "  " + $0 }.joined()
    case 8: return "- " + (alias(.term) ?? text) + end()
    default: return "- " + text + end()
    }
  }

  private mutating func section(_ language: String, _ indent: String) -> String {
    if number(below: 4) == 0 { return "\(indent)\(language): \(scalar(word()))" + end() }
    if number(below: 4) == 0 {
      return
        "\(indent)\(language): [\(scalar(word())), {term: \(scalar(word())), status: proposed}]"
        + end()
    }
    let inner = indent + pick(["", "  "])
    return "\(indent)\(language):" + end()
      + (0...number(below: 3)).map { _ in inner + term(inner) }.joined()
  }

  private mutating func concept(_ number: Int) -> String {
    var keys: [String] = []
    if self.number(below: 2) == 0 { keys.append("subject: " + scalar(word()) + end()) }
    if self.number(below: 4) == 0 { keys.append("note: >-\n      long\n      note" + end()) }
    if self.number(below: 2) == 0 { keys.append("sources:" + texts("    ")) }
    if self.number(below: 3) == 0 { keys.append("related:" + texts("    ")) }
    var languages = ["zh", "en", "ru"]
    languages.removeLast(self.number(below: 3))
    switch self.number(below: 8) {
    case 0: keys.append("terms: {zh: \(scalar(word())), en: [\(scalar(word()))]}" + end())
    case 1: keys.append("terms: !!map {zh: \(scalar(word()))}" + end())
    case 2: keys.append("terms: " + (alias(.terms) ?? "{zh: 词}") + end())
    case 3:
      keys.append(
        "terms: " + anchor(.terms) + end()
          + languages.map { section($0, "      ") }.joined())
    default: keys.append("terms:" + end() + languages.map { section($0, "      ") }.joined())
    }
    if self.number(below: 3) == 0 {
      keys.append("blockers:" + end() + "      zh:" + texts("      "))
    }
    let head = pick(["- ", "- ", "- ", "- ", "- &c\(number)\n    ", "- !!map\n    "])
    return "  " + head + "id: " + pick(["", "!!str ", "'"]).quoting("c\(number)") + end()
      + keys.map { "    " + $0 }.joined()
  }

  mutating func text() -> String {
    "concord-glossary: 1" + end() + "concepts:" + end()
      + (0...number(below: 3)).map { concept($0) }.joined()
  }

  /// Changes an entry in one or two ways.
  mutating func change(_ entry: inout ConceptEntry) {
    for _ in 0...number(below: 2) {
      let section = number(below: entry.sections.count)
      let term = number(below: entry.sections[section].terms.count)
      switch number(below: 14) {
      case 0: entry.subject = word()
      case 1: entry.subject = nil
      case 2: entry.note = word()
      case 3: entry.sources.append(word())
      case 4: if !entry.sources.isEmpty { entry.sources.removeFirst() }
      case 5: if let last = entry.sources.indices.last { entry.sources[last] = word() }
      case 6: entry.related.append(ConceptID("r\(number(below: 9))"))
      case 7: entry.sections[section].terms[term].status = .forbidden
      case 8: entry.sections[section].terms[term].text = word()
      case 9: entry.sections[section].terms.append(Term(word(), status: .proposed))
      case 10:
        if entry.sections[section].terms.count > 1 {
          entry.sections[section].terms.remove(at: term)
        }
      case 11: entry.sections[section].terms.reverse()
      case 12: entry.sections[section].blockers.append(word())
      default: if entry.sections.count > 1 { entry.sections.removeLast() }
      }
    }
  }
}

extension String {
  /// A word after a tag, or between quotation marks.
  fileprivate func quoting(_ word: String) -> String {
    self == "'" ? self + word + self : self + word
  }
}
