// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Terminology
import TextModel

/// Facts about one segment that several rules ask for, computed when first asked for.
///
/// A segment may be a whole book without a full stop, so no rule may look through all of it for each of its
/// terms. Not thread-safe.
final class SegmentIndex {
  private let text: String
  private let language: LanguageTag
  private let matches: [TermMatch]
  private let occurrences: [TermMatch]
  private let sourceMatches: [TermMatch]
  private let source: () -> TermText?
  private let sourceText: CheckText?
  private let target: () -> TermText

  init(
    text: String, language: LanguageTag, matches: [TermMatch], occurrences: [TermMatch],
    sourceMatches: [TermMatch],
    target: @escaping () -> TermText, source: @escaping () -> TermText?, sourceText: CheckText?
  ) {
    self.target = target
    self.text = text
    self.language = language
    self.matches = matches
    self.occurrences = occurrences
    self.sourceMatches = sourceMatches
    self.source = source
    self.sourceText = sourceText
  }

  // MARK: Text

  /// Whether the target is running text.
  private(set) lazy var isRunningText = text.isRunningText

  /// Whether the target is a heading.
  private(set) lazy var isHeading = text.isHeading

  /// Whether the target names a work that another note has cited: *supra note 12*.
  private(set) lazy var citesAgain = CitedWork.isCitedAgain(in: text)

  /// Whether the target is a sentence, however short.
  private(set) lazy var isSentence = text.isSentence

  /// The letters of the target; see `CitedPlaces.weight(of:)`.
  private(set) lazy var weight = CitedPlaces.weight(of: text)

  /// Where the first letter of the target begins, in UTF-8 bytes; the end if it has none.
  private(set) lazy var firstLetter = text.utf8.distance(
    from: text.startIndex, to: text.firstIndex(where: \.isLetter) ?? text.endIndex)

  // MARK: Terms of the target

  /// The concepts that the target has terms of.
  private(set) lazy var concepts = Set(matches.map(\.conceptNumber))

  /// The concepts that the target has in an approved form at the place of its longest terms.
  private(set) lazy var used = Set(
    matches.lazy.filter { $0.term.status.isApproved }.map(\.conceptNumber))

  /// Whether the target has a phrase of sentences about names: `formerly`, 原名.
  private(set) lazy var speaksOfNames = target().speaksOfNames

  /// Where the words begin, in UTF-8 bytes, that the target quotes after a colon; see `TermText.announcedWords`.
  private(set) lazy var announcedWords = target().announcedWords

  /// Whether the target has a phrase of sentences that tell two terms from each other: `rather than`, 而非.
  private(set) lazy var tellsTermsApart = target().tellsTermsApart

  /// Whether an approved form of a match's concept is in the target with two words between them at most.
  ///
  /// - Complexity: O(log *matches*).
  func hasApproved(beside match: TermMatch) -> Bool {
    let at = Self.first(in: matches) { $0.range.lowerBound >= match.range.lowerBound }
    let near = matches[max(0, at - 3)..<min(matches.count, at + 4)]
    return near.contains {
      $0.conceptNumber == match.conceptNumber && $0.term.status.isApproved
        && target().countBetween($0, match) <= 2
    }
  }

  /// The places in the target where each concept may be meant, in order.
  private(set) lazy var places = Dictionary(grouping: occurrences, by: \.conceptNumber)

  /// The concepts that the target has in an approved form.
  private(set) lazy var approved = Set(
    occurrences.lazy.filter { $0.term.status.isApproved }.map(\.conceptNumber))

  /// Whether the target has a concept in approved forms as often as the source has it, beside its wrong forms.
  ///
  /// An approved form inside a wrong one does not count, and neither does an abbreviation in brackets.
  func isRendered(_ concept: Int) -> Bool {
    if let known = rendered[concept] { return known }
    let all = places[concept] ?? []
    let wrong = all.filter { $0.term.status.isRefused }
    // The furthest end of the wrong forms that begin up to a place, and the first that begins after it.
    var end = 0
    var next = 0
    let free = all.filter { match in
      while next < wrong.count, wrong[next].range.lowerBound <= match.range.lowerBound {
        end = max(end, wrong[next].range.upperBound)
        next += 1
      }
      return match.term.status.isApproved && match.range.upperBound > end
    }
    let right = Self.count(free.filter { $0.tokenCount > 1 || !target().isInBrackets($0) })
    let wanted = right == 0 ? 0 : sourceCount(of: concept)
    let isRendered = right > 0 && right >= wanted
    rendered[concept] = isRendered
    return isRendered
  }

