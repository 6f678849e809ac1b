// SPDX-License-Identifier: Apache-2.0
import TextModel

/// TMX dates as numbers that can be compared.
enum ChangeDate {
  /// A date as a number: `20261123T151100Z` gives 20261123151100.
  ///
  /// A shortened date is padded with zeros. No date is 0, older than any other.
  static func number(_ date: String?) -> UInt64 {
    var number: UInt64 = 0
    var digits = 0
    for byte in (date ?? "").utf8 where byte.isASCIIDigit && digits < 14 {
      number = number * 10 + UInt64(byte - 0x30)
      digits += 1
    }
    if digits == 0 { return 0 }
    for _ in digits..<14 { number *= 10 }
    return number
  }

  /// The date of a number in TMX's format.
  static func text(_ number: UInt64) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 14 - digits.utf8.count)) + digits
    return "\(padded.prefix(8))T\(padded.dropFirst(8))Z"
  }
}
