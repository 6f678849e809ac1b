// SPDX-License-Identifier: Apache-2.0
import Languages
import Terminology
import TestSupport
import Testing
import TextModel

@testable import Checking

/// Rows of decision tables and rules of precedence that the documents promise.
@Suite struct DecisionTests {
  // MARK: Baseline

  struct Known: CustomTestStringConvertible, Sendable {
    let name: String
    let old: String
    let new: String
    let findings: Int
    let silenced: Int
    var testDescription: String { name }
  }

  @Test(arguments: [
    Known(
      name: "the same", old: "One Belt One Road", new: "One Belt One Road", findings: 0, silenced: 1
    ),
    Known(
      name: "moved down", old: "One Belt One Road", new: "New.\n\nOne Belt One Road", findings: 0,
      silenced: 1),
    Known(
      name: "white space and case", old: "Our One Belt One Road", new: "our \t One Belt One Road",
      findings: 0, silenced: 1),
    // A changed sentence does not stay silent.
    Known(
      name: "the sentence has changed", old: "Our One Belt One Road", new: "All One Belt One Road",
      findings: 1, silenced: 0),
    Known(
      name: "the finding is in another sentence", old: "One Belt One Road.\nWe grow.",
      new: "It grows.\nWe grow on One Belt One Road", findings: 1, silenced: 0),
    Known(
      name: "once more in the same sentence", old: "One Belt One Road",
      new: "One Belt One Road\nOne Belt One Road", findings: 1, silenced: 1),
    Known(
      name: "another concept", old: "One Belt One Road", new: "community of common destiny",
      findings: 1, silenced: 0),
    Known(name: "gone", old: "One Belt One Road", new: "Belt and Road", findings: 0, silenced: 0),
  ])
  func baseline(_ test: Known) {
    let old = Drafts.text(test.old)
    let baseline = Baseline(Checker(termbase: Drafts.termbase).check(old), of: [old])
    let report = Checker(termbase: Drafts.termbase, options: CheckOptions(baseline: baseline))
      .check(Drafts.text(test.new))
    #expect(report.findings.count == test.findings)
    #expect(report.silenced.count == test.silenced)
  }

