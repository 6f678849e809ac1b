// SPDX-License-Identifier: Apache-2.0
import Languages

/// Compares places in a Chinese text, which end in a word for their kind (省, 市), with their spelling by
/// syllables.
struct PlaceNameFinder {
  let han: HanNameText

  /// Words that are a letter away from a place of the text, and that nothing else in the text reads.
  func mismatches(_ pair: inout NamePair) -> [NameMismatch] {
    let places = han.folded.indices.filter { Self.endings.contains(han.folded[$0]) }
    guard !places.isEmpty else { return [] }
    var found: [NameMismatch] = []
    for at in pair.words.indices where !pair.isSettled[at] {
      let letters = pair.words[at].letters
      // A short word may be anything, unless `City` follows it.
      let shortest = isBeforeKind(at, in: pair) ? 3 : 5
      guard (shortest..<16).contains(letters.count) else { continue }
      let system: NameSystem = NameLetters.isLatin(letters) ? .pinyin : .palladius
      guard let near = nearest(to: letters, before: places, system),
        !han.reads(letters, in: system)
      else { continue }
      pair.settle(at..<at + 1)
      let word = pair.words[at].range
      let expected = near.spelling.capitalized
      found.append(
        pair.isTarget
          ? .misspelt(
            word, source: han.slice(near.characters), expected: expected, system: system.title,
            confidence: 0.7)
          : .misread(
            han.bytes(of: near.characters), source: pair.slice(at..<at + 1), reading: expected,
            system: system.title, confidence: 0.7))
    }
    return found
  }

  /// Whether a word for a kind of place comes after a word: `Wuxi City`.
  private func isBeforeKind(_ at: Int, in pair: NamePair) -> Bool {
    guard pair.words.indices.contains(at + 1), pair.words[at + 1].followsPrevious else {
      return false
    }
    return Self.kinds.contains(pair.words[at + 1].letters)
  }

  private static let kinds = Set(DataText.bytes(Language.of(.english).names?.placeKinds ?? ""))

  private func nearest(to letters: [UInt8], before places: [Int], _ system: NameSystem) -> (
    characters: Range<Int>, spelling: NameSpelling
  )? {
    for end in places {
      for length in 2...3
      where han.isReadable(end - length..<end)
        && NameSyllables.areSyllables(letters, length...length)
      {
        for spelling in han.spellings(of: end - length..<end, in: system)
        where NameDistance.small(spelling.letters, letters) == 1 {
          return (end - length..<end, spelling)
        }
      }
    }
    return nil
  }

  private static let endings = Set(
    (Language.of(.chinese).names?.placeEndings ?? "").unicodeScalars
      .map { SimplifiedHan.fold($0.value) })
}
