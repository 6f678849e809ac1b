// SPDX-License-Identifier: Apache-2.0

/// Reads the quantities of a text: digits, number words and numerals of every kind with their units.
///
/// The one reader of what numbers mean. It is given folded text, so that this target needs no ICU, and says
/// where each quantity is in the text as given:
///
/// ```swift
/// let text = Array("up 5%".utf8)
/// let found = QuantityReading(
///   folded: text, source: text, table: .table(for: .english), sourceRange: { $0 }).quantities
/// print(found[0].kind, found[0].value, found[0].direction)  // share 0.05 up
/// ```
struct QuantityReader {
  let table: QuantityTable
  let folded: [UInt8]
  let source: [UInt8]
  let tokens: [QuantityToken]
  /// The quantities so far, and the tokens of each with what comes before the number.
  var found: [Quantity] = []
  var places: [Range<Int>] = []
  /// The ordinals of things that are called by them, in order, by the key of their kind.
  var names: [String: [Int]] = [:]
  /// For each token the beginning of the longest form that ends with it, or -1.
  var formEndings: [Int32] = []

  init(
    folded: [UInt8], source: [UInt8], table: QuantityTable,
    sourceRange: (Range<Int>) -> Range<Int>
  ) {
    self.table = table
    self.source = source
    var folded = folded
    // ё is read as е; both have two bytes.
    var at = 0
    while at + 1 < folded.count {
      if folded[at] == 0xD1, folded[at + 1] == 0x91 {
        folded[at] = 0xD0
        folded[at + 1] = 0xB5
      }
      at += 1
    }
    let tokens = folded.withUnsafeBufferPointer { folded in
      source.withUnsafeBufferPointer { source in
        var tokens = QuantityLexer.tokens(folded, source: source, sourceRange: sourceRange)
        table.mark(&tokens, folded)
        return tokens
      }
    }
    // Raised digits are not of the number before them.
    for token in tokens where token.raised >= 0 {
      for at in token.folded { folded[Int(at)] = 0x5E }
    }
    // OR=2.35，95%CI: a wide comma does not group the digits of other numbers.
    for at in tokens.indices.dropFirst().dropLast()
    where tokens[at].scalar == 0x2C && tokens[at].kind == .mark && tokens[at].source.count > 1
      && tokens[at - 1].kind == .digits
      && (tokens[at + 1].folded.count != 3 || at > 1 && tokens[at - 2].scalar == 0x2E)
    {
      folded[Int(tokens[at].folded.lowerBound)] = 0x5E
    }
    self.tokens = tokens
    self.folded = folded
  }

  mutating func read() {
    formEndings = [Int32](repeating: -1, count: tokens.count)
    for at in tokens.indices where tokens[at].form >= 0 {
      let last = at + Int(tokens[at].span) - 1
      if formEndings[last] < 0 { formEndings[last] = Int32(at) }
    }
    var at = 0
    while at < tokens.count { at = max(readQuantity(at), at + 1) }
    shareRepeated()
    join()
    joinDurations()
    mergeDates()
    findDirections()
    findLimits()
    findLists()
    findNames()
    findRates()
    findParts()
    findTurns()
    findPeople()
    findExchangeRates()
    findPrices()
    findZones()
    findFloors()
  }

  /// Reads what begins at a token and returns where it ends; the token itself where nothing does.
  private mutating func readQuantity(_ at: Int) -> Int {
    guard mayBegin(at) else { return at }
    let roles = tokens[at].roles
    if roles.contains(.name) {
      for case .name(let values) in senses(at) { return readName(values, at) }
    }
    if roles.contains(.skip), !hasFraction(at), !has(.firstYear, at + span(at)) {
      return at + span(at)
    }
    if roles.contains(.past), let end = readPast(at) { return end }
    // at ten to fifteen percent
    if roles == .past { return at + 1 }
    if let event = eventDate(at) { return readEvent(event, at) }
    // 零下, 十年, 百年: a form that begins with a numeral is read as a whole, but 民国十年 is a date.
    if span(at) > 1, tokens[at].kind == .han, !hasFraction(at),
      !rolesBefore(at).roles.contains(.era), let word = readForm(at)
    {
      return word
    }
    if let numeral = numeral(at) { return finish(numeral, from: at) }
    return readForm(at) ?? at
  }

