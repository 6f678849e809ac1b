// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// One segment with its terms.
///
/// Immutable; a class, because every rule goes over all segments and copies of so many parts cost time. A draft has
/// hundreds of thousands of them, so what few rules ask for is made when it is asked for.
public final class AnalyzedSegment {
  private let all: [CheckSegment]
  private let number: Int
  private let reading: SegmentReading
  private let pair: SegmentReading.Pair?
  /// The terms of the target, longest and exclusive.
  public let matches: [TermMatch]
  /// Every place in the target where a term may be meant; empty without a source.
  public let occurrences: [TermMatch]
  /// The terms of the source, longest and exclusive.
  public let sourceMatches: [TermMatch]
  /// Possible terms of the target with a slip; empty where no rule asks for them.
  let nearTerms: [MisspeltTermMatch]
  /// Facts about the segment that several rules ask for.
  private(set) lazy var index = SegmentIndex(
    text: segment.target.text, language: segment.target.language, matches: matches,
    occurrences: occurrences,
    sourceMatches: sourceMatches, target: { [unowned self] in self.target },
    source: { [unowned self] in self.source },
    sourceText: segment.source)

  /// Finds the terms of a segment of a draft.
  ///
  /// - Parameter findsSlips: whether terms with a slip are looked for.
  init(_ number: Int, of all: [CheckSegment], by reading: SegmentReading, findsSlips: Bool) {
    self.all = all
    self.number = number
    self.reading = reading
    let segment = all[number]
    let target = reading.matcher.read(segment.target.text, language: segment.target.language)
    let source = segment.source.map { reading.matcher.read($0.text, language: $0.language) }
    matches = AnalyzedDraft.outsideAddresses(target.wholeMatches(), in: segment)
    occurrences = source == nil ? [] : target.occurrences()
    sourceMatches = source?.wholeMatches() ?? []
    // Without a source, or without terms, hardly any segment is asked about again, and its words would take more
    // memory than all else.
    let hasTerms = !matches.isEmpty || !occurrences.isEmpty || !sourceMatches.isEmpty
    pair = source.flatMap {
      hasTerms && reading.mayKeep(segment) ? SegmentReading.Pair(target: target, source: $0) : nil
    }
    nearTerms = findsSlips ? target.nearTerms() : []
  }

  /// The segment.
  public var segment: CheckSegment { all[number] }

  /// Whether the segment has a source.
  var hasSource: Bool { segment.source != nil }

  /// The target, for further questions about its terms.
  ///
  /// - Complexity: O(*n*) where its words are not kept, unless this segment was the last that was asked.
  public var target: TermText {
    pair?.target ?? reading.text(of: segment.target, number: number, isSource: false)
  }

  /// The source, likewise.
  public var source: TermText? {
    pair?.source ?? segment.source.map { reading.text(of: $0, number: number, isSource: true) }
  }
}

/// Reads the segments of a draft, and keeps the words of some and those that were read last.
///
/// Not thread-safe.
final class SegmentReading {
  /// A target and its source.
  final class Pair {
    let target: TermText
    let source: TermText

    init(target: TermText, source: TermText) {
      self.target = target
      self.source = source
    }
  }

  let matcher: TermMatcher
  private var last: (target: (number: Int, text: TermText)?, source: (number: Int, text: TermText)?)
  /// The bytes of text whose words may still be kept: words take ten times as much as their text.
  private var rest = 2 << 20

  init(_ matcher: TermMatcher) { self.matcher = matcher }

  /// Whether the words of a segment are kept.
  func mayKeep(_ segment: CheckSegment) -> Bool {
    let size = segment.target.text.utf8.count + (segment.source?.text.utf8.count ?? 0)
    guard size <= rest else { return false }
    rest -= size
    return true
  }

  /// The words of one side of a segment.
  func text(of side: CheckText, number: Int, isSource: Bool) -> TermText {
    if let last = isSource ? last.source : last.target, last.number == number { return last.text }
    let text = matcher.read(side.text, language: side.language)
    if isSource { last.source = (number, text) } else { last.target = (number, text) }
    return text
  }
}

/// A fact about a draft, computed when it is first asked for.
private final class LazyValue<Value> {
  private var known: Value?

  func value(_ make: () -> Value) -> Value {
    if let known { return known }
    let made = make()
    known = made
    return made
  }
}

/// A draft whose terms have been found, as the rules see it.
public struct AnalyzedDraft {
  /// The draft.
  public let document: CheckDocument
  /// The segments of the draft.
  public let segments: [AnalyzedSegment]
  /// The glossaries.
  public let termbase: Termbase
  /// The options of the check.
  public let options: CheckOptions
  /// The matcher, for rules that look further.
  public let matcher: TermMatcher
  /// The comments that silence findings.
  let comments: SilencingComments
  private let lines: LineIndex
  private let places = LazyValue<CitedPlaces>()
  private let abbreviationsFound = LazyValue<OwnAbbreviations>()
  private let paragraphsFound = LazyValue<[ArraySlice<CheckSegment>]>()
  /// How its Chinese is written.
  let han: HanWriting

  /// Finds the terms of a draft.
  ///
  /// - Parameter findsSlips: whether terms with a slip are looked for.
  init(
    _ document: CheckDocument, matcher: TermMatcher, options: CheckOptions, findsSlips: Bool = true
  ) {
    self.document = document
    self.matcher = matcher
    self.options = options
    termbase = matcher.termbase
    lines = LineIndex(document.content)
    comments = SilencingComments(document.content)
    han = HanWriting(document)
    let reading = SegmentReading(matcher)
    segments = document.segments.indices.map {
      AnalyzedSegment($0, of: document.segments, by: reading, findsSlips: findsSlips)
    }
  }

