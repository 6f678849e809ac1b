// SPDX-License-Identifier: Apache-2.0

extension QuantityReader {
  /// The most tokens of a sentence that are searched for a negation.
  private static let reach = 40

  /// Looks for the words that make a number a limit: `at least 5`, 5年以上.
  ///
  /// The ends of a range are none, nor is a number with a lower and an upper limit. In a ranking 50 or higher and
  /// 50 or lower are a matter of the words: 前50以内 is `top 50 or higher`.
  mutating func findLimits() {
    for at in found.indices {
      guard found[at].kind.hasSign, !found[at].isVague, !found[at].isName,
        found[at].link != .range, at + 1 == found.count || found[at + 1].link != .range,
        !isRank(at)
      else { continue }
      let (before, after) = (limitBefore(at), limitAfter(at))
      if let before, let after, before.isLeast != after.isLeast { continue }
      found[at].limit = before ?? after
      if found[at].kind == .share { found[at].isAbout = isAbout(at) }
    }
  }

  /// Whether a number is one of places in a ranking: 前50, `top 50`, топ-50.
  private func isRank(_ number: Int) -> Bool {
    let start = places[number].lowerBound
    let end = start > 0 && mark(start - 1) == 0x2D ? start - 1 : start
    let (roles, word) = rolesBefore(end)
    return roles.contains(.context) && senses(word).contains(.context(.rank))
  }

  private func limitBefore(_ number: Int) -> Quantity.Limit? {
    adjacentLimit(number) ?? limitOfFrequency(number)
  }

  /// The limit of how often something happens, which the period and the verb may separate from it: 至少每年举行两次.
  private func limitOfFrequency(_ number: Int) -> Quantity.Limit? {
    let place = places[number]
    guard (place.lowerBound...place.upperBound).contains(where: isOccasion) else { return nil }
    let stop = max(0, place.lowerBound - 8, number > 0 ? places[number - 1].upperBound : 0)
    for at in stride(from: place.lowerBound - 1, through: stop, by: -1) {
      if endsClause(at) || hasAny([.and, .range], at) { return nil }
      if let limit = limit(at: at, isAfter: false), limit.strength == .fixed {
        return Quantity.Limit(isLeast: limit.isLeast)
      }
    }
    return nil
  }

  private func isOccasion(_ at: Int) -> Bool {
    has(.context, at) && senses(at).contains(.context(.occasion))
  }

  /// Whether a word before or after a number says that it is only about so much: `about a quarter`, 近一半, `почти треть`.
  private func isAbout(_ number: Int) -> Bool {
    if let limit = found[number].limit, limit.isLoose { return true }
    var at = places[number].lowerBound
    for _ in 0..<2 {
      let (roles, start) = rolesBefore(at)
      guard start < at else { break }
      if roles.contains(.context), senses(start).contains(.context(.about)) { return true }
      guard roles.contains(.link) else { break }
      at = start
    }
    return false
  }

  private func adjacentLimit(_ number: Int) -> Quantity.Limit? {
    let stop = number > 0 ? places[number - 1].upperBound : 0
    var at = places[number].lowerBound
    for _ in 0..<6 {
      let (roles, start) = rolesBefore(at)
      guard start < at, start >= stop else { return nil }
      if let limit = limit(at: start, isAfter: false) {
        return self.limit(limit.isLeast, limit.strength, of: number, negatedFrom: start)
      }
      let isPassed = !roles.isDisjoint(with: [.link, .before, .respectively])
      guard let next = isPassed ? start : rateStart(start) else { return nil }
      at = next
    }
    return nil
  }

  /// Where words begin that say what the number after them is a rate of: 每月, 每 of 每平方米; `nil` for any other.
  private func rateStart(_ word: Int) -> Int? {
    for case .context(.rate(_, isAfter: false)) in senses(word) { return word }
    guard hasAny([.unit, .counter], word) else { return nil }
    let start = rolesBefore(word).start
    return senses(start).contains(.context(.each)) ? start : nil
  }

  private func limitAfter(_ number: Int) -> Quantity.Limit? {
    let next = number + 1 < places.count ? places[number + 1].lowerBound : tokens.count
    var at = places[number].upperBound
    // The number's unit may have taken the word with it: five or more years.
    if at > 0, let limit = takenLimit(places[number]) {
      return self.limit(limit.isLeast, limit.strength, of: number, negatedFrom: nil)
    }
    let isHan = kind(at) == .han
    for _ in 0..<(isHan ? 5 : 3) {
      guard at < next, let kind = kind(at), kind == .word || kind == .han else { return nil }
      if let limit = limit(at: at, isAfter: true) {
        // A word before the next number is that one's: 50 people, at least 30 of them.
        guard at + span(at) < next || next == tokens.count else { return nil }
        return self.limit(limit.isLeast, limit.strength, of: number, negatedFrom: nil)
      }
      guard roles(at).isDisjoint(with: [.and, .range]), !isComparison(at) else { return nil }
      at += has(.counter, at) ? span(at) : 1
    }
    return nil
  }

