// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Texts beside the limits of rules: one that is reported, and the nearest one that is not.
@Suite struct RuleLimitTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let language: LanguageTag
    let text: String
    let found: [String]
    var testDescription: String { "\(rule) \(text)" }

    init(_ rule: String, _ language: LanguageTag, _ text: String, _ found: String...) {
      (self.rule, self.language, self.text, self.found) = (rule, language, text, found)
    }
  }

  static let script = "text/mixed-script"
  static let doubled = "text/doubled-word"
  static let width = "punct/width"
  static let undefined = "abbr/undefined"

  @Test(arguments: [
    // A character of the other script among four of the text's own, and among three.
    Case(script, .chinese, "國會議題国", "国"), Case(script, .chinese, "國會議国"),
    Case(script, .chinese, "国国国国國", "國"), Case(script, .chinese, "国国国國"),
    Case(script, .chinese, "国会议题"), Case(script, .chinese, "人山"),
    // Letters of two alphabets count if all of one look like those of the other.
    Case(script, .russian, "это СCО там", "СCО"), Case(script, .russian, "это SСО там", "SСО"),
    Case(script, .russian, "это Sсо там"), Case(script, .russian, "это Web-сайт там"),
    Case(script, .russian, "это LФ там"), Case(script, .russian, "это cорока там", "cорока"),
    Case(script, .russian, "访问了SСО", "SСО"),
    // Doubled words that a mark joins to another word.
    Case(doubled, .english, "so the the. So", "the the"),
    Case(doubled, .english, "so the the- so", "the the"),
    Case(doubled, .english, "so the the-so"), Case(doubled, .english, "so so'the the"),
    Case(doubled, .english, "so the the", "the the"), Case(doubled, .english, "so the the/so"),
    Case(doubled, .english, "so the the@so"), Case(doubled, .english, "so the the5"),
    Case(doubled, .english, "so 5the the"), Case(doubled, .english, "so _the the"),
    Case(doubled, .english, "so the the’s"), Case(doubled, .english, "a a so", "a a"),
    Case(doubled, .english, "b b so"), Case(doubled, .english, "so The the so", "The the"),
    Case(doubled, .english, "so the The so"),
    Case(doubled, .chinese, "双方双方同意", "双方双方"), Case(doubled, .chinese, "双方双方双方同意"),
    Case(doubled, .chinese, "研究研究问题"), Case(doubled, .chinese, "一个一个来"),
    // Marks of the other width.
    Case(width, .chinese, "各国加强合作,"), Case(width, .chinese, "各国加强合作:"),
    Case(width, .chinese, "各国加强合作;", ";"), Case(width, .chinese, "各国加强合作?", "?"),
    Case(width, .chinese, "总则1,各国", ","), Case(width, .chinese, "1,总则"),
    Case(width, .chinese, "合作5%,发展", ","), Case(width, .chinese, "合作SCO.发展"),
    Case(width, .chinese, "合作,“发展”", ","), Case(width, .chinese, "合作,《发展》", ","),
    Case(width, .chinese, "“合作”,发展", ","), Case(width, .chinese, "合作, AI发展"),
    Case(width, .english, "They say 合,作 there.", ","), Case(width, .english, "They say 合.作 there."),
    Case(width, .english, "They say 合, 作 there."), Case(width, .english, "They trade，", "，"),
    Case(width, .english, "They trade，and", "，"), Case(width, .english, "5，and"),
    // The cell beside an abbreviation that is alone explains it.
    Case(
      undefined, .english,
      "Shanghai Cooperation Organization\nSCO\nEvery member of the SCO also belongs there."),
    Case(
      undefined, .english,
      "SCO\nShanghai Cooperation Organization\nEvery member of the SCO also belongs there."),
    Case(undefined, .english, "Silk Road\nSCO\nEvery member of the SCO also belongs there.", "SCO"),
    Case(
      undefined, .english,
      "SCO\nSilk Road\nShanghai Cooperation Organization\nEvery member of the SCO also belongs there.",
      "SCO"),
    Case(
      undefined, .english,
      "SCO x\nShanghai Cooperation Organization\nEvery member of the SCO also belongs there.",
      "SCO"),
  ])
  func texts(_ test: Case) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, test.language))
    let found = report.findings.filter { $0.rule == test.rule }
    #expect(found.compactMap(\.found) == test.found)
  }

  /// A source that is left as it is has four Han characters, or three words in small letters.
  @Test(arguments: [
    ("zh-en", "合作发展", true), ("zh-en", "合作发", false), ("en-zh", "and the trade", true),
    ("en-zh", "the trade", false), ("en-zh", "a b the trade", false),
    ("en-zh", "The trade and more", true),
    ("en-zh", "The Trade And More", false),
  ])
  func untranslated(_ languages: String, _ text: String, _ isFound: Bool) throws {
    let from = try #require(LanguageTag(String(languages.prefix(2))))
    let to = try #require(LanguageTag(String(languages.suffix(2))))
    let found = Checker(termbase: Drafts.termbase).check(Drafts.pair(text, from, text, to)).findings
    #expect(found.contains { $0.rule == "segment/untranslated" } == isFound)
  }

  /// Fields at the top of a draft are read by programs, so that nothing in them is changed.
  @Test(arguments: [
    ("---\ntitle: community of common destiny\n---\ntext", false),
    ("+++\ntitle = community of common destiny\n+++\ntext", false),
    ("---\ncommunity of common destiny\n---\ntext", true),
    ("---\ntitle: community of common destiny\ntext", true),
    ("---x\ntitle: community of common destiny\n---\ntext", true),
    ("title: community of common destiny\n---\ntext", true),
    ("---\ntitle: x\n---\ncommunity of common destiny", true),
    ("---\ntitle: x\n--- y\ncommunity of common destiny: x\n---\ntext", false),
  ])
  func fieldsAtTheTop(_ text: String, _ isFixed: Bool) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(text))
    let found = report.findings.filter { $0.rule == "term/forbidden" }
    #expect(found.map { $0.replacement != nil } == [isFixed])
  }

  struct Title: CustomTestStringConvertible, Sendable {
    /// A text with words in italics between asterisks.
    let text: String
    let isTitle: Bool
    var testDescription: String { text }

    init(_ text: String, _ isTitle: Bool) { (self.text, self.isTitle) = (text, isTitle) }
  }

  /// Words in italics are a title if their words have capitals, or a year in brackets comes after them.
  @Test(arguments: [
    Title("He read *One Belt One Road* there.", true),
    Title("He read *One Belt One Road and plans* there.", false),
    Title("He read *One Belt One Road for a* there.", true),
    Title("He read *One Belt One Road with it* there.", false),
    Title("He read *One Belt One Road with it* (2015) there.", true),
    Title("He read *One Belt One Road with it*, (Oxford, 2015) there.", true),
    Title("He read *One Belt One Road with it* so (2015) there.", false),
    Title("He read *One Belt One Road with it* (215) there.", false),
    Title("He read *One Belt One Road with it* (20155) there.", false),
    Title("He read *One Belt One Road with it* (5, 2015, x) there.", true),
    Title("He read *One Belt One Road with it* (2015", false),
  ])
  func titlesInItalics(_ test: Title) throws {
    let parts = test.text.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    let text = parts.joined()
    var document = Drafts.text(text)
    let start = parts[0].utf8.count
    document.zones = [CheckZone(.emphasis, start..<start + parts[1].utf8.count)]
    let report = Checker(termbase: Drafts.termbase).check(document)
    let found = report.findings.filter { $0.rule == "term/forbidden" }
    #expect(found.isEmpty == test.isTitle)
  }

  /// The share of approved pairs that keep a term decides how bad it is that one lacks it.
  @Test(
    arguments: [
      (TermEvidence(kept: 0, seen: 0), Severity.error), (TermEvidence(kept: 8, seen: 10), .error),
      (TermEvidence(kept: 7, seen: 10), .warning), (TermEvidence(kept: 3, seen: 10), .warning),
      (TermEvidence(kept: 2, seen: 10), .info), (TermEvidence(kept: 0, seen: 10), .info),
      // Four fifths and a half exactly.
      (TermEvidence(kept: 15, seen: 20), .warning), (TermEvidence(kept: 16, seen: 20), .error),
      (TermEvidence(kept: 8, seen: 20), .warning), (TermEvidence(kept: 7, seen: 20), .info),
    ] as [(TermEvidence, Severity)])
  func missingTerms(_ evidence: TermEvidence, _ severity: Severity) {
    var options = CheckOptions()
    options.evidence = [ConceptID("shared-future"): evidence]
    let document = Drafts.pair("构建命运共同体。", .chinese, "They build it.", .english)
    let found = Checker(termbase: Drafts.termbase, options: options).check(document).findings
      .filter { $0.rule == "term/missing" }
    #expect(found.map(\.severity) == [severity])
  }

  /// What a format does not translate, and what is locked, is left alone.
  @Test func untranslatedParts() {
    let text = "a community of common destiny and more"
    func findings(_ parts: [Range<Int>]) -> Int {
      var document = Drafts.text(text)
      document.segments[0].untranslated = parts
      return Checker(termbase: Drafts.termbase).check(document).findings
        .filter { $0.rule == "term/forbidden" }.count
    }
    let range = 2..<29
    #expect(findings([]) == 1)
    #expect(findings([range]) == 0 && findings([0..<38]) == 0)
    #expect(findings([0..<1, range]) == 0 && findings([range, 33..<38]) == 0)
    #expect(findings([2..<28]) == 1 && findings([3..<29]) == 1 && findings([0..<1, 30..<33]) == 1)
  }

  @Test func lockedSegments() {
    var document = Drafts.text("We build a community of common destiny.")
    func finding() -> Finding? {
      Checker(termbase: Drafts.termbase).check(document).findings.first {
        $0.rule == "term/forbidden"
      }
    }
    #expect(finding()?.replacement != nil && finding()?.protection == nil)
    #expect(Checker(termbase: Drafts.termbase).ownTerms(in: document).count == 1)
    document.segments[0].protection = .locked
    #expect(finding()?.replacement == nil && finding()?.protection == .locked)
    #expect(Checker(termbase: Drafts.termbase).ownTerms(in: document).isEmpty)
    // A finding that nobody would fix says nothing of it.
    document = Drafts.text("The fund (a new one was founded.")
    document.segments[0].protection = .locked
    let bracket = Checker(termbase: Drafts.termbase).check(document).findings.first {
      $0.rule == "bracket/unpaired"
    }
    #expect(bracket != nil && bracket?.protection == nil)
  }
}
