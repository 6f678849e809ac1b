// SPDX-License-Identifier: Apache-2.0
import Languages

extension TermList {
  /// The pieces of a cell without the numbers of a list before them: `1. term`, `2) term`, （三）term, ④ term, 五、term.
  ///
  /// A number is one only where a letter comes after its mark, and no other number: 一、二线城市 is a name.
  static func withoutNumbers(_ pieces: [[Character]]) -> [[Character]] {
    pieces.filter { $0.contains { !$0.isWhitespace } }.map { piece in
      let text = piece.drop(while: \.isWhitespace)
      guard let rest = afterNumber(text) else { return piece }
      let term = rest.drop(while: \.isWhitespace)
      // `1.5`, `(R)-isomer` and 一、二线 are names.
      guard let first = term.first, first.isLetter || "“\"«《(（".contains(first), numeral(term) == 0
      else { return piece }
      return Array(term)
    }
  }

  /// The rest of a text after the number of a list; `nil` if a text does not begin with one.
  private static func afterNumber(_ text: ArraySlice<Character>) -> ArraySlice<Character>? {
    guard let first = text.first else { return nil }
    if "①"..."⑳" ~= first { return text.dropFirst() }
    if first == "(" || first == "（" {
      let inner = text.dropFirst()
      var count = numeral(inner)
      if count == 0, let letter = inner.first, letter.isASCII, letter.isLowercase { count = 1 }
      guard count > 0, let close = inner.dropFirst(count).first, close == ")" || close == "）" else {
        return nil
      }
      let rest = inner.dropFirst(count + 1)
      return rest.first.map { $0.isWhitespace || !$0.isASCII } ?? false ? rest : nil
    }
    let count = numeral(text)
    guard count > 0, let mark = text.dropFirst(count).first, ".)、）．".contains(mark) else {
      return nil
    }
    // A Han numeral has its own mark, and `1.FC` may be a name.
    guard first.isASCII || mark == "、" else { return nil }
    let rest = text.dropFirst(count + 1)
    return mark == "." && rest.first.map { $0.isASCII && !$0.isWhitespace } ?? true ? nil : rest
  }

  /// The number of characters, three at most, of a numeral of digits or Han numerals at the beginning of a text.
  private static func numeral(_ text: ArraySlice<Character>) -> Int {
    let digits = text.prefix { $0.isASCII && $0.isNumber }.count
    if digits > 0 { return digits < 4 ? digits : 0 }
    let symbols = text.prefix {
      $0.unicodeScalars.first.map { HanNumeral.Symbol($0.value) != nil } ?? false
    }.count
    return symbols < 4 ? symbols : 0
  }
}
