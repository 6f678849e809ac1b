// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Fixes beside words that they would repeat or that have to follow.
@Suite struct FixSurroundingsTests {
  private static func entry(
    _ id: String, _ language: LanguageTag, _ right: String, _ wrong: String
  ) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id),
      sections: [
        LanguageSection(language: language, terms: [Term(right), Term(wrong, status: .deprecated)])
      ])
  }

  private static let terms: [(LanguageTag, String, String)] = [
    (.english, "New Development Bank", "BRICS Bank"),
    (.english, "double standards", "dual standards"),
    (.english, "common values of humanity", "universal values"),
    (.english, "connectivity", "interconnection and intercommunication"),
    (.english, "law and order", "lawfulness"),
    (.english, "Belt and Road", "One Belt One Road"),
    (.russian, "второе соглашение", "новое соглашение"),
    (.russian, "мировое хозяйство", "второе хозяйство"),
    (.russian, "многое знание", "единое знание"),
    (.russian, "иное пространство", "новое пространство"),
    (.russian, "новое здание", "старое здание"),
    (.chinese, "共同开发银行", "共同发展银行"),
  ]

  private static var checker: Checker {
    Checker(
      termbase: Termbase([
        (
          file: "g.yaml",
          entries: terms.enumerated().map { entry("t\($0)", $1.0, $1.1, $1.2) }
        )
      ]))
  }

  @Test(
    arguments: [
      ("The New BRICS Bank is here", "The New BRICS Bank is here"),
      ("The BRICS New BRICS Bank is here", "The BRICS New BRICS Bank is here"),
      ("the BRICS Bank", "the New Development Bank"),
      ("double or dual standards", "double or dual standards"),
      ("double, dual standards", "double, double standards"),
      ("no dual standards", "no double standards"),
      ("universal values of all humanity", "universal values of all humanity"),
      ("humanity’s universal values", "humanity’s universal values"),
      ("universal values of Asia", "common values of humanity of Asia"),
      ("interconnection and intercommunication are our aim", nil),
      ("both interconnection and intercommunication grew", nil),
      ("we want interconnection and intercommunication", "we want connectivity"),
      ("lawfulness is our aim", nil), ("we want lawfulness", "we want law and order"),
      ("One Belt One Road is long", "Belt and Road is long"),
    ] as [(String, String?)])
  func wordsAround(_ text: String, _ fixed: String?) {
    let findings = Self.checker.check(Drafts.text(text)).findings
    #expect(Fixer.fix(text, findings).text == fixed ?? text)
  }

  @Test(arguments: [
    ("в новое соглашение", "во второе соглашение"), ("В новое соглашение", "Во второе соглашение"),
    ("во второе хозяйство", "в мировое хозяйство"), ("за новое соглашение", "за второе соглашение"),
    ("во второе соглашение", "во второе соглашение"),
    ("о новое пространство", "об иное пространство"),
    ("в «новое соглашение", "во «второе соглашение"),
    // Either form is used before мн.
    ("в единое знание", "в единое знание"), ("со старое здание", "с новое здание"),
  ])
  func prepositions(_ text: String, _ fixed: String) {
    let findings = Self.checker.check(Drafts.text(text, .russian)).findings
    #expect(Fixer.fix(text, findings).text == fixed)
  }

  @Test(
    arguments: [
      ("в\u{A0}новое дело", "новое", "второе", "во\u{A0}второе дело"),
      ("в\u{202F}новое дело", "новое", "второе", "во\u{202F}второе дело"),
      ("в\nновое дело", "новое", "второе", "во\nвторое дело"),
      ("«В новое дело»", "новое", "второе", "«Во второе дело»"),
      ("—в новое дело", "новое", "второе", "—во второе дело"),
      ("|в новое дело|", "новое", "второе", "|во второе дело|"),
      ("_в новое дело_", "новое", "второе", "_во второе дело_"),
      ("кв-в новое дело", "новое", "второе", "кв-в второе дело"),
      ("с форумом", "форумом", "съездом", "со съездом"),
      ("во Франции", "Франции", "Вьетнаме", "во Вьетнаме"),
      ("в Индии", "Индии", "Вьетнаме", "во Вьетнаме"),
      ("“An old plan”", "old", "new", "“A new plan”"),
    ].map { Article(text: $0.0, old: $0.1, new: $0.2, fixed: $0.3) })
  func wordsBefore(_ test: Article) throws { try articles(test) }

  /// The article of English is not one of other languages, nor are the prepositions of Russian.
  @Test(arguments: [
    ("visita a Suazilandia", "es", "Suazilandia", "Eswatini", "visita a Eswatini"),
    ("в новото дело", "bg", "новото", "второто", "в второто дело"),
    ("go to a new place", "en", "new", "old", "go to an old place"),
    ("见 a new place", "zh", "new", "old", "见 an old place"),
    ("в новое дело", "en", "новое", "второе", "во второе дело"),
  ])
  func wordsOfALanguage(
    _ text: String, _ language: String, _ old: String, _ new: String, _ fixed: String
  ) throws {
    var finding = try Self.finding(text, old, new)
    finding.language = LanguageTag(language)
    #expect(Fixer.fix(text, [finding]).text == fixed)
  }

  /// A finding that is not fixed because of the word before it is told; the others are fixed.
  @Test func doubtIsTold() throws {
    let text = "в единое знание и в новое дело"
    let findings = [
      try Self.finding(text, "единое", "многое"), try Self.finding(text, "новое", "второе"),
    ]
    let fixed = Fixer.fix(text, findings)
    #expect(fixed.text == "в единое знание и во второе дело")
    #expect(fixed.doubtful == [findings[0]] && fixed.applied == [findings[1]])
    let checked = Fixer.fix(text, findings) { _ in [] }
    #expect(checked.text == fixed.text)
  }

  /// Edits make the text, and none is made without the one that belongs to it.
  @Test func editsBelongTogether() throws {
    let text = "an old plan of an old bank"
    let first = try Self.finding(text, "old", "new")
    var second = first
    second.offset = 18
    let fixed = Fixer.fix(text, [first, second]) { !$0.contains(15) }
    #expect(fixed.text == "a new plan of an old bank" && fixed.doubtful == [second])
    #expect(fixed.edits.map(\.text) == ["a", "new"])
    // The word before the second fix is a part of the first one.
    let other = "see old big plans"
    let pair = [try Self.finding(other, "old", "a"), try Self.finding(other, "big", "own")]
    let both = Fixer.fix(other, pair)
    #expect(both.text == "see a big plans" && both.doubtful == [pair[1]])
    #expect(both.edits.map(\.text) == ["a"])
  }

  /// The line of an article before a line end is among those that change.
  @Test func theLineOfTheArticleIsShown() throws {
    let text = "This is an\nold plan."
    var finding = try Self.finding(text, "old", "new")
    finding.location.line = 2
    #expect(Fixer.fix(text, [finding]).changes.map(\.new) == ["This is a", "new plan."])
  }

  @Test func charactersAreNotRepeated() {
    let text = "成立共同共同发展银行"
    let findings = Self.checker.check(Drafts.text(text, .chinese)).findings
    #expect(Fixer.fix(text, findings).text == text)
  }

  struct Article: Sendable, CustomTestStringConvertible {
    let text: String
    let old: String
    let new: String
    let fixed: String
    var testDescription: String { fixed }
  }

  @Test(
    arguments: [
      ("a big plan", "big", "8-point", "an 8-point plan"),
      ("a big plan", "big", "80-point", "an 80-point plan"),
      ("a big plan", "big", "11-point", "an 11-point plan"),
      ("a big plan", "big", "18-month", "an 18-month plan"),
      ("a big plan", "big", "11,000-ton", "an 11,000-ton plan"),
      ("a big plan", "big", "110-point", "a 110-point plan"),
      ("an old plan", "old", "100-page", "a 100-page plan"),
      ("an old plan", "old", "1812", "an 1812 plan"),
      ("an old plan", "old", "NATO", "a NATO plan"),
      ("an old plan", "old", "UNESCO", "a UNESCO plan"),
      ("a new plan", "new", "ASEAN", "an ASEAN plan"), ("a new plan", "new", "SCO", "an SCO plan"),
      ("a new plan", "new", "MoU", "an MoU plan"), ("a new plan", "new", "R&D", "an R&D plan"),
      ("a new plan", "new", "S-400", "an S-400 plan"),
      ("a new plan", "new", "F-16", "an F-16 plan"),
      ("an old plan", "old", "U-turn", "a U-turn plan"),
      ("an old plan", "old", "Ukrainian", "a Ukrainian plan"),
      ("an old plan", "old", "unanimous", "a unanimous plan"),
      ("an old plan", "old", "Uyghur", "a Uyghur plan"),
      ("an old plan", "old", "used", "a used plan"),
      ("a new plan", "new", "unidentified", "an unidentified plan"),
      ("a new plan", "new", "unusual", "an unusual plan"),
      ("a new plan", "new", "onerous", "an onerous plan"),
      ("an united plan", "united", "joint", "a joint plan"),
      ("An One Belt plan", "One Belt", "Belt", "A Belt plan"),
      ("See Plan A of all", "of", "onward", "See Plan A onward all"),
      // A heading: the word before the article is in capitals, all of it, and more than one letter.
      ("THIS IS A NEW PLAN", "NEW", "OLD", "THIS IS AN OLD PLAN"),
      ("See iOS A NEW plan", "NEW", "OLD", "See iOS A OLD plan"),
      ("See I A NEW plan", "NEW", "OLD", "See I A OLD plan"),
    ].map { Article(text: $0.0, old: $0.1, new: $0.2, fixed: $0.3) })
  func articles(_ test: Article) throws {
    let finding = try Self.finding(test.text, test.old, test.new)
    #expect(Fixer.fix(test.text, [finding]).text == test.fixed)
  }

  /// A finding at the first place of words, with a replacement.
  private static func finding(_ text: String, _ old: String, _ new: String) throws -> Finding {
    let range = try #require(text.range(of: old))
    let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    var finding = Finding(
      rule: "term/forbidden", severity: .error, message: "",
      location: SourceLocation(file: "d.txt", line: 1, column: 1), offset: offset,
      length: old.utf8.count, found: old)
    finding.replacement = new
    return finding
  }

  @Test("One fix that brings a finding does not stop those of other lines, and is told")
  func otherLines() {
    let entries = [
      Self.entry("a", .english, "the old way", "way of old"),
      Self.entry("b", .english, "Kazakhstan", "Kazakstan"),
    ]
    let checker = Checker(termbase: Termbase([(file: "g.yaml", entries: entries)]))
    // A rule that finds more wherever the first fix is made in the first line.
    func check(_ text: String) -> [Finding] {
      let found = checker.check(Drafts.text(text)).findings
      guard text.hasPrefix("It is the old way") else { return found }
      return found
        + [1, 2].map { number in
          Finding(
            rule: "text/other", severity: .warning, message: "",
            location: SourceLocation(file: "draft.txt", line: 1, column: number), offset: number,
            length: 1, segment: 1, found: "zzz\(number)")
        }
    }
    let text = "It is way of old.\nKazakstan.\nIt was way of old."
    let fixed = Fixer.fix(text, check(text), checking: check)
    #expect(fixed.text == "It is way of old.\nKazakhstan.\nIt was the old way.")
    #expect(fixed.refused.map(\.location.line) == [1])
    #expect(fixed.applied.count == 2)
  }
}
