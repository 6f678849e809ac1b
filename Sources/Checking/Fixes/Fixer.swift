// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Applies the safe replacements of findings to a text.
///
/// Replacements are those that findings carry (`Finding.replacement`); of two that overlap the first is made. An
/// indefinite article before a replacement follows its sound (`an old` → `a new`), and so does a preposition that has
/// two forms. A name and one of the same concept in brackets after it (`One Belt, One Road (OBOR)`) are replaced
/// together or not at all. What is replaced by an approved term is not found again, so a second run changes nothing.
///
/// ```swift
/// let fixed = Fixer.fix(content, report.findings)
/// print(fixed.text, fixed.applied.count)
/// ```
public enum Fixer {
  /// Words in the place of others.
  public struct Edit: Hashable, Sendable {
    /// UTF-8 bytes of the text as it was.
    public var range: Range<Int>
    /// The text that takes their place.
    public var text: String
  }

  /// A text with its fixes made.
  public struct Result: Sendable {
    /// The replacements that make the text out of the one as it was, in order and without overlap; empty where
    /// several rounds of fixes were made.
    public internal(set) var edits: [Edit] = []
    /// The text.
    public let text: String
    /// The findings that were fixed, in order of place.
    public let applied: [Finding]
    /// The findings that were not fixed because a check would find something else after their fixes.
    public internal(set) var refused: [Finding] = []
    /// The rules that would find something else after those fixes.
    public internal(set) var harmedRules: Set<String> = []
    /// The findings that were not fixed because the right form of the word before their fixes is not certain, or
    /// because it cannot be written.
    public internal(set) var doubtful: [Finding] = []
    /// The lines that changed, as they were and as they are, by line number from 1.
    public let changes: [(line: Int, old: String, new: String)]

    /// The changed lines as a unified diff without context; empty when nothing changed.
    public func diff(file: String) -> String {
      guard !changes.isEmpty else { return "" }
      return "--- \(file)\n+++ \(file)\n"
        + changes.map { "@@ -\($0.line) +\($0.line) @@\n-\($0.old)\n+\($0.new)\n" }.joined()
    }
  }

  /// Makes the fixes after which a check finds no more than before.
  ///
  /// What is written may be found again by another rule: an abbreviation that was not used before, a second
  /// name for one thing. Such fixes are not made. What a fix has laid open is fixed as well, so that a second
  /// run changes nothing.
  ///
  /// - Parameters:
  ///   - content: the text that the findings' offsets count in.
  ///   - findings: what was found in it.
  ///   - cutRules: rules with more findings than are named (`CheckReport.cutRules`).
  ///   - check: finds what is wrong in a changed text.
  /// - Complexity: that of `check`, up to eight times.
  public static func fix(
    _ content: String, _ findings: [Finding], cutRules: Set<String> = [],
    checking check: (String) throws -> [Finding]
  ) rethrows -> Result {
    var text = content
    var found = findings
    var refused = Refused()
    var applied: [Finding] = []
    var doubtful: [Finding] = []
    for _ in 0..<8 {
      let names = BracketedNames(found, in: Array(text.utf8))
      let chosen = names.whole(found.filter { !refused.contains($0) })
      let result = fix(text, chosen)
      doubtful = result.doubtful
      guard !result.applied.isEmpty else { break }
      let after = try check(result.text)
      let harmful = harmful(result.applied, found: found, after: after, cutRules)
      if !harmful.isEmpty {
        refused.add(harmful)
        continue
      }
      text = result.text
      found = after
      applied += result.applied
    }
    var result = Result(
      text: text, applied: applied, changes: Self.changes(from: content, to: text))
    result.refused = found.filter { $0.replacement != nil && refused.contains($0) }
    result.harmedRules = refused.rules
    result.doubtful = doubtful
    return result
  }

