// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The prepositions before words that are replaced: `в новое` becomes `во второе`.
enum Preposition {
  /// The result for one replacement.
  enum Change {
    /// Nothing is changed: there is no such preposition, or it is right.
    case kept
    /// The preposition was changed: the bytes of the text as it was that have changed, and what is there now.
    case changed(range: Range<Int>, text: String)
    /// The form that is right is not certain.
    case doubt
  }

  private static let tables = LanguageCatalog.standard.languages.compactMap(\.prepositions)

  /// Changes the preposition at the end of a text where the words after it begin with another sound than those
  /// they replace.
  static func adjust(_ text: inout [UInt8], from old: String, to new: String) -> Change {
    guard let end = Article.endOfWord(before: text) else { return .kept }
    var start = end
    while start > 0, end - start <= longest,
      text[start - 1] >= 0x80 || text[start - 1] | 0x20 >= 0x61
    {
      start -= 1
    }
    let word = String(decoding: text[start..<end], as: UTF8.self)
    let small = word.lowercased()
    for data in tables {
      guard let forms = data.forms.first(where: { $0.short == small || $0.long == small }) else {
        continue
      }
      let isLong = forms.long == small
      let (old, first) = (old.lowercased(), new.lowercased())
      guard old.prefix(2) != first.prefix(2) else { return .kept }
      guard let takesLong = takesLong(new, forms, data: data, isLong: isLong) else { return .doubt }
      guard takesLong != isLong else { return .kept }
      let form = takesLong ? forms.long : forms.short
      let isCapital = word.first?.isUppercase ?? false
      let wanted = isCapital ? form.prefix(1).uppercased() + form.dropFirst() : form
      text.replaceSubrange(start..<end, with: wanted.utf8)
      return .changed(range: start..<end, text: wanted)
    }
    return .kept
  }

  /// The most bytes of a preposition.
  private static let longest = 8

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
    guard let second, !data.vowels.contains(second), !data.signs.contains(second) else {
      return false
    }
    if forms.clusters.contains(first) { return true }
    return isLong ? nil : false
  }
}
