// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Rules of a program's own, written with the public interface only: no `@testable`, no `package` access
/// to anything of the engine is needed.
@Suite struct OpenRuleTests {
  /// The example of `Rule`: an exclamation mark.
  struct NoExclamation: Rule {
    static let description = RuleDescription(
      id: "house/exclamation", severity: .warning, summary: "An exclamation mark")

    func findings(in draft: AnalyzedDraft) -> [Finding] {
      draft.segments.flatMap { segment in
        segment.segment.target.text.utf8.enumerated().filter { $0.element == 0x21 }.map {
          draft.finding(
            Self.description, at: $0.offset..<$0.offset + 1, in: segment.segment,
            message: "an exclamation mark: use a full stop")
        }
      }
    }
  }

  /// A rule with a setting, that looks at the terms that the engine has found.
  struct TooManyTerms: Rule {
    static let description = RuleDescription(
      id: "house/terms", severity: .info, summary: "Too many terms in a sentence")
    let most: Int

    func findings(in draft: AnalyzedDraft) -> [Finding] {
      draft.segments.filter { $0.matches.count > most }.map { segment in
        var finding = draft.finding(
          Self.description, severity: .error, at: segment.matches[most].range,
          in: segment.segment, message: "\(segment.matches.count) terms")
        finding.concept = segment.matches[most].concept
        return finding
      }
    }
  }

  /// A rule about a term's writing, which a quotation excuses, with the approved term as its advice.
  struct NoSpirit: Rule {
    static let description = RuleDescription(
      id: "house/spirit", severity: .warning, summary: "A spirit", respectsExemptions: true)

    func findings(in draft: AnalyzedDraft) -> [Finding] {
      draft.segments.flatMap { segment in
        segment.matches.filter { $0.term.text.contains("Spirit") }.map { match in
          var finding = draft.finding(
            Self.description, at: match.range, in: segment.segment, message: "a spirit")
          finding.concept = match.concept
          finding.expected = draft.approvedTerms(
            of: match, language: segment.segment.target.language
          ).map(\.text)
          finding.source = draft.source(of: match, in: segment.segment)
          return finding
        }
      }
    }
  }

  static let text = "Long live the Shanghai Spirit of the SCO! One Belt One Road!"

  static func check(
    _ text: String, rules: [any Rule], options: CheckOptions = CheckOptions(),
    termbase: Termbase = Drafts.termbase
  ) -> CheckReport {
    Checker(termbase: termbase, options: options, rules: rules).check(Drafts.text(text))
  }

  @Test("Findings of own rules are merged with those of the built-in rules, in order of place")
  func runsBesideTheBuiltIn() {
    let report = Self.check(Self.text, rules: [NoExclamation(), TooManyTerms(most: 2)])
    #expect(
      report.findings.map(\.rule) == [
        "house/exclamation", "term/forbidden", "house/terms", "house/exclamation",
      ])
    #expect(report.findings.map(\.severity) == [.warning, .error, .error, .warning])
    #expect(report.findings[2].glossary == "glossaries/sco.yaml")
    #expect(report.findings.map(\.found) == ["!", "One Belt One Road", "One Belt One Road", "!"])
    #expect(report.findings[0].location.column == Self.text.prefix { $0 != "!" }.count + 1)
  }

  @Test("A setting of a rule is its own")
  func settings() {
    #expect(
      !Self.check(Self.text, rules: [TooManyTerms(most: 3)]).findings
        .contains { $0.rule == "house/terms" })
  }

  @Test("Without own rules the report is the same as before")
  func withoutOwnRules() {
    let own = Self.check(Self.text, rules: [NoExclamation()]).findings
    let builtIn = Self.check(Self.text, rules: []).findings
    #expect(own.filter { $0.rule != "house/exclamation" } == builtIn)
  }

  @Test("Options, comments and baselines apply to own rules")
  func options() throws {
    let off = CheckOptions(disabled: ["house/exclamation"])
    #expect(
      !Self.check(Self.text, rules: [NoExclamation()], options: off).findings
        .contains { $0.rule == "house/exclamation" })
    let severe = CheckOptions(severities: ["house/exclamation": .error])
    #expect(
      Self.check("Go!", rules: [NoExclamation()], options: severe).findings.map(\.severity)
        == [.error])
    let comment = Self.check(
      "# concord: ignore house/exclamation -- a slogan\nGo!", rules: [NoExclamation()])
    #expect(comment.findings.isEmpty && comment.silenced.map(\.reason) == [.comment("a slogan")])
    let draft = Drafts.text("Go!")
    let first = Checker(termbase: Drafts.termbase, rules: [NoExclamation()]).check(draft)
    let known = CheckOptions(baseline: Baseline(first, of: [draft]))
    #expect(Self.check("Go!", rules: [NoExclamation()], options: known).findings.isEmpty)
  }

  @Test("A rule says whether a concept's exemptions excuse its findings")
  func exemptions() {
    var entries = Drafts.entries
    entries[0].exempt = [.quotation]
    let termbase = Termbase([(file: "g.yaml", entries: entries)])
    let rules: [any Rule] = [NoSpirit(), TooManyTerms(most: 0)]
    let quoted = Self.check(
      "They hail “the Shanghai Spirit” here.", rules: rules, termbase: termbase)
    #expect(quoted.findings.map(\.rule) == ["house/terms"])
    let plain = Self.check("They hail the Shanghai Spirit here.", rules: rules, termbase: termbase)
    #expect(plain.findings.map(\.rule) == ["house/spirit", "house/terms"])
    #expect(plain.findings[0].expected == ["Shanghai Spirit"])
  }

  @Test("An own rule sees the source of a bilingual draft")
  func bilingual() {
    let report = Checker(termbase: Drafts.termbase, rules: [NoSpirit()]).check(
      Drafts.pair("弘扬上海精神", .chinese, "Carry on the Shanghai Spirit", .english))
    #expect(report.findings.first?.source?.text == "弘扬上海精神")
  }

  @Test("The registry lists every built-in rule once, and ids have a family")
  func registry() {
    let ids = RuleRegistry.descriptions.map(\.id)
    #expect(Set(ids).count == ids.count && ids.count == RuleRegistry.builtIn.count)
    #expect(ids.allSatisfy { $0.split(separator: "/").count == 2 })
    #expect(
      RuleRegistry.descriptions.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
    #expect(
      Set(RuleRegistry.descriptions.filter(\.respectsExemptions).map(\.id)) == [
        "term/forbidden", "term/case", "term/inconsistent", "abbr/undefined", "abbr/redefined",
        "term/misspelt", "text/doubled-word", "text/mixed-script", "text/spelling-variant",
      ])
  }
}
