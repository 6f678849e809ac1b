// SPDX-License-Identifier: Apache-2.0
import Languages

/// Compares the quantities of a source with those of its translation.
///
/// A quantity that agrees with one of the other text is right; a number that a text has twice may be there
/// once. What is left is paired by kind and place: a pair is another value, what stays alone is missing or
/// added if a translation keeps numbers of its kind.
///
/// - Complexity: O(*s* × *t*) for *s* and *t* quantities; only the first 400 of each text are compared.
struct QuantityComparison {
  /// The most quantities of a text that are compared.
  static let limit = 400
  /// How far a first may be from the place of another ordinal, as a share of the text.
  private static let reach = 0.1

  let source: [Quantity]
  let target: [Quantity]
  private let sourceLength: Double
  private let targetLength: Double
  var isFoundInSource: [Bool]
  var isFoundInTarget: [Bool]
  private var issues: [QuantityIssue] = []

  /// The differences between two texts, in order of place in the source, then in the target.
  static func issues(
    _ source: QuantityReading, _ target: QuantityReading, lengths: (source: Int, target: Int)
  ) -> [QuantityIssue] {
    var comparison = QuantityComparison(source, target, lengths: lengths)
    comparison.findEqual()
    comparison.findEventYears(source.eventYears, target.eventYears)
    comparison.findMonths()
    comparison.findLimits()
    comparison.findChanges()
    comparison.findPeriods()
    comparison.findConflicts()
    comparison.findHalves()
    comparison.findRest()
    comparison.pairRest()
    comparison.pairRepeated()
    comparison.pairVague()
    comparison.pairOnes()
    comparison.findNames(source.names, target.names)
    comparison.reportRest()
    return comparison.issues + ExchangedQuantities.issues(source, target)
  }

  private init(
    _ source: QuantityReading, _ target: QuantityReading, lengths: (source: Int, target: Int)
  ) {
    self.source = Self.exact(source.quantities.prefix(Self.limit), beside: target.quantities)
    self.target = Self.exact(target.quantities.prefix(Self.limit), beside: source.quantities)
    sourceLength = Double(max(lengths.source, 1))
    targetLength = Double(max(lengths.target, 1))
    isFoundInTarget = [Bool](repeating: false, count: self.source.count)
    isFoundInSource = [Bool](repeating: false, count: self.target.count)
  }

  /// The quantities of a text; a fraction that the other text has too is not also a percentage near it, as in `more than
  /// half (52.3%)`.
  private static func exact(
    _ quantities: ArraySlice<Quantity>, beside others: [Quantity]
  ) -> [Quantity] {
    quantities.map { quantity in
      guard quantity.isAbout,
        others.contains(where: { $0.kind == .share && $0.value == quantity.value })
      else { return quantity }
      var quantity = quantity
      quantity.isAbout = false
      return quantity
    }
  }

  /// Finds equal values, one as a lower limit and the other as an upper one: 不得超过五年, `no less than five years`.
  private mutating func findLimits() {
    let found = opposites { a, b in
      guard let own = a.limit, let its = b.limit else { return false }
      return own.isLeast != its.isLeast
    }
    for (own, its) in found {
      let isLoose = [source[own], target[its]].contains { $0.limit?.isLoose ?? false }
      issues.append(QuantityIssue(kind: .limit, source: own, target: its, isCertain: !isLoose))
    }
  }

  /// Finds equal values, one as the amount of a change and the other as the value that it ends at: 增长8%, `rose to 8%`.
  private mutating func findChanges() {
    let found = opposites { a, b in
      guard a.kind != .multiple, b.kind != .multiple else { return false }
      return a.change == .amount && b.change == .level || a.change == .level && b.change == .amount
    }
    issues += found.map { QuantityIssue(kind: .change, source: $0, target: $1, isCertain: false) }
  }

  /// Finds equal values for other periods (每周500元, `500 yuan per month`), and other parts of equal periods.
  private mutating func findPeriods() {
    let rates = opposites { $0.rate != nil && $1.rate != nil && $0.rate != $1.rate }
    issues += rates.map { QuantityIssue(kind: .rate, source: $0, target: $1, isCertain: false) }
    let prices = opposites { $0.isPaid(forOtherThan: $1) }
    issues += prices.map { QuantityIssue(kind: .price, source: $0, target: $1, isCertain: false) }
    let parts = opposites { $0.part != nil && $1.part != nil && $0.part != $1.part }
    issues += parts.map { QuantityIssue(kind: .part, source: $0, target: $1, isCertain: false) }
  }

