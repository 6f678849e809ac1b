// SPDX-License-Identifier: Apache-2.0

/// A cache of comparison results, by words and terms.
///
/// Words are identified by the numbers of their folded forms, their capitals and the gaps between
/// them; this is all that `FormComparison` reads. The words of a place are combined into one number
/// pair by pair, so the cache never takes one place for another.
final class FormComparisonCache {
  private var pairs = UInt64Map()
  private var outcomes = UInt64Map()
  private var judged = UInt64Map()
  /// The verdicts on places of a single word in small letters, which lead to a single node.
  private var words = WordNumbers()
  private let list = UnsafeMutablePointer<Verdict>.allocate(capacity: limit)
  private var listCount = 0
  private var nextPair: UInt32 = 0
  /// The limit of what is stored of each kind.
  ///
  /// A text of 10 MiB whose words are nearly all terms has more than 65,536
  /// places of several words; with that limit it took two and a half times as long.
  private static let limit = 1 << 18
  private static let pairMark: UInt32 = 1 << 31
  private static let none: UInt64 = 1 << 30

  deinit { list.deallocate() }

  /// A number for the words of a place, from the number of its beginning and the next token.
  ///
  /// - Returns: `nil` if there are no numbers left.
  func chain(_ beginning: UInt32, _ gap: TokenGap, form: UInt32) -> UInt32? {
    let key = UInt64(beginning) << 32 | UInt64(gap.rawValue) << 28 | UInt64(form)
    if let known = pairs[key] { return UInt32(known) | Self.pairMark }
    guard nextPair < Self.pairMark - 1 else { return nil }
    if pairs.count >= Self.limit { pairs = UInt64Map() }
    nextPair += 1
    pairs.insert(key, UInt64(nextPair))
    return nextPair | Self.pairMark
  }

  /// A term that was found to be the nearest at a place.
  struct Verdict {
    let term: UInt32
    let differences: FormDifferences
    let keepsCase: Bool
    /// Whether this verdict is the last one for the place.
    let isLast: Bool
  }

  /// The verdicts on a place that leads to a node; `nil` if it has not been judged.
  @inline(__always)
  func verdicts(_ place: UInt32, _ node: Int, isMarked: Bool) -> Verdicts? {
    if let word = Self.word(place, isMarked) { return words[word].map { Verdicts(bits: $0) } }
    return judged[Self.key(place, node << 1 | (isMarked ? 1 : 0))].map { Verdicts(bits: $0) }
  }

  /// The index in `words` of a place with a single word in small letters.
  @inline(__always)
  private static func word(_ place: UInt32, _ isMarked: Bool) -> Int? {
    guard let word = TermToken.smallWord(place), word < WordNumbers.limit / 2 else { return nil }
    return word << 1 | (isMarked ? 1 : 0)
  }

  /// The results for a place: nothing, one verdict, or a list of them.
  struct Verdicts {
    /// 0 for nothing; a verdict, whose last byte is 1; or the number of the first of a list, from
    /// 1.
    fileprivate let bits: UInt64
    /// Whether there are no verdicts.
    var isEmpty: Bool { bits == 0 }
  }

  /// Calls `body` with each verdict.
  @inline(__always)
  func forEach(_ verdicts: Verdicts, _ body: (Verdict) -> Void) {
    guard !verdicts.isEmpty else { return }
    guard verdicts.bits >> 56 == 0 else {
      return body(unsafeBitCast(verdicts.bits.littleEndian, to: Verdict.self))
    }
    var number = Int(verdicts.bits) - 1
    while true {
      body(list[number])
      if list[number].isLast { return }
      number += 1
    }
  }

  /// Stores the terms that were found at a place.
  func keep(_ found: [TermSpan], _ place: UInt32, node: Int, isMarked: Bool) {
    if listCount + found.count > Self.limit || judged.count >= Self.limit {
      judged = UInt64Map()
      words = WordNumbers()
      listCount = 0
    }
    guard found.count <= Self.limit else { return }
    var bits = UInt64(found.isEmpty ? 0 : listCount + 1)
    for (number, span) in found.enumerated() {
      let verdict = Verdict(
        term: UInt32(truncatingIfNeeded: span.term), differences: span.differences,
        keepsCase: span.keepsCase, isLast: number == found.count - 1)
      if found.count == 1 {
        bits = UInt64(littleEndian: unsafeBitCast(verdict, to: UInt64.self))
      } else {
        (list + listCount).initialize(to: verdict)
        listCount += 1
      }
    }
    if let word = Self.word(place, isMarked) {
      words.insert(bits, at: word)
    } else {
      judged.insert(Self.key(place, node << 1 | (isMarked ? 1 : 0)), bits)
    }
  }

  /// The stored result for a place and a term: the differences, or that the words are not a form of
  /// it.
  func outcome(_ place: UInt32, _ term: Int) -> FormDifferences?? {
    guard let kept = outcomes[Self.key(place, term)] else { return nil }
    return .some(kept == Self.none ? nil : FormDifferences(rawValue: UInt16(kept)))
  }

  /// Stores a result.
  func keep(_ outcome: FormDifferences?, _ place: UInt32, term: Int) {
    if outcomes.count >= Self.limit { outcomes = UInt64Map() }
    outcomes.insert(
      Self.key(place, term), outcome.map { UInt64($0.rawValue) } ?? Self.none)
  }

  private static func key(_ place: UInt32, _ term: Int) -> UInt64 {
    UInt64(place) << 32 | UInt64(truncatingIfNeeded: term)
  }
}
