// SPDX-License-Identifier: Apache-2.0
import CBaseLexicon

/// The syllables of pinyin without tones.
package enum PinyinSyllables {
  /// The ways to cut letters into syllables, at most `limit` of each way; empty if there is none.
  ///
  /// - Complexity: O(*n*) for a bounded `limit`.
  package static func cuts(of letters: ArraySlice<UInt8>, limit: Int) -> [[[UInt8]]] {
    guard !letters.isEmpty else { return [[]] }
    guard limit > 0 else { return [] }
    var found: [[[UInt8]]] = []
    for length in stride(from: min(6, letters.count), through: 1, by: -1) {
      let head = Array(letters.prefix(length))
      guard all.contains(head) else { continue }
      for tail in cuts(of: letters.dropFirst(length), limit: limit - 1) {
        found.append([head] + tail)
      }
    }
    return found
  }

  /// The syllables that Unihan has, ü as `v` and as `u`.
  package static let all: Set<[UInt8]> = {
    var syllables: Set<[UInt8]> = []
    var key: [UInt8] = []
    for scalar: UInt32 in 0x4E00...0x9FFF {
      key.removeAll(keepingCapacity: true)
      guard HanReading.append(of: scalar, to: &key), key.contains(where: { !isConsonant($0) })
      else { continue }
      guard syllables.insert(key).inserted, let at = key.firstIndex(of: UInt8(ascii: "v")) else {
        continue
      }
      var plain = key
      plain[at] = UInt8(ascii: "u")
      syllables.insert(plain)
    }
    return syllables
  }()

  private static func isConsonant(_ letter: UInt8) -> Bool {
    !"aeiouv".utf8.contains(letter)
  }
}
