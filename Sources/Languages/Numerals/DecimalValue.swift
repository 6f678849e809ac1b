// SPDX-License-Identifier: Apache-2.0

/// A decimal number that is not negative, held exactly: `digits` / 10^`scale`.
///
/// Equal values are equal however they were written: 3.50 and 3.5 are one value. Holds any number of up
/// to 19 digits; arithmetic that would need more gives `nil` and never traps.
package struct DecimalValue: Hashable, Sendable {
  /// All digits as a whole number.
  package let digits: UInt64
  /// How many of the digits are after the decimal mark, 0...19; the last of them is not 0.
  package let scale: UInt8

  /// A whole number.
  @inlinable
  package init(_ value: UInt64) {
    digits = value
    scale = 0
  }

  /// `digits` / 10^`scale`; zeros at the end of the fraction are dropped.
  ///
  /// - Returns: `nil` for a scale over 19.
  @inlinable
  package init?(digits: UInt64, scale: Int) {
    guard 0...19 ~= scale else { return nil }
    var digits = digits
    var scale = scale
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    self.digits = digits
    self.scale = UInt8(scale)
  }

  /// Whether the value has no fraction.
  @inlinable
  package var isWhole: Bool { scale == 0 }

  /// The nearest `Double`: one value has one bit pattern, however it was written.
  @inlinable
  package var double: Double { scale == 0 ? Double(digits) : Double(digits) / Self.power(scale) }

  @inlinable
  static func power(_ exponent: UInt8) -> Double {
    var power = 1.0
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}

extension DecimalValue: CustomStringConvertible {
  /// ASCII digits without groups, `.` before the fraction: `12500`, `0.125`.
  package var description: String {
    let text = String(digits)
    guard scale > 0 else { return text }
    let padded = String(repeating: "0", count: max(0, Int(scale) + 1 - text.utf8.count)) + text
    let whole = padded.dropLast(Int(scale))
    return "\(whole).\(padded.suffix(Int(scale)))"
  }
}
