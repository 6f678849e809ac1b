// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Reads the number of an article, a section or a list item at the beginning of a sentence.
struct LabelReader: Sendable {
  /// Words before the number, folded: `article`, `статья`.
  private let words: Set<[UInt8]>

  /// Signs before and after such a number in any language: 第 and 条.
  private let ordinals: OrdinalSigns

  /// A reader for sentences of a language.
  init(_ language: LanguageTag, in languages: LanguageCatalog) {
    words = AlignmentTable.table(for: language, in: languages).labels
    ordinals = .signs(in: languages)
  }

  /// Whether a Han word only numbers a part: 第, 条, 第三.
  func isLabel(_ word: ArraySlice<UInt32>) -> Bool {
    guard let first = word.first else { return false }
    if word.count == 1, ordinals.units.contains(first) { return true }
    return ordinals.prefixes.contains(first)
      && word.dropFirst().allSatisfy { HanNumeral.Symbol($0) != nil }
  }

  /// The number at the beginning of a sentence, 1...999.
  func label(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    var head: [UInt32] = []
    var at = 0
    while at < text.count, head.count < Self.longest {
      let (scalar, size) = UTF8Scalars.decode(text, at: at)
      head.append(scalar)
      at += size
    }
    let value = ordinal(head[...]) ?? bracketed(head[...]) ?? worded(head[...]) ?? listed(head[...])
    return value.flatMap { (1...999).contains($0) ? $0 : nil }
  }

  private static let longest = 24

  /// `第三条`, `第 3 章`.
  private func ordinal(_ head: ArraySlice<UInt32>) -> Int? {
    guard let first = head.first, ordinals.prefixes.contains(first) else { return nil }
    let rest = head.dropFirst().drop { $0 == 0x20 }
    guard let (value, after) = number(rest), let sign = after.first(where: { $0 != 0x20 }),
      ordinals.units.contains(sign)
    else { return nil }
    return value
  }

  /// `(3)`, `（三）`.
  private func bracketed(_ head: ArraySlice<UInt32>) -> Int? {
    guard let first = head.first, Self.isBracket(first),
      let (value, after) = number(head.dropFirst()),
      after.first == 0x29 || after.first == 0xFF09
    else { return nil }
    return value
  }

  /// Whether a scalar opens a bracket.
  static func isBracket(_ scalar: UInt32) -> Bool { scalar == 0x28 || scalar == 0xFF08 }

  /// `Article 3`, `Статья 3`, `Section IV`.
  private func worded(_ head: ArraySlice<UInt32>) -> Int? {
    guard let space = head.firstIndex(of: 0x20) else { return nil }
    var word: [UInt8] = []
    for scalar in head[..<space] {
      UTF8Scalars.append(CharacterClass.lowercase(scalar), to: &word)
    }
    guard words.contains(word) else { return nil }
    let rest = head[(space + 1)...].drop { $0 == 0x20 || $0 == 0x2116 }
    guard let (value, after) = number(rest) ?? roman(rest) else { return nil }
    if let next = after.first, LetterKind(of: CharacterClass.lowercase(next)) != .none {
      return nil
    }
    return value
  }

  /// `3.`, `3)`, `三、`, `IV.`: a number, a mark, and no digit after it.
  private func listed(_ head: ArraySlice<UInt32>) -> Int? {
    guard let (value, after) = number(head) ?? roman(head), let mark = after.first,
      Self.listMarks.contains(mark)
    else { return nil }
    if let next = after.dropFirst().first, next.isASCIIDigit { return nil }
    return value
  }

  /// Digits or Han numerals at the beginning, and the text after them.
  private func number(_ text: ArraySlice<UInt32>) -> (Int, ArraySlice<UInt32>)? {
    let digits = text.prefix { $0.isASCIIDigit }
    if !digits.isEmpty {
      guard digits.count <= 3 else { return nil }
      return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, text[digits.endIndex...])
    }
    let han = text.prefix { HanNumeral.Symbol($0) != nil }
    let symbols = han.prefix(6).compactMap { HanNumeral.Symbol($0) }
    guard !symbols.isEmpty, symbols.count <= 5 else { return nil }
    // 壹、 and 百、 number items here, although they are ambiguous elsewhere.
    let (readings, count) = HanNumeral.readings(in: symbols[...])
    guard count == symbols.count, let first = readings.first,
      count == 1 || first.certainty == .certain,
      first.value.isWhole, first.value.digits < 1000
    else { return nil }
    return (Int(first.value.digits), text[han.endIndex...])
  }

  /// Roman numerals in capitals up to 39.
  private func roman(_ text: ArraySlice<UInt32>) -> (Int, ArraySlice<UInt32>)? {
    let letters = text.prefix { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    guard let value = RomanNumeral.value(of: letters.map { UInt8(truncatingIfNeeded: $0) }) else {
      return nil
    }
    return (value, text[letters.endIndex...])
  }

  private static let listMarks: Set<UInt32> = [0x2E, 0x29, 0x3001, 0xFF0E, 0xFF09]
}

/// The signs that make a number an ordinal before and after it, in all languages of a catalog.
private struct OrdinalSigns: Sendable {
  let prefixes: Set<UInt32>
  let units: Set<UInt32>

  private init(_ languages: LanguageCatalog) {
    let data = languages.languages.compactMap(\.alignment)
    prefixes = Set(data.flatMap { $0.ordinalPrefix.unicodeScalars.map(\.value) })
    units = Set(data.flatMap { $0.ordinalUnits.unicodeScalars.map(\.value) })
  }

  static func signs(in languages: LanguageCatalog) -> OrdinalSigns {
    compiled.table(in: languages)
  }

  private static let compiled = CompiledTables { OrdinalSigns($1) }
}
