// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Says whether two spellings can be one person's name.
///
/// Chinese and Latin script are compared in toneless pinyin, family name first or last. Latin and
/// Cyrillic are compared by their consonants, word by word in any order. ü may be u, v, yu or ü.
/// For characters with several readings, one letter in five may differ.
package enum NameAgreement {
  /// Whether a name and its translation agree; false where the scripts have no common spelling.
  package static func agree(_ source: String, _ target: String, in pair: LanguagePair) -> Bool {
    if Language.of(pair.from).isHan == Language.of(pair.to).isHan {
      let (left, right) = (skeletons(of: source), skeletons(of: target))
      return !left.isEmpty && left == right
    }
    let (han, other) = Language.of(pair.from).isHan ? (source, target) : (target, source)
    guard let pinyin = pinyin(of: han) else { return false }
    let words = other.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
      .map { letters($0) }
    guard words.count >= 2, words.allSatisfy({ !$0.isEmpty }) else { return false }
    let orders: [[[UInt8]]] = [
      words, Array(words.dropFirst() + words.prefix(1)),
      Array(words.suffix(1) + words.dropLast()),
    ]
    return orders.contains { EditDistance.between($0.joined(), pinyin) * 5 <= pinyin.count }
  }

  private static func pinyin(of name: String) -> [UInt8]? {
    var key: [UInt8] = []
    for scalar in name.unicodeScalars where !scalar.properties.isWhitespace && scalar != "·" {
      guard HanReading.append(of: scalar.value, to: &key) else { return nil }
    }
    return key.isEmpty ? nil : plain(key)
  }

  /// The letters of a romanised name, ü in all its spellings as u.
  private static func letters(_ word: some StringProtocol) -> [UInt8] {
    plain(
      word.lowercased().unicodeScalars.compactMap { scalar in
        scalar == "\u{FC}" ? 0x75 : (0x61...0x7A).contains(scalar.value) ? UInt8(scalar.value) : nil
      })
  }

  /// `lyu`, `lv` and `lü` all become `lu`; the same applies to n.
  private static func plain(_ letters: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for letter in letters {
      let followsSonorant = out.last == 0x6C || out.last == 0x6E
      if letter == 0x76, followsSonorant {
        out.append(0x75)
      } else if letter == 0x75, out.last == 0x79, let before = out.dropLast().last,
        before == 0x6C || before == 0x6E
      {
        out[out.count - 1] = 0x75
      } else {
        out.append(letter)
      }
    }
    return out
  }

  private static func skeletons(of name: String) -> [String] {
    name.split { !$0.isLetter }
      .map { String(decoding: Consonants.skeleton(of: Array($0.lowercased().utf8)), as: UTF8.self) }
      .sorted()
  }
}