  /// Whether a quantity may begin at a token: most words and marks begin none.
  private func mayBegin(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.form < 0 || isFraction(at) else { return true }
    switch token.kind {
    case .digits: return true
    case .mark: return isFraction(at) || HanNumeral.Symbol(token.scalar) != nil
    case .han: return HanNumeral.Symbol(token.scalar) != nil
    case .word:
      return token.isUpper
        || folded.withUnsafeBufferPointer {
          table.mayCombine(
            UnsafeBufferPointer(
              rebasing: $0[Int(token.folded.lowerBound)..<Int(token.folded.upperBound)]))
        }
    }
  }

  /// Reads a form that is a quantity by itself; `nil` when there is none.
  private mutating func readForm(_ at: Int) -> Int? {
    guard tokens[at].form >= 0 else { return nil }
    if tokens[at].roles.contains(.half) { return readHalf(at) }
    for sense in senses(at) {
      switch sense {
      case .month(let month):
        if table.capitalizesMonths, !tokens[at].isCapital { continue }
        return readMonth(month, at)
      case .weekday(let day):
        var quantity = Quantity(Double(day), range: bytes(at..<at + span(at)))
        quantity.kind = .date
        quantity.date = QuantityDate(weekday: day)
        quantity.certainty = .likely
        return append(quantity, at..<at + span(at))
      case .multiple(let value): return readWord(value, kind: .multiple, at: at)
      case .measure(var value, let unit):
        var end = at + span(at)
        // A century and a half.
        if value == 1, has(.andHalf, end) {
          value += 0.5
          end += span(end)
        }
        var quantity = Quantity(value, range: bytes(at..<end))
        apply(unit, to: &quantity)
        quantity.certainty = .likely
        return append(quantity, at..<end)
      case .several(let value, let unit):
        let end = at + span(at)
        var quantity = Quantity(value, range: bytes(at..<end))
        apply(unit, to: &quantity)
        quantity.certainty = .possible
        quantity.isVague = true
        return append(quantity, at..<end)
      case .decadeOf(let year): return readWord(Double(year), kind: .decade, at: at)
      case .partOf(let half): return readWord(Double(half), kind: .halfYear, at: at)
      case .at(let minutes):
        let end = readWord(Double(minutes), kind: .time, at: at)
        found[found.count - 1].knowsHalf = true
        found[found.count - 1].certainty = .possible
        return end
      case .share(let denominator):
        if let end = readShare(denominator, at) { return end }
      case .part(let denominator): return readPart(denominator, at)
      case .era(let start, let isLunar) where has(.firstYear, at + span(at)):
        // 民国元年
        let end = at + span(at) + span(at + span(at))
        var quantity = Quantity(1, range: bytes(at..<end))
        quantity.kind = .date
        quantity.date = QuantityDate(year: start + 1)
        quantity.date?.isLunar = isLunar
        return append(quantity, at..<end)
      default: break
      }
    }
    return endOfContext(at)
  }

  /// The end of a form without a quantity; of 以上 the end of 以 where 上半年 begins with its second character.
  private func endOfContext(_ at: Int) -> Int {
    let end = at + span(at)
    guard roles(at) == .context, kind(at) == .han else { return end }
    return (at + 1..<end).first { tokens[$0].form >= 0 && $0 + span($0) > end } ?? end
  }

  private mutating func readWord(_ value: Double, kind: Quantity.Kind, at: Int) -> Int {
    let end = at + span(at)
    var quantity = Quantity(value, range: bytes(at..<end))
    quantity.kind = kind
    quantity.certainty = .likely
    return append(quantity, at..<end)
  }

