/// What looking again at words beside a term has shown, for words and terms met before.
///
/// Words are known by the numbers of their folded forms, their capitals and what stands between them,
/// which is all that `FormComparison` looks at. The words of a place become one number pair by pair,
/// so that a memo never takes one place for another.
final class FormMemo {
  private var pairs = NumberMap()
  private var outcomes = NumberMap()
  private var judged = NumberMap()
  private let list = UnsafeMutablePointer<Verdict>.allocate(capacity: limit)
  private var listCount = 0
  private var nextPair: UInt32 = 0
  private static let limit = 1 << 16
  private static let pairMark: UInt32 = 1 << 31
  private static let none: UInt32 = 1 << 30

  deinit { list.deallocate() }

  /// A number for the words of a place, from those of its beginning and the next token.
  ///
  /// - Returns: `nil` when there are no numbers left.
  func chain(_ beginning: UInt32, _ joint: Joint, _ form: UInt32) -> UInt32? {
    let key = UInt64(beginning) << 32 | UInt64(joint.rawValue) << 28 | UInt64(form)
    if let known = pairs[key] { return known | Self.pairMark }
    guard nextPair < Self.pairMark - 1 else { return nil }
    if pairs.count >= Self.limit { pairs = NumberMap() }
    nextPair += 1
    pairs.insert(key, nextPair)
    return nextPair | Self.pairMark
  }

  /// A term that was found at a place to be nearest.
  struct Verdict {
    let term: UInt32
    let differences: FormDifferences
    let keepsCase: Bool
    /// Whether it is the last for the place.
    let isLast: Bool
  }

  /// Where the verdicts on a place that leads to a node begin; -1 when there are none, `nil` when it
  /// has not been judged.
  @inline(__always)
  func verdicts(_ place: UInt32, _ node: Int, isMarked: Bool) -> Int? {
    judged[Self.key(place, node << 1 | (isMarked ? 1 : 0))].map { Int($0) - 1 }
  }

  /// A verdict by its number.
  @inline(__always)
  subscript(number: Int) -> Verdict { list[number] }

  /// Remembers the terms that were found at a place.
  func keep(_ found: [TermSpan], _ place: UInt32, _ node: Int, isMarked: Bool) {
    if listCount + found.count > Self.limit {
      judged = NumberMap()
      listCount = 0
    }
    guard found.count <= Self.limit else { return }
    let first = found.isEmpty ? 0 : listCount + 1
    for (number, span) in found.enumerated() {
      (list + listCount).initialize(
        to: Verdict(
          term: UInt32(truncatingIfNeeded: span.term), differences: span.differences,
          keepsCase: span.keepsCase, isLast: number == found.count - 1))
      listCount += 1
    }
    judged.insert(
      Self.key(place, node << 1 | (isMarked ? 1 : 0)), UInt32(truncatingIfNeeded: first))
  }

  /// What is known of a place and a term: the differences, or that it is no form of it.
  func outcome(_ place: UInt32, _ term: Int) -> FormDifferences?? {
    guard let kept = outcomes[Self.key(place, term)] else { return nil }
    return .some(kept == Self.none ? nil : FormDifferences(rawValue: UInt16(kept)))
  }

  /// Remembers what was seen.
  func keep(_ outcome: FormDifferences?, _ place: UInt32, _ term: Int) {
    if outcomes.count >= Self.limit { outcomes = NumberMap() }
    outcomes.insert(
      Self.key(place, term), outcome.map { UInt32($0.rawValue) } ?? Self.none)
  }

  private static func key(_ place: UInt32, _ term: Int) -> UInt64 {
    UInt64(place) << 32 | UInt64(truncatingIfNeeded: term)
  }
}

/// A map from numbers that are not 0 to numbers: open addressing.
private final class NumberMap {
  private var mask = 1023
  private var keys: UnsafeMutablePointer<UInt64>
  private var values: UnsafeMutablePointer<UInt32>
  private(set) var count = 0

  init() {
    keys = .allocate(capacity: mask + 1)
    keys.initialize(repeating: 0, count: mask + 1)
    values = .allocate(capacity: mask + 1)
    values.initialize(repeating: 0, count: mask + 1)
  }

  deinit {
    keys.deallocate()
    values.deallocate()
  }

  /// The value of a key.
  @inline(__always)
  subscript(key: UInt64) -> UInt32? {
    var at = Self.hash(key) & mask
    while keys[at] != 0 {
      if keys[at] == key { return values[at] }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Gives a key that is not there yet its value.
  func insert(_ key: UInt64, _ value: UInt32) {
    if count * 2 > mask { grow() }
    place(key, value)
    count += 1
  }

  private func grow() {
    let (oldKeys, oldValues, oldCount) = (keys, values, mask + 1)
    mask = mask * 4 + 3
    keys = .allocate(capacity: mask + 1)
    keys.initialize(repeating: 0, count: mask + 1)
    values = .allocate(capacity: mask + 1)
    values.initialize(repeating: 0, count: mask + 1)
    for at in 0..<oldCount where oldKeys[at] != 0 { place(oldKeys[at], oldValues[at]) }
    oldKeys.deallocate()
    oldValues.deallocate()
  }

  private func place(_ key: UInt64, _ value: UInt32) {
    var at = Self.hash(key) & mask
    while keys[at] != 0 { at = (at + 1) & mask }
    (keys[at], values[at]) = (key, value)
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }
}
