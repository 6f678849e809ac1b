// SPDX-License-Identifier: Apache-2.0

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
  /// agrees and the part is long or made of Chinese syllables. A surname that differs is not compared in
  /// a name that may go on, as Korean ones do (`Ri Yong Ho`).
  static func best(
    _ candidate: NameCandidate, surnames: [NameSpelling], given: () -> [NameSpelling]
  ) -> Match? {
    var best: Match?
    for surname in surnames {
      for isReversed in [false, true] {
        let (family, own) =
          isReversed ? (candidate.second, candidate.first) : (candidate.first, candidate.second)
        guard let far = NameDistance.small(surname.letters, family),
          far == 0 || !candidate.mayGoOn
        else { continue }
        for given in given() {
          guard let distance = distance(own, given.letters, family: family, far: far) else {
            continue
          }
          if distance < best?.distance ?? 3 {
            best = Match(distance: distance, surname: surname, given: given)
          }
        }
      }
    }
    return best
  }

  /// The distance of whole names, if they are close enough.
  private static func distance(_ own: [UInt8], _ given: [UInt8], family: [UInt8], far: Int)
    -> Int?
  {
    guard let near = NameDistance.between(own, given, limit: 2) else { return nil }
    let isLatin = NameLetters.isLatin(own)
    let length = own.count + family.count
    func areSyllables(_ letters: [UInt8]) -> Bool { NameSyllables.areSyllables(letters, 1...2) }
    switch (far, near) {
    case (0, 0): return 0
    case (0, 1): return own.count > 2 || isLatin && own.count > 1 && areSyllables(own) ? 1 : nil
    case (0, 2): return own.count > 6 || own.count > 4 && areSyllables(own) ? 2 : nil
    case (1, 0): return length > 7 || areSyllables(family) ? 1 : nil
    case (1, 1): return length > 9 && areSyllables(family) && areSyllables(own) ? 2 : nil
    default: return nil
    }
  }
}