  /// A part of a whole without a numeral before it: `quarter`; only ever satisfies.
  private mutating func readPart(_ denominator: Double, _ at: Int) -> Int {
    let end = at + span(at)
    var quantity = Quantity(1 / denominator, range: bytes(at..<end))
    quantity.kind = .share
    quantity.others = [denominator]
    quantity.certainty = .possible
    return append(quantity, at..<end)
  }

  /// A part of a whole by its name: `a third of`, треть; `nil` for a part of a unit.
  private mutating func readShare(_ denominator: Double, _ at: Int) -> Int? {
    let end = at + span(at)
    var next = end
    while has(.link, next), kind(next) == .word { next += span(next) }
    guard unitSense(next) == nil, !rolesBefore(at).roles.contains(.ordinal) else { return nil }
    if let scaled = scaled(1 / denominator, from: end) {
      let unit = unit(at: scaled.end)
      let end = unit?.end ?? scaled.end
      var quantity = Quantity(scaled.value, range: bytes(at..<end))
      quantity.place = 1
      if let unit { apply(unit.unit, to: &quantity) }
      quantity.certainty = .likely
      return append(quantity, at..<end)
    }
    var quantity = Quantity(1 / denominator, range: bytes(at..<end))
    quantity.kind = .share
    quantity.others = [denominator]
    quantity.certainty = .likely
    if has(.down, at) { (quantity.direction, quantity.change) = (.down, .amount) }
    return append(quantity, at..<end)
  }

  /// A half without a numeral before it.
  ///
  /// 半年 is half a year, `half of` and `fell by half` are shares; any other half only ever satisfies.
  private mutating func readHalf(_ at: Int) -> Int {
    let end = at + span(at)
    if let (unit, unitEnd) = unit(at: end) {
      var quantity = Quantity(0.5, range: bytes(at..<unitEnd))
      apply(unit, to: &quantity)
      quantity.certainty = .likely
      return append(quantity, at..<unitEnd)
    }
    var quantity = Quantity(0.5, range: bytes(at..<end))
    quantity.kind = .share
    let isShare = has(.share, at) || has(.of, end) || isChanged(at)
    quantity.certainty = isShare && !rolesBefore(at).roles.contains(.ordinal) ? .likely : .possible
    return append(quantity, at..<end)
  }

  /// Whether a word for a change is before a token: `fell by half`, 下降了一半.
  private func isChanged(_ at: Int) -> Bool {
    var (roles, start) = rolesBefore(at)
    if roles.contains(.link) { (roles, start) = rolesBefore(start) }
    return !roles.isDisjoint(with: [.up, .down])
  }

  /// A thing that is named by numbers: 九二共识, `G20`.
  private mutating func readName(_ values: [String], _ at: Int) -> Int {
    let end = at + span(at)
    for value in values {
      guard let kind = value.first else { continue }
      let rest = value.dropFirst()
      let numbers = rest.split(separator: "-").compactMap { Double(String($0)) }
      var quantity = Quantity(numbers.first ?? 0, range: bytes(at..<end))
      quantity.isName = true
      quantity.certainty = .likely
      switch kind {
      case "o": quantity.kind = .ordinal
      case "g": break
      case "s": quantity.kind = .share
      case "c":
        quantity.kind = .century
        quantity.certainty = .possible
      case "y":
        quantity.kind = .date
        quantity.date = QuantityDate(year: Int(quantity.value))
        quantity.certainty = .possible
      case "d":
        quantity.kind = .date
        quantity.date = QuantityDate(
          month: Int(quantity.value), day: numbers.count > 1 ? Int(numbers[1]) : nil)
        quantity.certainty = .possible
      default: quantity.certainty = .possible
      }
      found.append(quantity)
      places.append(at..<end)
    }
    return end
  }

