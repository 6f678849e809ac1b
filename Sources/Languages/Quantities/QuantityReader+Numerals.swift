// SPDX-License-Identifier: Apache-2.0
import TextModel

extension QuantityReader {
  /// The number that begins at a token.
  func numeral(_ at: Int) -> QuantityNumeral? {
    guard at < tokens.count else { return nil }
    switch tokens[at].kind {
    case .digits: return digitsNumeral(at)
    case .han: return hanNumeral(at)
    case .word: return wordNumeral(at) ?? compoundNumeral(at) ?? romanNumeral(at)
    case .mark: return fraction(at) ?? hanNumeral(at)
    }
  }

  /// The number of a decimal mark and digits without a zero before it: `.08%`.
  private func fraction(_ at: Int) -> QuantityNumeral? {
    guard isFraction(at), let value = digits(at + 1) else { return nil }
    let power = (0..<width(at + 1)).reduce(1.0) { power, _ in power * 10 }
    var numeral = QuantityNumeral(Double(value) / power, end: at + 2, form: .digits)
    numeral.isPlain = false
    scale(&numeral, exact: nil, depth: 0)
    return numeral
  }

  /// Whether a full stop at a token begins a number: `.08`, `-.5`, but not `1.08`, `file.08` and `.3gp`.
  func isFraction(_ at: Int) -> Bool {
    guard mark(at) == 0x2E, kind(at + 1) == .digits, !isSpaced(at + 1), width(at + 1) <= 6,
      mark(at + 2) != 0x2E || isSpaced(at + 2) || kind(at + 3) != .digits || isSpaced(at + 3),
      kind(at + 2) != .word || isSpaced(at + 2) || hasAny([.unit, .scale, .letterScale], at + 2)
    else { return false }
    guard at > 0, !isSpaced(at) else { return true }
    switch kind(at - 1) {
    case .han: return true
    case .mark: return mark(at - 1) != 0x2E && mark(at - 1) != 0x2F && mark(at - 1) != 0x5C
    default: return false
    }
  }

  /// The number of digits and a fraction in one character: 2½, which is 21⁄2 once it is folded.
  private func mixedNumeral(_ at: Int) -> QuantityNumeral? {
    guard mark(at + 1) == 0x2044, !isSpaced(at + 1), !isSpaced(at + 2), let below = digits(at + 2),
      below > 1, let all = digits(at)
    else { return nil }
    let written = source[Int(tokens[at].source.lowerBound)..<Int(tokens[at].source.upperBound)]
    let whole = written.prefix { $0.isASCIIDigit }
    guard !whole.isEmpty, whole.count < width(at), whole.count < written.count else { return nil }
    let number = whole.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let power = (whole.count..<width(at)).reduce(1) { power, _ in power * 10 }
    let above = all - number * power
    var numeral = QuantityNumeral(
      Double(number) + Double(above) / Double(below), end: at + 3, form: .digits)
    numeral.isPlain = false
    return numeral
  }

  func digitsNumeral(_ at: Int, depth: Int = 0) -> QuantityNumeral? {
    if let mixed = mixedNumeral(at) { return mixed }
    let (found, values, groups) = folded.withUnsafeBufferPointer {
      bytes -> (DigitGroups.Found, [(DigitGroups.Reading, DecimalValue?, Double)], [Double]) in
      let start = Int(tokens[at].folded.lowerBound)
      let found = DigitGroups.scan(bytes, at: start, style: table.style, joinsSpaces: true)
      let written = UnsafeBufferPointer(rebasing: bytes[start..<found.end])
      let values = found.readings.map {
        ($0, DigitGroups.value(written, $0.kind), DigitGroups.double(written, $0.kind))
      }
      let groups = written.split { !$0.isASCIIDigit }
        .map { Double(String(decoding: $0, as: UTF8.self)) ?? 0 }
      return (found, values, groups)
    }
    var end = at
    while end < tokens.count, Int(tokens[end].folded.upperBound) <= found.end { end += 1 }
    end = max(end, at + 1)
    let isComma = mark(at + 1) == 0x2C
    var chosen = values.first
    // 1,234 is a fraction in Russian, and 1.234 in English; only 1.234 in Russian is open.
    if found.count == 2, table.style == .comma, isComma,
      let fraction = values.first(where: { $0.0.kind == .fraction })
    {
      chosen = fraction
    }
    var numeral = QuantityNumeral(chosen?.2 ?? groups.first ?? 0, end: end, form: .digits)
    numeral.isPlain = found.count == 1
    if found.count > 1,
      chosen == nil || chosen?.0.certainty == .ambiguous && !(isComma && table.style == .comma)
    {
      numeral.parts = groups
      if table.style == .comma, !isComma, chosen != nil {
        numeral.parts = []
        numeral.others = values.dropFirst().map { $0.2 }
      } else if isSpacedGroup(at) == false {
        numeral.certainty = .likely
      }
    } else if isSpacedGroup(at) {
      numeral.parts = groups
    }
    if chosen == nil { numeral.certainty = .possible }
    if found.count == 2, mark(at + 1) == 0x2E, width(at) <= 2, width(at + 2) == 2,
      groups[0] < 25, groups[1] < 60
    {
      numeral.minutes = Int(groups[0]) * 60 + Int(groups[1])
    }
    if width(at) > 12 { numeral.certainty = .possible }
    let plainEnd = numeral.end
    raise(&numeral, from: at)
    if numeral.end > plainEnd {
      scaleByWords(&numeral, depth: depth)
      return numeral
    }
    var exact = chosen?.1
    if found.count == 1, let fraction = middleDotFraction(end) {
      let written = tokens[at].folded.map { folded[Int($0)] } + Array(".\(fraction.digits)".utf8)
      exact = written.withUnsafeBufferPointer { DigitGroups.value($0, .fraction) }
      numeral.value += fraction.value
      numeral.coefficient = numeral.value
      numeral.end = fraction.end
      numeral.isPlain = false
    }
    scale(&numeral, exact: exact, depth: depth)
    return numeral
  }

  /// The fraction after a dot in the middle of the line: 三·五亿, 7·5元, 九·三％.
  ///
  /// - Returns: `nil` if nothing is measured, as in 3·15.
  func middleDotFraction(_ at: Int) -> (digits: String, value: Double, end: Int)? {
    guard has(.dateDot, at), !isSpaced(at), !isSpaced(at + 1) else { return nil }
    var digits = ""
    var end = at + 1
    if kind(end) == .digits {
      digits = String(decoding: tokens[end].folded.map { folded[Int($0)] }, as: UTF8.self)
      end += 1
    } else {
      while end < tokens.count, tokens[end].kind == .han, !tokens[end].isSpaced,
        digits.utf8.count < 9, let symbol = HanNumeral.Symbol(tokens[end].scalar),
        symbol.kind == .digit
      {
        digits += String(symbol.value)
        end += 1
      }
    }
    guard 1...9 ~= digits.utf8.count, let value = Double("0." + digits), !has(.dateDot, end) else {
      return nil
    }
    let isScaled =
      kind(end) == .han && HanNumeral.Symbol(tokens[end].scalar)?.kind == .large
      || scaleValue(end) != nil
    let isMeasured = mark(end) == 0x25 || unit(at: end) != nil && !has(.counter, end)
    return isScaled || isMeasured ? (digits, value, end) : nil
  }

  private func isSpacedGroup(_ at: Int) -> Bool {
    kind(at + 1) == .digits && isSpaced(at + 1)
  }
}
