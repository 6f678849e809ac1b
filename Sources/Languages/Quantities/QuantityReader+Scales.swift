// SPDX-License-Identifier: Apache-2.0

/// Multiples of numbers: 万, `million`, `тыс.`, and the smaller parts after them.
extension QuantityReader {
  /// Takes in what multiplies a number in digits: 万, `million`, `тыс.`, and smaller parts after it.
  func scale(_ numeral: inout QuantityNumeral, exact: DecimalValue?, depth: Int) {
    var at = numeral.end
    if has(.andHalf, at) {
      numeral.value += 0.5
      numeral.coefficient = numeral.value
      numeral.end = at + span(at)
      at = numeral.end
    }
    // 550多万
    let afterOver = has(.over, at) ? at + span(at) : at
    let tail = symbols(after: afterOver)
    if !tail.isEmpty, let exact {
      let (readings, count) = HanNumeral.readings(
        in: ([HanNumeral.Symbol(exact, width: 1)] + tail)[...])
      if count > 1, let first = readings.first {
        numeral.value = first.value.double
        numeral.scale = numeral.coefficient == 0 ? 1 : first.value.double / numeral.coefficient
        numeral.others = readings.dropFirst().map(\.value.double)
        if first.certainty == .ambiguous { numeral.certainty = .likely }
        numeral.end = afterOver + count - 1
        numeral.isPlain = false
        addSmaller(&numeral, depth: depth)
        scaleOver(&numeral)
        return
      }
    }
    scaleByWords(&numeral, depth: depth)
    scaleOver(&numeral)
  }

  /// Multiplies a number that a word blurs in its middle: 8千多万, 三十余亿.
  func scaleOver(_ numeral: inout QuantityNumeral) {
    guard has(.over, numeral.end), kind(numeral.end) == .han else { return }
    multiply(&numeral, from: numeral.end + span(numeral.end), overSpaces: false)
  }

  /// Multiplies a number by the large units in Han characters from a token on: 万, 亿.
  ///
  /// - Parameter overSpaces: whether spaces may be before them.
  func multiply(_ numeral: inout QuantityNumeral, from start: Int, overSpaces: Bool) {
    var at = start
    while at < tokens.count, tokens[at].kind == .han, overSpaces || !tokens[at].isSpaced,
      !isUnitForm(at), let symbol = HanNumeral.Symbol(tokens[at].scalar), symbol.kind == .large
    {
      let factor = Double(symbol.value)
      numeral.value *= factor
      numeral.scale *= factor
      numeral.others = numeral.others.map { $0 * factor }
      at += 1
      numeral.end = at
      numeral.isPlain = false
    }
  }

  /// Multiplies by scale words: `3.5 million`, `2 млн`, `$5m`.
  func scaleByWords(_ numeral: inout QuantityNumeral, depth: Int = 0) {
    var at = afterHyphen(numeral.end)
    // 15 с лишним тысяч
    if has(.over, at), kind(at) == .word, scaleValue(at + span(at)) != nil { at += span(at) }
    var count = 0
    while count < 2, at < tokens.count, let factor = scaleValue(at) {
      numeral.others = numeral.others.map { $0 * factor }
      for other in scaleValues(at).dropFirst() {
        numeral.others.append(numeral.value * other)
        numeral.certainty = min(numeral.certainty, .likely)
      }
      numeral.value *= factor
      numeral.scale *= factor
      numeral.end = at + 1
      numeral.isPlain = false
      numeral.minutes = nil
      at = numeral.end
      if mark(at) == 0x2E, !isSpaced(at), scaleValue(at + 1) != nil { at += 1 }
      count += 1
    }
    if count == 0, at == numeral.end, !isSpaced(at), kind(at) == .word, has(.letterScale, at) {
      for case .letterScale(let factor) in senses(at) {
        // $5m is five million; 5m may be five metres, and 3B a part of an annex.
        if rolesBefore(firstToken(of: numeral)).roles.contains(.before) {
          numeral.value *= factor
          numeral.scale *= factor
          numeral.end = at + 1
          numeral.isPlain = false
          numeral.minutes = nil
        } else if numeral.form == .digits {
          numeral.others.append(numeral.value * factor)
          numeral.certainty = min(numeral.certainty, .likely)
        }
      }
    }
    if count > 0 { addSmaller(&numeral, depth: depth) }
  }

