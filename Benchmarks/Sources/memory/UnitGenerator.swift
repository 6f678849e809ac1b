// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

/// A pair of texts, translations of one another.
struct TextPair {
  var zh: String
  var en: String
}

/// Makes a memory of any size from real pairs, by putting clauses of different pairs together.
///
/// Pairs whose two sides have the same number of clauses are cut into pairs of clauses; the others
/// stay whole. A unit is one to three such pieces. No text is made up, no source comes twice, and the
/// same seed gives the same memory.
struct UnitGenerator {
  private var pieces: [TextPair] = []
  private var random: SplitMix
  private var seen: Set<Int> = []

  init(_ pairs: [TextPair], seed: UInt64) {
    random = SplitMix(state: seed)
    for pair in pairs {
      let zh = Self.clauses(pair.zh, "，；。")
      let en = Self.clauses(pair.en, ",;.")
      if zh.count == en.count {
        for (zh, en) in zip(zh, en) { pieces.append(TextPair(zh: zh, en: en)) }
      } else {
        pieces.append(pair)
      }
    }
  }

  private static func clauses(_ text: String, _ marks: String) -> [String] {
    text.split { marks.contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.unicodeScalars.count > 1 }
  }

  /// The next unit.
  mutating func next() -> TextPair {
    while true {
      let count = [1, 2, 2, 2, 3][random.below(5)]
      let parts = (0..<count).map { _ in pieces[random.below(pieces.count)] }
      let zh = parts.map(\.zh).joined(separator: "，") + (count > 1 ? "。" : "")
      var hasher = SplitMix(state: 1)
      for byte in zh.utf8 { hasher.state = hasher.state &* 31 &+ UInt64(byte) }
      guard seen.insert(Int(truncatingIfNeeded: hasher.next())).inserted else { continue }
      return TextPair(
        zh: zh, en: parts.map(\.en).joined(separator: ", ") + (count > 1 ? "." : ""))
    }
  }
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

/// Texts with random edits, as queries with a known near match.
enum EditedQueries {
  /// Tokens in the sense of the edits: characters of Chinese, words of English.
  static func pieces(_ text: String, isChinese: Bool) -> [String] {
    isChinese ? text.map(String.init) : text.split(separator: " ").map(String.init)
  }

  /// A text with replacements, insertions and deletions of whole tokens taken from `pool`.
  static func edit(
    _ text: String, isChinese: Bool, isHard: Bool, pool: [String], _ random: inout SplitMix
  ) -> String {
    var tokens = pieces(text, isChinese: isChinese)
    let share = 15 + random.below(11)
    let edits = isHard ? max(1, tokens.count * share / 100) : 1 + random.below(3)
    for _ in 0..<edits {
      let other = pieces(pool[random.below(pool.count)], isChinese: isChinese)
      let new = other.isEmpty ? "a" : other[random.below(other.count)]
      let at = random.below(max(tokens.count, 1))
      switch random.below(3) {
      case 0 where !tokens.isEmpty: tokens[at] = new
      case 1 where tokens.count > 1: tokens.remove(at: at)
      default: tokens.insert(new, at: min(at, tokens.count))
      }
    }
    return tokens.joined(separator: isChinese ? "" : " ")
  }
}