  /// The pairs of equal values that have words of opposite meaning beside them.
  ///
  /// A value that also has a counterpart without such a word is left alone.
  private func opposites(_ isOpposite: (Quantity, Quantity) -> Bool) -> [(source: Int, target: Int)]
  {
    /// The quantities of the same value: those of the same kind, else any.
    func same(_ quantity: Quantity, in others: [Quantity]) -> [Int] {
      let same = others.indices.filter { quantity.agreement(with: others[$0]) == .same }
      let alike = same.filter { others[$0].kind == quantity.kind }
      return alike.isEmpty ? same : alike
    }
    guard source.contains(where: { own in target.contains { isOpposite(own, $0) } }) else {
      return []
    }
    return source.indices.compactMap { own in
      let counterparts = same(source[own], in: target)
      guard let its = counterparts.first,
        counterparts.allSatisfy({ isOpposite(source[own], target[$0]) }),
        same(target[its], in: source).allSatisfy({ isOpposite(source[$0], target[its]) })
      else { return nil }
      return (own, its)
    }
  }

  /// Pairs the ordinals by which things of one kind are called, where each text has one that the other has not:
  /// 第二次世界大战, `World War I`.
  private mutating func findNames(_ own: [String: [Int]], _ its: [String: [Int]]) {
    /// The first of the ordinals of each value that the other text has neither as a name nor beside one.
    func rest(
      _ names: [Int], of quantities: [Quantity], besides others: [Int], in text: [Quantity]
    ) -> [Int] {
      let near = Set(others.flatMap { [$0 - 1, $0, $0 + 1] }).filter {
        text.indices.contains($0) && text[$0].kind == .ordinal
      }
      var values: Set<Double> = []
      return names.filter { at in
        at < quantities.count && !near.contains { text[$0].value == quantities[at].value }
          && values.insert(quantities[at].value).inserted
      }
    }
    for (key, names) in own.sorted(by: { $0.key < $1.key }) {
      guard let others = its[key] else { continue }
      let lacking = rest(names, of: source, besides: others, in: target)
      let added = rest(others, of: target, besides: names, in: source)
      guard lacking.count == 1, added.count == 1 else { continue }
      issues.removeAll { $0.source == lacking[0] || $0.target == added[0] }
      isFoundInTarget[lacking[0]] = true
      isFoundInSource[added[0]] = true
      issues.append(
        QuantityIssue(kind: .name, source: lacking[0], target: added[0], isCertain: false))
    }
  }

  /// Pairs one of people with another number of them: 一名士兵, `three soldiers`.
  ///
  /// Both texts must have no other number left, since one is often said without a number; two is often added.
  private mutating func pairOnes() {
    func rest(_ quantities: [Quantity], _ isFound: [Bool]) -> [Int] {
      quantities.indices.filter {
        let quantity = quantities[$0]
        return !isFound[$0] && quantity.kind == .number && quantity.unit == nil
          && !quantity.isName && !quantity.isVague
          && (quantity.certainty >= .likely || quantity.value == 1)
      }
    }
    let own = rest(source, isFoundInTarget)
    let its = rest(target, isFoundInSource)
    guard own.count == 1, its.count == 1 else { return }
    let (a, b) = (source[own[0]], target[its[0]])
    let distance = abs(
      Double(a.range.lowerBound) / sourceLength - Double(b.range.lowerBound) / targetLength)
    guard a.countsPeople || b.countsPeople, min(a.value, b.value) == 1, max(a.value, b.value) > 2,
      distance <= 2 * Self.reach || max(sourceLength, targetLength) <= 100
    else { return }
    isFoundInTarget[own[0]] = true
    isFoundInSource[its[0]] = true
    issues.append(QuantityIssue(kind: .value, source: own[0], target: its[0], isCertain: false))
  }

  private mutating func findConflicts() {
    for own in source.indices where !isFoundInTarget[own] && source[own].certainty >= .likely {
      for its in target.indices
      where !isFoundInTarget[own] && !isFoundInSource[its] && target[its].certainty >= .likely {
        guard case .conflict(let conflict) = source[own].agreement(with: target[its]) else {
          continue
        }
        isFoundInTarget[own] = true
        isFoundInSource[its] = true
        issues.append(
          QuantityIssue(
            kind: .conflict(conflict), source: own, target: its,
            isCertain: min(source[own].certainty, target[its].certainty) == .certain))
      }
    }
  }

  /// Pairs equal numbers where only one text counts those that it names: 甲、乙等三人, `three others`.
  private mutating func findRest() {
    for own in source.indices where !isFoundInTarget[own] {
      let its = target.indices.first {
        !isFoundInSource[$0] && source[own].isMiscounted(as: target[$0])
      }
      guard let its else { continue }
      isFoundInTarget[own] = true
      isFoundInSource[its] = true
      issues.append(QuantityIssue(kind: .rest, source: own, target: its, isCertain: false))
    }
  }

