// SPDX-License-Identifier: Apache-2.0

/// Reads the words of a language into the flat arrays of a `QuantityTable`.
///
/// Works on bytes: a table has some two thousand forms and is compiled when the first text is read.
struct QuantityTableCompiler {
  private(set) var forms: [QuantityTable.Form] = []
  private(set) var elements: [QuantityTable.Element] = []
  private(set) var senses: [QuantitySense] = []
  private(set) var beginnings: [UInt8] = []
  private(set) var combining: [(word: [UInt8], value: Double)] = []
  private(set) var compounds: [(word: [UInt8], role: QuantityTable.Compound)] = []
  private(set) var folds: [[UInt8]] = []
  private(set) var inchMarks: [[UInt8]] = []
  /// The words and the signs of the SI prefixes, by their names.
  private var prefixes: [String: [String]] = [:]
  private var signPrefixes: [String: [String]] = [:]
  /// The form of each text, by a hash of its bytes.
  private var places: [UInt64: Int32] = [:]

  init() {
    forms.reserveCapacity(2500)
    elements.reserveCapacity(4000)
    senses.reserveCapacity(2500)
    places.reserveCapacity(2500)
  }

  /// Adds the number words of a language.
  mutating func add(_ numbers: NumberData) {
    for (table, role) in [
      (numbers.cardinals, .cardinal), (numbers.ordinals, .ordinal), (numbers.scales, .scale),
      (numbers.scaleLetters, .letterScale),
    ] as [(String, QuantityRoles)] {
      eachLine(table) { compiler, words in
        guard let first = words.first,
          let sense = QuantitySense(role, argument: Self.text(first))
        else { return }
        for word in words.dropFirst() { compiler.addForm(word, role: role, sense: sense) }
      }
    }
    var month = 0
    eachLine(numbers.months) { compiler, words in
      month += 1
      for word in words { compiler.addForm(word, role: .month, sense: .month(month)) }
    }
  }

  /// Adds lines of a role, an argument and forms; see `QuantityData`.
  mutating func add(_ table: String) {
    eachLine(table) { compiler, words in
      guard let bar = words.firstIndex(where: { $0.count == 1 && $0[$0.startIndex] == 0x7C }),
        bar > 0
      else { return }
      compiler.add(
        role: Self.text(words[0]), argument: bar > 1 ? Self.text(words[1]) : "",
        forms: words[(bar + 1)...])
    }
  }

  private mutating func add(
    role name: String, argument: String, forms: ArraySlice<Slice<UnsafeBufferPointer<UInt8>>>
  ) {
    switch name {
    case "combining":
      guard let value = Double(argument) else { return }
      combining += forms.map { (Array($0), value) }
    case "compound":
      let role: QuantityTable.Compound =
        if let unit = QuantityUnit.named(argument) { .unit(unit) } else {
          Double(argument).map { .scale($0) } ?? .number
        }
      compounds += forms.map { (Array($0), role) }
    case "fold": folds += forms.map { Array($0) }
    case "prefix": prefixes[argument] = forms.map(Self.text)
    case "signprefix": signPrefixes[argument] = forms.map(Self.text)
    case "stem":
      addUnit(argument, forms: forms.map(Self.text))
      for prefix in UnitPrefixes.taken[argument] ?? [] {
        let words = (prefixes[prefix] ?? []).flatMap { word in
          forms.map { word + Self.text($0) }
        }
        addUnit("\(prefix).\(argument)", forms: words)
      }
    case "sign", "signs":
      if name == "sign" { addSigns(argument, signs: forms.map(Self.text), isPlain: true) }
      let taken = UnitPrefixes.taken[argument] ?? []
      for prefix in taken {
        let signs = (signPrefixes[prefix] ?? []).flatMap { sign in
          forms.map { sign + Self.text($0) }
        }
        // mW and MW are told apart by their letters alone.
        let isOpen = taken.contains("milli") && taken.contains("mega")
        addSigns(
          "\(prefix).\(argument)", signs: signs,
          isPlain: !(isOpen && (prefix == "milli" || prefix == "mega")))
      }
    case "signed": addSigns(argument, signs: forms.map(Self.text), isPlain: false)
    case "inchmark": inchMarks += forms.map { Array($0) }
    case "event":
      guard let years = EventYears(argument) else { return }
      for form in forms { addForm(form, role: .context, sense: .context(.event(years))) }
    default:
      guard let role = QuantityRoles.named(name) else { return }
      let sense = QuantitySense(role, argument: argument)
      guard sense != nil || role.isDisjoint(with: .withArgument) else { return }
      for form in forms { addForm(form, role: role, sense: sense) }
    }
  }

