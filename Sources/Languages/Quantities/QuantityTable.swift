import TextModel

/// What a form of a language's table means to the reader of quantities; `QuantityData` explains each.
enum QuantitySense: Hashable, Sendable {
  case cardinal(Double)
  case ordinal(Double)
  case scale(Double)
  case letterScale(Double)
  case part(Double)
  case half
  case month(Int)
  case weekday(Int)
  case unit(QuantityUnit)
  case before(QuantityUnit)
  case multiple(Double)
  case measure(Double, QuantityUnit)
  case up, down, minus, below, link, from, to, range, and, over, vague, number, section, nth
  case year, day, decade, century, quarter, halfYear, bce, am, pm, hour, minute, counter, skip
  case respectively, fraction, andHalf, of, years, maybeHour, quarterHour, monthMark, quarterBefore,
    firstYear
  case era(Int)
  case partOf(Int)
  case at(Int)
  case decadeOf(Int)
  case name([String])
  case topic(String)
}

/// The words of a language that the reader of quantities knows, compiled for look-up.
package struct QuantityTable: Sendable {
  /// A token of a form: a whole word or character, or the beginning of a word.
  private struct Element: Sendable {
    var hash: UInt64
    /// The bytes that the word begins with, for a form that is inflected; else empty.
    var beginning: [UInt8] = []
    /// Whether what follows the beginning must be one of the endings.
    var takesEndings = false
    /// Whether no space comes before it, as in US$.
    var isJoined = false
  }

  private struct Form: Sendable {
    var elements: [Element]
    var senses: [QuantitySense] = []
    /// How many bytes of words it fixes: the more, the better it fits.
    var weight = 0
  }

  /// How the language groups digits.
  package let style: DigitGroups.Style
  /// Whether months are written with a capital.
  let capitalizesMonths: Bool
  /// First parts of compounds with their values, longest first, and second parts.
  let combining: [(word: [UInt8], value: Double)]
  let compounds: [(word: [UInt8], role: Compound)]
  /// Endings that make a number a multiple.
  let folds: [[UInt8]]
  private var forms: [Form] = []
  private var exact: [UInt64: [Int32]] = [:]
  private var stems: [UInt64: [Int32]] = [:]
  private let endings: Set<[UInt8]>
  /// Writes values as the language does.
  package let writer: QuantityWriter

  /// What the second part of a compound does.
  enum Compound: Sendable {
    case unit(QuantityUnit)
    case scale(Double)
    case number
  }

  /// The table of a language; one that knows only digits where there is none.
  package static func table(for language: LanguageTag) -> QuantityTable {
    compiled.table(for: language, in: .standard)
  }

  private static let compiled = CompiledTables { tag, catalog in
    QuantityTable(catalog[tag].numbers ?? NumberData(), catalog[tag].quantities ?? QuantityData())
  }

  init(_ numbers: NumberData, _ data: QuantityData) {
    style = numbers.style
    capitalizesMonths = numbers.capitalizesMonths
    endings = Set(DataText.bytes(data.endings))
    writer = QuantityWriter(numbers, data)
    var combining: [(word: [UInt8], value: Double)] = []
    var compounds: [(word: [UInt8], role: Compound)] = []
    var folds: [[UInt8]] = []
    var list: [(text: String, senses: [QuantitySense])] = []
    for (table, sense) in [
      (numbers.cardinals, { .cardinal($0) }), (numbers.ordinals, { .ordinal($0) }),
      (numbers.scales, { .scale($0) }), (numbers.scaleLetters, { .letterScale($0) }),
    ] as [(String, (Double) -> QuantitySense)] {
      for (word, value) in NumberData.values(table) { list.append((word, [sense(value)])) }
    }
    for (word, month) in NumberData.months(numbers.months) { list.append((word, [.month(month)])) }
    for line in (data.words + "\n" + data.names).split(separator: "\n") {
      let halves = line.split(separator: "|", maxSplits: 1).map { DataText.words(String($0)) }
      guard halves.count == 2, let role = halves[0].first else { continue }
      let argument = halves[0].count > 1 ? halves[0][1] : ""
      for form in halves[1] {
        switch role {
        case "combining":
          if let value = Double(argument) { combining.append((Array(form.utf8), value)) }
        case "compound":
          if let unit = QuantityUnit.named(argument) {
            compounds.append((Array(form.utf8), .unit(unit)))
          } else {
            compounds.append((Array(form.utf8), Double(argument).map { .scale($0) } ?? .number))
          }
        case "fold": folds.append(Array(form.utf8))
        default:
          if let sense = Self.sense(role, argument) { list.append((form, [sense])) }
        }
      }
    }
    for (symbol, names) in Self.symbols { list.append((names, [.unit(symbol)])) }
    self.combining = combining.sorted { $0.word.count > $1.word.count }
    self.compounds = compounds.sorted { $0.word.count > $1.word.count }
    self.folds = folds
    var places: [String: Int] = [:]
    for (text, senses) in list {
      if let place = places[text] {
        forms[place].senses += senses.filter { !forms[place].senses.contains($0) }
      } else if let form = Self.form(text, senses) {
        places[text] = forms.count
        forms.append(form)
      }
    }
    for (place, form) in forms.enumerated() {
      guard let first = form.elements.first else { continue }
      if first.beginning.isEmpty {
        exact[first.hash, default: []].append(Int32(place))
      } else {
        stems[first.hash, default: []].append(Int32(place))
      }
    }
  }

  /// Codes of currencies, which all languages write alike.
  private static let symbols: [(QuantityUnit, String)] = DataText.words(QuantityUnit.codes)
    .compactMap { code in QuantityUnit.named(code).map { ($0, code.lowercased()) } }

  private static func sense(_ role: String, _ argument: String) -> QuantitySense? {
    let value = Double(argument)
    let number = Int(argument)
    switch role {
    case "cardinal": return value.map { .cardinal($0) }
    case "ordinal": return value.map { .ordinal($0) }
    case "scale": return value.map { .scale($0) }
    case "part": return value.map { .part($0) }
    case "month": return number.map { .month($0) }
    case "weekday": return number.map { .weekday($0) }
    case "unit": return QuantityUnit.named(argument).map { .unit($0) }
    case "before": return QuantityUnit.named(argument).map { .before($0) }
    case "multiple": return value.map { .multiple($0) }
    case "measure":
      let parts = argument.split(separator: ":").map(String.init)
      guard parts.count == 2, let value = Double(parts[0]) else { return nil }
      return QuantityUnit.named(parts[1]).map { .measure(value, $0) }
    case "era": return number.map { .era($0) }
    case "partof": return number.map { .partOf($0) }
    case "decadeof": return number.map { .decadeOf($0) }
    case "at": return number.map { .at($0) }
    case "name": return .name(argument.split(separator: "+").map(String.init))
    case "topic": return .topic(argument)
    default: return plain[role]
    }
  }

  private static let plain: [String: QuantitySense] = [
    "half": .half, "up": .up, "down": .down, "minus": .minus, "below": .below, "link": .link,
    "from": .from, "to": .to, "range": .range, "and": .and, "over": .over, "vague": .vague,
    "number": .number, "section": .section, "nth": .nth, "year": .year, "day": .day,
    "decade": .decade, "century": .century, "quarter": .quarter, "halfyear": .halfYear,
    "bce": .bce, "am": .am, "pm": .pm, "hour": .hour, "minute": .minute, "counter": .counter,
    "skip": .skip, "respectively": .respectively, "fraction": .fraction, "andhalf": .andHalf,
    "of": .of, "years": .years, "maybehour": .maybeHour, "quarterhour": .quarterHour,
    "monthmark": .monthMark, "quarterbefore": .quarterBefore, "firstyear": .firstYear,
  ]

  private static func form(_ text: String, _ senses: [QuantitySense]) -> Form? {
    var form = Form(elements: [], senses: senses)
    for piece in text.split(separator: "_") {
      if piece.hasSuffix("*") || piece.hasSuffix("~") {
        let bytes = Array(piece.utf8.dropLast())
        let token = tokens(bytes).first
        guard let token, token.kind == .word, token.stem != 0 else { return nil }
        form.elements.append(
          Element(hash: token.stem, beginning: bytes, takesEndings: piece.hasSuffix("~")))
        form.weight += bytes.count
      } else {
        for (number, token) in tokens(Array(piece.utf8)).enumerated() {
          form.elements.append(Element(hash: token.hash, isJoined: number > 0))
          form.weight += token.folded.count + 1
        }
      }
    }
    return form.elements.isEmpty ? nil : form
  }

  private static func tokens(_ bytes: [UInt8]) -> [QuantityToken] {
    bytes.withUnsafeBufferPointer { bytes in
      QuantityLexer.tokens(bytes, source: bytes, sourceRange: { $0 })
    }
  }
}

