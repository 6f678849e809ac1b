// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// A Chinese text in which names are looked for.
///
/// Not thread-safe; use one instance per thread.
final class HanNameText {
  /// The scalars of the text.
  let scalars: [UInt32]
  /// The scalars, simplified.
  let folded: [UInt32]
  /// The first byte of each scalar, and the length of the text.
  let offsets: [Int]
  /// The characters that only the table of known names reads.
  var isReserved: [Bool]
  /// Where a surname begins, and the number of its characters.
  let surnames: [(at: Int, count: Int)]

  private let text: String
  private let spellings: HanSpellings
  /// The letters of each character, by system.
  private var letters: [NameSystem: [[[UInt8]]]] = [:]
  private var surnameSpellings: [NameSystem: [Surname]] = [:]

  init(_ text: String, _ spellings: HanSpellings) {
    self.text = text
    self.spellings = spellings
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    let folded = scalars.map(SimplifiedHan.fold)
    self.folded = folded
    isReserved = [Bool](repeating: false, count: scalars.count)
    surnames = folded.indices.flatMap { at -> [(Int, Int)] in
      guard CharacterClass.isUnifiedHan(folded[at]) else { return [] }
      var found: [(Int, Int)] = []
      if at + 1 < folded.count, ChineseSurnames.contains(folded[at], folded[at + 1]) {
        found.append((at, 2))
      }
      if ChineseSurnames.contains(folded[at]) { found.append((at, 1)) }
      return found
    }
  }

  /// The text of scalars.
  func slice(_ range: Range<Int>) -> String { text.utf8Slice(bytes(of: range)) }

  /// The bytes of scalars.
  func bytes(of range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// Whether all scalars of a range are Han characters that no known name has for itself.
  func isReadable(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= scalars.count
      && range.allSatisfy { CharacterClass.isUnifiedHan(scalars[$0]) && !isReserved[$0] }
  }

  /// Whether letters are the reading of characters that follow each other anywhere in the text.
  ///
  /// - Complexity: O(*n*) for a bounded number of letters.
  func reads(_ name: [UInt8], in system: NameSystem) -> Bool {
    let letters = letters(in: system)
    return scalars.indices.contains { reads(name[...], from: $0, by: letters, in: system) }
  }

  private func letters(in system: NameSystem) -> [[[UInt8]]] {
    if let found = letters[system] { return found }
    let found = scalars.map { scalar in
      CharacterClass.isUnifiedHan(scalar) ? spellings.letters(of: scalar, in: system) : []
    }
    letters[system] = found
    return found
  }

  private func reads(
    _ name: ArraySlice<UInt8>, from at: Int, by letters: [[[UInt8]]], in system: NameSystem
  ) -> Bool {
    guard at < letters.count, !letters[at].isEmpty, !isReserved[at] else { return false }
    for syllable in letters[at] where name.starts(with: syllable) {
      let rest = name.dropFirst(syllable.count)
      if rest.isEmpty || reads(rest, from: at + 1, by: letters, in: system) { return true }
    }
    // Case endings follow the last character.
    return system == .palladius && name.count < 12
      && spellings.inflectedLetters(of: scalars[at]).contains { name.elementsEqual($0) }
  }

  /// A surname of the text: where it begins, the number of its characters and its spellings.
  typealias Surname = (at: Int, count: Int, spellings: [NameSpelling])

  /// The surnames of the text that no known name has for itself, with their spellings.
  func surnameSpellings(in system: NameSystem) -> [Surname] {
    if let found = surnameSpellings[system] { return found }
    let found = surnames.compactMap { at, count -> Surname? in
      let range = at..<at + count
      guard isReadable(range) else { return nil }
      return (at, count, spellings(of: range, asSurname: true, in: system))
    }
    surnameSpellings[system] = found
    return found
  }

  /// The spellings of characters that follow each other, by the product of at most three readings each.
  func spellings(of range: Range<Int>, asSurname: Bool = false, in system: NameSystem)
    -> [NameSpelling]
  {
    let products = range.reduce([[]]) { (readings: [[[UInt8]]], at) in
      let syllables = spellings.syllables(of: scalars[at], asSurname: asSurname).prefix(3)
      return readings.flatMap { reading in syllables.map { reading + [$0] } }
    }
    return products.flatMap { NameSpelling.spellings($0, system) }
  }
}
