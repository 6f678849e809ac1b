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
  /// - Complexity: O(*n*) in the length of the draft, for a bounded number of terms a word.
  public func check(_ document: CheckDocument) -> CheckReport {
    let draft = AnalyzedDraft(document, matcher: matcher, options: options)
    let exemptions = Exemptions(draft)
    var found: [(finding: Finding, rule: Int)] = []
    for (number, rule) in rules.enumerated() {
      let description = type(of: rule).description
      for var finding in rule.findings(in: draft)
      where !exemptions.exempts(finding, of: description) {
        if let severity = options.severities[finding.rule] { finding.severity = severity }
        if finding.concept != nil, finding.glossary == nil {
          finding.glossary = finding.concept.flatMap { termbase.number(of: $0) }
            .map { termbase.file(ofConcept: $0) }
        }
        found.append((finding, number))
      }
    }
    found.sort { a, b in
      (a.finding.offset, a.finding.segment ?? 0, a.rule, a.finding.length, a.finding.message)
        < (b.finding.offset, b.finding.segment ?? 0, b.rule, b.finding.length, b.finding.message)
    }
    return silence(found.map(\.finding), in: document)
  }

  private var termbase: Termbase { matcher.termbase }

  private func silence(_ findings: [Finding], in document: CheckDocument) -> CheckReport {
    var report = CheckReport(segmentCount: document.segments.count)
    let comments = IgnoreComments(document.content)
    var known = options.baseline?.counts ?? [:]
    let keys = Baseline.Keys(document)
    for finding in findings {
      let key = known.isEmpty ? "" : keys.key(of: finding)
      if let reason = comments.reason(for: finding) {
        report.silenced.append(SilencedFinding(finding, reason: .comment(reason)))
      } else if let left = known[key], left > 0 {
        known[key] = left - 1
        report.silenced.append(SilencedFinding(finding, reason: .baseline))
      } else {
        report.findings.append(finding)
      }
    }
    return report
  }
}
