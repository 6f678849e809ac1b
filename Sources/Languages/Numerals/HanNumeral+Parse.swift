// SPDX-License-Identifier: Apache-2.0
extension HanNumeral {
  /// A run that is one well-formed numeral.
  struct Parsed {
    /// The likeliest value.
    var low: DecimalValue
    /// The other end of a range (三四), or what else the run may mean.
    var others: (DecimalValue?, DecimalValue?) = (nil, nil)
    var isCertain: Bool

    var readings: [Reading] {
      let values = [low, others.0, others.1].compactMap { $0 }
      return values.map { Reading($0, isCertain ? .certain : .ambiguous) }
    }
  }

  /// Reads a run from end to end; `nil` when it is not one numeral.
  static func parse(_ run: ArraySlice<Symbol>) -> Parsed? {
    guard let first = run.first else { return nil }
    if run.count == 1 { return single(first) }
    if run.allSatisfy({ $0.kind == .digit || $0.kind == .couple }) { return byPlace(run) }
    return UnitReader.read(run)
  }

  private static func single(_ symbol: Symbol) -> Parsed {
    let isCertain =
      switch symbol.kind {
      case .digit: symbol.value > 0 && symbol.style == .everyday
      case .unit: symbol.value == 10 && symbol.style == .everyday
      case .couple, .tens, .number: true
      case .large: false
      }
    return Parsed(low: symbol.decimal, isCertain: isCertain)
  }

  /// Reads digits without units.
  private static func byPlace(_ run: ArraySlice<Symbol>) -> Parsed? {
    let hasCouple = run.contains { $0.kind == .couple }
    if run.count == 2, let (a, b) = ends(of: run) {
      let (x, y) = (DecimalValue(a.value), DecimalValue(b.value))
      let whole = hasCouple ? nil : DecimalValue(a.value * 10 + b.value)
      if isRange(a.value, b.value, hasCouple: b.kind == .couple) {
        return Parsed(
          low: a.value < b.value ? x : y, others: (a.value < b.value ? y : x, whole),
          isCertain: false)
      }
      guard let whole else { return nil }
      // 二〇 can only be by place; 〇五 is as often a year.
      if a.value == 0 { return Parsed(low: whole, isCertain: false) }
      if b.value == 0 { return Parsed(low: whole, isCertain: true) }
      return Parsed(low: whole, others: (x, y), isCertain: false)
    }
    guard !hasCouple, run.count <= 18 else { return nil }
    return Parsed(
      low: DecimalValue(run.reduce(0) { $0 * 10 + $1.value }), isCertain: true)
  }

  private static func ends(of run: ArraySlice<Symbol>) -> (Symbol, Symbol)? {
    if let first = run.first, let last = run.last { (first, last) } else { nil }
  }

  /// Whether two digits beside each other are the ends of a range: 三四, 两三, 三两, 三五.
  static func isRange(_ a: UInt64, _ b: UInt64, hasCouple: Bool) -> Bool {
    a > 0 && b == a + 1 || a == 3 && b == 5 || a == 3 && b == 2 && hasCouple
  }
}

extension HanNumeral.Symbol {
  /// The value by itself.
  var decimal: DecimalValue {
    DecimalValue(digits: value, scale: Int(scale)) ?? DecimalValue(value)
  }
}
