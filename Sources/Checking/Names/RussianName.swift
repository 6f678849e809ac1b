import ICUText

/// Russian names in Cyrillic and Latin letters, compared by what all romanisations have in common.
///
/// Opens ICU's BGN/PCGN romanisation. Not for two threads at once.
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

  private static let replacements = [
    ("shch", "\u{161}"), ("sch", "\u{161}"), ("sh", "\u{161}"), ("zh", "\u{17E}"),
    ("ch", "\u{10D}"),
    ("kh", "h"), ("ts", "c"), ("tz", "c"), ("x", "ks"), ("ph", "f"), ("ff", "f"), ("w", "v"),
    ("y", "i"),
    ("j", "i"), ("io", "e"), ("\u{10D}o", "\u{10D}e"), ("\u{161}o", "\u{161}e"),
  ]

  /// Whether a word in the nominative has the ending of a Russian surname.
  static func isSurname(_ word: String) -> Bool {
    surnameEndings.contains { word.hasSuffix($0) }
  }

  private static let surnameEndings = [
    "ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ской", "цкой", "ова", "ева", "ёва", "ина", "ына",
    "ская", "цкая", "ович", "евич", "ич", "ых", "их", "енко", "ко", "ук", "юк", "чик",
  ]

  /// A name of one word with its case endings, the name itself first.
  static func inflected(_ name: String) -> [String] {
    let stem = String(name.dropLast())
    let endings: [String]
    switch name.last {
    case "а": endings = ["ы", "и", "е", "у", "ой", "ою"]
    case "я": endings = ["и", "е", "ю", "ей", "ёй"]
    case "й": endings = ["я", "ю", "ем", "е", "и"]
    case "ь": endings = ["я", "ю", "ем", "е", "и", "ью"]
    case "о", "е", "и", "у", "ю", "э", nil: return [name]
    default: return [name] + ["а", "у", "ом", "ым", "е"].map { name + $0 }
    }
    return [name] + endings.map { stem + $0 }
  }

  /// What a word of a text may be in the nominative: itself, and it without a case ending.
  static func nominatives(of word: String) -> [String] {
    var found = [word]
    // Surnames as adjectives and as nouns; the feminine's ой may be of ая and of а.
    let endings: [(String, [String])] = [
      ("ого", ["ий", "ый", "ой"]), ("его", ["ий"]), ("ому", ["ий", "ый", "ой"]), ("ему", ["ий"]),
      ("ой", ["а", "ая"]), ("ую", ["ая"]), ("ым", ["", "ый", "ий"]), ("им", ["ий"]),
      ("ом", ["", "о"]),
      ("ем", ["", "й", "ь"]), ("ы", ["а"]), ("и", ["а", "я"]), ("а", [""]), ("я", ["й", "ь"]),
      ("у", ["", "а"]), ("ю", ["й", "ь", "я"]), ("е", ["", "а", "я", "й", "ь"]), ("ей", ["я"]),
    ]
    for (ending, nominatives) in endings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard stem.count > 2 else { continue }
      found += nominatives.map { stem + $0 }
    }
    return found
  }
}
