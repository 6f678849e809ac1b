// SPDX-License-Identifier: Apache-2.0
import Checking
import TestSupport
import Testing
import TextModel

/// Drafts without a full stop in which every word asks something of the whole: twice the draft must not take
/// four times as long.
@Suite struct CheckFloodTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let piece: String
    var language = LanguageTag.english
    /// Bytes of the text; what takes quadratic time takes five seconds and more.
    var size = 4_000
    var text: String { String(repeating: piece, count: size / piece.utf8.count) }
    var testDescription: String { "\(language) \(piece.prefix(20))…" }
  }

  static let texts = [
    Case(piece: "Spirit of Shanghai "), Case(piece: "community of common destiny "),
    Case(piece: "shanghai cooperation organization "), Case(piece: "SCO "), Case(piece: "(SCO) "),
    Case(piece: "Shanghai Cooperation Organization (SCO) "),
    Case(piece: "(SCO) Shanghai Cooperation Organization "), Case(piece: "Shangai Spirit "),
    Case(piece: "the the "), Case(piece: "“a "), Case(piece: "“"), Case(piece: "”"),
    Case(piece: "\""), Case(piece: "«a "), Case(piece: "《中", language: .chinese),
    Case(piece: "》中", language: .chinese), Case(piece: "「中『", language: .chinese),
    Case(piece: "("), Case(piece: ")"), Case(piece: "[a)"), Case(piece: "[1, "),
    Case(piece: "（", language: .chinese), Case(piece: "中,", language: .chinese),
    Case(piece: "a，"), Case(piece: "слово，", language: .russian),
    Case(piece: "cлово ", language: .russian), Case(piece: "上海精神", language: .chinese),
    Case(piece: "ШОС (Шанхайская организация сотрудничества) ", language: .russian),
    Case(piece: "命运共同体", language: .traditionalChinese), Case(piece: "體", language: .chinese),
    Case(piece: "http://a "), Case(piece: "{a"), Case(piece: "a_b "), Case(piece: ". "),
    Case(piece: "'a' "), Case(piece: "“‘«"), Case(piece: "‘”"), Case(piece: "e\u{301}\u{302} "),
  ]

  @Test(arguments: texts) func drafts(_ test: Case) {
    let time = ProcessorTime.measure {
      _ = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, test.language))
    }
    #expect(time < .seconds(3), "\(test): \(time)")
  }

  @Test(arguments: [
    Case(piece: "上海精神", language: .chinese, size: 3_000),
    Case(piece: "上合组织成员国", language: .chinese, size: 3_000),
    Case(piece: "上海合作组织", language: .traditionalChinese, size: 3_000),
    Case(piece: "Shanghai Spirit ", size: 3_000), Case(piece: "spirit of Shanghai ", size: 3_000),
    Case(piece: "ШОС ", language: .russian, size: 3_000),
    Case(piece: "中国 ", language: .chinese, size: 3_000),
    Case(piece: "(SCO) ", size: 3_000),
  ])
  func sources(_ test: Case) {
    let checker = Checker(termbase: Drafts.termbase)
    for target in ["Nothing of it. ", "SCO ", "(SCO) ", "shanghai spirit ", "中国a ", "шанхайский "] {
      let text = String(repeating: target, count: 3_000 / target.utf8.count)
      let time = ProcessorTime.measure {
        _ = checker.check(Drafts.pair(test.text, test.language, text, .english))
      }
      #expect(time < .seconds(4), "\(test), \(target): \(time)")
    }
  }

  /// One sentence with thousands of words that exclude, negate or name something, and as many in its translation.
  @Test(arguments: [
    ("北京", "Shanghai "), ("拒绝签署", "signed "), ("不出口", "imported "), ("中国", "Austria "),
    ("拉夫罗夫", "Merkel "), ("签署不", "not signed? "), ("中国卖方出售", "Austria the buyer buys "),
    ("日元对美元上涨2%，", "the dollar rose 2% against the yen, "),
    ("俄罗斯邀请中国", "China invited Russia "), ("俄罗斯从中国到日本，", "from Japan into China, "),
  ])
  func contrasts(_ source: String, _ target: String) {
    let texts = [source, target].map { String(repeating: $0, count: 4_000) }
    let time = ProcessorTime.measure {
      _ = Checker(termbase: Drafts.termbase).check(
        Drafts.pair(texts[0], .chinese, texts[1], .english))
    }
    #expect(time < .seconds(6), "\(time)")
  }

  /// Quotations inside one long quotation, and findings in them.
  @Test func quotations() {
    let text =
      "«" + String(repeating: "“Spirit of Shanghai” and the Spirit of Shanghai ", count: 500)
      + "»"
    let time = ProcessorTime.measure {
      _ = Checker(termbase: Drafts.termbase).check(Drafts.text(text))
    }
    #expect(time < .seconds(3), "\(time)")
  }

  @Test func comments() {
    let line = "# concord: ignore term/case, term/missing\nSpirit of Shanghai\n"
    let text = String(repeating: line, count: 300)
    let time = ProcessorTime.measure {
      let report = Checker(termbase: Drafts.termbase).check(Drafts.text(text))
      #expect(report.findings.filter { $0.rule == "term/forbidden" }.count == 300)
      #expect(report.findings.filter { $0.rule == "comment/unused" }.count == 300)
    }
    #expect(time < .seconds(3), "\(time)")
  }

  /// A baseline of a long sentence is known again, and is not as long as the sentence for each finding.
  @Test func baseline() throws {
    let text = String(repeating: "Spirit of Shanghai and ", count: 1_000)
    let document = Drafts.text(text)
    let report = Checker(termbase: Drafts.termbase).check(document)
    let baseline = Baseline(report, of: [document])
    #expect(baseline.text.utf8.count < 10_000)
    let again = Checker(
      termbase: Drafts.termbase,
      options: CheckOptions(baseline: Baseline(baseline.text))
    ).check(document)
    #expect(again.findings.isEmpty)
    #expect(!again.silenced.isEmpty)
  }

  /// What a baseline knows leaves room for as many other findings.
  @Test func limitBesideABaseline() throws {
    let old = (0..<9_990).map { "line \($0) a，b" }.joined(separator: "\n")
    let known = Drafts.text(old)
    let first = Checker(termbase: Drafts.termbase).check(known)
    #expect(first.cutRules.isEmpty)
    let baseline = try #require(Baseline(Baseline(first, of: [known]).text))
    let new = (0..<100).map { "other \($0) a，b" }.joined(separator: "\n")
    let again = Checker(termbase: Drafts.termbase, options: CheckOptions(baseline: baseline))
      .check(Drafts.text(old + "\n" + new))
    #expect(again.findings.count { $0.rule == "punct/width" } == 100)
    #expect(again.cutRules.isEmpty)
  }

  /// What comments silence leaves room for as many other findings, and is known to be silenced.
  @Test(arguments: ["，b", "“a ", "("])
  func limitBesideComments(_ piece: String) throws {
    let silenced = "<!-- concord: ignore all -->\n" + String(repeating: "a" + piece, count: 10_500)
    let named = "\n\nnew a，b, new “c, new (d\n"
    let rule = piece == "(" ? "bracket/unpaired" : piece == "“a " ? "quote/unpaired" : "punct/width"
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(silenced + named))
    #expect(report.findings.count { $0.rule == rule } == 1)
    #expect(!report.cutRules.contains(rule))
    #expect(report.findings.allSatisfy { $0.rule != "comment/unused" })
    #expect(report.silenced.count == 10_000)
  }

  /// What a term is in is found among many places as among few.
  @Test(arguments: [
    ("plain words", "Spirit of Shanghai", 1), ("a name", "“Spirit of Shanghai”", 1),
    ("a quotation", "“He said that the Spirit of Shanghai grows”", 0),
    ("a quotation in a quotation", "“He said ‘the Spirit of Shanghai’ and went”", 0),
    ("a title", "《论Spirit of Shanghai》", 0),
  ])
  func places(_ name: String, _ place: String, _ count: Int) {
    let around = String(repeating: "A “b” and «c» 《d》. ", count: 50)
    for text in [place, around + place, place + " " + around, around + place + " " + around] {
      let found = Checker(termbase: Drafts.termbase).check(Drafts.text(text)).findings
        .filter { $0.rule == "term/forbidden" }
      #expect(found.count == count, "\(name)")
    }
  }

  /// A text of nothing but mistakes has no more findings than are named, and the rules are known.
  @Test(arguments: [
    Case(piece: "(", size: 40_000), Case(piece: "“a ", size: 200_000),
    Case(piece: "a，b ", size: 200_000),
  ])
  func countsOfFindings(_ test: Case) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, test.language))
    let counts = Dictionary(grouping: report.findings, by: \.rule).mapValues(\.count)
    #expect(counts.values.max() == 10_000)
    #expect(report.cutRules == Set(counts.filter { $0.value == 10_000 }.keys))
  }
}
