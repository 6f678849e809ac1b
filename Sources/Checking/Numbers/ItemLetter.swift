// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The letter or number of an item of an article or a list: `(a)`, `(iii)`, （三）, подпункт «б».
struct ItemLetter {
  /// UTF-8 bytes of the text, without brackets.
  let range: Range<Int>
  /// The items that it may name, counted from 1: `(i)` is the first or the ninth.
  let values: Set<Int>
  /// Whether it is in digits, which are compared as numbers elsewhere.
  let isDigits: Bool

  /// An item of a text and the one that another text names in its place.
  ///
  /// Both texts must have as many items, and all but one or more of them the same.
  ///
  /// - Returns: `nil` if the texts may name the same items.
  /// - Complexity: O(*n*), and O(*k*³) for the *k* items of each text, 12 at most.
  static func exchanged(
    _ source: (text: String, language: LanguageTag), _ target: (text: String, language: LanguageTag)
  ) -> (own: ItemLetter, other: ItemLetter)? {
    guard !source.language.matches(target.language) else { return nil }
    let own = ItemReader.reader(of: source.language).items(of: source.text)
    guard 1...12 ~= own.count else { return nil }
    let others = ItemReader.reader(of: target.language).items(of: target.text)
    guard own.count == others.count else { return nil }
    // The partner of each item of the target, by the paths of Kuhn's algorithm.
    var partners = [Int?](repeating: nil, count: others.count)
    func find(_ item: Int, _ seen: inout Set<Int>) -> Bool {
      for at in others.indices
      where !own[item].values.isDisjoint(with: others[at].values) && seen.insert(at).inserted {
        if partners[at].map({ find($0, &seen) }) ?? true {
          partners[at] = item
          return true
        }
      }
      return false
    }
    var alone: Int?
    for item in own.indices {
      var seen: Set<Int> = []
      if !find(item, &seen), alone == nil { alone = item }
    }
    guard let alone, let at = partners.firstIndex(of: nil),
      !own[alone].isDigits || !others[at].isDigits
    else { return nil }
    return (own[alone], others[at])
  }
}

/// Reads the letters of items in texts of one language.
private struct ItemReader: Sendable {
  private let letters: [Unicode.Scalar: Int]
  private let words: [[Unicode.Scalar]]
  private let suffixes: Set<Unicode.Scalar>
  private let articleItem: Unicode.Scalar?
  private let articleSuffix: Unicode.Scalar?
  private let ordinalMark: Unicode.Scalar?

  /// The reader of a language.
  static func reader(of language: LanguageTag) -> ItemReader {
    compiled.table(for: language, in: .standard)
  }

  private static let compiled = CompiledTables { ItemReader($1[$0].numbers ?? NumberData()) }

