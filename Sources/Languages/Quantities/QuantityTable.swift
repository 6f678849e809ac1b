// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The words of a language that the reader of quantities knows, compiled for look-up.
///
/// Immutable and shared: forms are kept in flat arrays, so that a table is compiled quickly and a token that
/// begins no form costs one probe.
package final class QuantityTable: Sendable {
  /// A token of a form: a whole word or character, or the beginning of a word.
  struct Element: Sendable, Equatable {
    var hash: UInt64
    /// The bytes that the word begins with, for a form that is inflected; else empty.
    var beginning: Range<Int32> = 0..<0
    /// Whether what follows the beginning must be one of the endings.
    var takesEndings = false
    /// Whether no space comes before it, as in US$.
    var isJoined = false
  }

  /// A word or several with what they mean.
  struct Form: Sendable {
    var elements: Range<Int32>
    var senses: Range<Int32> = 0..<0
    var roles: QuantityRoles = []
    /// How many bytes of words it fixes: the more, the better it fits.
    var weight: Int32 = 0
  }

  /// The function of the second part of a compound.
  enum Compound: Sendable {
    case unit(QuantityUnit)
    case scale(Double)
    case number
  }

  /// How the language groups digits.
  package let style: DigitGroups.Style
  /// Whether months are written with a capital.
  let capitalizesMonths: Bool
  /// Whether dates in digits have the day first and no other order.
  let writesDayFirst: Bool
  /// First parts of compounds with their values, longest first, and second parts.
  let combining: [(word: [UInt8], value: Double)]
  let compounds: [(word: [UInt8], role: Compound)]
  /// Endings that make a number a multiple.
  let folds: [[UInt8]]
  /// Words and signs for inches that are read only after feet.
  let inchMarks: [[UInt8]]
  /// Words that are the same after every number.
  private let uncounted: Set<[UInt8]>
  private let homographs: Set<[UInt8]>
  /// Whether the language has number words that are other words, too.
  package var hasHomographs: Bool { !homographs.isEmpty }
  /// Writes values as the language does.
  package let writer: QuantityWriter
  private let forms: [Form]
  private let elements: [Element]
  private let senses: [QuantitySense]
  /// The bytes that `Element.beginning` is a range of.
  private let beginnings: [UInt8]
  private let endings: Set<[UInt8]>
  /// Forms by the hash of their first word, and by that of its first three letters.
  private let exact: QuantityFormIndex
  private let stems: QuantityFormIndex
  /// The last bytes of the first letters of compounds, as bits.
  private let combiningLetters: UInt64

  /// The table of a language; one that knows only digits where there is none.
  package static func table(for language: LanguageTag) -> QuantityTable {
    compiled.table(for: language, in: .standard)
  }

  private static let compiled = CompiledTables { tag, catalog in
    let language = catalog[tag]
    return QuantityTable(language.numbers ?? NumberData(), language.quantities ?? QuantityData())
  }

  init(_ numbers: NumberData, _ data: QuantityData) {
    var compiler = QuantityTableCompiler()
    compiler.add(numbers)
    compiler.add(data.words)
    compiler.add(data.names)
    compiler.add(data.events)
    compiler.add(UnitPrefixes.signs)
    compiler.addCurrencyCodes()
    style = numbers.style
    capitalizesMonths = numbers.capitalizesMonths
    writesDayFirst = data.writesDayFirst
    writer = QuantityWriter(numbers, data)
    endings = Set(DataText.bytes(data.endings))
    combining = compiler.combining.sorted { $0.word.count > $1.word.count }
    compounds = compiler.compounds.sorted { $0.word.count > $1.word.count }
    folds = compiler.folds
    inchMarks = compiler.inchMarks
    uncounted = Set(DataText.bytes(numbers.uncounted))
    homographs = Set(DataText.bytes(numbers.homographs))
    forms = compiler.forms
    elements = compiler.elements
    senses = compiler.senses
    beginnings = compiler.beginnings
    let firsts = compiler.forms.map { compiler.elements[Int($0.elements.lowerBound)] }
    exact = QuantityFormIndex(firsts.map { $0.beginning.isEmpty ? $0.hash : nil })
    stems = QuantityFormIndex(firsts.map { $0.beginning.isEmpty ? nil : $0.hash })
    combiningLetters = compiler.combining.reduce(0) { bits, part in
      part.word.count > 1 ? bits | 1 << UInt64(part.word[1] & 0x3F) : bits
    }
  }
}