extension QuantityTable {
  /// The senses of a form.
  func senses(_ form: Int32) -> [QuantitySense] { forms[Int(form)].senses }

  /// Marks each token at which a form begins, with the longest one.
  func mark(_ tokens: inout [QuantityToken], _ folded: UnsafeBufferPointer<UInt8>) {
    for at in tokens.indices where tokens[at].kind != .digits || tokens[at].folded.count <= 4 {
      var best: (form: Int32, span: Int, weight: Int)?
      func consider(_ form: Int32) {
        guard let span = span(of: form, in: tokens, at: at, folded) else { return }
        let weight = forms[Int(form)].weight
        if let found = best, (found.span, found.weight) >= (span, weight) { return }
        best = (form, span, weight)
      }
      if let found = exact[tokens[at].hash] {
        for form in found { consider(form) }
      }
      if tokens[at].stem != 0, let found = stems[tokens[at].stem] {
        for form in found { consider(form) }
      }
      if let best {
        tokens[at].form = best.form
        tokens[at].span = Int32(best.span)
      }
    }
  }

  /// How many tokens a form takes at a place; `nil` when it is not there.
  private func span(
    of form: Int32, in tokens: [QuantityToken], at start: Int,
    _ folded: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var at = start
    for (number, element) in forms[Int(form)].elements.enumerated() {
      // Abbreviations have a full stop after each part: a. m., кв. км.
      if number > 0, at < tokens.count, tokens[at].kind == .mark, tokens[at].scalar == 0x2E,
        element.hash != tokens[at].hash
      {
        at += 1
      }
      guard at < tokens.count else { return nil }
      let token = tokens[at]
      if element.isJoined, token.isSpaced { return nil }
      if element.beginning.isEmpty {
        guard token.hash == element.hash else { return nil }
      } else {
        guard token.kind == .word, token.stem == element.hash,
          begins(folded, token, with: element)
        else { return nil }
      }
      at += 1
    }
    return at - start
  }

  private func begins(
    _ folded: UnsafeBufferPointer<UInt8>, _ token: QuantityToken, with element: Element
  ) -> Bool {
    let range = Int(token.folded.lowerBound)..<Int(token.folded.upperBound)
    let length = element.beginning.count
    guard range.count >= length else { return false }
    for place in 0..<length where folded[range.lowerBound + place] != element.beginning[place] {
      return false
    }
    let rest = folded[(range.lowerBound + length)..<range.upperBound]
    guard element.takesEndings else { return rest.count <= 6 }
    return endings.contains(Array(rest))
  }
}

extension QuantityTable {
  /// The value of a whole word that is a cardinal or a scale.
  func value(ofWord word: ArraySlice<UInt8>) -> Double? {
    let hash = String(decoding: word, as: UTF8.self).unicodeScalars.reduce(QuantityLexer.seed) {
      QuantityLexer.mix($0, $1.value)
    }
    for form in exact[hash] ?? [] where forms[Int(form)].elements.count == 1 {
      for sense in forms[Int(form)].senses {
        switch sense {
        case .cardinal(let value), .scale(let value): return value
        default: break
        }
      }
    }
    return nil
  }
}