  /// The fixes of a text after which a check finds no more than before, all made at once.
  ///
  /// - Parameters:
  ///   - content: the text that the findings' offsets count in.
  ///   - findings: what was found in it.
  ///   - cutRules: rules with more findings than are named (`CheckReport.cutRules`).
  ///   - canReplace: whether bytes of the text can be replaced; what a fix changes is replaced whole or not at all.
  ///   - check: finds what is wrong after some edits.
  /// - Complexity: that of `check`, up to eight times.
  public static func edits(
    _ content: String, _ findings: [Finding], cutRules: Set<String> = [],
    canReplace: (Range<Int>) -> Bool = { _ in true },
    checking check: ([Edit]) throws -> [Finding]
  ) rethrows -> Result {
    var refused = Refused()
    func finish(_ result: Result) -> Result {
      var result = result
      result.refused = findings.filter { $0.replacement != nil && refused.contains($0) }
      result.harmedRules = refused.rules
      return result
    }
    let names = BracketedNames(findings, in: Array(content.utf8))
    for _ in 0..<8 {
      let result = fix(
        content, names.whole(findings.filter { !refused.contains($0) }), canReplace: canReplace)
      guard !result.applied.isEmpty else { return finish(result) }
      let harmful = harmful(
        result.applied, found: findings, after: try check(result.edits), cutRules)
      if harmful.isEmpty { return finish(result) }
      refused.add(harmful)
    }
    refused.add(Refused(kinds: Set(findings.map { Kind($0) })))
    return finish(fix(content, []))
  }

  /// The fixes that made a check find something new; empty if it finds no more than before.
  ///
  /// They are those of a new finding's concept that wrote its words, or all of the concept; else those of its segment
  /// or line; else all.
  private static func harmful(
    _ applied: [Finding], found: [Finding], after: [Finding], _ cutRules: Set<String>
  ) -> Refused {
    let known = Dictionary(found.map { (Kind($0), 1) }, uniquingKeysWith: +)
    var counts: [Kind: Int] = [:]
    let new = after.filter { finding in
      // Some findings of such a rule were left out before, and may be named now.
      guard !cutRules.contains(finding.rule) else { return false }
      counts[Kind(finding), default: 0] += 1
      return counts[Kind(finding), default: 0] > known[Kind(finding), default: 0]
    }
    guard after.count > found.count - applied.count, !new.isEmpty else { return Refused() }
    let rules = Set(new.map(\.rule))
    let guilty = new.flatMap { culprits(of: $0, among: applied) }
    if !guilty.isEmpty { return Refused(kinds: Set(guilty.map { Kind($0) }), rules: rules) }
    let near = near(new, among: applied)
    guard near.isEmpty else {
      return Refused(places: Set(near.map { Refused.Place($0) }), rules: rules)
    }
    return Refused(kinds: Set(applied.map { Kind($0) }), rules: rules)
  }

  /// The fixes of a new finding's concept that wrote its words; else all of its concept, and all with its words.
  private static func culprits(of new: Finding, among applied: [Finding]) -> [Finding] {
    func hasConcept(_ fix: Finding) -> Bool { new.concept != nil && fix.concept == new.concept }
    func hasWords(_ fix: Finding) -> Bool {
      new.found.map { fix.replacement?.contains($0) ?? false } ?? false
    }
    let writers = applied.filter { hasConcept($0) && hasWords($0) }
    return writers.isEmpty ? applied.filter { hasConcept($0) || hasWords($0) } : writers
  }

  /// The findings in the segments, or else in the lines, of others.
  private static func near(_ others: [Finding], among findings: [Finding]) -> [Finding] {
    let segments = Set(others.compactMap(\.segment))
    // A finding about the draft as a whole has no segment.
    let lines = Set(others.filter { $0.segment == nil }.map(\.location.line))
    return findings.filter {
      $0.segment.map(segments.contains) ?? false || lines.contains($0.location.line)
    }
  }

  /// Fixes that are not made, everywhere or at one place.
  private struct Refused {
    /// A kind of findings in a segment, or in a line of a draft without segments.
    struct Place: Hashable {
      let kind: Kind
      let segment: Int?
      let line: Int?

      init(_ finding: Finding) {
        kind = Kind(finding)
        segment = finding.segment
        line = segment == nil ? finding.location.line : nil
      }
    }

    var kinds: Set<Kind> = []
    var places: Set<Place> = []
    /// The rules that would find something after such fixes.
    var rules: Set<String> = []

    var isEmpty: Bool { kinds.isEmpty && places.isEmpty }

    func contains(_ finding: Finding) -> Bool {
      kinds.contains(Kind(finding)) || places.contains(Place(finding))
    }

