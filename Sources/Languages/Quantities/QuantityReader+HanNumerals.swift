// SPDX-License-Identifier: Apache-2.0

/// Numerals in Han characters: 二十一, 三十有二, 六十三点五.
extension QuantityReader {
  /// The numeral in Han characters that begins at a token.
  func hanNumeral(_ start: Int) -> QuantityNumeral? {
    var run: [HanNumeral.Symbol] = []
    var style = HanNumeral.Symbol.Style.shared
    // A change of style ends a numeral.
    while start + run.count < tokens.count {
      let at = start + run.count
      guard tokens[at].kind != .digits, run.isEmpty || !tokens[at].isSpaced,
        let symbol = HanNumeral.Symbol(tokens[at].scalar),
        symbol.style == .shared || style == .shared || symbol.style == style,
        run.isEmpty || !isUnitForm(at)
      else { break }
      if style == .shared { style = symbol.style }
      run.append(symbol)
    }
    guard !run.isEmpty else { return nil }
    // 两 at the end after a unit is the tael: 一百两.
    let countsTaels =
      run.count > 1 && run[run.count - 1].kind == .couple
      && (run[run.count - 2].isUnit || run[run.count - 2].kind == .tens)
    if countsTaels { run.removeLast() }
    // 3D of kana and other marks are not numerals.
    if run.count == 1, tokens[start].kind != .han { return nil }
    let (readings, count) = HanNumeral.readings(in: run[...])
    // 陆 of 大陆, 伍 of 队伍.
    if count == 1, run[0].style == .formal { return nil }
    guard let first = readings.first, count > 0 else { return nil }
    run.removeLast(run.count - count)
    var numeral = QuantityNumeral(first.value.double, end: start + count, form: .han)
    numeral.length = count
    numeral.isPlain = !run.contains { $0.isUnit && $0.value > 1000 }
    guard readings.count == 1 else {
      numeral.others = readings.dropFirst().map(\.value.double)
      numeral.others += run.filter { $0.kind == .digit || $0.kind == .couple }.map {
        Double($0.value)
      }
      numeral.certainty = .possible
      return numeral
    }
    joinOnes(&numeral, run)
    addFraction(&numeral)
    // Approximate (数十, 几百), idiomatic (千万, 十分) and single numerals bind nobody.
    let isRound = run.allSatisfy { $0.isUnit || $0.kind == .tens }
    let isVague =
      rolesBefore(start).roles.contains(.vague) || has(.vague, numeral.end)
      || has(.over, numeral.end) && numeral.value < 20
    if first.certainty == .ambiguous || isVague {
      numeral.certainty = .possible
      numeral.isVague = isRound && rolesBefore(start).roles.contains(.vague)
    } else if run.count == 1 || isRound || numeral.value < 11 {
      numeral.certainty = isRound && run[0].value > 10 ? .possible : .likely
    }
    if numeral.value == 1 || numeral.value == 0 { numeral.certainty = .possible }
    if countsTaels, count == run.count {
      numeral.end += 1
      // In speech 一万两 may be the beginning of a larger number.
      numeral.certainty = min(numeral.certainty, .likely)
      return numeral
    }
    addSmaller(&numeral)
    scaleOver(&numeral)
    return numeral
  }

  /// Adds the ones of a classical numeral: 三十有二.
  private func joinOnes(_ numeral: inout QuantityNumeral, _ run: [HanNumeral.Symbol]) {
    guard let tens = run.last, tens.isUnit, tens.value == 10, has(.tensJoiner, numeral.end),
      kind(numeral.end + 1) == .han, span(numeral.end + 1) == 1,
      let ones = HanNumeral.Symbol(tokens[numeral.end + 1].scalar), ones.kind == .digit,
      1...9 ~= ones.value
    else { return }
    if kind(numeral.end + 2) == .han,
      HanNumeral.Symbol(tokens[numeral.end + 2].scalar)?.isUnit ?? false
    {
      return
    }
    numeral.value += Double(ones.value)
    numeral.coefficient = numeral.value
    numeral.end += 2
  }

  /// The fraction of 六十三点五 and 三·五亿; none of 三点五分 and 三点三十分, which are times.
  private func addFraction(_ numeral: inout QuantityNumeral) {
    if let dotted = middleDotFraction(numeral.end) {
      add(dotted.value, to: &numeral, end: dotted.end)
      return
    }
    guard has(.maybeHour, numeral.end) else { return }
    var digits = ""
    var at = numeral.end + 1
    while at < tokens.count, tokens[at].kind == .han,
      let symbol = HanNumeral.Symbol(tokens[at].scalar), symbol.kind == .digit
    {
      digits += String(symbol.value)
      at += 1
    }
    guard !digits.isEmpty, digits.utf8.count <= 9, !hasAny([.minute, .quarterHour, .am, .pm], at),
      let fraction = Double("0." + digits)
    else { return }
    let symbol = at < tokens.count ? HanNumeral.Symbol(tokens[at].scalar) : nil
    if let symbol, symbol.kind == .unit || symbol.kind == .tens { return }
    if !rolesBefore(numeral.end - 1).roles.isDisjoint(with: [.am, .pm]) { return }
    add(fraction, to: &numeral, end: at)
  }

  /// Adds a fraction in Han numerals, and what multiplies the number after it.
  private func add(_ fraction: Double, to numeral: inout QuantityNumeral, end: Int) {
    numeral.value += fraction
    numeral.coefficient = numeral.value
    numeral.end = end
    numeral.isPlain = false
    multiply(&numeral, from: end, overSpaces: true)
  }
}
