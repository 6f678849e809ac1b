// SPDX-License-Identifier: Apache-2.0
import TextModel

/// `code/mismatch`: an inline code or placeholder that the translation lacks, or that its source does not have.
///
/// Codes are those of the format (`<ph>` and `<g>` of XLIFF and TMX), and those that are written as text:
/// `&lt;g id="1"&gt;`, `{1>`, `{0}`, `%s`, `%(name)d`, `{count, plural, …}`. Their order is free, except that of
/// conversions of `printf` without numbers (`%s … %d`). Code between backticks is compared where both texts have some.
struct CodeMismatch: Rule {
  static let description = RuleDescription(
    id: "code/mismatch", severity: .error,
    summary: "An inline code or placeholder that differs across languages", isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment -> [Finding] in
      guard let source = segment.segment.source, !segment.segment.target.text.isBlank else {
        return []
      }
      return written(source, in: segment.segment, of: draft)
        + codes(source, in: segment.segment, of: draft)
        + spans(source, in: segment.segment, of: draft)
    }
  }

  // MARK: Code between backticks

  /// Code between backticks where each text has some that the other one has not: `--no-check` and `--no-cache`.
  ///
  /// A span with letters of another script may be translated, and the other text may have the code without backticks.
  private func spans(
    _ source: CheckText, in segment: CheckSegment, of draft: AnalyzedDraft
  ) -> [Finding] {
    let target = segment.target
    let own = CodeSpan.spans(of: source.text)
    if own.isEmpty { return [] }
    let others = CodeSpan.spans(of: target.text)
    let shared = Set(own.map(\.code)).intersection(others.map(\.code))
    func lone(_ spans: [CodeSpan], besides text: String) -> [CodeSpan] {
      spans.filter {
        !shared.contains($0.code) && $0.code.utf8.allSatisfy { $0 < 0x80 }
          && !text.contains($0.code)
      }
    }
    let missing = lone(own, besides: target.text)
    let added = missing.isEmpty ? [] : lone(others, besides: source.text)
    return zip(missing, added).map { missing, added in
      finding(
        at: added.range,
        "the code \u{201C}\(added.code)\u{201D} is not \u{201C}\(missing.code)\u{201D} of the source",
        source, in: segment, of: draft, term: missing.code, severity: .warning)
    }
  }

  // MARK: Codes written as text

  private func written(
    _ source: CheckText, in segment: CheckSegment, of draft: AnalyzedDraft
  ) -> [Finding] {
    let target = segment.target
    var own = WrittenCode.codes(in: source.text)
    var others = WrittenCode.codes(in: target.text)
    guard !own.isEmpty || !others.isEmpty else { return [] }
    let (keys, otherKeys) = (Set(own.map(\.key)), Set(others.map(\.key)))
    own.removeAll { $0.isDoubtful && !otherKeys.contains($0.key) }
    others.removeAll { $0.isDoubtful && !keys.contains($0.key) }
    let cases = self.cases(of: others, source: source, its: own, in: segment, of: draft)
    let hasCases = (own + others).contains { $0.kind == .message }
    func text(_ code: WrittenCode) -> String { source.text.utf8Slice(code.range) }
    if let moved = Self.moved(own, others) {
      let code = others[moved]
      return [
        finding(
          at: code.range,
          "the codes without numbers are in another order than in the source;"
            + " number them, such as %1$s and %2$d", source, in: segment, of: draft,
          term: text(own[moved]))
      ]
    }
    (own, others) = Self.numbered(own, others)
    var counts: [String: Int] = [:]
    for code in others { counts[code.key, default: 0] += 1 }
    var findings = cases
    var seen: Set<String> = []
    for code in own {
      // Languages have different numbers of cases, each with the codes again.
      if hasCases, !seen.insert(code.key).inserted { continue }
      let left = counts[code.key, default: 0]
      counts[code.key] = hasCases && left > 0 ? 0 : left - 1
      if left > 0 { continue }
      findings.append(
        finding(
          at: 0..<0, "the code \u{201C}\(text(code))\u{201D} of the source is missing", source,
          in: segment, of: draft, term: text(code)))
    }
    for code in others.reversed() where counts[code.key, default: 0] > 0 {
      counts[code.key] = hasCases ? 0 : counts[code.key, default: 0] - 1
      let found = target.text.utf8Slice(code.range)
      findings.append(
        finding(
          at: code.range, "the code \u{201C}\(found)\u{201D} is not in the source", source,
          in: segment, of: draft, term: ""))
    }
    return findings
  }

  /// The names of the cases of a plural in messages of ICU.
  private static let pluralCases: Set<String> = ["zero", "one", "two", "few", "many", "other"]

  /// Messages of ICU that would fail: without a text for the rest or for a value that the source names, or with a
  /// case of a plural that no language has.
  private func cases(
    of others: [WrittenCode], source: CheckText, its own: [WrittenCode], in segment: CheckSegment,
    of draft: AnalyzedDraft
  ) -> [Finding] {
    others.filter { $0.kind == .message }.flatMap { code -> [Finding] in
      guard let like = own.first(where: { $0.kind == .message && $0.key == code.key }) else {
        return []
      }
      let isSelect = code.key.hasSuffix(" select}")
      let wanted = isSelect ? like.cases : like.cases.filter { $0 == "other" }
      var findings: [Finding] = []
      for name in wanted.prefix(1000) where !code.cases.contains(name) {
        findings.append(
          finding(
            at: code.range, "the message has no case \u{201C}\(name)\u{201D}", source, in: segment,
            of: draft, term: ""))
      }
      guard code.key.hasSuffix(" plural}") || code.key.hasSuffix(" selectordinal}") else {
        return findings
      }
      for name in code.cases where !name.hasPrefix("=") && !Self.pluralCases.contains(name) {
        findings.append(
          finding(
            at: code.range,
            "\u{201C}\(name)\u{201D} is not a case of a plural; use zero, one, two, few, many, other or"
              + " a number such as =0", source, in: segment, of: draft, term: ""))
      }
      return findings
    }
  }

  /// The first conversion of `printf` that has changed its place: both texts have the same ones, none numbered.
  private static func moved(_ own: [WrittenCode], _ others: [WrittenCode]) -> Int? {
    guard own.allSatisfy(\.isByPlace), others.allSatisfy(\.isByPlace), own.count == others.count,
      own.map(\.key).sorted() == others.map(\.key).sorted()
    else { return nil }
    return own.indices.first { own[$0].key != others[$0].key }
  }

  /// Both lists with numbers for conversions without one, where the other language has numbered its own.
  private static func numbered(_ own: [WrittenCode], _ others: [WrittenCode]) -> (
    [WrittenCode], [WrittenCode]
  ) {
    func isNumbered(_ codes: [WrittenCode]) -> Bool {
      codes.contains { $0.key.hasPrefix("%") && $0.key.contains("$") }
    }
    guard isNumbered(own) || isNumbered(others) else { return (own, others) }
    func number(_ codes: [WrittenCode]) -> [WrittenCode] {
      var place = 0
      return codes.map { code in
        guard code.isByPlace else { return code }
        var code = code
        place += 1
        code.key = "%\(place)$" + code.key.dropFirst()
        return code
      }
    }
    return (number(own), number(others))
  }

  // MARK: Codes of the format

  private func codes(
    _ source: CheckText, in segment: CheckSegment, of draft: AnalyzedDraft
  ) -> [Finding] {
    let (own, others) = (source.codes, segment.target.codes)
    // Where the numbers of codes differ, the code is known by its name.
    guard own.count != others.count else { return [] }
    var counts: [String: Int] = [:]
    for code in others { counts[code, default: 0] += 1 }
    var missing: [String] = []
    for code in own {
      counts[code, default: 0] -= 1
      if counts[code, default: 0] < 0 { missing.append(code) }
    }
    let added = others.reversed().filter { code in
      guard counts[code, default: 0] > 0 else { return false }
      counts[code, default: 0] -= 1
      return true
    }
    return missing.prefix(max(0, own.count - others.count)).map { code in
      finding(
        at: 0..<0, "the code \u{201C}\(code)\u{201D} of the source is missing", source, in: segment,
        of: draft, term: code)
    }
      + added.prefix(max(0, others.count - own.count)).map { code in
        finding(
          at: 0..<0, "the code \u{201C}\(code)\u{201D} is not in the source", source, in: segment,
          of: draft, term: "")
      }
  }

  private func finding(
    at range: Range<Int>, _ message: String, _ source: CheckText, in segment: CheckSegment,
    of draft: AnalyzedDraft, term: String, severity: Severity? = nil
  ) -> Finding {
    var finding = draft.finding(
      Self.description, severity: severity, at: range, in: segment, message: message)
    if !term.isEmpty {
      finding.source = Finding.Source(text: source.text, term: term)
      if range.isEmpty { finding.expected = [term] }
    }
    return finding
  }
}
