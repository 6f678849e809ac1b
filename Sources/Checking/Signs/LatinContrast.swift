// SPDX-License-Identifier: Apache-2.0
import Languages
import Matching
import TextModel

/// Finds texts of two languages with different abbreviations, formulas or codes in Latin letters: `WGNN` and `WGCN`.
///
/// A text in another script has such a sign only if its translation has it too, or spells it out. The other direction
/// does not hold: 上合组织 is `SCO`. Two texts contrast where each has a sign and the other one has no trace of it.
package enum LatinContrast {
  /// The first such signs of two texts; `nil` if both are in Latin letters.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ first: CheckText, _ second: CheckText) -> WordContrast? {
    guard let (a, b) = sides(first, second) else { return nil }
    // Most texts in other scripts have no sign.
    let (rare, common) = a.isLatin ? (b, a) : (a, b)
    guard let sign = lone(rare.signs.filter { !$0.isName }, besides: common),
      let counterpart = lone(common.signs.filter { !$0.isName }, besides: rare)
    else { return nil }
    let (own, other) = a.isLatin ? (counterpart, sign) : (sign, counterpart)
    return WordContrast(
      first: first.text.utf8Slice(own.range), second: second.text.utf8Slice(other.range),
      place: other.range)
  }

  /// The first sign or name, as written, that a text in another script has and a text in Latin letters does not.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func lost(_ first: CheckText, _ second: CheckText) -> String? {
    guard let (a, b) = sides(first, second), a.isLatin != b.isLatin else { return nil }
    let (text, side, other) = a.isLatin ? (second.text, b, a) : (first.text, a, b)
    return lone(side.signs, besides: other).map { text.utf8Slice($0.range) }
  }

  /// The first of some signs without a trace in the other text.
  private static func lone(_ signs: [LatinSign], besides other: Side) -> LatinSign? {
    if signs.isEmpty { return nil }
    let trace = other.trace
    return signs.first { !trace.has($0) }
  }

  /// Two texts that are not both in Latin letters; `nil` if one has no Latin letters or digits, or no known script.
  private static func sides(_ first: CheckText, _ second: CheckText) -> (Side, Side)? {
    guard let own = areLatin.table(for: first.language, in: .standard),
      let other = areLatin.table(for: second.language, in: .standard), !(own && other)
    else { return nil }
    let a = Side(first, isLatin: own)
    guard !a.pieces.isEmpty else { return nil }
    let b = Side(second, isLatin: other)
    return b.pieces.isEmpty ? nil : (a, b)
  }

  /// Whether a language is written in Latin letters; `nil` if its script is not known.
  private static let areLatin = CompiledTables { tag, languages in
    languages[tag].scripts.first.map { $0 == "Latn" }
  }

  /// A text and its words in Latin letters.
  private struct Side {
    let text: CheckText
    let isLatin: Bool
    let pieces: [LatinPiece]

    init(_ text: CheckText, isLatin: Bool) {
      self.text = text
      self.isLatin = isLatin
      pieces = LatinPiece.pieces(of: text.text)
    }

    var signs: [LatinSign] { LatinSign.signs(of: pieces, in: text.text) }
    var trace: LatinTrace { LatinTrace(pieces, of: text.text, language: text.language) }
  }
}
