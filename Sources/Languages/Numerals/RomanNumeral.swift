// SPDX-License-Identifier: Apache-2.0

/// The one reader of Roman numerals.
package enum RomanNumeral {
  /// The value of capitals that are a Roman numeral in its usual form, 1...3999.
  ///
  /// - Parameter letters: bytes of a word.
  /// - Returns: `nil` for any other bytes, also for unusual forms (IIII, VX).
  /// - Complexity: O(1): more than fifteen letters are not read.
  package static func value(of letters: some Collection<UInt8>) -> Int? {
    guard (1...15).contains(letters.count) else { return nil }
    var rest = letters[...]
    var total = 0
    for (value, sign) in signs {
      while rest.starts(with: sign) {
        rest = rest.dropFirst(sign.count)
        total += value
      }
    }
    guard rest.isEmpty, total < 4000, letters.elementsEqual(numeral(total)) else { return nil }
    return total
  }

  /// The value of capitals that are a Roman numeral without a word before them that announces a number.
  ///
  /// Two letters or more, one of them I or X: CD, DC and CV are abbreviations. With M or D, as years have
  /// them, four letters or more: MIX and DI are not numerals.
  ///
  /// - Complexity: O(1).
  package static func valueByItself(of letters: some Collection<UInt8>) -> Int? {
    guard letters.count >= 2, letters.contains(where: { $0 == 0x49 || $0 == 0x58 }),
      letters.count >= 4 || !letters.contains(where: { $0 == 0x4D || $0 == 0x44 })
    else { return nil }
    return value(of: letters)
  }

  /// A number from 1 to 3999 in capitals; `nil` for any other number.
  package static func text(of value: Int) -> String? {
    1..<4000 ~= value ? String(decoding: numeral(value), as: UTF8.self) : nil
  }

  private static func numeral(_ value: Int) -> [UInt8] {
    var rest = value
    return signs.flatMap { value, sign in
      let count = rest / value
      rest %= value
      return [[UInt8]](repeating: sign, count: count).flatMap { $0 }
    }
  }

  private static let signs: [(Int, [UInt8])] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ].map { ($0, Array($1.utf8)) }
}
