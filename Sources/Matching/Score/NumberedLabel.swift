// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The label with a number at the beginning of a text: 第二条, `Article 2`, `Статья 2`, （二）, `(b)`, `2.`.
///
/// A unit whose source differs from a query in its label alone gets the number of the query in its translation, in the
/// notation that the translation has: 第三章 becomes `Chapter III`.
struct NumberedLabel {
  /// The way in which a number is written.
  enum Notation: Hashable {
    case digits, han
    case roman(isCapital: Bool)
    case letter(isCapital: Bool)
  }

  /// A way to read the number.
  struct Reading: Hashable {
    let notation: Notation
    let value: Int
  }

  /// UTF-8 bytes of the number.
  let range: Range<Int>
  /// The words and marks around the number, in small letters.
  let frame: String
  /// The ways to read the number: `(i)` is the first or the ninth.
  let readings: [Reading]

  /// The label of a text; `nil` if it has none.
  ///
  /// - Complexity: O(1): only the beginning is read.
  init?(_ text: String, _ language: LanguageTag) {
    let scalars = Array(text.unicodeScalars.prefix(Self.reach))
    let table = LabelTable.table(for: language, in: .standard)
    guard let (start, end, frame) = Self.number(in: scalars, table) else { return nil }
    readings = Self.readings(scalars[start..<end], table)
    guard !readings.isEmpty else { return nil }
    self.frame = frame
    let offset = scalars[..<start].reduce(0) { $0 + UTF8.width($1) }
    range = offset..<offset + scalars[start..<end].reduce(0) { $0 + UTF8.width($1) }
  }

