// SPDX-License-Identifier: Apache-2.0
import Interchange
import TestSupport
import Testing
import TextModel

/// Comments and quotation marks stay wherever a change of a glossary does not touch what they belong to.
@Suite struct GlossaryCommentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Lines of a concept.
    let old: String
    let new: String
    let change: @Sendable (inout ConceptEntry) -> Void
    var testDescription: String { name }
  }

  private static let terms = "  terms:\n    zh: 甲\n"

  /// A concept with a note, in each of several writings.
  private static func note(
    _ name: String, _ old: String, _ new: String, _ value: String? = "x"
  ) -> Case {
    Case(name: name, old: "\(old)\n\(terms)", new: "\(new)\n\(terms)") { $0.note = value }
  }

  static let notes = [
    note("a doubled quotation mark", "  note: 'it''s # no' # keep", "  note: x # keep"),
    note("a comment after a tab", "  note: a\t# keep", "  note: x\t# keep"),
    note("an escaped backslash", #"  note: "a \\" # keep"#, "  note: x # keep"),
    note("a sign in a plain text", "  note: C# 'a # keep", "  note: x # keep"),
    note("a block", "  note: |  # keep\n    long # no\n\n    text", "  note: x  # keep"),
    note("a folded block", "  note: >-2 # keep\n      a\n    b", "  note: x # keep"),
    note(
      "quotation marks over two lines", "  note: \"a # no\n    b\"  # keep", "  note: x  # keep"),
    note(
      "a value in a line of its own", "  note:  # keep1\n    # keep3\n    abc  # keep2",
      "  # keep3\n  # keep2\n  note: x  # keep1"),
    note(
      "no value any more", "  note:  # keep1\n    # keep3\n    abc  # keep2",
      "  # keep1\n  # keep3\n  # keep2", nil),
    note("a comment below", "  note: a\n    # deep", "  note: x\n    # deep"),
    note(
      "a plain text over two lines", "  note: a\n    'b # keep\n    # k",
      "  note: x # keep\n    # k"),
  ]

  static let lists = [
    Case(
      name: "another source in one line", old: "  sources: ['s1', \"s2\"]\t# keep\n\(terms)",
      new: "  sources: ['s1', \"s2\", s9]\t# keep\n\(terms)"
    ) { $0.sources.append("s9") },
    Case(
      name: "another source in two lines", old: "  sources: [s1,  # c\n    s2]\n\(terms)",
      new: "  sources: [s1,  # c\n    s2, s9]\n\(terms)"
    ) { $0.sources.append("s9") },
    Case(
      name: "a source less", old: "  sources: [s1,  # a\n    s2,  # b\n    s3]\n\(terms)",
      new: "  sources: [s1,  # a\n      # b\n    s3]\n\(terms)"
    ) { $0.sources.remove(at: 1) },
    Case(
      name: "the last source less", old: "  sources: [\"s1\",# a\n    s2]\n\(terms)",
      new: "  sources: [\"s1\" # a\n    ]\n\(terms)"
    ) { $0.sources.removeLast() },
    Case(
      name: "one text becomes a list", old: "  sources: 's1' # a\n\(terms)",
      new: "  sources: ['s1', s2] # a\n\(terms)"
    ) { $0.sources.append("s2") },
    Case(
      name: "a source less, with a comment before it",
      old: "  sources:\n  # a\n  - s1\n  # b\n  - s2 # c\n\(terms)",
      new: "  sources:\n  # a\n  - s1\n  # b\n\(terms)"
    ) { $0.sources.removeLast() },
    Case(
      name: "another reference", old: "  related: [c2,  # keep\n    'c3']\n\(terms)",
      new: "  related: [c9,  # keep\n    'c3']\n\(terms)"
    ) { $0.related[0] = ConceptID("c9") },
    Case(
      name: "another number", old: "  number: ['6', # a\n    9]\n\(terms)",
      new: "  number: ['6', # a\n    5]\n\(terms)"
    ) { $0.numbers[1] = 5 },
    Case(
      name: "another blocker", old: "\(terms)  blockers:\n    zh: ['一', # a\n      二]\n",
      new: "\(terms)  blockers:\n    zh: ['一', # a\n      二, 三]\n"
    ) { $0.sections[0].blockers.append("三") },
  ]

  static let terms2 = [
    Case(
      name: "a status after a doubled quotation mark",
      old: "  terms:\n    en:\n    - a\n    - 'it''s # one'  # keep\n",
      new: "  terms:\n    en:\n    - a\n    - {term: 'it''s # one', status: deprecated}  # keep\n"
    ) { $0.sections[0].terms[1].status = .deprecated },
    Case(
      name: "a status before a tab",
      old: "  terms:\n    zh:\n    - 甲\n    - {term: 乙, status: proposed}\t# k1\n",
      new: "  terms:\n    zh:\n    - 甲\n    - {term: 乙, status: deprecated}\t# k1\n"
    ) { $0.sections[0].terms[1].status = .deprecated },
    Case(
      name: "a list over two lines",
      old: "  terms:\n    en: [aa bb,  # keep1\n      \"cc dd\"]  # keep2\n",
      new: "  terms:\n    en: [ee,  # keep1\n      \"cc dd\"]  # keep2\n"
    ) { $0.sections[0].terms[0].text = "ee" },
    Case(
      name: "a term in braces over two lines, in a list over two lines",
      old:
        "  terms:\n    en: [aa bb,  # keep1\n      {term: 'c', # keep2\n      note: q}]  # keep3\n",
      new:
        "  terms:\n    en: [aa bb,  # keep1\n      {term: 'c', # keep2\n      note: r}]  # keep3\n"
    ) { $0.sections[0].terms[1].note = "r" },
    Case(
      name: "a term in braces over two lines",
      old:
        "  terms:\n    en:\n    - {term: aa bb,  # keep1\n      note: \"x\"}  # keep2\n    # e\n",
      new:
        "  terms:\n    en:\n    - {term: aa bb,  # keep1\n      note: \"x\", status: deprecated}  # keep2\n    # e\n"
    ) { $0.sections[0].terms[0].status = .deprecated },
    Case(
      name: "languages in braces",
      old: "  terms: {zh: [甲乙],  # keep1\n    en: [\"aa bb\"]} # keep2\n",
      new: "  # keep2\n  terms:  # keep1\n    zh:\n      - 丙\n    en:\n      - \"aa bb\"\n"
    ) { $0.sections[0].terms[0].text = "丙" },
    Case(
      name: "a list in one line",
      old: "  terms:\n    en: [\"aa bb\", 'cc dd', {term: \"ee\", note: 'q'}]  # x\n",
      new:
        "  terms:\n    en:  # x\n      - \"aa bb\"\n      - 'cc dd'\n      - {term: \"ee\", note: 'q'}\n      - ff\n"
    ) { $0.sections[0].terms.append(Term("ff", status: .admitted)) },
    Case(
      name: "a key over two lines that goes",
      old: "  terms:\n    en:\n    - term: a\n      note: # k1\n        # k2\n        b\n",
      new: "  terms:\n    en:\n    - term: a\n      # k1\n      # k2\n"
    ) { $0.sections[0].terms[0].note = nil },
  ]

  @Test(arguments: notes + lists + terms2, ["\n", "\r\n"])
  func commentsAndQuotationMarksStay(_ test: Case, _ lineEnd: String) throws {
    let head = "concord-glossary: 1\nconcepts:\n- id: c1\n"
    let tail = "# before\n- id: c2 # two\n  terms: {zh: 乙} # end\n"
    let old = (head + test.old + tail).replacing("\n", with: lineEnd)
    let new = try #require(try GlossaryEditorTests.change(in: old, test.change))
    #expect(new == (head + test.new + tail).replacing("\n", with: lineEnd))
  }

  /// The tags that the generator gives its comments.
  private static func tags(_ text: String) -> Set<Substring> {
    Set(text.matches(of: /# k\d+;/).map(\.output))
  }

  @Test func everyCommentStaysInRandomGlossaries() throws {
    var (asked, made) = (0, 0)
    for seed in UInt64(1)...500 {
      var random = CommentedGlossary(seed: seed)
      let concepts = (0..<3).map { random.concept($0) }
      let head = "concord-glossary: 1 # k0;\nconcepts: # k00;\n"
      let text = head + concepts.joined() + "# k000;\n"
      let glossary = try GlossaryYAML.read(text, path: "g.yaml")
      for _ in 0..<4 {
        let number = random.number(below: 3)
        var entry = glossary.entries[number]
        let removes = random.change(&entry)
        asked += 1
        guard
          let result = GlossaryEditor.bytes(
            of: glossary, in: Array(text.utf8), making: [.replace(number, entry)])
        else { continue }
        made += 1
        let new = String(decoding: result.bytes, as: UTF8.self)
        #expect(try GlossaryYAML.read(new, path: "g.yaml").entries[number] == entry)
        // What comes before and after the concept is the same, byte by byte.
        let before = head + concepts[..<number].joined()
        let after = concepts[(number + 1)...].joined() + "# k000;\n"
        #expect(new.hasPrefix(before), "seed \(seed)\n\(text)\n---\n\(new)")
        #expect(new.hasSuffix(after), "seed \(seed)\n\(text)\n---\n\(new)")
        if removes { continue }
        let lost = Self.tags(text).subtracting(Self.tags(new))
        #expect(lost.isEmpty, "seed \(seed): \(lost)\n\(text)\n---\n\(new)")
      }
    }
    #expect(made == asked, "\(made) of \(asked) changes are made")
  }
}

/// Glossaries with comments at all places where YAML can have them.
private struct CommentedGlossary {
  private var random: SeededGenerator
  private var count = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func comment() -> String {
    count += 1
    return "# k\(count);"
  }

  /// The end of a line, with what may come before the next one.
  private mutating func end(_ indent: String) -> String {
    var text = ""
    switch number(below: 4) {
    case 0: text = "  " + comment()
    case 1: text = "\t" + comment()
    default: break
    }
    text += "\n"
    if number(below: 4) == 0 { text += indent + comment() + "\n" }
    if number(below: 8) == 0 { text += "\n" }
    return text
  }

  /// A text in one line, with signs that look like comments.
  private mutating func scalar() -> String {
    count += 1
    return switch number(below: 6) {
    case 0: "'it''s # \(count)'"
    case 1: "\"a \\\\\" "
    case 2: "\"\\\" # \(count)\""
    case 3: "C#\(count) x"
    default: "词 \(count)"
    }
  }

  private mutating func separator(_ indent: String) -> String {
    switch number(below: 4) {
    case 0: ", "
    case 1: ",  \(comment())\n\(indent)"
    case 2: "  \(comment())\n\(indent), "
    default: ",\n\(indent)\(comment())\n\(indent)"
    }
  }

  private mutating func join(_ values: [String], _ indent: String) -> String {
    var text = ""
    for (number, value) in values.enumerated() {
      text += (number > 0 ? separator(indent) : "") + value
    }
    return text
  }

  /// A list of texts after its key.
  private mutating func texts(_ indent: String) -> String {
    let words = (0...number(below: 3)).map { _ in scalar() }
    switch number(below: 4) {
    case 0: return " " + words[0] + end(indent)
    case 1: return " [" + words.joined(separator: ", ") + "]" + end(indent)
    case 2: return " [" + join(words, indent + "    ") + "]" + end(indent)
    default:
      return end(indent) + words.map { "\(indent)- \($0)" + end(indent) }.joined()
    }
  }

  private mutating func note() -> String {
    let text = scalar()
    switch number(below: 5) {
    case 0: return " |  \(comment())\n      long # no\n\n      text\n"
    case 1: return " \"a # no\n      b\"" + end("    ")
    case 2: return end("    ") + "      " + text + end("    ")
    case 3: return " a\n      'b # no'\n".replacing(" # no", with: "#no")
    default: return " " + text + end("    ")
    }
  }

  /// A term as an item of a list.
  private mutating func term(_ indent: String, isFlow: Bool = false) -> String {
    let pairs = ["term: " + scalar(), "status: deprecated", "note: " + scalar()]
    let inline = "{" + join(pairs, indent + "    ") + "}"
    if isFlow { return number(below: 2) == 0 ? scalar() : inline }
    switch number(below: 3) {
    case 0: return indent + "- " + inline + end(indent)
    case 1:
      return indent + "- "
        + pairs.map { $0 + end(indent + "  ") }.joined(separator: indent + "  ")
    default: return indent + "- " + scalar() + end(indent)
    }
  }

  private mutating func section(_ language: String) -> String {
    let terms = (0...number(below: 3)).map { _ in term("        ", isFlow: true) }
    let head = "      \(language):"
    switch number(below: 5) {
    case 0: return head + " " + scalar() + end("      ")
    case 1: return head + " [" + join(terms, "          ") + "]" + end("      ")
    case 2: return head + " [" + (0..<2).map { _ in scalar() }.joined(separator: ", ") + "]\n"
    default:
      return head + end("        ") + (0...number(below: 3)).map { _ in term("        ") }.joined()
    }
  }

  mutating func concept(_ number: Int) -> String {
    var text = "  \(comment())\n  - id: c\(number)" + end("    ")
    if self.number(below: 2) == 0 { text += "    note:" + note() }
    if self.number(below: 2) == 0 { text += "    sources:" + texts("    ") }
    if self.number(below: 2) == 0 { text += "    related:" + texts("    ") }
    switch self.number(below: 6) {
    case 0:
      let pairs = ["zh: [\(scalar()), \(scalar())]", "en: \(scalar())"]
      text += "    terms: {" + join(pairs, "      ") + "}" + end("    ")
    default: text += "    terms:" + end("      ") + section("zh") + section("en")
    }
    if self.number(below: 3) == 0 {
      text += "    blockers:" + end("      ") + "      zh:" + texts("      ")
    }
    return text
  }

  /// Changes an entry in some ways; whether something goes with its comments.
  mutating func change(_ entry: inout ConceptEntry) -> Bool {
    var removes = false
    // A text that changes in a list that grows is another item: the old one goes.
    var (grows, changes) = (false, false)
    for _ in 0...number(below: 2) {
      let section = number(below: entry.sections.count)
      let term = number(below: entry.sections[section].terms.count)
      count += 1
      let word = "new \(count)"
      switch number(below: 13) {
      case 0: entry.subject = word
      case 1: entry.note = nil
      case 2: entry.note = word
      case 3:
        grows = true
        entry.sources.append(word)
      case 4:
        changes = true
        if let last = entry.sources.indices.last { entry.sources[last] = word }
      case 5: if !entry.related.isEmpty { entry.related[0] = ConceptID("r\(count)") }
      case 6: entry.sections[section].terms[term].status = .forbidden
      case 7:
        changes = true
        entry.sections[section].terms[term].text = word
      case 8:
        grows = true
        entry.sections[section].terms.append(Term(word, status: .proposed))
      case 9: entry.sections[section].terms[term].note = word
      case 10: entry.sections[section].blockers.append(word)
      case 11:
        removes = true
        if entry.sections[section].terms.count > 1 {
          entry.sections[section].terms.remove(at: term)
        }
      default:
        if !entry.sources.isEmpty {
          removes = true
          entry.sources.removeFirst()
        }
      }
    }
    return removes || grows && changes
  }
}
