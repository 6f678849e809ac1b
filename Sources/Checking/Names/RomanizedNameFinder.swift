// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Compares Chinese and other known names in Latin letters with their spelling in Russian, in both
/// directions; see `NameTransliteration`.
struct RomanizedNameFinder {
  /// The names of the target that differ from those of its source, in order of place.
  ///
  /// - Parameter terms: the bytes of terms in the target; names within them are not compared.
  func mismatches(in target: CheckText, of source: CheckText, terms: [Range<Int>])
    -> [NameMismatch]
  {
    let isRussianTarget = target.language.matches(.russian)
    guard isRussianTarget != source.language.matches(.russian) else { return [] }
    var own = NamePair(target.text, isTarget: true, terms: terms)
    guard !own.words.isEmpty else { return [] }
    var other = NamePair(source.text, isTarget: false, terms: [])
    guard !other.words.isEmpty else { return [] }
    let found =
      Self.known(&own, &other, isCyrillic: isRussianTarget)
      + (isRussianTarget
        ? Self.persons(latin: other, cyrillic: &own) : Self.persons(latin: own, cyrillic: &other))
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Known names

  private static func known(_ own: inout NamePair, _ other: inout NamePair, isCyrillic: Bool)
    -> [NameMismatch]
  {
    var found: [NameMismatch] = []
    let entries = KnownNames.find(in: other.words)
    for (entry, range) in entries {
      other.settle(range)
      for form in isCyrillic ? entry.cyrillic : entry.latin { settle(form, in: &own) }
    }
    for (entry, range) in entries {
      let forms = isCyrillic ? entry.cyrillic : entry.latin
      guard !forms.contains(where: { !places(of: $0, in: own.words).isEmpty }) else { continue }
      for form in forms where form.words.count <= own.words.count {
        for at in 0...(own.words.count - form.words.count) {
          let words = at..<at + form.words.count
          guard !own.isSettled(words),
            KnownNameFinder.distance(form, own.words[words]) != nil
          else { continue }
          own.settle(words)
          found.append(
            .misspelt(
              own.bytes(of: words), source: other.slice(range), expected: form.text,
              system: isCyrillic ? "in Russian" : "in Latin letters", confidence: 0.7))
        }
      }
    }
    return found
  }

  private static func settle(_ form: KnownNames.Form, in pair: inout NamePair) {
    for at in places(of: form, in: pair.words) { pair.settle(at..<at + form.words.count) }
  }

  private static func places(of form: KnownNames.Form, in words: [NameWord]) -> [Int] {
    guard form.words.count <= words.count else { return [] }
    return (0...(words.count - form.words.count)).filter { at in
      zip(form.words, words[at...]).allSatisfy { $0.contains($1.letters) }
    }
  }

  // MARK: Chinese persons

  /// A name in pinyin with its spellings in Russian.
  private struct Person {
    let words: Range<Int>
    let text: String
    let surnames: [NameSpelling]
    let given: [NameSpelling]
  }

  /// Persons whose pinyin and whose Russian spelling differ; `latin` or `cyrillic` is the target.
  private static func persons(latin: NamePair, cyrillic: inout NamePair) -> [NameMismatch] {
    let persons = NameCandidate.candidates(latin.words).compactMap { person($0, in: latin) }
    guard !persons.isEmpty else { return [] }
    var near: [(person: Person, candidate: NameCandidate, match: NameNearness.Match)] = []
    for candidate in NameCandidate.candidates(cyrillic.words)
    where !NameLetters.isLatin(candidate.first) && !cyrillic.isSettled(candidate.words) {
      var best: (person: Person, match: NameNearness.Match)?
      for person in persons {
        if let match = NameNearness.best(
          candidate, surnames: person.surnames, given: { person.given }),
          match.distance < best?.match.distance ?? 3
        {
          best = (person, match)
        }
      }
      guard let best else { continue }
      if best.match.distance == 0 { cyrillic.settle(candidate.words) }
      if best.match.distance > 0 { near.append((best.person, candidate, best.match)) }
    }
    return near.compactMap { person, candidate, match in
      guard !cyrillic.isSettled(candidate.words) else { return nil }
      cyrillic.settle(candidate.words)
      let russian = match.surname.capitalized + " " + match.given.capitalized
      let confidence = match.distance == 1 ? 0.8 : 0.6
      if cyrillic.isTarget {
        return .misspelt(
          candidate.range, source: person.text, expected: russian,
          system: NameSystem.palladius.title, confidence: confidence)
      }
      guard !latin.isSettled(person.words) else { return nil }
      return .misread(
        latin.bytes(of: person.words), source: cyrillic.text.utf8Slice(candidate.range),
        reading: russian, system: NameSystem.palladius.title, confidence: confidence)
    }
  }

  /// The Russian form of a candidate that is a Chinese surname and one or two syllables.
  private static func person(_ candidate: NameCandidate, in latin: NamePair) -> Person? {
    guard NameLetters.isLatin(candidate.first), !latin.isSettled(candidate.words) else {
      return nil
    }
    for (family, own) in [
      (candidate.first, candidate.second), (candidate.second, candidate.first),
    ] {
      guard let surname = ChineseSurnames.spellings[family], own.count < 13 else { continue }
      let given = PinyinSyllables.cuts(of: own[...], limit: 2)
        .flatMap { NameSpelling.spellings($0, .palladius) }
      if given.isEmpty { continue }
      return Person(
        words: candidate.words, text: latin.slice(candidate.words),
        surnames: NameSpelling.spellings(surname, .palladius), given: given)
    }
    return nil
  }
}
