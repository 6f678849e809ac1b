import TextModel

/// Finds Russian surnames that are spelt otherwise in Cyrillic and in Latin letters; see
/// `NameTransliteration`.
///
/// Only words with the ending of a Russian surname are compared: no rule says what any other name is in
/// the other script.
struct RussianNameFinder {
  /// A surname of the target that differs from the one in the source.
  struct Mismatch {
    /// The bytes of the surname in the target.
    let range: Range<Int>
    /// The surname in the source.
    let source: String
    /// The surname as the target should spell it (BGN/PCGN).
    let expected: String
    /// The number of letters in which the two differ.
    let distance: Int
  }

  /// A surname after a given name.
  private struct Name {
    /// The given name in Russian.
    let given: String
    let surname: String
    let range: Range<Int>
  }

  /// Opens the tables when the first name needs them; `nil` if ICU lacks them.
  let tables: () -> RussianName?

  /// The surnames of a target that differ from those of its source, in order.
  ///
  /// - Parameter terms: the bytes of terms in the target; names within them are not compared.
  func mismatches(in target: CheckText, of source: CheckText, terms: [Range<Int>]) -> [Mismatch] {
    if source.language.matches(.russian) {
      return mismatches(
        cyrillic: cyrillic(source.text), latin: latin(target.text), isTargetLatin: true,
        terms: terms)
    }
    guard target.language.matches(.russian) else { return [] }
    return mismatches(
      cyrillic: cyrillic(target.text), latin: latin(source.text), isTargetLatin: false,
      terms: terms)
  }

  private func mismatches(
    cyrillic: [Name], latin: [Name], isTargetLatin: Bool, terms: [Range<Int>]
  ) -> [Mismatch] {
    guard !cyrillic.isEmpty, let names = tables() else { return [] }
    let (own, others) = isTargetLatin ? (latin, cyrillic) : (cyrillic, latin)
    return own.compactMap { name in
      guard !terms.contains(where: { $0.overlaps(name.range) }) else { return nil }
      var best: (distance: Int, other: Name, russian: String)?
      for other in others where other.given == name.given {
        let (russian, romanized) =
          isTargetLatin ? (other.surname, name.surname) : (name.surname, other.surname)
        let wanted = [false, true].map {
          Array(RussianName.skeleton(ofLatin: romanized, hardC: $0).utf8)
        }
        let nominatives = RussianName.nominatives(of: russian.lowercased())
        guard nominatives.contains(where: RussianName.isSurname) else { continue }
        for nominative in nominatives {
          let skeleton = Array(names.skeleton(ofRussian: nominative).utf8)
          let distance = wanted.map { EditDistance.between(skeleton, $0) }.min() ?? .max
          if distance == 0 { return nil }
          if distance < best?.distance ?? 3, RussianName.isSurname(nominative) {
            best = (distance, other, nominative)
          }
        }
      }
      // A difference of a quarter of the letters or more is another name.
      guard let best, best.distance * 4 <= name.surname.count else { return nil }
      return Mismatch(
        range: name.range, source: best.other.surname,
        expected: isTargetLatin
          ? names.romanized(best.russian) : names.russian(best.other.surname),
        distance: best.distance)
    }
  }

  /// Names in Cyrillic: a common given name, perhaps a patronymic, and a capitalised word.
  private func cyrillic(_ text: String) -> [Name] {
    surnames(of: text) { RussianGivenNames.name(ofRussian: $0.lowercased()) }
  }

  /// Names in Latin letters.
  private func latin(_ text: String) -> [Name] {
    guard let names = tables() else { return [] }
    return surnames(of: text) { names.givenName(ofLatin: $0) }
  }

  private func surnames(of text: String, _ given: (String) -> String?) -> [Name] {
    let words = WordSpans.words(of: text)
    return words.indices.dropLast().compactMap { at in
      guard words[at].text.first?.isUppercase == true, let name = given(words[at].text) else {
        return nil
      }
      var next = at + 1
      func follows() -> Bool {
        next < words.count && words[next].range.lowerBound == words[next - 1].range.upperBound + 1
          && words[next].text.first?.isUppercase == true
      }
      if follows(), RussianName.isPatronymic(words[next].text) { next += 1 }
      guard follows(), words[next].text.count > 3 else { return nil }
      var surname = words[next].text
      for possessive in ["'s", "\u{2019}s"] where surname.hasSuffix(possessive) {
        surname.removeLast(2)
      }
      let start = words[next].range.lowerBound
      return Name(given: name, surname: surname, range: start..<start + surname.utf8.count)
    }
  }
}