  /// The most findings of one rule: 10,000, or one for each 64 bytes of the draft where that is more, beside those
  /// that the baseline knows and those that comments silence.
  ///
  /// A finding takes hundreds of bytes, so that a text of nothing but mistakes would need a thousand times its size.
  var findingLimit: Int {
    let size = document.content.utf8.count
    // A draft has no more findings than bytes, whatever the file of the baseline says.
    let known = min(options.baseline?.mostOfOneRule ?? 0, size)
    return max(Self.fewestNamed, size / 64) + known
  }

  /// The number of findings of one rule that are named in every draft.
  static let fewestNamed = 10_000

  /// The findings at some places, in their order; no more are looked for when there are more than `findingLimit`.
  ///
  /// Those that comments silence are not counted, but are themselves no more than `findingLimit`.
  func findings<Place>(in places: some Sequence<Place>, _ find: (Place) -> [Finding]) -> [Finding] {
    var all: [Finding] = []
    var count = FindingCount(findingLimit)
    for place in places {
      for finding in find(place) {
        if count.admits(finding, comments) || count.isCut { all.append(finding) }
        if count.isCut { return all }
      }
    }
    return all
  }

  /// A finding at a range of a segment's target text.
  ///
  /// - Parameters:
  ///   - rule: the rule that makes the finding.
  ///   - severity: the severity; the rule's own if `nil`.
  ///   - range: UTF-8 bytes of the target text; an empty range marks a place.
  ///   - segment: the segment.
  ///   - message: one line without a full stop.
  public func finding(
    _ rule: RuleDescription, severity: Severity? = nil, at range: Range<Int>,
    in segment: CheckSegment, message: String
  ) -> Finding {
    let place = segment.target.offsets.fileRange(range)
    var finding = Finding(
      rule: rule.id, severity: severity ?? rule.severity, message: message,
      location: lines.location(of: place.lowerBound, in: document.file),
      end: lines.location(of: place.upperBound, in: document.file), offset: place.lowerBound,
      length: place.count, segment: segment.number,
      found: range.isEmpty ? nil : segment.target.text.utf8Slice(range))
    finding.language = segment.target.language
    return finding
  }

  /// The abbreviations that the draft explains itself.
  ///
  /// - Complexity: O(*n*) the first time.
  var ownAbbreviations: OwnAbbreviations {
    abbreviationsFound.value { OwnAbbreviations(document) }
  }

  /// Where the draft quotes others or cites works.
  ///
  /// - Complexity: O(*n*) the first time.
  var cited: CitedPlaces { places.value { CitedPlaces(self) } }

  /// Whether words of a segment are others': in a quotation that says more, in a title or a reference.
  func isCited(_ range: Range<Int>, in segment: CheckSegment) -> Bool {
    let text = segment.target
    return cited.setting(
      of: text.offsets.fileRange(range), text: text.text.utf8Slice(range)
    ).isCited
  }

  /// Whether the draft is a translation whose source is at hand.
  var isTranslation: Bool { segments.contains { $0.segment.source != nil } }

  /// The terms of a segment that are not in an address, the name of a file or the like.
  fileprivate static func outsideAddresses(_ matches: [TermMatch], in segment: CheckSegment)
    -> [TermMatch]
  {
    guard !matches.isEmpty else { return matches }
    let addresses = AddressScanner.ranges(in: Array(segment.target.text.utf8))
    guard !addresses.isEmpty else { return matches }
    var rest = addresses[...]
    return matches.filter { match in
      rest = rest.drop { $0.upperBound <= match.range.lowerBound }
      return !(rest.first?.overlaps(match.range) ?? false)
    }
  }

  /// Segments that are read as one: those of a paragraph, which an empty line ends.
  var paragraphs: [ArraySlice<CheckSegment>] { paragraphsFound.value(findParagraphs) }

  private func findParagraphs() -> [ArraySlice<CheckSegment>] {
    let all = document.segments
    guard document.isRunningText else { return all.indices.map { all[$0...$0] } }
    let content = Array(document.content.utf8)
    var paragraphs: [ArraySlice<CheckSegment>] = []
    var end = 0
    var first = 0
    for (number, segment) in all.enumerated() {
      let place = segment.target.offsets.fileRange(0..<segment.target.text.utf8.count)
      let gap =
        end <= place.lowerBound && place.lowerBound <= content.count
        ? content[end..<place.lowerBound].filter { $0 == 0x0A }.count : 0
      if gap > 1, number > 0 {
        paragraphs.append(all[first..<number])
        first = number
      }
      end = place.upperBound
    }
    if first < all.count { paragraphs.append(all[first...]) }
    return paragraphs
  }

  /// The status of a term at the date of the draft: a deprecated form that was still official then is
  /// admitted.
  public func status(of term: Term) -> TermStatus {
    guard term.status == .deprecated, let date = options.date, let until = term.until else {
      return term.status
    }
    let isOver = date.prefix(until.utf8.count) > until
    let hasBegun = term.from.map { date.prefix($0.utf8.count) >= $0 } ?? true
    return hasBegun && !isOver ? .admitted : .deprecated
  }
}

extension String {
  /// The text of a UTF-8 range.
  package func utf8Slice(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}