  @Test("A baseline is written and read back; a damaged file is refused")
  func baselineFile() {
    let draft = Drafts.text("One Belt One Road\nOne Belt One Road\nthe Shanghai spirit")
    let baseline = Baseline(Checker(termbase: Drafts.termbase).check(draft), of: [draft])
    #expect(baseline.counts.values.sorted() == [1, 2])
    #expect(Baseline(baseline.text) == baseline)
    #expect(Baseline("") == Baseline() && Baseline("# only a comment\n") == Baseline())
    for damaged in ["one\tkey", "0\tkey", "-1\tkey", "1 key"] { #expect(Baseline(damaged) == nil) }
  }

  @Test("A new baseline keeps what the old one silences")
  func baselineOfBaseline() {
    let draft = Drafts.text("One Belt One Road")
    let first = Baseline(Checker(termbase: Drafts.termbase).check(draft), of: [draft])
    let report = Checker(termbase: Drafts.termbase, options: CheckOptions(baseline: first))
      .check(draft)
    #expect(Baseline(report, of: [draft]) == first)
  }

  // MARK: Status by date

  struct Status: CustomTestStringConvertible, Sendable {
    var status = TermStatus.deprecated
    var from: String?
    var until: String?
    let date: String?
    let expected: TermStatus
    var testDescription: String {
      "\(status) from \(from ?? "-") until \(until ?? "-") on \(date ?? "-")"
    }
  }

  @Test(arguments: [
    Status(from: "2013-09", until: "2017", date: "2015", expected: .admitted),
    Status(from: "2013-09", until: "2017", date: "2013-09-07", expected: .admitted),
    Status(from: "2013-09", until: "2017", date: "2013-08-31", expected: .deprecated),
    Status(from: "2013-09", until: "2017", date: "2012", expected: .deprecated),
    Status(from: "2013-09", until: "2017", date: "2017-12-31", expected: .admitted),
    Status(from: "2013-09", until: "2017", date: "2018", expected: .deprecated),
    Status(until: "2017-06", date: "2017-06-30", expected: .admitted),
    Status(until: "2017-06", date: "2017-07-01", expected: .deprecated),
    Status(until: "2017", date: "1949", expected: .admitted),
    Status(from: "2013", date: "2015", expected: .deprecated),
    Status(until: "2017", date: nil, expected: .deprecated),
    Status(status: .forbidden, until: "2017", date: "2015", expected: .forbidden),
    Status(status: .preferred, until: "2017", date: "2020", expected: .preferred),
  ])
  func status(_ test: Status) {
    let draft = AnalyzedDraft(
      Drafts.text(""), matcher: TermMatcher(Termbase([])), options: CheckOptions(date: test.date))
    let term = Term("word", status: test.status, from: test.from, until: test.until)
    #expect(draft.status(of: term) == test.expected)
  }

  // MARK: Severity by evidence

  struct Share: CustomTestStringConvertible, Sendable {
    let share: Double
    let severity: Severity
    var testDescription: String { "kept in \(share)" }
  }

  /// From 0.8 on a missing term is an error, from 0.5 on a warning.
  @Test(arguments: [
    Share(share: 0.95, severity: .error), Share(share: 0.85, severity: .error),
    Share(share: 0.81, severity: .error), Share(share: 0.79, severity: .warning),
    Share(share: 0.51, severity: .warning), Share(share: 0.49, severity: .info),
    Share(share: 0.1, severity: .info),
  ])
  func evidence(_ test: Share) throws {
    // As many pairs as make the share itself, whatever it is drawn towards.
    let seen = 100_000
    let evidence = TermEvidence(kept: Int(test.share * Double(seen)), seen: seen)
    #expect(abs(evidence.keptShare - test.share) < 0.001)
    let report = Checker(
      termbase: Drafts.termbase,
      options: CheckOptions(evidence: [ConceptID("shanghai-spirit"): evidence])
    ).check(Drafts.pair("弘扬上海精神", .chinese, "Carry on", .english))
    let finding = try #require(report.findings.first { $0.rule == "term/missing" })
    #expect(finding.severity == test.severity)
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let term: String
    let expected: String
    var kept: Double?
    let probability: Double
    var testDescription: String { "\(term) kept in \(kept ?? -1)" }
  }

  /// The table, and its odds times the share of pairs that have other words, where a tenth is usual.
  @Test(arguments: [
    Fault(term: "合作", expected: "cooperation", probability: 0.17),
    Fault(term: "上海精神", expected: "Shanghai Spirit", probability: 0.73),
    Fault(term: "人类命运共同体", expected: "shared future for humanity", probability: 0.67),
    Fault(term: "cooperation", expected: "сотрудничество", probability: 0.67),
    Fault(term: "Beijing", expected: "Пекин", probability: 0.78),
    Fault(term: "Beijing", expected: "Пекин", kept: 0.9, probability: 0.78),
    Fault(term: "Beijing", expected: "Пекин", kept: 0.99, probability: 0.973),
    Fault(term: "Beijing", expected: "Пекин", kept: 0.5, probability: 0.415),
  ])
  func probabilityOfAMistake(_ test: Fault) {
    let seen = 1_000_000
    let evidence = test.kept.map { TermEvidence(kept: Int($0 * Double(seen)), seen: seen) }
    let found = MissingTermConfidence.probability(
      of: test.term, expected: test.expected, evidence: evidence)
    #expect(abs(found - test.probability) < 0.001, "\(found)")
  }

  @Test("Little evidence says about 0.9")
  func littleEvidence() {
    #expect(TermEvidence(kept: 0, seen: 0).keptShare == 0.9)
    #expect(abs(TermEvidence(kept: 0, seen: 1).keptShare - 0.75) < 1e-9)
    #expect(abs(TermEvidence(kept: 5, seen: 5).keptShare - 0.95) < 1e-9)
  }

  // MARK: Articles

  private var english: Article {
    get throws { try #require(Article.of(Language.of(.english))) }
  }

  @Test(arguments: [
    ("unimportant", true), ("uninvited", true), ("university", false), ("unique", false),
    ("union", false), ("European", false), ("one-way", false), ("once", false), ("useful", false),
    ("usual", false), ("utility", false), ("uranium", false), ("utensil", false),
    ("urologist", false),
    ("unimodal", false), ("unimaginable", true), ("FOCAC", false), ("U.S.", false),
    ("Mali", false), ("Laos", false), ("Macau", false), ("SaaS", true), ("FAQ", true),
    ("a-list", true),
    ("umbrella", true), ("under", true),
    ("hour", true), ("honest", true), ("honour", true), ("heir", true), ("house", false),
    ("apple", true), ("old road", true), ("road", false), ("SCO", true), ("UN", false),
    ("EU", true), ("BRICS", false), ("NATO", false), ("X", false), ("42", false), ("8", true),
  ])
  func sounds(_ words: String, _ isVowel: Bool) throws {
    #expect(try english.beginsWithVowel(words) == isVowel)
  }

  @Test(arguments: ["", "上海", "1100", "шанхайский", "👍🏽", "“old”"])
  func soundless(_ words: String) throws {
    #expect(try english.beginsWithVowel(words) == nil)
  }

  @Test(arguments: [
    ("an ", "old", "new", "a "), ("a ", "new", "old", "an "), ("A ", "new", "old", "An "),
    ("take an ", "old", "new", "take a "), ("take an \"", "old", "new", "take a \""),
    ("an ", "old", "older", "an "), ("the ", "new", "old", "the "), ("pa ", "new", "old", "pa "),
    ("an", "old", "new", "an"), ("", "new", "old", ""), ("汉a ", "new", "old", "汉a "),
    ("an ", "old", "上海", "an "), ("an\n", "old", "new", "a\n"), ("an\n\n", "old", "new", "an\n\n"),
    ("an\u{A0}", "old", "new", "a\u{A0}"), ("an\u{202F}", "old", "new", "a\u{202F}"),
    ("“An ", "old", "new", "“A "), ("# Background\n\nAn ", "old", "new", "# Background\n\nA "),
    ("Background\nAn ", "old", "new", "Background\nA "), ("an&nbsp;", "old", "new", "a&nbsp;"),
    ("an&#160;", "old", "new", "a&#160;"), ("an; ", "old", "new", "an; "),
    ("IN AN ", "OLD PLAN", "JOINT PLAN", "IN A "), ("AND A ", "PACT", "ACCORD", "AND AN "),
    ("And A ", "PACT", "ACCORD", "And A "), ("x-a ", "new", "old", "x-a "),
    ("AN ", "OLD PLAN", "JOINT PLAN", "A "),
    ("A ", "NEW PLAN", "OPEN PLAN", "AN "), ("A ", "HIGH PLAN", "HIGH ROAD", "A "),
    ("AN ", "OLD PLAN", "NEW PLAN", "AN "), ("a ", "United States", "U.S.", "a "),
    ("an ", "investigators", "F.B.I.", "an "),
    ("an **", "old", "new", "a **"), ("An *[", "old", "new", "A *["),
    ("an (", "old", "new", "an ("),
    ("an “‘", "old", "new", "a “‘"),
    ("an <b class=\"x\"><i>", "old", "new", "a <b class=\"x\"><i>"),
    ("an</td><td> ", "old", "new", "an</td><td> "), ("Annex A ", "new", "old", "Annex A "),
    ("<p>Group A</p> <p>", "new", "old", "<p>Group A</p> <p>"),
    ("an** ", "old", "new", "a** "), ("an **", "old", "older", "an **"),
    ("an**", "old", "new", "an**"),
    ("an (x) ", "old", "new", "an (x) "), ("an, ", "old", "new", "an, "),
    ("an > ", "old", "new", "an > "),
    ("an” ", "old", "new", "an” "),
  ])
  func articles(_ before: String, _ old: String, _ new: String, _ after: String) throws {
    var text = Array(before.utf8)
    if let word = PrecedingWord(endOf: text),
      case .changed(let form) = try english.change(word, in: text, from: old, to: new)
    {
      text.replaceSubrange(word.range, with: form.utf8)
    }
    #expect(String(decoding: text, as: UTF8.self) == after)
  }

  // MARK: Comments

  struct Comment: CustomTestStringConvertible, Sendable {
    let text: String
    /// The lines on which a finding of `term/forbidden` is silent.
    let silent: [Int]
    var reason: String?
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Comment(text: "# concord: ignore term/forbidden\nx\nx", silent: [1, 2]),
    Comment(
      text: "<!-- concord: ignore term/forbidden -- a name -->\nx", silent: [1, 2], reason: "a name"
    ),
    Comment(text: "x\r\n// concord: ignore all\r\nx\r\nx", silent: [2, 3]),
    Comment(text: "/* concord: ignore term/case, term/forbidden */\rx\rx", silent: [1, 2]),
    Comment(
      text: "x concord: ignore term/forbidden  --  two   words ", silent: [1, 2],
      reason: "two words"),
    Comment(text: "# concord: ignore term/case\nx", silent: []),
    Comment(text: "# concord: ignore term/forbiddenness\nx", silent: []),
    Comment(text: "# concord: ignore \nx", silent: []),
    Comment(text: "# concord ignore term/forbidden\nx", silent: []),
    Comment(text: "", silent: []),
  ])
  func comments(_ test: Comment) {
    var comments = IgnoreComments(test.text)
    for line in 1...4 {
      let finding = Finding(
        rule: "term/forbidden", severity: .error, message: "m",
        location: SourceLocation(file: "f", line: line, column: 1))
      let reason = comments.reason(for: finding)
      #expect((reason != nil) == test.silent.contains(line), "line \(line)")
      if let reason { #expect(reason == test.reason) }
    }
  }

  // MARK: Words and names

  @Test("Words with capitals keep their places, hyphens and apostrophes inside")
  func nameWords() {
    for text in [
      "Zhuang-zhi Sun's, O’Neil 上海 Ёлка! Объект", "", "  ", "E\u{301}lan 👍🏽 A", "-", "'", "S.",
    ] {
      let words = NameWord.words(of: text)
      for word in words {
        #expect(word.range.lowerBound < word.range.upperBound)
        #expect(word.range.upperBound <= text.utf8.count)
      }
      #expect(words.map(\.range.lowerBound) == words.map(\.range.lowerBound).sorted())
    }
    let text = "the Zhuang-zhi Sun's and Xí Jìnpíng, С. В. Лаврóв of X'ian"
    let words = NameWord.words(of: text)
    #expect(
      words.map { text.utf8Slice($0.range) }
        == ["Zhuang-zhi", "Sun", "Xí", "Jìnpíng", "С", "В", "Лаврóв", "X'ian"])
    #expect(
      words.map(\.followsPrevious) == [false, true, false, true, false, true, true, false])
    #expect(words.map(\.isInitial) == [false, false, false, false, true, true, false, false])
    #expect(words[3].letters == Array("jinping".utf8))
  }

