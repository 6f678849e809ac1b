import Checking
import TextModel

/// Says whether a pair may go into the memory as it is, and why not.
struct PairJudge {
  private let checker: Checker
  private let minimumConfidence: Double

  init(checker: Checker, minimumConfidence: Double) {
    self.checker = checker
    self.minimumConfidence = minimumConfidence
  }

  /// Findings of one pair, with `segment` as its number, and the reasons it has to wait for a
  /// reviewer; without reasons it is approved.
  func judge(
    source: String, _ from: LanguageTag, target: String, _ to: LanguageTag, confidence: Double,
    number: Int, file: String
  ) -> (findings: [Finding], reasons: [String]) {
    let segment = CheckSegment(
      number: number, target: CheckText(target, language: to, offsets: OffsetMap(start: 0)),
      source: CheckText(source, language: from, offsets: OffsetMap(start: 0)))
    let report = checker.check(CheckDocument(file: file, content: target, segments: [segment]))
    var reasons: [String] = []
    if confidence < minimumConfidence { reasons.append("the alignment is not sure") }
    reasons += report.findings.filter { $0.severity == .error }.map(\.message)
    return (report.findings, reasons)
  }
}
