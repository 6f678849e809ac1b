// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// A preposition before words that are replaced: `в новое` becomes `во второе`.
enum Preposition {
  /// The form of the preposition that the new words need, where they begin with another sound than those they replace.
  static func change(
    _ word: PrecedingWord, from old: String, to new: String, data: PrepositionData
  ) -> PrecedingWord.Change {
    let small = word.text.lowercased()
    guard let forms = data.forms.first(where: { $0.short == small || $0.long == small }) else {
      return .kept
    }
    let isLong = forms.long == small
    guard old.lowercased().prefix(2) != new.lowercased().prefix(2) else { return .kept }
    guard let takesLong = takesLong(new, forms, data: data, isLong: isLong) else { return .doubt }
    guard takesLong != isLong else { return .kept }
    let form = takesLong ? forms.long : forms.short
    let isCapital = word.text.first?.isUppercase ?? false
    let wanted = isCapital ? form.prefix(1).uppercased() + form.dropFirst() : form
    return .changed(wanted)
  }

  /// Whether the long form is written before some words; `nil` if that is not certain.
  ///
  /// - Parameter isLong: whether it is there now; the short form is kept before any other beginning.
  private static func takesLong(
    _ words: String, _ forms: PrepositionData.Forms, data: PrepositionData, isLong: Bool
  ) -> Bool? {
    let letters = words.prefix { $0.isLetter }
    let word = letters.lowercased()
    let (first, second) = (word.first, word.dropFirst().first)
    guard let first else { return isLong ? nil : false }
    if data.vowels.contains(first) {
      return forms.changesBeforeVowels && !data.glides.contains(first)
    }
    func begins(with list: String) -> Bool { DataText.words(list).contains { word.hasPrefix($0) } }
    let isAbbreviation = letters.count > 1 && letters.allSatisfy(\.isUppercase)
    guard !isAbbreviation else { return isLong ? nil : false }
    if begins(with: forms.beginnings) { return true }
    if begins(with: forms.doubtful) { return nil }
    // A sign, as in съезд and Вьетнам, makes a consonant of the vowel after it.
    guard let second, !data.vowels.contains(second) else { return false }
    if forms.clusters.contains(first) { return true }
    return isLong ? nil : false
  }
}
