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
    let (a, b) = (Side(first), Side(second))
    guard let a, let b, !(a.isLatin && b.isLatin),
      let own = lone(a.signs.filter { !$0.isName }, besides: b),
      let other = lone(b.signs.filter { !$0.isName }, besides: a)
    else { return nil }
    return WordContrast(
      first: first.text.utf8Slice(own.range), second: second.text.utf8Slice(other.range),
      place: other.range)
  }

  /// The first sign or name, as written, that a text in another script has and a text in Latin letters does not.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func lost(_ first: CheckText, _ second: CheckText) -> String? {
    guard let a = Side(first), let b = Side(second), a.isLatin != b.isLatin else { return nil }
    let (text, side, other) = a.isLatin ? (second.text, b, a) : (first.text, a, b)
    return lone(side.signs, besides: other).map { text.utf8Slice($0.range) }
  }

  /// The first of some signs without a trace in the other text.
  private static func lone(_ signs: [LatinSign], besides other: Side) -> LatinSign? {
    if signs.isEmpty { return nil }
    let trace = other.trace
    return signs.first { !trace.has($0) }
  }

  /// A text of a language whose script is known.
  private struct Side {
    let text: CheckText
    let isLatin: Bool
    let pieces: [LatinPiece]

    init?(_ text: CheckText) {
      guard let script = Language.of(text.language).scripts.first else { return nil }
      isLatin = script == "Latn"
      self.text = text
      pieces = LatinPiece.pieces(of: text.text)
      // A text in another script has its Latin signs only if its translation has.
      if pieces.isEmpty { return nil }
    }

    var signs: [LatinSign] { LatinSign.signs(of: pieces, in: text.text) }
    var trace: LatinTrace { LatinTrace(pieces, of: text.text, language: text.language) }
  }
}
