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
    let patronymics = patronymics(of: russian, latin, isLatinTarget: isRussianSource).filter {
      mismatch in !terms.contains { $0.overlaps(mismatch.range) }
    }
    return patronymics
      + own.indices.compactMap { at in
        guard !terms.contains(where: { $0.overlaps(own[at].range) }),
          !ownKnown.contains(own[at].range),
          let best = comparison.best(for: at, isLatin: isRussianSource)
        else { return nil }
        let other = isRussianSource ? russian.words[best.other] : latin.words[best.other]
        guard !otherKnown.contains(other.range) else { return nil }
        return mismatch(own[at], other, near: best, isLatin: isRussianSource)
      }
  }

  /// The patronymics of the target that are those of other fathers: `Sergei Vladimirovich` for Сергей Викторович.
  ///
  /// The given names before them agree, and neither patronymic is on the other side in any spelling. A difference of
  /// one sound is left alone.
  private func patronymics(
    of russian: RussianNameWords, _ latin: RussianNameWords, isLatinTarget: Bool
  ) -> [NameMismatch] {
    typealias Patronymic = RussianNameWords.Patronymic
    func isNear(_ own: Patronymic, _ other: Patronymic) -> Bool {
      own.skeletons.contains { sounds in
        other.skeletons.contains {
          RussianSounds.agree(sounds, $0) || RussianSounds.distance(sounds, $0, limit: 1) != nil
        }
      }
    }
    let strays = russian.patronymics.filter { own in
      !latin.patronymics.contains { isNear(own, $0) }
    }
    return latin.patronymics.compactMap { other in
      guard !russian.patronymics.contains(where: { isNear($0, other) }),
        let own = strays.first(where: { own in
          RussianNameComparison.agree(russian.words[own.owner], latin.words[other.owner])
            && (russian.words[own.owner].given != nil || latin.words[other.owner].given != nil)
        }), let names = tables()
      else { return nil }
      let nominative = own.nominatives.first(where: RussianName.isNominativePatronymic)
      return .misspelt(
        isLatinTarget ? other.range : own.range, source: isLatinTarget ? own.text : other.text,
        expected: isLatinTarget
          ? names.romanized(nominative ?? own.text) : names.russian(other.text),
        system: "in BGN/PCGN", confidence: 0.7)
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
