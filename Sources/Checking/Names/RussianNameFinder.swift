// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Finds Russian names that are spelt otherwise in Cyrillic and in Latin letters; see
/// `NameTransliteration`.
///
/// Only words with the ending of a Russian surname and common given names are compared: no rule says what
/// any other name is in the other script.
struct RussianNameFinder {
  /// Opens the tables when the first mismatch needs them; `nil` if ICU lacks them.
  let tables: () -> RussianName?

  /// The names of a target that differ from those of its source, in order.
  ///
  /// - Parameter terms: the bytes of terms in the target; names within them are not compared.
  func mismatches(in target: CheckText, of source: CheckText, terms: [Range<Int>])
    -> [NameMismatch]
  {
    let isRussianSource = source.language.matches(.russian)
    guard isRussianSource != target.language.matches(.russian) else { return [] }
    let russian = RussianNameWords(isRussianSource ? source.text : target.text, isLatin: false)
    guard !russian.words.isEmpty else { return [] }
    let latin = RussianNameWords(isRussianSource ? target.text : source.text, isLatin: true)
    guard !latin.words.isEmpty else { return [] }
    let known = [Self.known(source.text), Self.known(target.text)]
    let (ownKnown, otherKnown) = (known[1], known[0])
    let comparison = RussianNameComparison(russian: russian.words, latin: latin.words) {
      (russian.neighbours(of: $0), latin.neighbours(of: $1))
    }
    let own = isRussianSource ? latin.words : russian.words
    return own.indices.compactMap { at in
      guard !terms.contains(where: { $0.overlaps(own[at].range) }),
        !ownKnown.contains(own[at].range),
        let best = comparison.best(for: at, isLatin: isRussianSource)
      else { return nil }
      let other = isRussianSource ? russian.words[best.other] : latin.words[best.other]
      guard !otherKnown.contains(other.range) else { return nil }
      return mismatch(own[at], other, near: best, isLatin: isRussianSource)
    }
  }

  /// The ranges of words that are known names, which `RomanizedNameFinder` compares.
  private static func known(_ text: String) -> Set<Range<Int>> {
    let words = NameWord.words(of: text)
    return Set(
      KnownNames.find(in: words).flatMap { found in
        found.words.map { words[$0].range }
      })
  }

  private func mismatch(
    _ own: RussianNameWords.Word, _ other: RussianNameWords.Word,
    near best: RussianNameComparison.Near, isLatin: Bool
  ) -> NameMismatch? {
    guard let names = tables() else { return nil }
    return .misspelt(
      own.range, source: other.text,
      expected: isLatin ? names.romanized(best.nominative) : names.russian(other.text),
      system: "in BGN/PCGN", confidence: best.distance == 1 ? 0.7 : 0.5)
  }
}