  /// Whether a form compares or negates.
  private func isComparison(_ at: Int) -> Bool {
    has(.context, at)
      && senses(at).contains { sense in
        if case .context(let context) = sense { context.isComparison } else { false }
      }
  }

  /// The limit in the middle of a quantity: `five or more years`.
  private func takenLimit(_ place: Range<Int>) -> (
    isLeast: Bool, strength: QuantityContext.Strength
  )? {
    for at in place.dropFirst() {
      if let limit = limit(at: at, isAfter: true) { return limit }
    }
    return nil
  }

  private func limit(at token: Int, isAfter: Bool)
    -> (isLeast: Bool, strength: QuantityContext.Strength)?
  {
    guard has(.context, token) else { return nil }
    for case .context(.limit(let isLeast, let strength, isAfter)) in senses(token) {
      return (isLeast, strength)
    }
    return nil
  }

  /// The limit that a word makes of a number, with the negation before the word; `nil` if nobody can say.
  private func limit(
    _ isLeast: Bool, _ strength: QuantityContext.Strength, of number: Int, negatedFrom word: Int?
  ) -> Quantity.Limit? {
    if strength == .timeless, found[number].kind == .measure,
      found[number].unit?.dimension == .time
    {
      return nil
    }
    let isLoose = strength == .timeless || strength == .near
    guard strength != .fixed, let word else { return .init(isLeast: isLeast, isLoose: isLoose) }
    var at = word
    while true {
      let (roles, start) = rolesBefore(at)
      guard start < at, roles.contains(.context) else { break }
      if senses(start).contains(.context(.negation)) {
        return strength == .near ? nil : .init(isLeast: !isLeast)
      }
      guard senses(start).contains(.context(.auxiliary)) else { break }
      at = start
    }
    return isInDoubt(before: word) ? nil : .init(isLeast: isLeast, isLoose: isLoose)
  }

  /// Whether a word before a token in its sentence may negate what is said there.
  private func isInDoubt(before word: Int) -> Bool {
    for at in stride(from: word - 1, through: max(0, word - Self.reach), by: -1) {
      switch mark(at) {
      case 0x3002: return false
      case 0x2E where isSpaced(at + 1): return false
      // Marks of full width are folded; no space is after them.
      case 0x3B, 0x3F, 0x21:
        if isSpaced(at + 1) || kind(at + 1) == .han { return false }
      default: break
      }
      guard has(.context, at) else { continue }
      if senses(at).contains(where: { $0 == .context(.negation) || $0 == .context(.doubt) }) {
        return true
      }
    }
    return false
  }

  /// Looks for numbers of lists that name only some things: 瑞士等6国, `Switzerland and five other countries`.
  mutating func findLists() {
    for at in found.indices where found[at].kind == .number && !found[at].isName {
      let (before, start) = rolesBefore(places[at].lowerBound)
      if before.contains(.context) {
        if senses(start).contains(.context(.rest(isAfter: false))) { found[at].isRest = true }
        if senses(start).contains(.context(.whole)) { found[at].named = namedThings(before: start) }
      }
      if let word = inclusion(after: at) { found[at].named = namedThings(after: word) }
      let end = places[at].upperBound
      if has(.context, end), senses(end).contains(.context(.rest(isAfter: true))) {
        found[at].isRest = true
      }
    }
  }

  /// The most tokens between a number and the word before those that it counts: `12 people, including`.
  private static let reachOfInclusion = 6

  /// The word before those that a number counts as well, in the same sentence and before any other number.
  private func inclusion(after number: Int) -> Int? {
    let end = places[number].upperBound
    let next = number + 1 < places.count ? places[number + 1].lowerBound : tokens.count
    for at in end..<min(next, end + Self.reachOfInclusion) where !endsSentence(at) {
      if has(.context, at), senses(at).contains(.context(.includes)) { return at }
    }
    return nil
  }

  /// How many things may be named after a token: from one to one more than there are commas and words for *and*.
  private func namedThings(after word: Int) -> [Int] {
    var most = 1
    for at in word + span(word)..<min(tokens.count, word + Self.reach) {
      if endsSentence(at) { break }
      if mark(at) == 0x3001 || has(.and, at) { most += 1 }
    }
    return Array(1...most)
  }

  private func endsSentence(_ at: Int) -> Bool {
    switch mark(at) {
    case 0x3002, 0x3B: true
    case 0x2E: isSpaced(at + 1)
    default: false
    }
  }

  /// How many things may be named before a token: one more than there are marks between them, and one more where
  /// a word for *and* is among them, which may also mean *with*.
  private func namedThings(before word: Int) -> [Int] {
    var count = 1
    var hasAnd = false
    for at in stride(from: word - 1, through: max(0, word - Self.reach), by: -1) {
      if let mark = mark(at) {
        guard mark == 0x3001 else { break }
        count += 1
      } else if has(.and, at) {
        hasAnd = true
      }
    }
    return hasAnd ? [count, count + 1] : [count]
  }
}