  private var rendered: [Int: Bool] = [:]

  /// How often the source has a concept, without the places that may be parts of other words (法治 in 以法治国), unless
  /// it has no others.
  private func sourceCount(of concept: Int) -> Int {
    let all = sourcePlaces[concept] ?? []
    let whole = Self.count(all.filter { !crossesWord($0, isSource: true) })
    return whole > 0 ? whole : Self.count(all)
  }

  /// Whether the target has more places of a concept, in right and wrong forms, than the source has, which has it.
  ///
  /// - Complexity: O(*k*) for the *k* places of the concept, once.
  func isExceeded(_ concept: Int) -> Bool {
    if let known = exceeded[concept] { return known }
    let wanted = sourceCount(of: concept)
    // `members` and words of the same root may be anything.
    let sure = (places[concept] ?? []).filter {
      !$0.differences.contains(.derivation)
        && ($0.term.status.isRefused || $0.term.text.contains(where: \.isUppercase)
          || $0.term.type == .full)
    }
    let isExceeded = wanted > 0 && Self.count(sure) > wanted
    exceeded[concept] = isExceeded
    return isExceeded
  }

  private var exceeded: [Int: Bool] = [:]

  /// The concept of another term at the place of a match, if that is an approved form of it and the source has it.
  func otherMeaning(of match: TermMatch) -> TermMatch? {
    matches(at: match.range).first { other in
      other.conceptNumber != match.conceptNumber && other.term.status.isApproved
        && (sourcePlaces[other.conceptNumber] ?? []).contains {
          $0.term.type != .variant && $0.term.status.isApproved
        }
    }
  }

  /// The number of places that do not overlap.
  private static func count(_ matches: [TermMatch]) -> Int {
    var end = 0
    return matches.count { match in
      defer { end = max(end, match.range.upperBound) }
      return match.range.lowerBound >= end
    }
  }

  /// The terms at a place: those that begin and end there.
  func matches(at range: Range<Int>) -> [TermMatch] { Self.matches(at: range, in: matches) }

  /// The places where terms may be meant that begin and end with a range.
  func occurrences(at range: Range<Int>) -> [TermMatch] {
    Self.matches(at: range, in: occurrences)
  }

  /// Whether a term of the target overlaps a range.
  func hasMatch(overlapping range: Range<Int>) -> Bool {
    // Terms of `matches` do not overlap each other, except that several have one place.
    let next = Self.first(in: matches) { $0.range.upperBound > range.lowerBound }
    return next < matches.count && matches[next].range.overlaps(range)
  }

  /// The terms of the target that overlap a range, in order.
  ///
  /// - Complexity: O(log *matches* + *found*).
  func matches(overlapping range: Range<Int>) -> ArraySlice<TermMatch> {
    Self.matches(overlapping: range, in: matches)
  }

  /// The terms of the source that overlap a range of it, in order.
  func sourceMatches(overlapping range: Range<Int>) -> ArraySlice<TermMatch> {
    Self.matches(overlapping: range, in: sourceMatches)
  }

