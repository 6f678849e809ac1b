import Terminology
import TextModel

/// One segment with its terms.
///
/// Immutable; a class, because every rule goes over all segments and copies of so many parts cost time.
public final class AnalyzedSegment {
  /// The segment.
  public let segment: CheckSegment
  /// The terms of the target, longest and exclusive.
  public let matches: [TermMatch]
  /// Every place in the target where a term may be meant; empty without a source.
  public let occurrences: [TermMatch]
  /// The terms of the source, longest and exclusive.
  public let sourceMatches: [TermMatch]
  /// The target, for further questions about its terms.
  public let target: TermText
  /// The source, likewise.
  public let source: TermText?
  /// What several rules ask about the segment.
  let index: SegmentIndex

  init(
    _ segment: CheckSegment, matches: [TermMatch], occurrences: [TermMatch],
    sourceMatches: [TermMatch], target: TermText, source: TermText?
  ) {
    self.segment = segment
    self.matches = matches
    self.occurrences = occurrences
    self.sourceMatches = sourceMatches
    self.target = target
    self.source = source
    index = SegmentIndex(
      text: segment.target.text, matches: matches, occurrences: occurrences,
      sourceMatches: sourceMatches, source: source, sourceText: segment.source)
  }
}

/// What is found of a draft when it is first asked for.
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
  /// What the workspace sets.
  public let options: CheckOptions
  /// The matcher, for rules that look further.
  public let matcher: TermMatcher
  private let lines: LineIndex
  private let places = LazyValue<CitedPlaces>()
  private let paragraphsFound = LazyValue<[[CheckSegment]]>()
  /// How its Chinese is written.
  let han: HanWriting

  /// Finds the terms of a draft.
  init(_ document: CheckDocument, matcher: TermMatcher, options: CheckOptions) {
    self.document = document
    self.matcher = matcher
    self.options = options
    termbase = matcher.termbase
    lines = LineIndex(document.content)
    han = HanWriting(document)
    segments = document.segments.map { segment in
      let target = matcher.read(segment.target.text, language: segment.target.language)
      let source = segment.source.map { matcher.read($0.text, language: $0.language) }
      return AnalyzedSegment(
        segment, matches: Self.outsideAddresses(target.matches(), in: segment),
        occurrences: source == nil ? [] : target.occurrences(),
        sourceMatches: source?.matches() ?? [], target: target, source: source)
    }
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
    return Finding(
      rule: rule.id, severity: severity ?? rule.severity, message: message,
      location: lines.location(of: place.lowerBound, in: document.file),
      end: lines.location(of: place.upperBound, in: document.file), offset: place.lowerBound,
      length: place.count, segment: segment.number,
      found: range.isEmpty ? nil : segment.target.text.utf8Slice(range))
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
  private static func outsideAddresses(_ matches: [TermMatch], in segment: CheckSegment)
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
  var paragraphs: [[CheckSegment]] { paragraphsFound.value(findParagraphs) }

  private func findParagraphs() -> [[CheckSegment]] {
    guard document.isRunningText else { return segments.map { [$0.segment] } }
    let content = Array(document.content.utf8)
    var paragraphs: [[CheckSegment]] = []
    var end = 0
    for segment in segments.map(\.segment) {
      let place = segment.target.offsets.fileRange(0..<segment.target.text.utf8.count)
      let gap =
        end <= place.lowerBound && place.lowerBound <= content.count
        ? content[end..<place.lowerBound].filter { $0 == 0x0A }.count : 0
      if paragraphs.isEmpty || gap > 1 {
        paragraphs.append([segment])
      } else {
        paragraphs[paragraphs.count - 1].append(segment)
      }
      end = place.upperBound
    }
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