  @Test(arguments: [
    ["Sergey", "Sergei"], ["Yuri", "Yuriy", "Iurii"],
    ["Tatyana", "Tatiana"], ["Khrushchev", "Hruschev"], ["Rachmaninoff", "Rachmaninov"],
    ["Tsvetkov", "Tzvetkov"], ["Aleksandr", "Alexandr"], ["Zhukov", "Zhukoff"],
  ])
  func romanizations(_ spellings: [String]) {
    let skeletons = Set(spellings.map { RussianName.skeleton(ofLatin: $0) })
    #expect(skeletons.count == 1, "\(skeletons)")
  }

  @Test(arguments: [("Putin", "Puten"), ("Lavrov", "Laverov"), ("Ivanov", "Ivanova"), ("", "A")])
  func otherNames(_ first: String, _ second: String) {
    #expect(RussianName.skeleton(ofLatin: first) != RussianName.skeleton(ofLatin: second))
  }

  @Test(arguments: [
    ("путина", "путин"), ("лаврову", "лавров"), ("достоевским", "достоевский"),
    ("кузнецовой", "кузнецова"), ("толстого", "толстой"), ("чехов", "чехов"),
    ("куриленко", "куриленко"),
  ])
  func nominatives(_ form: String, _ nominative: String) {
    #expect(RussianName.nominatives(of: form).contains(nominative))
    #expect(RussianName.nominatives(of: form).first == form)
  }

  @Test(arguments: [
    ("Си", ["Си"]),
    ("Цзиньпин", ["Цзиньпин", "Цзиньпина", "Цзиньпину", "Цзиньпином", "Цзиньпиным"]),
    ("Чанъань", ["Чанъань", "Чанъаня", "Чанъаню"]), ("", [""]),
  ])
  func inflected(_ name: String, _ forms: [String]) {
    #expect(Set(forms).isSubset(of: RussianName.inflected(name)))
    #expect(RussianName.inflected(name).first == name)
  }

  // MARK: Headings and running text

  @Test(arguments: [
    ("The Spirit of Shanghai", true), ("THE SPIRIT", true), ("We know it.", false),
    ("Really?", false),
    ("They said that those were there", false), ("дух Шанхая", true), ("上海精神", false), ("", false),
  ])
  func headings(_ text: String, _ isHeading: Bool) { #expect(text.isHeading == isHeading) }
}