  /// Whether two numbers may be those of one floor, which the British count from the one above the ground.
  private static func isSameFloor(_ a: Quantity, _ b: Quantity) -> Bool {
    guard let own = a.ground, let its = b.ground, own != its else { return false }
    return a.value - Double(own) == b.value - Double(its)
  }

  /// Pairs a length of time and a half with one that leaves out the half: 一年半, `one year`.
  ///
  /// Otherwise nothing is said of one of a unit, which a translation need not keep.
  private mutating func findHalves() {
    func isHalf(_ a: Quantity, of b: Quantity) -> Bool {
      a.kind == .measure && b.kind == .measure && a.certainty >= .likely && !b.isName && !b.isVague
        && a.unit?.dimension == .time && a.unit == b.unit && a.written == b.written + 0.5
        && b.written == b.written.rounded() && b.certainty == .possible
    }
    for own in source.indices where !isFoundInTarget[own] {
      for its in target.indices where !isFoundInTarget[own] && !isFoundInSource[its] {
        guard isHalf(source[own], of: target[its]) || isHalf(target[its], of: source[own]) else {
          continue
        }
        isFoundInTarget[own] = true
        isFoundInSource[its] = true
        issues.append(
          QuantityIssue(kind: .value, source: own, target: its, isCertain: false))
      }
    }
  }

  /// Pairs the only vague amounts of two texts, if they are of other orders: 数十亿美元, `millions of dollars`.
  private mutating func pairVague() {
    let own = source.indices.filter { source[$0].isVague }
    let its = target.indices.filter { target[$0].isVague }
    guard own.count == 1, its.count == 1, !isFoundInTarget[own[0]], !isFoundInSource[its[0]] else {
      return
    }
    let (a, b) = (source[own[0]], target[its[0]])
    let isAlike = a.kind == b.kind && a.unit?.dimension == b.unit?.dimension
    guard isAlike || a.kind.isNumberOrMoney && b.kind.isNumberOrMoney,
      max(a.value, b.value) >= 9.5 * min(a.value, b.value)
    else { return }
    isFoundInTarget[own[0]] = true
    isFoundInSource[its[0]] = true
    issues.append(QuantityIssue(kind: .order, source: own[0], target: its[0], isCertain: false))
  }

  /// Pairs what has no counterpart: nearest first, of one kind first.
  private mutating func pairRest() {
    var pairs: [(cost: Double, own: Int, its: Int)] = []
    for own in source.indices where !isFoundInTarget[own] && source[own].certainty >= .likely {
      for its in target.indices where !isFoundInSource[its] && target[its].certainty >= .likely {
        guard let cost = cost(own, its) else { continue }
        pairs.append((cost, own, its))
      }
    }
    for pair in pairs.sorted(by: { ($0.cost, $0.own, $0.its) < ($1.cost, $1.own, $1.its) })
    where !isFoundInTarget[pair.own] && !isFoundInSource[pair.its] {
      isFoundInTarget[pair.own] = true
      isFoundInSource[pair.its] = true
      let (a, b) = (source[pair.own], target[pair.its])
      let isConversion = Self.isMeasure(a) && Self.isMeasure(b) && a.unit != b.unit
      issues.append(
        QuantityIssue(
          kind: isConversion ? .conversion : .value, source: pair.own, target: pair.its,
          isCertain: !isConversion && !a.isRounded(b) && min(a.certainty, b.certainty) == .certain,
          isDoubtful: Self.isSameFloor(a, b)))
    }
  }

  /// Pairs two lengths of time where one text repeats a length and the other does not: three years and four years,
  /// `three years` twice.
  ///
  /// Each length has one counterpart. Both texts must have the same number of lengths, and one of each must be left.
  private mutating func pairRepeated() {
    func lengths(_ quantities: [Quantity]) -> [Int] {
      quantities.indices.filter {
        let quantity = quantities[$0]
        return quantity.kind == .measure && quantity.unit?.dimension == .time
          && quantity.certainty >= .likely && !quantity.isVague && !quantity.isName
      }
    }
    var (own, its) = (lengths(source), lengths(target))
    guard own.count == its.count, own.count > 1 else { return }
    own.removeAll { at in
      guard
        let found = its.firstIndex(where: {
          switch source[at].agreement(with: target[$0]) {
          case .same, .converted, .conflict: true
          case .different: false
          }
        })
      else { return false }
      its.remove(at: found)
      return true
    }
    guard own.count == 1, its.count == 1,
      !issues.contains(where: { $0.source == own[0] || $0.target == its[0] })
    else { return }
    isFoundInTarget[own[0]] = true
    isFoundInSource[its[0]] = true
    issues.append(QuantityIssue(kind: .value, source: own[0], target: its[0], isCertain: false))
  }