  private static func matches(overlapping range: Range<Int>, in all: [TermMatch])
    -> ArraySlice<TermMatch>
  {
    let start = first(in: all) { $0.range.upperBound > range.lowerBound }
    return all[start...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// Whether a term of the target contains a range.
  func hasMatch(containing range: Range<Int>) -> Bool {
    let next = Self.first(in: matches) { $0.range.upperBound > range.lowerBound }
    return next < matches.count && matches[next].range.lowerBound <= range.lowerBound
      && matches[next].range.upperBound >= range.upperBound
  }

  private static func matches(at range: Range<Int>, in all: [TermMatch]) -> [TermMatch] {
    let start = first(in: all) { $0.range.lowerBound >= range.lowerBound }
    return all[start...].prefix { $0.range.lowerBound == range.lowerBound }
      .filter { $0.range == range }
  }

  /// The first match for which a condition holds that holds for all after it.
  private static func first(in all: [TermMatch], where holds: (TermMatch) -> Bool) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if holds(all[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether the target has some words letter for letter.
  ///
  /// In a long text with many such words the later ones count as not found, so that their terms are reported.
  ///
  /// - Complexity: O(*n*) once for each wording.
  func has(_ words: String) -> Bool {
    if let known = wordsOfTarget[words] { return known }
    guard searched < Self.mostSearched else { return false }
    searched += text.utf8.count
    let isThere = text.contains(words)
    wordsOfTarget[words] = isThere
    return isThere
  }

  private var wordsOfTarget: [String: Bool] = [:]
  /// The bytes of the target that were searched for words so far, and the most of them.
  private var searched = 0
  private static let mostSearched = 16_000_000

  // MARK: Terms of the source

  /// Whether the source has some words of the target letter for letter.
  ///
  /// - Complexity: O(*n*) once for each wording.
  func sourceHas(_ words: String) -> Bool {
    if let known = wordsOfSource[words] { return known }
    let isThere = sourceText?.text.contains(words) ?? false
    wordsOfSource[words] = isThere
    return isThere
  }

  private var wordsOfSource: [String: Bool] = [:]

  /// The first term of each concept in the source.
  private(set) lazy var sourceTerms = Dictionary(
    sourceMatches.map { ($0.conceptNumber, $0) }, uniquingKeysWith: { first, _ in first })

  /// How often the source has each concept.
  private(set) lazy var sourceCounts = sourceMatches.reduce(into: [Int: Int]()) {
    $0[$1.conceptNumber, default: 0] += 1
  }

  /// Every place in the source where a term may be meant.
  private(set) lazy var sourceOccurrences = source()?.occurrences() ?? []

  /// The places in the source where each concept may be meant, in order.
  private lazy var sourcePlaces = Dictionary(grouping: sourceOccurrences, by: \.conceptNumber)

  /// Whether the source has a concept in a name of former times or in the title of a work: 英属缅甸, 《北京条约》.
  ///
  /// - Complexity: O(*k* log *marks*) for the *k* places of the concept, once.
  func isHistorical(_ concept: Int) -> Bool {
    if let known = historical[concept] { return known }
    guard let places = sourcePlaces[concept], let source = source() else { return false }
    let isHistorical = places.contains {
      source.isOfFormerTimes($0) || sourceTitles.contain($0.range)
    }
    historical[concept] = isHistorical
    return isHistorical
  }

  private var historical: [Int: Bool] = [:]
  private lazy var sourceTitles = TitleMarks(sourceText?.text ?? "")

  /// The years that the source and the target have in digits.
  private(set) lazy var years = ((sourceText?.text ?? "") + " " + text).years

  /// The term of the source that has a concept, inside a longer one where need be.
  func sourceTerm(ofConcept concept: Int) -> TermMatch? {
    sourceTerms[concept] ?? sourcePlaces[concept]?.first
  }

  // MARK: Words

  /// The bytes of the source where ICU has the edge of a word; empty if it has none for the language.
  private(set) lazy var sourceWordEdges =
    sourceText.map { Self.wordEdges(of: $0.text, $0.language) } ?? []
  /// The bytes of the target where ICU has the edge of a word; empty if it has none for the language.
  private(set) lazy var targetWordEdges = Self.wordEdges(of: text, language)

  /// Whether a Han term begins or ends inside a word: 货币研究 in 数字货币研究所, 内地 in 市内地铁.
  ///
  /// The last of several words of a term may be the first part of another: 发展银行 in 发展银行业. Its first may be
  /// the last part of another: 能量合作 in 正能量合作 and 太阳能量合作. A term whose first
  /// character can join two words may be that character and the beginning of another word: 和平 in 自由和平等.
  ///
  /// - Parameter isSource: whether the place is in the source.
  func crossesWord(_ match: TermMatch, isSource: Bool) -> Bool {
    guard match.term.text.unicodeScalars.allSatisfy({ $0.properties.isIdeographic }) else {
      return false
    }
    let edges = isSource ? sourceWordEdges : targetWordEdges
    guard !edges.isEmpty else { return false }
    if !edges.contains(match.range.lowerBound) || !edges.contains(match.range.upperBound) {
      return true
    }
    let text = isSource ? sourceText?.text ?? "" : text
    let joints = isSource ? sourceJoints : targetJoints
    if joints.splits(match.range, of: text) { return true }
    if joints.hasBoundPrefix(before: match.range.lowerBound, of: text, edges)
      || joints.hasLongWord(across: match.range, of: text)
    {
      return true
    }
    return (match.range.lowerBound + 1..<match.range.upperBound).contains(where: edges.contains)
      && joints.hasBoundEnding(after: match.range.upperBound, of: text, edges)
  }

  /// Whether a match of one common word may be a part of a longer expression: 领袖 in 意见领袖, `Kiev` in `Kiev cake`.
  ///
  /// - Complexity: O(1), after the words of the target are found.
  func mayBePart(_ match: TermMatch) -> Bool {
    guard let neighbours = WordNeighbours.of(language), neighbours.mayBePart(match.term.text) else {
      return false
    }
    let isName = match.term.text.unicodeScalars.first?.properties.isUppercase ?? false
    return !neighbours.leaveAlone(match.range, of: text, isName: isName, edges: targetWordEdges)
  }

  private lazy var sourceJoints = WordJoints(sourceText?.language ?? .undetermined)
  private lazy var targetJoints = WordJoints(language)

  private static func wordEdges(of text: String, _ language: LanguageTag) -> Set<Int> {
    guard let words = try? BreakIterator(.word, locale: language.description) else { return [] }
    return Set([0] + words.boundaries(of: text))
  }

  // MARK: Memos of rules

  /// Answers of `term/missing`.
  var renderings = RenderingMemo()
}

/// Results of `term/missing` for the concepts of a segment.
struct RenderingMemo {
  /// Whether the target has a concept by other words than its terms.
  var isReworded: [Int: Bool] = [:]
  /// The places of words of a concept's root.
  var cognates: [Int: SureParts] = [:]
  /// The places of a concept's terms.
  var terms: [Int: SureParts] = [:]
  /// Whether a concept's name in full has another abbreviation after it, by abbreviation.
  var isAbbreviatedOtherwise: [Int: [String: Bool]] = [:]
  /// Whether all places of a concept are explanations in brackets.
  var isExplained: [Int: Bool] = [:]
  /// The countries that the target names by short names.
  var shortCountries: Set<String>?
  /// The terms of the source that the target has as parts of longer abbreviations.
  var abbreviated: Set<Range<Int>>?
  /// Names that the source explains in brackets, and the target has from there.
  var explained: ExplainedNames?
  /// Whether a whole has words around a part, by whole and part.
  var isTorn: [ConceptPart: Bool] = [:]
}

/// Two concepts; the second is a part of the first.
struct ConceptPart: Hashable {
  var whole: Int
  var part: Int
}

/// Places that render a term anywhere, and such as have to be about as far into the target as the term into
/// the source.
struct SureParts {
  /// The number of different places of the first kind.
  var sure = 0
  /// The places of the second kind, as shares of the target, in order.
  var shares: [Double] = []

  /// Whether there is a place of the first kind, or one of the second within a distance.
  func hasAny(near share: Double, within distance: Double) -> Bool {
    sure > 0 || count(near: share, within: distance) > 0
  }

  /// The number of places of the second kind within a distance.
  func count(near share: Double, within distance: Double) -> Int {
    shares.isEmpty
      ? 0 : first { $0 > share + distance } - first { $0 >= share - distance }
  }

  private func first(where holds: (Double) -> Bool) -> Int {
    var low = 0
    var high = shares.count
    while low < high {
      let middle = (low + high) / 2
      if holds(shares[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension String {
  /// The numbers of four digits from 1000 to 2100.
  fileprivate var years: [Int] {
    split { !$0.isWholeNumber || !$0.isASCII }
      .filter { $0.utf8.count == 4 }.compactMap { Int($0) }.filter { (1000...2100).contains($0) }
  }
}