    mutating func add(_ others: Refused) {
      kinds.formUnion(others.kinds)
      places.formUnion(others.places)
      rules.formUnion(others.rules)
    }
  }

  /// Findings that are refused together.
  private struct Kind: Hashable {
    let rule: String
    let concept: ConceptID?
    let found: String?

    init(_ finding: Finding) {
      rule = finding.rule
      concept = finding.concept
      found = finding.found
    }
  }

  /// The lines in which two texts of as many lines differ.
  private static func changes(from old: String, to new: String) -> [(
    line: Int, old: String, new: String
  )] {
    let (before, after) = (LineIndex(old), LineIndex(new))
    guard old != new else { return [] }
    return (1...max(1, before.count)).map { ($0, before.line($0), after.line($0)) }
      .filter { $0.1 != $0.2 }
  }

  /// Makes the fixes.
  ///
  /// - Parameters:
  ///   - content: the text that the findings' offsets count in.
  ///   - findings: what was found in it; those without a replacement are left alone.
  ///   - canReplace: whether bytes of the text can be replaced; what a fix changes is replaced whole or not at all.
  /// - Complexity: O(*n* + *k* log *k*).
  public static func fix(
    _ content: String, _ findings: [Finding], canReplace: (Range<Int>) -> Bool = { _ in true }
  ) -> Result {
    let bytes = Array(content.utf8)
    var out: [UInt8] = []
    var applied: [Finding] = []
    var doubtful: [Finding] = []
    var edits: [Edit] = []
    /// Where names begin whose partners are not fixed.
    var kept: Set<Int> = []
    var at = 0
    let names = BracketedNames(findings, in: bytes)
    let ordered = names.whole(findings).filter { $0.replacement != nil && $0.length > 0 }
      .sorted { ($0.offset, $0.length) < ($1.offset, $1.length) }
    for finding in ordered {
      let end = finding.offset + finding.length
      guard let replacement = finding.replacement, !kept.contains(finding.offset),
        finding.offset >= at, end <= bytes.count,
        WrittenWords.canTake(
          replacement, of: finding.found ?? "", in: bytes[finding.offset..<end])
      else { continue }
      out += bytes[at..<finding.offset]
      let before = wordBefore(finding, replacement, in: out)
      if let before {
        // In the text as it was. A word of the replacement before this one has no place there.
        let start = finding.offset - (out.count - before.range.lowerBound)
        let place = start..<start + before.range.count
        guard let form = before.form, start >= at, canReplace(place) else {
          doubtful.append(finding)
          if let partner = names.partner(of: finding) { kept.insert(partner.offset) }
          out.removeLast(finding.offset - at)
          continue
        }
        edits.append(Edit(range: place, text: form))
        out.replaceSubrange(before.range, with: form.utf8)
      }
      edits.append(Edit(range: finding.offset..<end, text: replacement))
      out += Array(replacement.utf8)
      at = end
      applied.append(finding)
    }
    out += bytes[at...]
    let text = String(decoding: out, as: UTF8.self)
    let (old, new) = (LineIndex(bytes), LineIndex(out))
    let lines = Set(edits.map { old.position(of: $0.range.lowerBound).line }).sorted()
    var result = Result(
      edits: edits, text: text, applied: applied,
      changes: lines.map { ($0, old.line($0), new.line($0)) }.filter { $0.1 != $0.2 })
    result.doubtful = doubtful
    return result
  }

  /// The word at the end of a text if it needs another form before a replacement.
  ///
  /// - Returns: its bytes, and the form, which is `nil` if it is not certain; `nil` for a word that stays as it is.
  private static func wordBefore(
    _ finding: Finding, _ replacement: String, in text: [UInt8]
  ) -> (range: Range<Int>, form: String?)? {
    guard let word = PrecedingWord(endOf: text) else { return nil }
    let old = finding.found ?? ""
    let changes =
      PrecedingWord.data(of: finding.language, for: old, \.prepositions).lazy.map {
        Preposition.change(word, from: old, to: replacement, data: $0)
      }
      + PrecedingWord.data(of: finding.language, for: old, Article.of).lazy.map {
        $0.change(word, in: text, from: old, to: replacement)
      }
    for change in changes {
      switch change {
      case .kept: continue
      case .changed(let form): return (word.range, form)
      case .doubt: return (word.range, nil)
      }
    }
    return nil
  }
}