  /// Whether a quantity is a measure; pounds may be one.
  private static func isMeasure(_ quantity: Quantity) -> Bool {
    quantity.kind == .measure || quantity.unit?.name == "pound"
  }

  /// How unlikely it is that two quantities translate each other; `nil` for what never does.
  private func cost(_ own: Int, _ its: Int) -> Double? {
    let (a, b) = (source[own], target[its])
    let isAlike = Self.family(a) == Self.family(b)
    let least = min(a.certainty, b.certainty)
    guard isAlike || least == .certain else { return nil }
    // Two small numbers in words are compared only where there is no other of their kind.
    if least == .likely, max(a.certainty, b.certainty) == .likely {
      guard isAlone(own, in: source, isFoundInTarget), isAlone(its, in: target, isFoundInSource)
      else {
        return nil
      }
    }
    // A name is compared with another name, or with a number in its place: 六方会谈, `five-party talks`.
    let distance = abs(
      Double(a.range.lowerBound) / sourceLength - Double(b.range.lowerBound) / targetLength)
    if a.isName || b.isName, a.kind == .number, !(a.isName && b.isName),
      distance > 2 * Self.reach || max(a.certainty, b.certainty) == .certain
    {
      return nil
    }
    // First and second are often said without a number (initial, 再次), so they are compared in their
    // places only.
    if max(a.certainty, b.certainty) == .likely, min(a.value, b.value) == 1,
      max(a.value, b.value) == 2, a.kind == .ordinal,
      distance > Self.reach, min(sourceLength, targetLength) > 60
    {
      return nil
    }
    let isExchanged = Self.end(own, in: source) * Self.end(its, in: target) < 0
    return (isAlike && !a.isOfOtherCurrency(b) ? 0 : 1) + (a.kind == b.kind ? 0 : 0.3)
      + (isExchanged ? 0.3 : 0) + distance
  }

  /// -1 for the first number of a range, 1 for the last one, 0 for any other.
  private static func end(_ at: Int, in quantities: [Quantity]) -> Int {
    if quantities[at].link == .range { return 1 }
    return at + 1 < quantities.count && quantities[at + 1].link == .range ? -1 : 0
  }

  private func isAlone(_ at: Int, in quantities: [Quantity], _ isFound: [Bool]) -> Bool {
    let family = Self.family(quantities[at])
    return quantities.indices.allSatisfy {
      $0 == at || isFound[$0] || quantities[$0].certainty == .possible
        || Self.family(quantities[$0]) != family
    }
  }

  /// Whether nobody adds a number, so that one without a counterpart in the source is reported.
  ///
  /// From the third on that is so of ordinals in words; first and second are often said without a number.
  private static func isNeverAdded(_ quantity: Quantity) -> Bool {
    guard !quantity.isOptional else { return false }
    return quantity.certainty == .certain
      || quantity.certainty == .likely && quantity.kind == .ordinal && quantity.value > 2
  }

  /// Whether a translation keeps a small number in words in some form.
  ///
  /// These are three or more of a unit or of people, and five or more of anything else. Ones and twos are also `both`, `a`
  /// and `bilateral`. They count where the other text has no number at all.
  private static func isKeptInWords(_ quantity: Quantity) -> Bool {
    guard quantity.certainty == .likely, !quantity.isVague else { return false }
    switch quantity.kind {
    case .measure: return (3...60).contains(quantity.written)
    case .number: return quantity.written >= (quantity.countsPeople ? 3 : 5)
    default: return false
    }
  }

  /// Numbers that only one text has.
  private mutating func reportRest() {
    for own in source.indices
    where !isFoundInTarget[own] && !source[own].isOptional
      && (source[own].certainty == .certain || target.isEmpty && Self.isKeptInWords(source[own]))
    {
      issues.append(QuantityIssue(kind: .missing, source: own, target: nil, isCertain: false))
    }
    issues.sort { ($0.source ?? .max, $0.target ?? .max) < ($1.source ?? .max, $1.target ?? .max) }
    for its in target.indices
    where !isFoundInSource[its]
      && (Self.isNeverAdded(target[its])
        || source.isEmpty && !target[its].isOptional && Self.isKeptInWords(target[its]))
    {
      issues.append(QuantityIssue(kind: .added, source: nil, target: its, isCertain: false))
    }
  }
}
