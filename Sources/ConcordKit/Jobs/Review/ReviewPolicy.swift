import Checking
import TextModel

/// Says whether a unit may go into the memory as it is, and why not.
struct PairJudge {
  private let checker: Checker
  let minimumConfidence: Double

  init(checker: Checker, minimumConfidence: Double) {
    self.checker = checker
    self.minimumConfidence = minimumConfidence
  }

  /// The findings in a unit, with `number` as its segment, and the reasons it has to wait for a
  /// reviewer; without reasons it is approved.
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
