// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// Checks drafts against glossaries and against themselves.
///
/// ```swift
/// let checker = Checker(termbase: termbase)
/// let report = checker.check(
///   CheckDocument(file: "draft.txt", content: text, language: .english, segments: sentences))
/// for finding in report.findings { print(finding.location, finding.message) }
/// ```
///
/// Not thread-safe; use one instance per thread.
public struct Checker {
  private let matcher: TermMatcher
  private let options: CheckOptions
  private let rules: [any Rule]

  /// A checker for the glossaries of a termbase.
  ///
  /// - Parameters:
  ///   - termbase: the glossaries.
  ///   - options: severities, disabled rules, date, baseline and evidence.
  ///   - rules: rules to run after the built-in ones.
  public init(
    termbase: Termbase, options: CheckOptions = CheckOptions(), rules: [any Rule] = []
  ) {
    self.init(matcher: TermMatcher(termbase), options: options, rules: rules)
  }

  /// A checker that uses an existing matcher.
  ///
  /// - Parameters:
  ///   - matcher: a matcher of the glossaries.
  ///   - options: severities, disabled rules, date, baseline and evidence.
  ///   - rules: rules to run after the built-in ones.
  public init(
    matcher: TermMatcher, options: CheckOptions = CheckOptions(), rules: [any Rule] = []
  ) {
    self.matcher = matcher
    self.options = options
    self.rules = (RuleRegistry.builtIn + rules).filter {
      !options.disabled.contains(type(of: $0).description.id)
    }
  }

  /// Runs every rule over a draft.
  ///
  /// - Returns: the findings in order of place; the same for the same draft, glossaries and options.
  /// - Complexity: O(*n*) in the length of the draft, for a bounded number of terms per word.
  public func check(_ document: CheckDocument) -> CheckReport {
    let draft = AnalyzedDraft(
      document, matcher: matcher, options: options,
      findsSlips: rules.contains { $0 is MisspeltTerm })
    let isTranslation = draft.isTranslation
    let protections = Dictionary(
      document.segments.compactMap { segment in segment.protection.map { (segment.number, $0) } },
      uniquingKeysWith: { first, _ in first })
    let untranslated = UntranslatedParts(of: document)
    var found: [(finding: Finding, rule: Int)] = []
    var cut: Set<String> = []
    // Most texts of a pair have no finding.
    lazy var content = Array(document.content.utf8)
    for (number, rule) in rules.enumerated() {
      let description = type(of: rule).description
      var count = FindingCount(draft.findingLimit)
      for var finding in rule.findings(in: draft) where count.admits(finding, draft.comments) {
        let isExempt = settle(&finding, of: description, in: draft, isTranslation: isTranslation)
        if isExempt && !options.isStrict || untranslated.contain(finding) { continue }
        WrittenWords.settle(&finding, in: content)
        if let protection = finding.segment.flatMap({ protections[$0] }) {
          if finding.replacement != nil { finding.protection = protection }
          (finding.replacement, finding.suggestion) = (nil, nil)
        }
        if let severity = options.severities[finding.rule] { finding.severity = severity }
        if isExempt {
          finding.severity = .info
          finding.message += " (in a quotation or title)"
        }
        if finding.concept != nil, finding.glossary == nil {
          finding.glossary = finding.concept.flatMap { termbase.number(of: $0) }
            .map { termbase.file(ofConcept: $0) }
        }
        found.append((finding, number))
      }
      if count.isCut { cut.insert(description.id) }
    }
    found = FoldedFindings.fold(found)
    found.sort { a, b in
      (a.finding.offset, a.finding.segment ?? 0, a.rule, a.finding.length, a.finding.message)
        < (b.finding.offset, b.finding.segment ?? 0, b.rule, b.finding.length, b.finding.message)
    }
    var report = silence(found.lazy.map(\.finding), of: draft)
    report.cutRules = cut
    return report
  }

