import ICUText
import Languages

/// Russian names in Cyrillic and Latin letters, compared by what all romanisations have in common.
///
/// Opens ICU's BGN/PCGN romanisation. Not thread-safe; use one instance per thread.
final class RussianName {
  private let romanizer: Transliterator
  private let back: Transliterator?
  private var givenNames: [String: String] = [:]

  init?() {
    guard let opened = try? Transliterator("Russian-Latin/BGN; Latin-ASCII") else { return nil }
    romanizer = opened
    back = try? Transliterator("Latin-Russian/BGN")
    for name in RussianGivenNames.names { givenNames[skeleton(ofRussian: name)] = name }
  }

  /// The Russian given name that a word in Latin letters may be.
  func givenName(ofLatin word: String) -> String? { givenNames[Self.skeleton(ofLatin: word)] }

  /// A Russian word in BGN/PCGN, as a name.
  func romanized(_ word: String) -> String {
    let text = romanizer.transform(word).filter { $0.isLetter }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A romanised word in Cyrillic, as a name.
  func russian(_ word: String) -> String { back?.transform(word) ?? word }

  /// What a Russian word in any romanisation has in common: see `skeleton(ofLatin:)`.
  func skeleton(ofRussian word: String) -> String {
    Self.skeleton(ofLatin: romanizer.transform(word))
  }

  /// A romanised word without what BGN/PCGN, ISO 9, GOST, passports and newspapers write differently.
  ///
  /// й, ы, ий and the i before vowels (`Sergey`, `Sergei`, `Yuri`, `Yuriy`, `Tatyana`, `Tatiana`), ё as e
  /// or o (`Gorbachev`, `Gorbachyov`), х as kh or h, ц as ts or c, щ, soft signs, doubled letters, `-off`.
  ///
  /// - Parameter hardC: whether a c is a k, as in names that are not Russian.
  static func skeleton(ofLatin word: String, hardC: Bool = false) -> String {
    var text = word.lowercased().filter { $0.isLetter && $0.isASCII }
    if hardC { text = text.replacing("ch", with: "\u{10D}").replacing("c", with: "k") }
    for (from, to) in replacements { text.replace(from, with: to) }
    if text.hasSuffix("of") { text = text.dropLast() + "v" }
    var out: [Character] = []
    for letter in text {
      // An i before another vowel is the glide of я, ю, ё; so is one after i.
      if let last = out.last, last == "i", "aeiou".contains(letter) { out.removeLast() }
      if out.last != letter { out.append(letter) }
    }
    while out.count > 2, out.last == "i" { out.removeLast() }
    return String(out)
  }

  /// What is known of Russian names.
  static let data = Language.of(.russian).names ?? NameData()

  private static let replacements = DataText.pairs(data.romanizations)

  /// Whether a word in the nominative has the ending of a Russian surname.
  static func isSurname(_ word: String) -> Bool {
    surnameEndings.contains { word.hasSuffix($0) }
  }

  private static let surnameEndings = DataText.words(data.surnameEndings)

  /// Whether a word has the ending of a patronymic, in any case and in either script.
  static func isPatronymic(_ word: String) -> Bool {
    let word = word.lowercased()
    return patronymicEndings.contains { word.hasSuffix($0) }
  }

  private static let patronymicEndings = DataText.words(data.patronymicEndings)

  /// A name of one word with its case endings, the name itself first.
  static func inflected(_ name: String) -> [String] {
    guard let last = name.last, !data.uninflected.contains(last) else { return [name] }
    if let endings = caseEndings[String(last)] {
      let stem = String(name.dropLast())
      return [name] + endings.map { stem + $0 }
    }
    return [name] + (caseEndings["-"] ?? []).map { name + $0 }
  }

  /// Case endings by the last letter that they replace; those of `-` are added to any other.
  private static let caseEndings = Dictionary(
    DataText.lines(data.caseEndings).map { ($0[0], Array($0.dropFirst())) },
    uniquingKeysWith: { first, _ in first })

  /// What a word of a text may be in the nominative: itself, and it without a case ending.
  static func nominatives(of word: String) -> [String] {
    var found = [word]
    for (ending, nominatives) in nominativeEndings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard stem.count > 2 else { continue }
      found += nominatives.map { stem + $0 }
    }
    return found
  }

  /// Case endings, and those that the nominative may have in their place.
  private static let nominativeEndings = DataText.lines(data.nominatives).map { line in
    (ending: line[0], nominatives: line.dropFirst().map { $0 == "-" ? "" : $0 })
  }

  /// The letters by which Chinese names in Russian are compared: those that are written for one another
  /// as one, silent ones left out.
  static func comparable(_ name: String) -> String {
    String(
      name.lowercased().compactMap { letter -> Character? in
        if let other = looseLetters[letter] { return other }
        if data.silentLetters.contains(letter) { return nil }
        let scalars = letter.unicodeScalars
        guard scalars.count == 1, let scalar = scalars.first, (0x430...0x44F).contains(scalar.value)
        else { return nil }
        return letter
      })
  }

  private static let looseLetters: [Character: Character] = Dictionary(
    DataText.pairs(data.looseLetters).compactMap { pair in
      zip(pair.from, pair.to).first { _ in true }
    },
    uniquingKeysWith: { first, _ in first })
}
