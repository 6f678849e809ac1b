// SPDX-License-Identifier: Apache-2.0
extension HanNumeral {
  /// A number from 1 to 999 in everyday numerals, as the articles of a law have it: 十, 二十一, 一百零五.
  ///
  /// - Returns: `nil` for any other number.
  package static func text(of value: Int) -> String? {
    guard 1...999 ~= value else { return nil }
    let digits = Array("零一二三四五六七八九")
    let (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10)
    var text = hundreds > 0 ? "\(digits[hundreds])百" : ""
    if tens > 0 {
      text += tens == 1 && hundreds == 0 ? "十" : "\(digits[tens])十"
    } else if hundreds > 0, ones > 0 {
      text += "零"
    }
    return ones > 0 ? text + "\(digits[ones])" : text
  }
}
