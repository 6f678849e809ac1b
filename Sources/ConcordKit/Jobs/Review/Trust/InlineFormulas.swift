// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Formulas of TeX within sentences: `$x_i$`, `\\(x_i\\)`.
enum InlineFormulas {
  /// The places of the formulas of each text where all texts have the same ones, in any order; none where a
  /// formula differs, is missing or is not closed.
  ///
  /// - Complexity: O(*n* log *n*).
  static func shared(by texts: [[UInt32]]) -> [[Range<Int>]] {
    let none = texts.map { _ in [Range<Int>]() }
    let found = texts.map(ranges)
    guard texts.count > 1, let first = found.first, !first.isEmpty else { return none }
    let spelled = zip(texts, found).map { text, ranges in
      ranges.map { text[$0].filter { !CharacterClass.isSpace($0) } }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
    return spelled.allSatisfy { $0 == spelled[0] } ? found : none
  }

  /// The most characters of a formula within a sentence.
  private static let longest = 200

  /// The formulas of a text: a dollar sign with no space inside it at either end, no letter but Latin and Greek ones
  /// in between, and the braces closed.
  private static func ranges(of text: [UInt32]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var at = 0
    while at < text.count {
      if let end = end(of: text, from: at) {
        ranges.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
    return ranges
  }

  private static func end(of text: [UInt32], from start: Int) -> Int? {
    let isBracket = text[start] == 0x5C && start + 1 < text.count && text[start + 1] == 0x28
    guard isBracket || text[start] == 0x24, start == 0 || text[start - 1] != 0x5C else {
      return nil
    }
    var at = start + (isBracket ? 2 : 1)
    guard at < text.count, isBracket || !CharacterClass.isSpace(text[at]), text[at] != 0x24 else {
      return nil
    }
    var depth = 0
    while at < text.count, at - start < longest {
      let scalar = text[at]
      if depth == 0, isBracket, scalar == 0x5C, at + 1 < text.count, text[at + 1] == 0x29 {
        return at + 2
      }
      if scalar == 0x24, text[at - 1] != 0x5C {
        return depth == 0 && !isBracket && !CharacterClass.isSpace(text[at - 1]) ? at + 1 : nil
      }
      if scalar == 0x7B, text[at - 1] != 0x5C { depth += 1 }
      if scalar == 0x7D, text[at - 1] != 0x5C { depth -= 1 }
      if depth < 0 || CharacterClass.isLineEnd(scalar) || isProse(scalar) { return nil }
      at += 1
    }
    return nil
  }

  /// Whether a character is a letter or a mark of a sentence, which no formula has.
  private static func isProse(_ scalar: UInt32) -> Bool {
    CharacterClass.isHan(scalar) || (0x400...0x52F).contains(scalar)
      || (0x3000...0x303F).contains(scalar) || (0xFF00...0xFFEF).contains(scalar)
  }
}