extension QuantityTable {
  /// The senses of a form.
  func senses(_ form: Int32) -> ArraySlice<QuantitySense> {
    let range = forms[Int(form)].senses
    return senses[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Marks each token at which a form begins, with the longest one.
  func mark(_ tokens: inout [QuantityToken], _ folded: UnsafeBufferPointer<UInt8>) {
    tokens.withUnsafeMutableBufferPointer { tokens in
      for at in tokens.indices where tokens[at].kind != .digits || tokens[at].folded.count <= 4 {
        var best: (form: Int32, span: Int, weight: Int32)?
        func consider(_ first: Int32, _ index: QuantityFormIndex) {
          var form = first
          while form >= 0 {
            if let span = span(of: form, in: tokens, at: at, folded) {
              let weight = forms[Int(form)].weight
              if best.map({ ($0.span, $0.weight) < (span, weight) }) ?? true {
                best = (form, span, weight)
              }
            }
            form = index.next(form)
          }
        }
        consider(exact.first(tokens[at].hash), exact)
        if tokens[at].stem != 0 { consider(stems.first(tokens[at].stem), stems) }
        if let best {
          tokens[at].form = best.form
          tokens[at].span = Int32(best.span)
          tokens[at].roles = forms[Int(best.form)].roles
        }
      }
    }
  }

  /// How many tokens a form takes at a place; `nil` when it is not there.
  private func span(
    of form: Int32, in tokens: UnsafeMutableBufferPointer<QuantityToken>, at start: Int,
    _ folded: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var at = start
    let range = forms[Int(form)].elements
    for number in range {
      let element = elements[Int(number)]
      // Abbreviations have a full stop after each part: a. m., кв. км.
      if number > range.lowerBound, at < tokens.count, tokens[at].kind == .mark,
        tokens[at].scalar == 0x2E, element.hash != tokens[at].hash
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
    let start = Int(element.beginning.lowerBound)
    for place in 0..<length where folded[range.lowerBound + place] != beginnings[start + place] {
      return false
    }
    let rest = folded[(range.lowerBound + length)..<range.upperBound]
    guard element.takesEndings else { return rest.count <= 6 }
    return endings.contains(Array(rest))
  }

  /// Whether a word may be a compound with a number: двухдневный, tenfold.
  func mayCombine(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if word.count >= 10, combiningLetters >> UInt64(word[1] & 0x3F) & 1 != 0 { return true }
    return folds.contains { ending in
      ending.count < word.count
        && ending.indices.allSatisfy { ending[$0] == word[word.count - ending.count + $0] }
    }
  }

  /// Whether folded words are one number word that is another word, too.
  package func isHomograph(_ words: some Sequence<UInt8>) -> Bool {
    homographs.contains(Array(words))
  }

  /// Whether a folded word after a number is not counted by it: the same after every number, or one that joins
  /// numbers (`and`, `to`).
  package func isUncounted(_ word: [UInt8]) -> Bool {
    if uncounted.contains(word) { return true }
    let hash = String(decoding: word, as: UTF8.self).unicodeScalars.reduce(QuantityLexer.seed) {
      QuantityLexer.mix($0, $1.value)
    }
    var form = exact.first(hash)
    while form >= 0 {
      let known = forms[Int(form)]
      if known.elements.count == 1,
        !known.roles.isDisjoint(with: [.and, .range, .from, .to, .link, .of])
      {
        return true
      }
      form = exact.next(form)
    }
    return false
  }

  /// The value of a whole word that is a cardinal or a scale.
  func value(ofWord word: ArraySlice<UInt8>) -> Double? {
    let hash = String(decoding: word, as: UTF8.self).unicodeScalars.reduce(QuantityLexer.seed) {
      QuantityLexer.mix($0, $1.value)
    }
    var form = exact.first(hash)
    while form >= 0 {
      if forms[Int(form)].elements.count == 1 {
        for sense in senses(form) {
          switch sense {
          case .cardinal(let value), .scale(let value): return value
          default: break
          }
        }
      }
      form = exact.next(form)
    }
    return nil
  }
}
