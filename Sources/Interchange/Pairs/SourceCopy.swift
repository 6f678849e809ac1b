// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Tells copies of the source, with which tools fill empty targets, from names and codes that stay as they are.
enum SourceCopy {
  /// Whether two texts are the same but for white space, capitals and the script of Chinese.
  ///
  /// - Complexity: O(*scalars*) up to the first difference.
  static func isSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    var (first, second) = (a.unicodeScalars.makeIterator(), b.unicodeScalars.makeIterator())
    func next(_ scalars: inout String.UnicodeScalarView.Iterator) -> UInt32? {
      while let scalar = scalars.next() {
        if !scalar.properties.isWhitespace {
          return SimplifiedHan.fold(CharacterClass.lowercase(scalar.value))
        }
      }
      return nil
    }
    while let scalar = next(&first) {
      if scalar != next(&second) { return false }
    }
    return next(&second) == nil
  }

  /// The code points of a text without what `isSame` leaves out, which are equal in texts that are the same.
  ///
  /// - Complexity: O(*scalars*).
  static func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.compactMap { scalar in
      scalar.properties.isWhitespace
        ? nil : SimplifiedHan.fold(CharacterClass.lowercase(scalar.value))
    }
  }

  /// Whether a text that is both source and target cannot be a translation.
  ///
  /// A text with letters of a script that the target language does not use (`打开Excel文件。`) cannot be one. Latin
  /// abbreviations, addresses and numbers stay as they are in every language, so Latin letters count only if there are
  /// no others and they have a word of small letters, and not if somebody has confirmed it.
  ///
  /// - Complexity: O(*scalars*).
  static func isForeign(
    _ text: String, from source: LanguageTag?, to target: LanguageTag?, isConfirmed: Bool
  ) -> Bool {
    guard let target, source.map({ !$0.matches(target) }) ?? true else { return false }
    let own = WrittenLanguage.scripts(of: target)
    if own.isEmpty { return false }
    var scripts: Set<Script> = []
    for scalar in text.unicodeScalars where CharacterClass.isLetter(scalar.value) {
      scripts.insert(Script(of: scalar.value))
    }
    let foreign = scripts.subtracting(own).subtracting(WrittenLanguage.symbols)
    if foreign.isEmpty { return false }
    return foreign != [.latin] || foreign == scripts && !isConfirmed && hasWord(text)
  }

  /// Whether there is a word of letters alone, at least two, that is not an abbreviation.
  private static func hasWord(_ text: String) -> Bool {
    text.split { $0.isWhitespace }.contains { word in
      let inner = word.drop { !$0.isLetter && !$0.isNumber }
      let letters = inner.prefix { $0.isLetter }
      return letters.count >= 2 && letters.dropFirst().allSatisfy(\.isLowercase)
        && inner.dropFirst(letters.count).allSatisfy { $0.isPunctuation && !"@/_-:".contains($0) }
    }
  }
}
