// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TestSupport
import Testing
import TextModel

@Suite struct TermRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let text: String
    let rules: [String]
    var expected: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "three planted mistakes",
      text: """
        We build a 1️⃣community of common destiny2️⃣ 👍🏽.
        The e\u{301}lan of the "3️⃣Shanghai spirit4️⃣" grows with 5️⃣One Belt One Road6️⃣.
        """,
      rules: ["term/forbidden", "term/case", "term/forbidden"],
      expected: ["community with a shared future", "Shanghai Spirit", "Belt and Road"]),
    Case(
      name: "clean",
      text: "A community with a shared future and the Shanghai Spirit, along the Belt and Road.",
      rules: []),
    Case(name: "heading in capitals", text: "THE SHANGHAI SPIRIT AND THE SCO", rules: []),
    Case(
      name: "small letters", text: "the 1️⃣shanghai cooperation organization2️⃣", rules: ["term/case"],
      expected: ["Shanghai Cooperation Organization"]),
    Case(name: "capitalised", text: "Community With A Shared Future", rules: []),
    Case(name: "wrong only as a translation", text: "Member countries of the club", rules: []),
    Case(
      name: "inflected", text: "1️⃣Communities of common destiny2️⃣", rules: ["term/forbidden"],
      expected: ["community with a shared future"]),
    Case(name: "Russian, clean", language: .russian, text: "В шанхайском духе ШОС", rules: []),
    Case(name: "empty", text: "", rules: []),
  ])
  func monolingual(_ test: Case) {
    let marked = Marked(test.text)
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(marked.text, test.language))
    #expect(report.findings.map(\.rule) == test.rules)
    #expect(report.findings.compactMap(\.expected.first) == test.expected)
    for (number, finding) in report.findings.enumerated() {
      let range = marked.range(number * 2 + 1, number * 2 + 2)
      #expect(finding.offset..<(finding.offset + finding.length) == range)
      let (line, column) = LineIndex(marked.text).position(of: range.lowerBound)
      #expect(finding.location == SourceLocation(file: "draft.txt", line: line, column: column))
      #expect(finding.glossary == "glossaries/sco.yaml")
    }
  }

  struct Exempt: CustomTestStringConvertible, Sendable {
    let text: String
    let places: [TermExemption]
    let count: Int
    var testDescription: String { "\(text) \(places.map(\.rawValue))" }
  }

  @Test(arguments: [
    Exempt(text: "He spoke of the “Spirit of Shanghai” there.", places: [.quotation], count: 0),
    Exempt(text: "He spoke of the “Spirit of Shanghai” there.", places: [.title], count: 1),
    Exempt(text: "He spoke of the “Spirit of Shanghai” there.", places: [], count: 1),
    Exempt(text: "He spoke of the \"Spirit of Shanghai\" there.", places: [.quotation], count: 0),
    Exempt(
      text:
        "They said: “We know it. The Spirit of Shanghai lives.” It went on. The Spirit of Shanghai.",
      places: [.quotation], count: 1),
    Exempt(
      text: "“We know it.\n\nThe spirit of Shanghai lives among them” they said once more.",
      places: [.quotation], count: 1),
    Exempt(
      text: "Read 《The Spirit of Shanghai》 with great care today.", places: [.title], count: 0),
    Exempt(text: "Read 《Spirit of Shanghai》 with great care today.", places: [.title], count: 0),
    Exempt(text: "The Spirit of Shanghai Today", places: [.title], count: 1),
    Exempt(text: "The Spirit of Shanghai Today", places: [.quotation], count: 1),
    Exempt(
      text: "„Spirit of Shanghai“ is what they always called it.", places: [.quotation], count: 0),
  ])
  func exemptPlaces(_ test: Exempt) {
    var entries = Drafts.entries
    entries[0].exempt = test.places
    let termbase = Termbase([(file: "glossaries/sco.yaml", entries: entries)])
    let report = Checker(termbase: termbase).check(Drafts.text(test.text, .english))
    #expect(report.findings.filter { $0.rule == "term/forbidden" }.count == test.count)
  }

  struct Pair: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    var from = LanguageTag.chinese
    let target: String
    var to = LanguageTag.english
    let rules: [String]
    var found: String?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Pair(
      name: "rendered", source: "弘扬“上海精神”", target: "Carry forward the “Shanghai Spirit”", rules: []
    ),
    Pair(
      name: "missing", source: "弘扬“上海精神”", target: "Carry forward its ideals",
      rules: ["term/missing"]),
    Pair(name: "abbreviation for the full form", source: "上海合作组织", target: "The SCO", rules: []),
    Pair(
      name: "deprecated as a translation", source: "成员国", target: "Its member countries",
      rules: ["term/forbidden"], found: "member countries"),
    Pair(name: "traditional source", source: "上海合作組織", target: "An organ", rules: ["term/missing"]),
    Pair(
      name: "deprecated rendering", source: "命运共同体", target: "A community of common destiny",
      rules: ["term/forbidden"], found: "community of common destiny"),
    Pair(
      name: "Russian cases", source: "上海合作组织的命运共同体", target: "О сообществе единой судьбы в ШОС",
      to: .russian, rules: []),
    Pair(
      name: "no term in the language", source: "一带一路", target: "Один пояс", to: .russian, rules: []),
    Pair(name: "kept as it is", source: "通过WeChat发布", target: "By WeChat", rules: []),
    Pair(
      name: "not kept as it is", source: "通过WeChat发布", target: "By Weixin",
      rules: ["term/missing"]),
    Pair(name: "empty target", source: "上海精神", target: "", rules: ["segment/empty"]),
    Pair(
      name: "untranslated", source: "弘扬上海精神", target: "弘扬上海精神",
      rules: ["term/missing", "segment/untranslated"],
      found: "弘扬上海精神"),
  ])
  func bilingual(_ test: Pair) {
    let report = Checker(termbase: Drafts.termbase).check(
      Drafts.pair(test.source, test.from, test.target, test.to))
    #expect(report.findings.map(\.rule) == test.rules)
    #expect(report.findings.compactMap(\.found) == (test.found.map { [$0] } ?? []))
  }

  @Test func statusIsJudgedByDate() {
    let draft = Drafts.text("a community of common destiny")
    func count(_ date: String?) -> Int {
      Checker(termbase: Drafts.termbase, options: CheckOptions(date: date)).check(draft).findings
        .count
    }
    #expect(count(nil) == 1)
    #expect(count("2016-05-01") == 0)
    #expect(count("2017-12") == 0)
    #expect(count("2018") == 1)
  }

  @Test func severitiesAreSet() {
    let draft = Drafts.text("the Shanghai spirit and One Belt One Road")
    let report = Checker(
      termbase: Drafts.termbase,
      options: CheckOptions(severities: ["term/forbidden": .info], disabled: ["term/case"])
    ).check(draft)
    #expect(report.findings.map(\.severity) == [.info])
  }

  @Test func commentsSilence() {
    let draft = Drafts.text(
      """
      <!-- concord: ignore term/forbidden -- a quotation of 2012 -->
      a community of common destiny and the Shanghai spirit
      a community of common destiny
      """)
    let report = Checker(termbase: Drafts.termbase).check(draft)
    #expect(report.findings.map(\.location.line) == [2, 3])
    #expect(report.findings.map(\.rule) == ["term/case", "term/forbidden"])
    #expect(report.summary.silenced == 1)
    #expect(report.silenced.first?.reason == .comment("a quotation of 2012"))
  }

  @Test func baselineSurvivesMoves() throws {
    let draft = Drafts.text("a community of common destiny")
    let first = Checker(termbase: Drafts.termbase).check(draft)
    let baseline = try #require(Baseline(Baseline(first, of: [draft]).text))
    let moved = Drafts.text(
      "New first line.\n\na \t community of common destiny\nOne Belt One Road")
    let report = Checker(termbase: Drafts.termbase, options: CheckOptions(baseline: baseline))
      .check(moved)
    #expect(report.findings.map(\.found) == ["One Belt One Road"])
    #expect(report.silenced.map(\.reason) == [.baseline])
  }
}

