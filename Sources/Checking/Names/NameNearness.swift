import Languages

/// When two spellings are one name written in two ways, and not two names.
enum NameNearness {
  /// A surname and a given name beside those of a candidate.
  struct Match {
    /// The letters in which the two differ.
    let distance: Int
    let surname: NameSpelling
    let given: NameSpelling
  }

  /// The closest spelling of a name to a candidate, if it is close enough to be meant.
  ///
  /// One letter, inserted, left out, replaced or exchanged, in either part; two where the other part
  /// agrees and the part is long or made of syllables of pinyin.
  static func best(
    _ candidate: NameCandidate, surnames: [NameSpelling], given: () -> [NameSpelling]
  ) -> Match? {
    var best: Match?
    for surname in surnames {
      for isReversed in [false, true] {
        let (family, own) =
          isReversed ? (candidate.second, candidate.first) : (candidate.first, candidate.second)
        guard let far = NameDistance.small(surname.letters, family) else { continue }
        for given in given() {
          guard let distance = distance(far, own, given.letters, family: family) else { continue }
          if distance < best?.distance ?? 3 {
            best = Match(distance: distance, surname: surname, given: given)
          }
        }
      }
    }
    return best
  }

  /// The distance of whole names, if they are close enough.
  private static func distance(_ far: Int, _ own: [UInt8], _ given: [UInt8], family: [UInt8])
    -> Int?
  {
    let isLatin = NameLetters.isLatin(own)
    guard let near = NameDistance.between(own, given, limit: 2) else { return nil }
    switch (far, near) {
    case (0, 0): return 0
    case (0, 1): return own.count > 2 || isLatin && own.count > 1 && isPinyin(own) ? 1 : nil
    case (0, 2): return own.count > 6 || own.count > 4 && isPinyin(own) ? 2 : nil
    case (1, 0): return own.count + family.count > 7 || isPinyin(family) ? 1 : nil
    case (1, 1): return own.count + family.count > 9 && isPinyin(family + own) ? 2 : nil
    default: return nil
    }
  }

  /// Whether Latin letters are one to four syllables of pinyin.
  static func isPinyin(_ letters: [UInt8]) -> Bool {
    NameLetters.isLatin(letters) && letters.count < 20
      && !PinyinSyllables.cuts(of: letters[...], limit: 4).isEmpty
  }
}
