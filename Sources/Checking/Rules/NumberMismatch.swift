import TextModel

/// `number/mismatch`: a number, date, percentage or amount that differs across languages.
///
/// Numbers are compared by value, however they are written (3.5亿 and `350 million`, 一九九八年 and
/// `1998`). What is said: a number of the target that the source does not have while a number of the
/// source is missing; and a number of two digits or more that one side has and the other lacks. Small
/// numbers in words, names such as `G20` and measures that translators convert only ever satisfy.
struct NumberMismatch: Rule {
  static let description = RuleDescription(
    id: "number/mismatch", severity: .error,
    summary: "A number, date, percentage or amount that differs across languages",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment -> [Finding] in
      guard let source = segment.segment.source, !segment.segment.target.text.isBlank else {
        return []
      }
      return findings(source, in: segment.segment, of: draft)
    }
  }

  private func findings(
    _ source: CheckText, in segment: CheckSegment, of draft: AnalyzedDraft
  ) -> [Finding] {
    let own = NumberScanner.mentions(in: source.text, language: source.language)
    let target = segment.target
    let others = NumberScanner.mentions(in: target.text, language: target.language)
    let missing = own.filter { number in
      number.isBinding && !number.isFound(in: others)
    }
    var added = others.filter { number in
      number.isBinding && !number.isFound(in: own)
    }
    return missing.compactMap { number in
      let written = source.text.utf8Slice(number.range)
      // The number that stands in its place: the nearest by its share of the way through the text.
      let place = Double(number.range.lowerBound) / Double(max(source.text.utf8.count, 1))
      let nearest = added.indices.min { a, b in
        func distance(_ index: Int) -> Double {
          abs(
            Double(added[index].range.lowerBound) / Double(max(target.text.utf8.count, 1)) - place)
        }
        return distance(a) < distance(b)
      }
      var finding: Finding
      if let nearest {
        let range = added.remove(at: nearest).range
        finding = draft.finding(
          Self.description, at: range, in: segment,
          message: "\u{201C}\(target.text.utf8Slice(range))\u{201D} is written for"
            + " \u{201C}\(written)\u{201D} of the source")
        finding.confidence = 0.95
      } else {
        finding = draft.finding(
          Self.description, at: 0..<0, in: segment,
          message: "\u{201C}\(written)\u{201D} of the source is missing")
        finding.confidence = 0.7
      }
      finding.source = Finding.Source(text: source.text, term: written)
      return finding
    }
      + added.map { number in
        let written = target.text.utf8Slice(number.range)
        var finding = draft.finding(
          Self.description, at: number.range, in: segment,
          message: "\u{201C}\(written)\u{201D} is not in the source")
        finding.confidence = 0.7
        finding.source = Finding.Source(text: source.text, term: "")
        return finding
      }
  }
}
