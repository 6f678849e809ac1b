// SPDX-License-Identifier: Apache-2.0
extension QuantityReader {
  /// The most tokens of the object between a verb and the number: words, and Han characters.
  private static let longest = (words: 6, characters: 8, wordsBesideNumber: 3)

  /// Takes the direction of a number from a verb whose object is between them: `raised interest rates by 2%`.
  ///
  /// A word such as `growth` before the number is a part of the object: what `reduced growth by 2%` goes down. Without
  /// a word for an amount or an end (`by`, на, `to`) only a share or points may follow the object: 下调利率25个基点.
  mutating func readVerb(_ number: Int) {
    switch found[number].kind {
    case .share, .point, .money, .measure: break
    default: return
    }
    var end = places[number].lowerBound
    var isAmount = false
    var isEnd = false
    for _ in 0..<4 where !isAmount && !isEnd {
      let start = rolesBefore(end).start
      guard start < end else { break }
      let senses = senses(start)
      isAmount = senses.contains(.context(.amount))
      isEnd = senses.contains(.context(.level))
      guard isAmount || isEnd || senses.contains(.context(.about)) else { break }
      end = start
    }
    let (roles, start) = rolesBefore(end)
    let isThing =
      start < end && !roles.isDisjoint(with: [.up, .down])
      && senses(start).contains(.context(.thing))
    guard found[number].direction == .none || isThing else { return }
    let isHan = kind(end - 1) == .han
    var reach = isHan ? Self.longest.characters : Self.longest.words
    if !isAmount, !isEnd {
      guard found[number].kind == .share || found[number].kind == .point,
        roles.isDisjoint(with: [.link, .from, .to, .of])
      else { return }
      if !isHan { reach = Self.longest.wordsBesideNumber }
    }
    guard let direction = verb(before: end, of: number, reach) else { return }
    found[number].direction = direction
    // A growth by 200% may be said as one by two times or to three times.
    let isMultiple = found[number].kind == .share && found[number].value >= 1
    if isAmount, found[number].change == .none, !isMultiple { found[number].change = .amount }
  }

  /// The direction of the verb before the object that ends before a token; `nil` without a verb.
  private func verb(before end: Int, of number: Int, _ reach: Int) -> Quantity.Direction? {
    let stop = number > 0 ? places[number - 1].upperBound : 0
    var at = end
    for _ in 0...reach {
      guard at > stop else { return nil }
      let (roles, form) = rolesBefore(at)
      let start = form < at ? form : at - 1
      guard start >= stop, isOfObject(start) else { return nil }
      if form < at {
        let senses = senses(form)
        let direction: Quantity.Direction = roles.contains(.up) ? .up : .down
        if senses.contains(.context(.verb)) { return direction }
        if senses.contains(.context(.participle)) { return isVerb(form) ? direction : nil }
        if senses.contains(.context(.breaks)) || roles.contains(.and) { return nil }
        let isChange = !roles.isDisjoint(with: [.up, .down])
        if isChange, !senses.contains(.context(.thing)) { return nil }
      }
      at = start
    }
    return nil
  }

  /// Whether a token may be one of an object: a word, or a hyphen in one.
  private func isOfObject(_ at: Int) -> Bool {
    switch kind(at) {
    case .word, .han: true
    default: mark(at) == 0x2D && !isSpaced(at)
    }
  }

  /// Whether a form that may be an adjective is a verb: `this increased exports`, and not `the increased exports`.
  private func isVerb(_ at: Int) -> Bool {
    guard kind(at - 1) == .word else { return false }
    let (roles, form) = rolesBefore(at)
    guard form < at else { return true }
    return roles.isDisjoint(with: [.link, .of, .to, .from, .and, .range])
      && !senses(form).contains(.context(.breaks))
  }
}