  /// Codes of currencies that are also words.
  private static let words: Set<String> = ["all", "try", "mop", "top", "cup", "gel", "ron", "inr"]

  /// Adds the codes of currencies, which all languages write alike.
  mutating func addCurrencyCodes() {
    eachLine(QuantityUnit.codes) { compiler, codes in
      for code in codes {
        guard let unit = QuantityUnit.named(Self.text(code)) else { continue }
        code.map { $0 | 0x20 }.withUnsafeBufferPointer { letters in
          let code = Slice(base: letters, bounds: letters.indices)
          compiler.addForm(code, role: .unit, sense: .unit(unit))
          // GBP 20m; a sentence may begin with All or Try.
          if !Self.words.contains(Self.text(code)) {
            compiler.addForm(code, role: .before, sense: .before(unit))
          }
        }
      }
    }
  }
}

extension QuantityTableCompiler {
  /// Adds words that are a unit.
  private mutating func addUnit(_ name: String, forms: [String]) {
    guard let unit = QuantityUnit.named(name) else { return }
    for form in forms { addForm(form, role: .unit, sense: .unit(unit)) }
  }

  /// Adds signs of a unit, whose letters are small and capital as given.
  ///
  /// - Parameter isPlain: whether a sign of three letters or more is also read in other letters: KPA, `Mhz`.
  private mutating func addSigns(_ name: String, signs: [String], isPlain: Bool) {
    guard let unit = QuantityUnit.named(name) else { return }
    for sign in signs {
      let folded = sign.lowercased()
      addForm(folded, role: .unit, sense: .sign(unit, sign))
      if isPlain, sign.count > 2 { addForm(folded, role: .unit, sense: .unit(unit)) }
    }
  }

  private mutating func addForm(_ text: String, role: QuantityRoles, sense: QuantitySense?) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      addForm(Slice(base: bytes, bounds: bytes.indices), role: role, sense: sense)
    }
  }

  private static func text(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: word, as: UTF8.self)
  }

  /// Calls a function with the words of each line that has some.
  private mutating func eachLine(
    _ table: String,
    _ body: (inout Self, [Slice<UnsafeBufferPointer<UInt8>>]) -> Void
  ) {
    var table = table
    table.withUTF8 { bytes in
      for line in bytes.split(separator: 0x0A) {
        body(&self, line.split { $0 == 0x20 || $0 == 0x09 })
      }
    }
  }

  private mutating func addForm(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, role: QuantityRoles, sense: QuantitySense?
  ) {
    var key = QuantityLexer.seed
    for byte in text { key = QuantityLexer.mix(key, UInt32(byte)) }
    let place: Int
    if let known = places[key] {
      place = Int(known)
    } else {
      guard let form = form(text) else { return }
      place = forms.count
      places[key] = Int32(place)
      forms.append(form)
    }
    forms[place].roles.formUnion(role)
    if let sense { add(sense, to: place) }
  }

  /// Adds a sense to those of a form, which follow each other.
  private mutating func add(_ sense: QuantitySense, to place: Int) {
    let range = forms[place].senses
    // No slice of the array is kept, which would make it copy all of itself.
    guard !range.contains(where: { senses[Int($0)] == sense }) else { return }
    var start = range.lowerBound
    if range.isEmpty || range.upperBound < senses.count {
      start = Int32(senses.count)
      for known in range { senses.append(senses[Int(known)]) }
    }
    senses.append(sense)
    forms[place].senses = start..<Int32(senses.count)
  }

  /// The form of a text, whose elements are added; `nil` for an empty one.
  private mutating func form(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> QuantityTable.Form? {
    let start = elements.count
    var weight = 0
    for piece in text.split(separator: 0x5F) {
      let last = piece[piece.endIndex - 1]
      let isInflected = last == 0x2A || last == 0x7E
      let bytes = UnsafeBufferPointer(rebasing: isInflected ? piece.dropLast() : piece)
      var at = 0
      if isInflected {
        guard let token = QuantityLexer.next(bytes, &at), token.kind == .word, token.stem != 0
        else {
          elements.removeLast(elements.count - start)
          return nil
        }
        let beginning = Int32(beginnings.count)
        beginnings += bytes
        elements.append(
          QuantityTable.Element(
            hash: token.stem, beginning: beginning..<Int32(beginnings.count),
            takesEndings: last == 0x7E))
        weight += bytes.count
      } else {
        var isJoined = false
        while let token = QuantityLexer.next(bytes, &at) {
          elements.append(QuantityTable.Element(hash: token.hash, isJoined: isJoined))
          isJoined = true
          weight += token.folded.count + 1
        }
      }
    }
    guard elements.count > start else { return nil }
    return QuantityTable.Form(
      elements: Int32(start)..<Int32(elements.count), weight: Int32(weight))
  }
}
