// SPDX-License-Identifier: Apache-2.0

/// Fractions and shares that a number begins, and the lengths of time that they are parts of.
extension QuantityReader {
  /// A fraction or a share that a number begins: 三分之二, 2/3, `two thirds`.
  func share(
    _ numeral: QuantityNumeral, _ start: Int
  ) -> (
    value: Double, written: Double, denominator: Double, end: Int, isSlash: Bool,
    certainty: Quantity.Certainty
  )? {
    let end = numeral.end
    if let part = partOfWhole(numeral, start) {
      return (
        part.above / part.below, part.above / part.below, part.below, part.end, true, .likely
      )
    }
    if has(.fraction, end), numeral.value >= 2, let part = self.numeral(end + span(end)),
      part.form != .words
    {
      let isPercent = numeral.value == 100
      return (
        part.value / numeral.value, isPercent ? part.value : part.value / numeral.value,
        numeral.value, part.end, false, part.value == 1 ? .likely : .certain
      )
    }
    if mark(end) == 0x2F || mark(end) == 0x2044, !isSpaced(end), !isSpaced(end + 1),
      numeral.form == .digits, numeral.isPlain, let below = digits(end + 1), below >= 2,
      numeral.value >= 1, numeral.value < Double(below), below <= 1000,
      mark(end + 2) != 0x2F, mark(start - 1) != 0x2F
    {
      let value = numeral.value / Double(below)
      return (value, value, Double(below), end + 2, true, .likely)
    }
    guard numeral.form == .words, !numeral.isOrdinal, numeral.scale == 1 else { return nil }
    let at = afterHyphen(end)
    if has(.quarter, at), rolesBefore(start).roles.contains(.leading) { return nil }
    guard has(.part, at) else { return nil }
    for case .part(let denominator) in senses(at) where numeral.value < denominator {
      let value = numeral.value / denominator
      // A quarter of an hour has no share.
      return (
        value, value, denominator, at + span(at), false, numeral.value > 1 ? .certain : .likely
      )
    }
    return nil
  }

  /// The length of time that a part is of: `three-quarters of an hour`, 四分之一世纪.
  func time(after end: Int) -> (unit: QuantityUnit, end: Int)? {
    let at = has(.of, end) && kind(end) == .word ? end + span(end) : end
    guard at < tokens.count else { return nil }
    if at > end, let rate = rate(at, isAfter: true) {
      let name = rate == .quarter ? "quarteryear" : rate.rawValue
      return QuantityUnit.named(name).map { ($0, at + span(at)) }
    }
    for case .measure(let value, let unit) in senses(at)
    where at > end && value == 1 && unit.dimension == .time {
      return (unit, at + span(at))
    }
    if has(.century, at), at == end, kind(at) == .han {
      return QuantityUnit.named("century").map { ($0, at + span(at)) }
    }
    return nil
  }

  /// A part of people or things that are counted out: `one in three`, `every third`, 每三人中有一人.
  ///
  /// The numbers are in words, or one and digits. A length of time (`one in ten years`) is not a whole.
  private func partOfWhole(
    _ numeral: QuantityNumeral, _ start: Int
  ) -> (above: Double, below: Double, end: Int)? {
    func isWhole(_ numeral: QuantityNumeral) -> Bool {
      numeral.value == numeral.value.rounded() && 2...100 ~= numeral.value && numeral.scale == 1
        && self.unit(at: numeral.end)?.unit.dimension != .time && mark(numeral.end) != 0x2D
    }
    let isEach = senses(rolesBefore(start).start).contains(.context(.each))
    if numeral.isOrdinal {
      guard isEach, numeral.form == .words, isWhole(numeral), !has(.part, numeral.end) else {
        return nil
      }
      return (1, numeral.value, numeral.end)
    }
    if isEach, numeral.form != .words, isWhole(numeral) {
      // 每三个国家中就有一个
      guard let among = (numeral.end..<min(tokens.count, numeral.end + 5)).first(where: isAmong),
        let at = (among + span(among)..<min(tokens.count, among + span(among) + 4)).first(where: {
          self.numeral($0) != nil
        }), let part = self.numeral(at), part.value >= 1, part.value < numeral.value,
        !part.isOrdinal
      else { return nil }
      return (part.value, numeral.value, part.end)
    }
    guard isAmong(numeral.end), kind(numeral.end) == .word, numeral.scale == 1,
      numeral.value >= 1, numeral.value == numeral.value.rounded(),
      let whole = self.numeral(numeral.end + span(numeral.end)), whole.form == numeral.form,
      numeral.form == .words || numeral.form == .digits && numeral.value == 1,
      !whole.isOrdinal, isWhole(whole), numeral.value < whole.value
    else { return nil }
    return (numeral.value, whole.value, whole.end)
  }

  private func isAmong(_ at: Int) -> Bool {
    has(.context, at) && senses(at).contains(.context(.among))
  }
}
