// SPDX-License-Identifier: Apache-2.0

/// Compares the words of a Russian and of a Latin text by their sounds.
struct RussianNameComparison {
  typealias Word = RussianNameWords.Word

  /// The word of the other side that a word is closest to.
  struct Near {
    let other: Int
    /// The sounds in which the two differ.
    let distance: Int
    /// The Russian word in the nominative, in small letters.
    let nominative: String
  }

  let russian: [Word]
  let latin: [Word]
  /// The neighbours of a Russian and of a Latin word.
  let neighbours: (Int, Int) -> ([Word], [Word])
  /// Whether a word has its equal on the other side.
  private let isRussianEqual: [Bool]
  private let isLatinEqual: [Bool]

  /// Compares every word with every other.
  ///
  /// - Complexity: O(*r* · *l*) for *r* and *l* words, at most `NamePair.limit` each.
  init(
    russian: [Word], latin: [Word], neighbours: @escaping (Int, Int) -> ([Word], [Word])
  ) {
    self.russian = russian
    self.latin = latin
    self.neighbours = neighbours
    isRussianEqual = russian.map { word in latin.contains { Self.agree(word, $0) } }
    isLatinEqual = latin.map { word in russian.contains { Self.agree($0, word) } }
  }

  /// The closest word of the other side, if a word is a misspelling of it.
  ///
  /// A word beside a name or initial that agrees on both sides may differ in one sound, or in two of
  /// eight; any other in one of five, if the word has no equal and the first sounds are the same.
  func best(for at: Int, isLatin: Bool) -> Near? {
    guard !(isLatin ? isLatinEqual[at] : isRussianEqual[at]) else { return nil }
    var best: Near?
    for other in isLatin ? russian.indices : latin.indices {
      let (r, l) = isLatin ? (other, at) : (at, other)
      guard !russian[r].isInitial, !latin[l].isInitial, russian[r].count > 3, latin[l].count > 3,
        russian[r].isSurname || russian[r].given != nil || latin[l].given != nil,
        let near = near(r, l),
        near.distance < best?.distance ?? 3,
        isAnchored(r, l)
          ? near.distance * 4 <= min(russian[r].count, latin[l].count)
          : isClear(r, l, near: near)
      else { continue }
      best = Near(other: other, distance: near.distance, nominative: near.nominative)
    }
    return best
  }

  /// The closest skeletons of two words and the nominative that has them.
  private func near(_ r: Int, _ l: Int) -> (distance: Int, nominative: String, sounds: Int)? {
    var best: (distance: Int, nominative: String, sounds: Int)?
    for (nominative, sounds) in zip(russian[r].nominatives, russian[r].skeletons) {
      let isName = RussianName.isSurname(nominative) || nominative == russian[r].given
      for skeleton in latin[l].skeletons {
        guard let distance = RussianSounds.distance(sounds, skeleton, limit: 2) else { continue }
        if distance == 0 { return nil }
        if isName, distance < best?.distance ?? 3 { best = (distance, nominative, sounds.count) }
      }
    }
    // Given names differ in one sound only: those of other languages are often as near as two.
    let (word, given) =
      russian[r].given.map { (latin[l], $0) } ?? (russian[r], latin[l].given ?? "")
    if let sounds = RussianGivenNames.skeletons(of: given).first,
      word.skeletons.contains(where: { RussianSounds.distance(sounds, $0, limit: 1) == 1 })
    {
      return (1, given, sounds.count)
    }
    return best.flatMap { $0.nominative == russian[r].given ? nil : $0 }
  }

  /// Whether two words that no other word vouches for are one name, misspelt.
  private func isClear(
    _ r: Int, _ l: Int, near: (distance: Int, nominative: String, sounds: Int)
  ) -> Bool {
    guard near.distance == 1, near.sounds > 4, russian[r].isSurname, russian[r].count > 5,
      latin[l].count > 5, !isRussianEqual[r], !isLatinEqual[l]
    else { return false }
    let romanized = latin[l].skeletons[0]
    return russian[r].skeletons.contains { sounds in
      sounds.first == romanized.first && RussianSounds.distance(sounds, romanized, limit: 1) == 1
        // Languages end the same name in different vowels: Украина, Ukraine.
        && RussianSounds.distance(Self.stem(sounds), Self.stem(romanized), limit: 1) == 1
        // Names that are not Russian go by their sound: Дастин, Dustin.
        && (sounds.count > 6 || !Self.differInVowel(sounds, romanized))
    }
  }

  /// Whether sounds differ in one vowel for another.
  private static func differInVowel(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count, let at = a.indices.first(where: { a[$0] != b[$0] }) else {
      return false
    }
    return "aeiou".utf8.contains(a[at]) && "aeiou".utf8.contains(b[at])
  }

  /// Sounds without the vowels at their end.
  private static func stem(_ sounds: [UInt8]) -> [UInt8] {
    var sounds = sounds
    while let last = sounds.last, "aeiou".utf8.contains(last) { sounds.removeLast() }
    return sounds
  }

  /// Whether a neighbour of one word agrees with a neighbour of the other.
  private func isAnchored(_ r: Int, _ l: Int) -> Bool {
    let (beside, others) = neighbours(r, l)
    return beside.contains { own in
      others.contains { other in
        if own.isInitial || other.isInitial { return Self.isInitial(own, other) }
        guard own.count > 2, Self.agree(own, other) else { return false }
        let isGiven = russian[r].given != nil || latin[l].given != nil
        return own.given != nil || own.isSurname && isGiven
      }
    }
  }

  /// Whether words are the same: in sound, or as a given name has it in another language.
  static func agree(_ russian: Word, _ latin: Word) -> Bool {
    if let given = russian.given, RussianGivenNames.isName(given, latin.skeletons) { return true }
    return russian.skeletons.contains { sounds in
      latin.skeletons.contains { RussianSounds.agree(sounds, $0) }
    }
  }

  /// Whether an initial begins like the other initial or word.
  private static func isInitial(_ russian: Word, _ latin: Word) -> Bool {
    russian.skeletons.contains { sounds in
      latin.skeletons.contains { skeleton in
        // Y. for Юрий, Ярослав and Евгений.
        sounds.first == skeleton.first
          || skeleton == [UInt8(ascii: "i")] && sounds.first.map("aeu".utf8.contains) ?? false
      }
    }
  }
}