  /// A translation with the number of a query's label.
  ///
  /// - Returns: `nil` unless the two sources have labels of one kind, and the translation has the number of its
  /// source in a notation in which the query's number can be written in one way only.
  static func carry(
    from query: (text: String, language: LanguageTag), source: String,
    into target: (text: String, language: LanguageTag), edits: [MatchEdit]
  ) -> String? {
    guard !edits.isEmpty, let asked = NumberedLabel(query.text, query.language),
      let known = NumberedLabel(source, query.language), asked.frame == known.frame,
      edits.allSatisfy({
        asked.contains($0.queryBytes) && known.contains($0.unitBytes)
      }),
      let written = NumberedLabel(target.text, target.language)
    else { return nil }
    let table = LabelTable.table(for: target.language, in: .standard)
    let isOneNotation = !Set(asked.readings.map(\.notation)).isDisjoint(
      with: known.readings.map(\.notation))
    var texts: Set<String> = []
    for own in known.readings {
      for its in written.readings where its.value == own.value {
        for new in asked.readings where !isOneNotation || new.notation == own.notation {
          guard let text = its.notation.text(of: new.value, table) else { return nil }
          texts.insert(text)
        }
      }
    }
    guard texts.count == 1, let text = texts.first else { return nil }
    var bytes = Array(target.text.utf8)
    bytes.replaceSubrange(written.range, with: text.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func contains(_ place: Range<Int>) -> Bool {
    range.lowerBound <= place.lowerBound && place.upperBound <= range.upperBound
  }

  // MARK: Reading

  /// The most characters that are read, and the most of a number.
  private static let (reach, longest) = (48, 8)

  /// The place of the number of a label and the frame around it.
  private static func number(
    in text: [Unicode.Scalar], _ table: LabelTable
  ) -> (start: Int, end: Int, frame: String)? {
    let first = text.firstIndex { !CharacterClass.isSpace($0.value) } ?? 0
    guard first < text.count else { return nil }
    for frame in table.frames where text[first...].starts(with: frame.before) {
      let start = first + frame.before.count
      let stop = text[start...].prefix { CharacterClass.isDigit($0.value) || isHanNumeral($0) }
        .endIndex
      guard stop > start, text[stop...].starts(with: frame.after) else { continue }
      return (start, stop, string(frame.before) + "-" + string(frame.after))
    }
    if "(（[［〔".unicodeScalars.contains(text[first]) {
      let stop = end(of: first + 1, in: text)
      guard stop > first + 1, stop < text.count, isClosing(text[stop]) else { return nil }
      return (first + 1, stop, "(-)")
    }
    let stop = end(of: first, in: text)
    guard stop < text.count else { return nil }
    if stop > first {
      if isClosing(text[stop]) { return (first, stop, "-)") }
      let isNumeral = text[first..<stop].allSatisfy {
        CharacterClass.isDigit($0.value) || isHanNumeral($0)
      }
      let isRoman = stop - first > 1 && text[first..<stop].allSatisfy { isRomanCapital($0) }
      if text[stop] == "、" || text[stop] == "．", isNumeral { return (first, stop, "-.") }
      if text[stop] == ".", isNumeral || isRoman, stop + 1 < text.count,
        !CharacterClass.isDigit(text[stop + 1].value)
      {
        return (first, stop, "-.")
      }
    }
    let word = text[first...].prefix { CharacterClass.isLetter($0.value) }
    guard table.words.contains(string(Array(word)).lowercased()) else { return nil }
    let start = text[word.endIndex...].prefix { $0 == " " || $0 == "\u{A0}" }.endIndex
    guard start > word.endIndex, start < text.count else { return nil }
    let last = end(of: start, in: text)
    let isWhole = last == text.count || !CharacterClass.isLetter(text[last].value)
    guard last > start, isWhole else { return nil }
    return (start, last, string(Array(word)).lowercased())
  }

  private static func end(of start: Int, in text: [Unicode.Scalar]) -> Int {
    text[start...].prefix(longest + 1).prefix { isPart($0) }.endIndex
  }

  private static func readings(
    _ number: ArraySlice<Unicode.Scalar>, _ table: LabelTable
  ) -> [Reading] {
    guard 1...longest ~= number.count, let first = number.first else { return [] }
    if number.allSatisfy({ $0.value.isASCIIDigit }) {
      guard number.count < 5, let value = Int(string(Array(number))), value > 0 else { return [] }
      return [Reading(notation: .digits, value: value)]
    }
    let symbols = number.compactMap { HanNumeral.Symbol($0.value) }
    if symbols.count == number.count {
      let (readings, count) = HanNumeral.readings(in: symbols[...])
      guard count == symbols.count, let value = readings.first?.value, value.isWhole,
        readings.count == 1 || number.count == 1, value.digits < 1000, value.digits > 0
      else { return [] }
      return [Reading(notation: .han, value: Int(value.digits))]
    }
    var found: [Reading] = []
    let isCapital = CharacterClass.isUppercase(first.value)
    let lower = string(Array(number)).lowercased()
    let same = isCapital ? lower.uppercased() : lower
    if same == string(Array(number)), let value = RomanNumeral.value(of: lower.uppercased().utf8) {
      found.append(Reading(notation: .roman(isCapital: isCapital), value: value))
    }
    if number.count == 1, let letter = lower.unicodeScalars.first,
      let index = table.letters(like: letter).firstIndex(of: letter)
    {
      found.append(Reading(notation: .letter(isCapital: isCapital), value: index + 1))
    }
    return found
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isDigit(scalar.value) || isHanNumeral(scalar)
      || CharacterClass.isLetter(scalar.value) && !CharacterClass.isHan(scalar.value)
  }

  private static func isHanNumeral(_ scalar: Unicode.Scalar) -> Bool {
    HanNumeral.isOrdinal(scalar.value)
  }

  private static func isRomanCapital(_ scalar: Unicode.Scalar) -> Bool {
    "IVXLCDM".unicodeScalars.contains(scalar)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    ")）]］〕".unicodeScalars.contains(scalar)
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

extension NumberedLabel.Notation {
  /// A number in this notation; `nil` where it has none.
  fileprivate func text(of value: Int, _ table: LabelTable) -> String? {
    switch self {
    case .digits: return "\(value)"
    case .han: return HanNumeral.text(of: value)
    case .roman(let isCapital):
      let text = RomanNumeral.text(of: value)
      return isCapital ? text : text?.lowercased()
    case .letter(let isCapital):
      let letters = table.usual
      guard 1...letters.count ~= value else { return nil }
      let text = String(letters[value - 1])
      return isCapital ? text.uppercased() : text
    }
  }
}

/// The words and marks around the numbers of a language's labels, and the letters that it counts with.
private struct LabelTable: Sendable {
  /// The characters directly before and after a number.
  struct Frame: Sendable {
    let before: [Unicode.Scalar]
    let after: [Unicode.Scalar]
  }

  let frames: [Frame]
  let words: Set<String>
  /// The letters that the language counts with in lists.
  let usual: [Unicode.Scalar]
  private static let latin = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)

  /// The table of a language.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> LabelTable {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { LabelTable($1[$0]) }

  private init(_ language: Language) {
    frames = language.sections.flatMap {
      DataText.words($0.divisionFrames) + DataText.words($0.labelFrames)
    }
    .compactMap { frame in
      let parts = frame.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      return Frame(before: Array(parts[0].unicodeScalars), after: Array(parts[1].unicodeScalars))
    }
    words = Set(
      language.sections.flatMap {
        SectionMarkerData.words($0.divisions) + SectionMarkerData.words($0.labelWords)
      })
    let own = DataText.words(language.numbers?.itemLetters ?? "").compactMap(\.unicodeScalars.first)
    usual = own.isEmpty || language.isHan ? Self.latin : own
  }

  /// The letters among which a letter counts.
  func letters(like letter: Unicode.Scalar) -> [Unicode.Scalar] {
    Self.latin.contains(letter) ? usual == Self.latin ? Self.latin : [] : usual
  }
}