  /// A term in the writer's own words.
  package struct OwnTerm {
    /// The term.
    package let match: TermMatch
    /// The words of the draft.
    package let words: String
    /// The UTF-8 bytes of the draft's content.
    package let range: Range<Int>
  }

  /// The terms of a draft at places where a fix may change words, in order of place.
  ///
  /// - Complexity: O(*n*) in the length of the draft, for a bounded number of terms per word.
  package func ownTerms(in document: CheckDocument) -> [OwnTerm] {
    let draft = AnalyzedDraft(document, matcher: matcher, options: options, findsSlips: false)
    return draft.segments.flatMap { segment in
      segment.matches.compactMap { match in
        let text = segment.segment.target
        let words = text.text.utf8Slice(match.range)
        let range = text.offsets.fileRange(match.range)
        guard segment.segment.protection == nil,
          !draft.cited.setting(of: range, text: words).isProtected
        else { return nil }
        return OwnTerm(match: match, words: words, range: range)
      }
    }
  }

  private var termbase: Termbase { matcher.termbase }

  /// Takes back the fix of a finding in words of others, and says whether the finding is to be left out there.
  ///
  /// Left out are findings about concepts that are exempt in such places, and, unless the draft is a
  /// translation, findings of style and about words that were in use once.
  private func settle(
    _ finding: inout Finding, of rule: RuleDescription, in draft: AnalyzedDraft, isTranslation: Bool
  ) -> Bool {
    guard rule.respectsExemptions || finding.replacement != nil else { return false }
    let setting = draft.cited.setting(
      of: finding.offset..<finding.offset + finding.length, text: finding.found ?? "")
    if setting.isProtected { finding.replacement = nil }
    guard rule.respectsExemptions else { return false }
    if setting.isCited, !isTranslation, rule.isStylistic || finding.isDated { return true }
    guard !setting.kinds.isEmpty,
      let concept = finding.concept.flatMap({ termbase.number(of: $0) })
    else { return false }
    return !setting.kinds.isDisjoint(with: termbase.concepts[concept].exempt)
  }

  private func silence(_ findings: some Sequence<Finding>, of draft: AnalyzedDraft) -> CheckReport {
    let document = draft.document
    let comments = draft.comments
    var report = CheckReport(segmentCount: document.segments.count)
    var known = options.baseline?.counts ?? [:]
    let keys =
      known.isEmpty
      ? nil : Baseline.Keys(document, hasSources: options.baseline?.hasSources ?? true)
    for finding in findings {
      let key = keys?.key(of: finding) ?? ""
      if let reason = comments.reason(for: finding) {
        report.silenced.append(SilencedFinding(finding, reason: .comment(reason)))
      } else if let left = known[key], left > 0 {
        known[key] = left - 1
        report.silenced.append(SilencedFinding(finding, reason: .baseline))
      } else {
        report.findings.append(finding)
      }
    }
    addProblems(of: comments.comments, to: &report, document)
    return report
  }

  /// Adds what is wrong with the comments of a draft, in order of place.
  private func addProblems(
    of comments: IgnoreComments, to report: inout CheckReport, _ document: CheckDocument
  ) {
    let description = IgnoredComment.description
    guard !options.disabled.contains(description.id) else { return }
    let running = rules.map { type(of: $0).description.id }
    let all = RuleRegistry.descriptions.map(\.id)
    let problems = comments.problems(
      running: running, all: all + running.filter { !all.contains($0) })
    guard !problems.isEmpty else { return }
    let lines = LineIndex(document.content)
    let content = Array(document.content.utf8)
    for (range, message) in problems {
      report.findings.append(
        Finding(
          rule: description.id,
          severity: options.severities[description.id] ?? description.severity,
          message: message, location: lines.location(of: range.lowerBound, in: document.file),
          end: lines.location(of: range.upperBound, in: document.file), offset: range.lowerBound,
          length: range.count, found: String(decoding: content[range], as: UTF8.self)))
    }
    report.findings.sort { $0.offset < $1.offset }
  }
}
