// SPDX-License-Identifier: Apache-2.0
import Languages

/// The letters in which each Han character may be written; what was asked once is kept.
///
/// Not thread-safe; use one instance per thread.
final class HanSpellings {
  private var kept: [UInt32: [[UInt8]]] = [:]
  private var inflected: [UInt32: [[UInt8]]] = [:]
  private var syllables: [UInt32: [[UInt8]]] = [:]

  /// The syllables of pinyin of a character, `v` for ü, the usual one first.
  ///
  /// - Parameters:
  ///   - scalar: the character as written.
  ///   - asSurname: whether it is a surname, whose own reading then comes first.
  func syllables(of scalar: UInt32, asSurname: Bool = false) -> [[UInt8]] {
    if asSurname, let own = ChineseSurnames.readings(of: SimplifiedHan.fold(scalar)) { return own }
    if let found = syllables[scalar] { return found }
    let folded = SimplifiedHan.fold(scalar)
    var found = HanSounds.mandarin(of: scalar)
    func add(_ readings: [[UInt8]]) {
      for reading in readings where !found.contains(reading) { found.append(reading) }
    }
    if folded != scalar { add(HanSounds.mandarin(of: folded)) }
    add(ChineseSurnames.readings(of: folded) ?? [])
    syllables[scalar] = found
    return found
  }

  /// The letters of a character in a system.
  func letters(of scalar: UInt32, in system: NameSystem) -> [[UInt8]] {
    let key = scalar << 2 | system.rawValue
    if let found = kept[key] { return found }
    var found: [[UInt8]] = []
    func add(_ text: some Sequence<UInt8>) {
      let letters = Array(text)
      if !letters.isEmpty, !found.contains(letters) { found.append(letters) }
    }
    switch system {
    case .pinyin:
      for syllable in syllables(of: scalar) {
        guard let at = syllable.firstIndex(of: Self.v) else {
          add(syllable)
          continue
        }
        add(syllable[..<at] + [Self.u] + syllable[(at + 1)...])
        add(syllable)
        // Lyu, as passports have it.
        add(syllable[..<at] + [Self.y, Self.u] + syllable[(at + 1)...])
      }
    case .wade:
      for syllable in syllables(of: scalar) {
        for spelling in WadeGiles.spellings(of: syllable) { add(spelling) }
      }
    case .cantonese:
      for syllable in HanSounds.cantonese(of: scalar) {
        for spelling in HongKongSpelling.spellings(of: syllable) { add(spelling) }
      }
    case .palladius:
      for spelling in spellings(of: scalar) { add(spelling[0].letters) }
    }
    kept[key] = found
    return found
  }

  /// The letters of a character that ends a name in Russian: with the endings of every case.
  func inflectedLetters(of scalar: UInt32) -> [[UInt8]] {
    if let found = inflected[scalar] { return found }
    let found = spellings(of: scalar).flatMap { $0.map(\.letters) }
    inflected[scalar] = found
    return found
  }

  /// The case forms of each reading in Russian.
  private func spellings(of scalar: UInt32) -> [[NameSpelling]] {
    syllables(of: scalar).map { NameSpelling.spellings([$0], .palladius) }.filter { !$0.isEmpty }
  }

  private static let (u, v, y) = (UInt8(ascii: "u"), UInt8(ascii: "v"), UInt8(ascii: "y"))
}