  @discardableResult
  mutating func append(_ quantity: Quantity, _ place: Range<Int>) -> Int {
    found.append(quantity)
    places.append(place)
    return place.upperBound
  }
}

extension QuantityReader {
  /// The arguments of the form that begins at a token.
  func senses(_ at: Int) -> ArraySlice<QuantitySense> {
    guard at >= 0, at < tokens.count, tokens[at].form >= 0 else { return [] }
    return table.senses(tokens[at].form)
  }

  /// The roles of the form that begins at a token.
  func roles(_ at: Int) -> QuantityRoles {
    at >= 0 && at < tokens.count ? tokens[at].roles : []
  }

  /// The roles of the form that ends before a token, and its start.
  func rolesBefore(_ at: Int) -> (roles: QuantityRoles, start: Int) {
    guard at > 0, at <= tokens.count, formEndings[at - 1] >= 0 else { return ([], at) }
    let start = Int(formEndings[at - 1])
    return (tokens[start].roles, start)
  }

  /// Whether the form that begins at a token has a role.
  func has(_ role: QuantityRoles, _ at: Int) -> Bool { roles(at).contains(role) }

  /// Whether the form that begins at a token has one of some roles.
  func hasAny(_ some: QuantityRoles, _ at: Int) -> Bool { !roles(at).isDisjoint(with: some) }

  /// The unit that the form at a token is.
  func unitSense(_ at: Int) -> QuantityUnit? {
    guard has(.unit, at) else { return nil }
    var plain: QuantityUnit?
    for sense in senses(at) {
      switch sense {
      case .sign(let unit, let sign) where isWritten(sign, at): return unit
      case .unit(let unit): if plain == nil { plain = unit }
      default: break
      }
    }
    return plain
  }

  /// Whether the text as given has a form in exactly these letters.
  private func isWritten(_ sign: String, _ at: Int) -> Bool {
    let range = bytes(at..<at + span(at))
    return range.count == sign.utf8.count && source[range].elementsEqual(sign.utf8)
  }

  /// Whether a fraction begins inside of the form at a token: 十分 of 十分之一 is not an idiom.
  func hasFraction(_ at: Int) -> Bool {
    (at..<at + span(at)).contains { has(.fraction, $0) }
  }

  func span(_ at: Int) -> Int { max(1, Int(tokens[at].span)) }

  func mark(_ at: Int) -> UInt32? {
    at >= 0 && at < tokens.count && tokens[at].kind == .mark ? tokens[at].scalar : nil
  }

  func isSpaced(_ at: Int) -> Bool { at >= tokens.count || tokens[at].isSpaced }

  func kind(_ at: Int) -> QuantityToken.Kind? {
    at >= 0 && at < tokens.count ? tokens[at].kind : nil
  }

  /// The bytes of the text as given that tokens span.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = tokens[range].first, let last = tokens[range].last else { return 0..<0 }
    return Int(
      first.source.lowerBound)..<max(Int(first.source.lowerBound), Int(last.source.upperBound))
  }

  /// The value of a token of digits.
  func digits(_ at: Int) -> Int? {
    guard at >= 0, at < tokens.count, tokens[at].kind == .digits, tokens[at].folded.count <= 9
    else {
      return nil
    }
    return tokens[at].folded.reduce(0) { $0 * 10 + Int(folded[Int($1)] - 0x30) }
  }

  func width(_ at: Int) -> Int { tokens[at].folded.count }

  func slice(_ at: Int) -> ArraySlice<UInt8> {
    folded[Int(tokens[at].folded.lowerBound)..<Int(tokens[at].folded.upperBound)]
  }

  /// The token after a hyphen that joins two words.
  func afterHyphen(_ at: Int) -> Int {
    mark(at) == 0x2D && !isSpaced(at) && at + 1 < tokens.count && !isSpaced(at + 1) ? at + 1 : at
  }
}
