import Checking
import Terminology
import TextModel

/// Decides whether a unit may go into the memory as it is, and gives the reasons if not.
struct ReviewPolicy {
  private let checker: Checker
  /// The confidence, 0 to 1, below which a unit has to wait.
  let minimumConfidence: Double

  /// A policy with the rules of a workspace.
  init(
    _ configuration: WorkspaceConfiguration, _ matcher: TermMatcher, minimumConfidence: Double
  ) {
    checker = Checker(
      matcher: matcher,
      options: CheckOptions(
        severities: configuration.severities, disabled: configuration.disabledRules))
    self.minimumConfidence = minimumConfidence
  }

  /// The findings in a unit, with `number` as its segment, and the reasons why it has to wait for a reviewer;
  /// a unit without reasons is approved.
  ///
  /// The first variant is the source of each of the others.
  func judge(
    _ variants: [(language: LanguageTag, text: String)], confidence: Double, number: Int,
    file: String
  ) -> (findings: [Finding], reasons: [String]) {
    var reasons: [String] = []
    if confidence < minimumConfidence { reasons.append("the alignment is not sure") }
    var findings: [Finding] = []
    for (language, text) in variants.dropFirst() {
      let segment = CheckSegment(
        number: number, target: CheckText(text, language: language, offsets: OffsetMap(start: 0)),
        source: CheckText(
          variants[0].text, language: variants[0].language, offsets: OffsetMap(start: 0)))
      let report = checker.check(CheckDocument(file: file, content: text, segments: [segment]))
      findings += report.findings
      for finding in report.findings where finding.severity == .error {
        if !reasons.contains(finding.message) { reasons.append(finding.message) }
      }
    }
    return (findings, reasons)
  }
}