  /// The first token of a number in digits: its groups and its fraction are tokens of their own.
  private func firstToken(of numeral: QuantityNumeral) -> Int {
    var first = numeral.end - 1
    while first >= 2, !isSpaced(first), !isSpaced(first - 1), kind(first - 2) == .digits,
      kind(first) == .digits, let mark = mark(first - 1), mark == 0x2E || mark == 0x2C
    {
      first -= 2
    }
    return first
  }

  func scaleValue(_ at: Int) -> Double? {
    guard has(.scale, at) else { return nil }
    for case .scale(let factor) in senses(at) { return factor }
    return nil
  }

  /// The possible factors of a scale word: a dozen is about ten as often as twelve.
  func scaleValues(_ at: Int) -> [Double] {
    senses(at).compactMap { if case .scale(let factor) = $0 { factor } else { nil } }
  }

  /// Adds a smaller part that follows: 1億5,000萬, 十亿3000万, `1 млн 200 тыс.`.
  ///
  /// - Parameter depth: how many larger parts come before; a number has no more than a few.
  func addSmaller(_ numeral: inout QuantityNumeral, depth: Int = 0) {
    guard depth < 4, numeral.scale > 1 || numeral.value >= 10_000 else { return }
    var at = numeral.end
    if mark(at) == 0x2E, !isSpaced(at), kind(at + 1) == .digits, isSpaced(at + 1) { at += 1 }
    guard kind(at) == .digits, numeral.form == .han || kind(at - 1) == .han || isSpaced(at),
      kind(at - 1) != .han || !isSpaced(at),
      let next = digitsNumeral(at, depth: depth + 1), next.scale > 1, next.value < numeral.value,
      next.scale < largest(in: numeral), next.value < largest(in: numeral),
      next.certainty == .certain
    else { return }
    numeral.value += next.value
    numeral.end = next.end
    numeral.isPlain = false
  }

  /// The unit that the last part of a numeral counts: 100,000,000 of 十亿.
  private func largest(in numeral: QuantityNumeral) -> Double {
    if numeral.scale > 1 { return numeral.scale }
    guard let symbol = HanNumeral.Symbol(tokens[numeral.end - 1].scalar), symbol.kind == .large
    else {
      return 0
    }
    return Double(symbol.value)
  }

  /// The numerals that follow a number in digits, from a unit on: 万 of 3万, 万5千 of 3万5千.
  private func symbols(after start: Int) -> [HanNumeral.Symbol] {
    var tail: [HanNumeral.Symbol] = []
    while tail.count < HanNumeral.longest {
      let at = start + tail.count
      guard at < tokens.count else { break }
      if tokens[at].kind == .han, let symbol = HanNumeral.Symbol(tokens[at].scalar) {
        // 2000 万 is written with a space as well.
        guard symbol.isUnit || !tail.isEmpty, !isUnitForm(at),
          !tokens[at].isSpaced || tail.isEmpty && symbol.kind == .large
        else { break }
        tail.append(symbol)
      } else if !tail.isEmpty, !tokens[at].isSpaced, tokens[at].kind == .digits,
        mark(at + 1) != 0x2C || kind(at + 2) != .digits,
        mark(at + 1) != 0x2E || kind(at + 2) != .digits, let value = digits(at)
      {
        tail.append(HanNumeral.Symbol(DecimalValue(UInt64(value)), width: width(at)))
      } else {
        break
      }
    }
    return tail
  }

  /// Whether a unit begins with this numeral: 千 of 千瓦, 百 of 百分点.
  func isUnitForm(_ at: Int) -> Bool {
    span(at) > 1 && hasAny([.unit, .counter], at)
  }
}
