// SPDX-License-Identifier: Apache-2.0

/// Writes the value that a translation should have, in the way of its language.
package struct QuantityWriter: Sendable {
  private let style: DigitGroups.Style
  private let scales: [(value: Double, word: String)]
  private let joiner: String
  /// The separator of groups of three digits; empty where there is none.
  let group: String
  /// The least number whose digits are grouped.
  var firstGrouped: Double { group.isEmpty ? .infinity : style == .point ? 1000 : 10_000 }

  /// The writer of a language's data.
  init(_ numbers: NumberData, _ data: QuantityData) {
    style = numbers.style
    scales = DataText.pairs(data.scales).compactMap { value, word in
      Double(value).map { ($0, word) }
    }.sorted { $0.value > $1.value }
    joiner = data.joinsScales ? "" : " "
    group = data.group
  }

  /// A quantity of another text, for a place where `found` is written: `84 billion`, `5%`, `15:30`.
  ///
  /// - Returns: `nil` for what has no form of digits alone.
  ///
  /// - Parameter written: the quantity as the other text writes it. A year or the number of a document in four digits
  ///   without a mark between them is written likewise: 2016, 第1325号.
  package func text(_ quantity: Quantity, for found: Quantity, written: String = "") -> String? {
    if quantity.unit == nil, 1000..<3000 ~= quantity.written,
      written.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).contains(where: {
        $0.count == 4
      }),
      [.number, .ordinal].contains(quantity.kind), quantity.written == quantity.written.rounded()
    {
      return String(Int(quantity.written))
    }
    switch quantity.kind {
    case .date:
      // A year before the common era has a word.
      let isBefore = quantity.date?.year ?? 0 < 0 || found.date?.year ?? 0 < 0
      return isBefore ? nil : quantity.date.flatMap { text($0) }
    case .time:
      let minutes = Int(quantity.value)
      let rest = minutes % 60
      return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
    case .share: return share(quantity, for: found)
    case .measure:
      guard let unit = found.unit, let own = quantity.unit, unit.dimension == own.dimension,
        unit != own, unit.factor > 0
      else { return number(quantity.written) }
      let value = (quantity.value - unit.offset) / unit.factor
      return number(rounded(value))
    case .decade: return nil
    case .number, .ordinal, .point, .multiple, .money, .century, .quarter, .halfYear:
      return number(
        quantity.kind == .money || quantity.kind == .number ? quantity.value : quantity.written)
    }
  }

  /// A share in percent, or as a fraction where both texts have fractions or the percentage has no end: `1/3`.
  private func share(_ quantity: Quantity, for found: Quantity) -> String? {
    func isFraction(_ share: Quantity) -> Bool { share.unit == nil && share.written == share.value }
    let percent = quantity.value * 100
    let isShort = abs(percent * 100 - (percent * 100).rounded()) < 1e-6
    let denominator = (2..<100).first {
      let part = quantity.value * Double($0)
      return abs(part - part.rounded()) < 1e-9
    }
    if let denominator, isFraction(quantity), !isShort || isFraction(found),
      let numerator = Int(exactly: (quantity.value * Double(denominator)).rounded())
    {
      return "\(numerator)/\(denominator)"
    }
    return isFraction(quantity) && !isShort ? nil : number((percent * 1e6).rounded() / 1e6) + "%"
  }

  private func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    var power = 1.0
    while abs(value) * power < 1000, power < 1e9 { power *= 10 }
    while abs(value) * power >= 10_000, power > 1e-15 { power /= 10 }
    return (value * power).rounded() / power
  }

  private func text(_ date: QuantityDate) -> String? {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    guard date.year != nil || date.month != nil || date.day != nil else { return nil }
    var parts: [String] = []
    if let year = date.year { parts.append("\(year)") }
    if let month = date.month { parts.append(two(month)) }
    if let day = date.day { parts.append(two(day)) }
    return parts.joined(separator: "-")
  }

  /// A number in digits, with the word of the largest scale that leaves no more than three decimals.
  package func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e18 else { return "\(value)" }
    for scale in scales where abs(value) >= scale.value {
      let part = value / scale.value
      if part * 1000 == (part * 1000).rounded() { return plain(part) + joiner + scale.word }
    }
    return plain(value)
  }

  /// A number below 10¹⁸ in digits, with six decimals at most.
  private func plain(_ value: Double) -> String {
    let decimals = ((abs(value) - abs(value).rounded(.down)) * 1e6).rounded()
    let isNext = decimals == 1e6
    let whole = Int64(abs(value)) + (isNext ? 1 : 0)
    var fraction = isNext ? "0" : String(Int64(decimals))
    fraction = String(repeating: "0", count: max(0, 6 - fraction.utf8.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    var digits = String(whole)
    if Double(whole) >= firstGrouped {
      var grouped = ""
      for (place, digit) in digits.reversed().enumerated() {
        if place > 0, place % 3 == 0 { grouped = group + grouped }
        grouped = String(digit) + grouped
      }
      digits = grouped
    }
    let sign = value < 0 ? "-" : ""
    return sign + digits + (fraction.isEmpty ? "" : (style == .comma ? "," : ".") + fraction)
  }
}
