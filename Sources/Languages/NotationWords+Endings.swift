// SPDX-License-Identifier: Apache-2.0

/// Endings in brackets after a word, which may take the place of letters of it: `duty(ies)`, `соглашение(ия)`.
extension NotationWords {
  /// A text whose last word has the ending of the brackets after it.
  ///
  /// - Returns: `nil` if the form cannot be told, or is not how the word is written: `basis(es)`, `country(s)`.
  package static func form(of text: Substring, withEnding ending: Substring) -> String? {
    guard let last = text.last, let first = ending.first else { return nil }
    if last.isASCII, first.isASCII { return latin(text, String(ending)) }
    var stem = Self.stem(text, beforeEnding: ending)
    // The brackets repeat letters of the word: `новый(ые)`, `обязанность(ти)`.
    if ending.count > 1 {
      if stem.last == first {
        stem = stem.dropLast()
      } else if vowels.contains(last), !vowels.contains(first), stem.dropLast().last == first {
        stem = stem.dropLast(2)
      }
    }
    return String(stem + ending)
  }

  /// The form of an English word.
  private static func latin(_ text: Substring, _ ending: String) -> String? {
    let start = text.lastIndex { !$0.isLetter }.map { text.index(after: $0) } ?? text.startIndex
    let before = text[..<start]
    let word = text[start...].lowercased()
    // The whole form is in the brackets: `man(men)`.
    if ending.count > 2, word.count <= ending.count + 1, word.first == ending.first {
      return String(before) + ending
    }
    let isConsonant = { (letter: Character?) in letter.map { !"aeiou".contains($0) } ?? false }
    if word.last == "y", isConsonant(word.dropLast().last) {
      if ending == "s" || ending == "es" { return nil }
      for plural in ["ies", "ied", "ier"] where ending.hasSuffix(plural) {
        let repeated = String(ending.dropLast(3))
        return word.dropLast().hasSuffix(repeated)
          ? String(text.dropLast(1 + repeated.count)) + ending : nil
      }
    }
    for (old, new) in replaced where new == ending && word.hasSuffix(old) {
      return String(text.dropLast(old.count)) + ending
    }
    if word.last == "e", isConsonant(word.dropLast().last), "ei".contains(ending.first ?? " ") {
      return String(text.dropLast()) + ending
    }
    let isUnclear =
      ["ies", "ves", "ices"].contains(ending) || ending == "es" && word.hasSuffix("is")
      || ending == "s" && ["s", "x", "z", "sh"].contains { word.hasSuffix($0) }
    return isUnclear ? nil : String(text) + ending
  }

  private static let vowels = Set("аеёиоуыэюяйь")

  /// The ends of words that an ending takes the place of.
  private static let replaced = [
    ("fe", "ves"), ("f", "ves"), ("us", "i"), ("um", "a"), ("on", "a"), ("ex", "ices"),
    ("ix", "ices"), ("man", "men"),
  ]
}
