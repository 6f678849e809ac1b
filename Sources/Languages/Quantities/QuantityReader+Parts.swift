// SPDX-License-Identifier: Apache-2.0

/// Parts of units after an amount, and fractions of scale words.
extension QuantityReader {
  /// The part of a currency that a number counts directly after an amount of it: 角 of 8元5角.
  func smaller(at end: Int, after start: Int) -> (unit: QuantityUnit, end: Int)? {
    guard has(.context, end), let last = found.last, last.kind == .money,
      places.last?.upperBound == start
    else { return nil }
    for case .context(.smaller(let unit)) in senses(end) { return (unit, end + span(end)) }
    return nil
  }

  /// The tenths and hundredths directly after a unit: 78 of 1米78, 七八 of 一米七八.
  func tenths(after end: Int) -> (value: Double, end: Int)? {
    guard end < tokens.count, !isSpaced(end) else { return nil }
    var at = end
    var value = 0.0
    var place = 0.1
    if let digits = digits(at), width(at) <= 2 {
      value = Double(digits) / (width(at) == 1 ? 10 : 100)
      at += 1
    } else {
      while at < end + 2, kind(at) == .han, !isSpaced(at),
        let symbol = HanNumeral.Symbol(tokens[at].scalar), symbol.kind == .digit
      {
        value += Double(symbol.value) * place
        place /= 10
        at += 1
      }
    }
    // 1米2人: the number counts by itself.
    guard at > end, unit(at: at) == nil, !hasAny([.counter, .fraction, .over, .range, .nth], at),
      kind(at) != .word, kind(at) != .digits, mark(at) != 0x25,
      mark(at) != 0x2E || isSpaced(at + 1),
      kind(at) != .han || HanNumeral.Symbol(tokens[at].scalar) == nil
    else { return nil }
    return (value, at)
  }

  /// The value of a fraction of a scale word: `three quarters of a million`, три четверти миллиона.
  func scaled(_ fraction: Double, from end: Int) -> (value: Double, end: Int)? {
    var at = end
    while kind(at) == .word, hasAny([.of, .link], at), scaleValue(at) == nil { at += span(at) }
    guard kind(at) == .word, let scale = scaleValue(at), scale >= 1000, !has(.vague, at) else {
      return nil
    }
    return (fraction * scale, at + span(at))
  }

  /// Whether the mark of a year with a full stop follows a number: `в 98 г.`, and not 35 г of a sentence's end.
  func isCutYear(_ end: Int, from start: Int) -> Bool {
    guard has(.year, end), kind(end) == .word, mark(end + span(end)) == 0x2E else { return false }
    return end + span(end) + 1 < tokens.count
      || !rolesBefore(start).roles.isDisjoint(with: [.century, .from, .to, .range, .and])
  }
}
