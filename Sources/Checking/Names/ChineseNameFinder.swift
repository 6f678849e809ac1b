// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Compares Chinese names in characters with their spelling in Latin or Cyrillic letters, in both
/// directions; see `NameTransliteration`.
struct ChineseNameFinder {
  /// The readings of characters.
  let spellings: HanSpellings

  /// Characters beyond these are not compared: a sentence has fewer.
  static let limit = 1000

  /// The names of the target that differ from those of its source, in order of place.
  ///
  /// - Parameter terms: the bytes of terms in the target; names within them are not compared.
  func mismatches(in target: CheckText, of source: CheckText, terms: [Range<Int>])
    -> [NameMismatch]
  {
    let isHanSource = source.language.matches(.chinese)
    guard isHanSource != target.language.matches(.chinese) else { return [] }
    var pair = NamePair(
      isHanSource ? target.text : source.text, isTarget: isHanSource, terms: terms)
    guard !pair.words.isEmpty else { return [] }
    let text = isHanSource ? source.text : target.text
    let han = HanNameText(
      String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.limit))), spellings)
    let known = KnownNames.find(inHan: han.folded)
    for (entry, range) in known where entry.isReserved {
      for at in range { han.isReserved[at] = true }
    }
    var finder = KnownNameFinder(han: han, known: known)
    finder.settle(&pair)
    var near: [Near] = []
    var found = settle(&pair, in: han, near: &near)
    found += finder.mismatches(&pair)
    found += persons(near, in: han, &pair)
    found += PlaceNameFinder(han: han).mismatches(&pair)
    found += OtherPersons.mismatches(&pair, in: han)
    return found.filter { mismatch in
      isHanSource || !terms.contains { $0.overlaps(mismatch.range) }
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Persons

  /// A name that is close to characters of the text.
  private struct Near {
    let candidate: NameCandidate
    let match: NameNearness.Match
    let characters: Range<Int>
  }

  /// Settles the persons that are spelt as characters read, and collects those that nearly are.
  ///
  /// - Returns: persons whose syllables are words of their own.
  private func settle(_ pair: inout NamePair, in han: HanNameText, near: inout [Near])
    -> [NameMismatch]
  {
    guard !han.surnames.isEmpty else { return [] }
    var found: [NameMismatch] = []
    for candidate in NameCandidate.candidates(pair.words)
    where !pair.isSettled(candidate.words) {
      guard let best = nearest(to: candidate, in: han) else { continue }
      guard best.match.distance == 0 else {
        near.append(best)
        continue
      }
      if candidate.words.count > 2, pair.isTarget, isSeparated(best, in: han) {
        found.append(
          .separated(
            candidate.range, source: han.slice(best.characters), expected: expected(best.match)))
      }
      pair.settle(candidate.words)
    }
    return found
  }

  private func persons(_ near: [Near], in han: HanNameText, _ pair: inout NamePair)
    -> [NameMismatch]
  {
    var found: [NameMismatch] = []
    for best in near.sorted(by: { $0.match.distance < $1.match.distance })
    where !pair.isSettled(best.candidate.words) {
      let isRead = systems(of: best.candidate).contains { system in
        han.reads(best.candidate.letters, in: system)
          || han.reads(best.candidate.reversed, in: system)
      }
      if !isRead { found.append(mismatch(best, in: han, of: pair)) }
      pair.settle(best.candidate.words)
    }
    return found
  }

  private func mismatch(_ near: Near, in han: HanNameText, of pair: NamePair) -> NameMismatch {
    let system = systems(of: near.candidate)[0]
    let confidence = near.match.distance == 1 ? 0.8 : 0.6
    if pair.isTarget {
      return .misspelt(
        near.candidate.range, source: han.slice(near.characters), expected: expected(near.match),
        system: system.title, confidence: confidence)
    }
    return .misread(
      han.bytes(of: near.characters), source: pair.text.utf8Slice(near.candidate.range),
      reading: expected(near.match), system: system.title, confidence: confidence)
  }

  private func nearest(to candidate: NameCandidate, in han: HanNameText) -> Near? {
    let system = systems(of: candidate)[0]
    var best: Near?
    for (at, count, surnames) in han.surnameSpellings(in: system) {
      guard
        surnames.contains(where: { surname in
          NameDistance.small(surname.letters, candidate.first) != nil
            || NameDistance.small(surname.letters, candidate.second) != nil
        })
      else { continue }
      for length in 1...2 {
        let given = at + count..<at + count + length
        guard han.isReadable(given) else { break }
        let match = NameNearness.best(candidate, surnames: surnames) {
          han.spellings(of: given, in: system)
        }
        if let match, match.distance < best?.match.distance ?? 3 {
          best = Near(candidate: candidate, match: match, characters: at..<given.upperBound)
        }
      }
      if best?.match.distance == 0 { break }
    }
    return best
  }

  /// The systems in which a candidate may be written, the usual one first.
  private func systems(of candidate: NameCandidate) -> [NameSystem] {
    NameLetters.isLatin(candidate.first) ? [.pinyin, .wade, .cantonese] : [.palladius]
  }

  /// Whether three words are a surname and a given name whose syllables pinyin or Palladius would join.
  private func isSeparated(_ near: Near, in han: HanNameText) -> Bool {
    near.characters.count == near.candidate.words.count
      && !systems(of: near.candidate).dropFirst().contains { system in
        han.reads(near.candidate.letters, in: system)
      }
  }

  private func expected(_ match: NameNearness.Match) -> String {
    match.surname.capitalized + " " + match.given.capitalized
  }
}