  private init(_ data: NumberData) {
    let own = DataText.words(data.itemLetters).compactMap(\.unicodeScalars.first)
    letters = Dictionary(
      own.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    words = DataText.words(data.itemWords).map { Array($0.unicodeScalars) }
    suffixes = Set(DataText.words(data.itemSuffixes).compactMap(\.unicodeScalars.first))
    articleItem = data.articleItem.unicodeScalars.first
    articleSuffix = data.articleSuffix.unicodeScalars.first
    ordinalMark = data.ordinalMark.unicodeScalars.first
  }

  /// The items of a text, in its order.
  func items(of text: String) -> [ItemLetter] {
    guard text.unicodeScalars.contains(where: { Self.isClosing($0) || suffixes.contains($0) })
    else {
      return []
    }
    let scalars = Array(text.lowercased().unicodeScalars)
    let written = Array(text.unicodeScalars)
    guard scalars.count == written.count else { return [] }
    var offsets: [Int] = [0]
    for scalar in written { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    var items: [ItemLetter] = []
    var end = 0
    for at in scalars.indices where Self.isClosing(scalars[at]) || suffixes.contains(scalars[at]) {
      guard let place = place(before: at, in: scalars, written), place.lowerBound >= end,
        let values = values(scalars[place])
      else { continue }
      end = at
      items.append(
        ItemLetter(
          range: offsets[place.lowerBound]..<offsets[place.upperBound], values: values,
          isDigits: scalars[place].allSatisfy { Self.isDigit($0) }))
    }
    return items
  }

  /// The place of an item that ends before a closing mark or 项.
  private func place(
    before end: Int, in text: [Unicode.Scalar], _ written: [Unicode.Scalar]
  ) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 4,
      Self.isLetter(text[start - 1]) || Self.isDigit(text[start - 1])
    {
      start -= 1
    }
    guard start < end else { return nil }
    let before = start > 0 ? text[start - 1] : " "
    let next = end + 1 < text.count ? text[end + 1] : " "
    if suffixes.contains(text[end]) { return placeOfSuffix(start..<end, in: text) }
    if Self.openings.contains(before) {
      // `State(s)`, `(s)he`, but `3(a)`.
      let previous = start > 1 ? text[start - 2] : " "
      guard !Self.isCased(previous), !Self.isCased(next) else { return nil }
      return start..<end
    }
    guard end - start == 1, Self.isLetter(text[start]), !words.isEmpty else { return nil }
    if text[end] == ")" { return before == " " ? start..<end : nil }
    // подпункт «б»
    guard Self.quotes.contains(before) else { return nil }
    var wordEnd = start - 1
    while wordEnd > 0, text[wordEnd - 1] == " " { wordEnd -= 1 }
    var wordStart = wordEnd
    while wordStart > 0, Self.isLetter(text[wordStart - 1]) { wordStart -= 1 }
    return words.contains { text[wordStart..<wordEnd].starts(with: $0) } ? start..<end : nil
  }

  /// The place of a letter before 项, or of a number after 款第: `a项`, 第三款第二项.
  private func placeOfSuffix(_ place: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int>? {
    guard let last = text[place].last else { return nil }
    if last.isASCII, Self.isLetter(last) {
      let start = place.upperBound - 1
      let isAlone = start == 0 || !(text[start - 1].isASCII && Self.isLetter(text[start - 1]))
      return isAlone ? start..<place.upperBound : nil
    }
    // 第 is one of the letters before the number.
    guard let ordinalMark, let mark = text[place].lastIndex(of: ordinalMark), mark > 0,
      mark + 1 < place.upperBound
    else { return nil }
    let isOfArticle = text[mark - 1] == articleSuffix
    guard isOfArticle ? text[place.upperBound] == articleItem : suffixes.contains(text[mark - 1])
    else { return nil }
    return mark + 1..<place.upperBound
  }

  /// The items that some letters may name; `nil` for none.
  private func values(_ item: ArraySlice<Unicode.Scalar>) -> Set<Int>? {
    guard let first = item.first else { return nil }
    var values: Set<Int> = []
    if item.allSatisfy({ Self.isDigit($0) }) {
      if item.count <= 2, let value = Int(String(String.UnicodeScalarView(item))) {
        values.insert(value)
      }
    } else if item.allSatisfy({ $0.isASCII && Self.isLetter($0) }) {
      if item.count == 1 { values.insert(Int(first.value) - 0x60) }
      let capitals = item.map { UInt8($0.value) - 0x20 }
      if let roman = RomanNumeral.value(of: capitals), roman <= Self.most { values.insert(roman) }
    } else if item.count == 1 {
      if let value = letters[first] { values.insert(value) }
      if let latin = Self.twins[first] { values.insert(Int(latin.value) - 0x60) }
    }
    if values.isEmpty {
      let symbols = item.compactMap { HanNumeral.Symbol($0.value) }
      if symbols.count == item.count, let match = HanNumeral.certain(in: symbols[...]),
        match.count == symbols.count, match.value.scale == 0,
        match.value.digits <= UInt64(Self.most)
      {
        values.insert(Int(match.value.digits))
      }
    }
    return values.isEmpty || values.contains(0) ? nil : values
  }

  private static let most = 40
  private static let openings: Set<Unicode.Scalar> = ["(", "\u{FF08}"]
  private static let quotes: Set<Unicode.Scalar> = ["\u{AB}", "\"", "\u{201C}", "\u{201E}"]

  private static let twins: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(LetterTwins.cyrillic.unicodeScalars, LetterTwins.latin.unicodeScalars)
      .filter { $1.properties.isLowercase }.map { ($0, $1) },
    uniquingKeysWith: { first, _ in first })

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "\u{FF09}", "\u{BB}", "\"", "\u{201D}", "\u{201C}": true
    default: false
    }
  }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isLetter(scalar.value)
  }
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value.isASCIIDigit }

  /// Whether a scalar is a letter of a script with cases, which makes a bracket part of a word.
  private static func isCased(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isLowercase || scalar.properties.isUppercase
  }
}