@Suite struct MissingTermConfidenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    let target: String
    var evidence: TermEvidence?
    let severity: Severity
    var found: String?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "nothing there", source: "弘扬上海精神", target: "Carry on", severity: .error),
    Case(
      name: "near miss", source: "命运共同体", target: "a community with a common future",
      severity: .error, found: "community with a common future"),
    Case(
      name: "kept in half of the memory", source: "弘扬上海精神", target: "Carry on",
      evidence: TermEvidence(kept: 55, seen: 100), severity: .warning),
    Case(
      name: "hardly ever kept", source: "弘扬上海精神", target: "Carry on",
      evidence: TermEvidence(kept: 10, seen: 100), severity: .info),
  ])
  func weighs(_ test: Case) throws {
    var options = CheckOptions()
    if let evidence = test.evidence { options.evidence[ConceptID("shanghai-spirit")] = evidence }
    let report = Checker(termbase: Drafts.termbase, options: options).check(
      Drafts.pair(test.source, .chinese, test.target, .english))
    let finding = try #require(report.findings.first { $0.rule == "term/missing" })
    #expect(finding.severity == test.severity)
    #expect(finding.found == test.found)
  }

  /// Characters of two words are not the form that they spell together.
  @Test(arguments: [
    ("市内地铁线路。", true), ("国内地区经济增长。", true), ("内地的居民来港。", false),
    ("在内地，居民增加。", false), ("我们维护和平。", false), ("爱好和平的人民。", false),
  ]) func aFormAcrossWords(_ text: String, _ isDoubtful: Bool) throws {
    let entries = [("中国大陆", "内地"), ("和平共处", "和平")].enumerated().map { number, terms in
      ConceptEntry(
        id: ConceptID("c\(number)"),
        sections: [
          LanguageSection(
            language: .chinese, terms: [Term(terms.0), Term(terms.1, status: .deprecated)])
        ])
    }
    let checker = Checker(termbase: Termbase([(file: "g.yaml", entries: entries)]))
    let findings = checker.check(Drafts.text(text, .chinese)).findings
    let finding = try #require(findings.first { $0.rule == "term/forbidden" })
    #expect((finding.severity == .info) == isDoubtful)
    #expect((finding.replacement == nil) == isDoubtful)
    #expect(finding.message.contains("may be parts of other words") == isDoubtful)
  }
}
