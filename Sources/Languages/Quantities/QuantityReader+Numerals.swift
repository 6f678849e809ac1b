// SPDX-License-Identifier: Apache-2.0

/// A number without its unit.
struct QuantityNumeral {
  enum Form { case digits, han, words, roman }

  var value: Double
  var others: [Double] = []
  var parts: [Double] = []
  /// The token after the number.
  var end: Int
  /// How many tokens a numeral in Han characters has before what multiplies it, 0 for any other.
  var length = 0
  var form: Form
  /// The number before 万, `million` and the like, and what these multiply by.
  var coefficient: Double
  var scale = 1.0
  var certainty = Quantity.Certainty.certain
  var isOrdinal = false
  /// The time of day of `15.30`.
  var minutes: Int?
  /// A unit that is part of the word: двухдневный.
  var unit: QuantityUnit?
  /// Whether the numeral says only that there are several: 数百, `hundreds`.
  var isVague = false
  /// Whether the number is written without group marks, fraction or scale.
  var isPlain = true

  init(_ value: Double, end: Int, form: Form) {
    self.value = value
    coefficient = value
    self.end = end
    self.form = form
  }
}

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
    let whole = written.prefix { $0 &- 0x30 < 10 }
    guard !whole.isEmpty, whole.count < width(at), whole.count < written.count else { return nil }
    let number = whole.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let power = (whole.count..<width(at)).reduce(1) { power, _ in power * 10 }
    let above = all - number * power
    var numeral = QuantityNumeral(
      Double(number) + Double(above) / Double(below), end: at + 3, form: .digits)
    numeral.isPlain = false
    return numeral
  }

  private func digitsNumeral(_ at: Int, depth: Int = 0) -> QuantityNumeral? {
    if let mixed = mixedNumeral(at) { return mixed }
    let (found, values, groups) = folded.withUnsafeBufferPointer {
      bytes -> (DigitGroups.Found, [(DigitGroups.Reading, DecimalValue?, Double)], [Double]) in
      let start = Int(tokens[at].folded.lowerBound)
      let found = DigitGroups.scan(bytes, at: start, style: table.style, joinsSpaces: true)
      let written = UnsafeBufferPointer(rebasing: bytes[start..<found.end])
      let values = found.readings.map {
        ($0, DigitGroups.value(written, $0.kind), DigitGroups.double(written, $0.kind))
      }
      let groups = written.split { $0 &- 0x30 >= 10 }
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

  /// Takes in what multiplies a number in digits: 万, `million`, `тыс.`, and smaller parts after it.
  private func scale(_ numeral: inout QuantityNumeral, exact: DecimalValue?, depth: Int) {
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
    var at = numeral.end + span(numeral.end)
    while at < tokens.count, tokens[at].kind == .han, !tokens[at].isSpaced, !isUnitForm(at),
      let symbol = HanNumeral.Symbol(tokens[at].scalar), symbol.kind == .large
    {
      numeral.value *= Double(symbol.value)
      numeral.scale *= Double(symbol.value)
      numeral.others = numeral.others.map { $0 * Double(symbol.value) }
      at += 1
      numeral.end = at
      numeral.isPlain = false
    }
  }

  /// Multiplies by scale words: `3.5 million`, `2 млн`, `$5m`.
  func scaleByWords(_ numeral: inout QuantityNumeral, depth: Int = 0) {
    var at = afterHyphen(numeral.end)
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
    if count == 0, !isSpaced(at), kind(at) == .word, has(.letterScale, at) {
      for case .letterScale(let factor) in senses(at) {
        // $5m is five million; 5m may be five metres.
        let hasCurrency = rolesBefore(numeral.end - 1).roles.contains(.before)
        if hasCurrency
          || numeral.form == .digits
            && !has(.unit, at)
        {
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

  /// Whether a form is a meeting that a numeral tells from others: XX съезд.
  private func isMeeting(_ at: Int) -> Bool { senses(at).contains(.numbered("meeting")) }

  /// The number of a word in capitals that is a Roman numeral.
  private func romanNumeral(_ at: Int) -> QuantityNumeral? {
    let token = tokens[at]
    guard token.isUpper else { return nil }
    let written = source[Int(token.source.lowerBound)..<Int(token.source.upperBound)]
    let letters = written.withUnsafeBufferPointer { QuantityLexer.romanLetters($0) } ?? []
    let isAnnounced =
      rolesBefore(at).roles.contains(.section)
      || hasAny([.century, .quarter, .section], at + 1) || isMeeting(at + 1)
    let value =
      isAnnounced ? RomanNumeral.value(of: letters) : RomanNumeral.valueByItself(of: letters)
    guard let value else { return nil }
    var numeral = QuantityNumeral(Double(value), end: at + 1, form: .roman)
    numeral.isOrdinal = true
    numeral.certainty = isAnnounced ? .likely : .possible
    return numeral
  }
}
