// SPDX-License-Identifier: Apache-2.0

/// Logarithm and exponential as polynomials over the bits of a `Float`: faster than the C
/// library's, and the same on every machine.
enum FastMath {
  /// The natural logarithm of a positive, finite number, to about 1e-5.
  @inline(__always)
  static func log(_ x: Float) -> Float {
    // The exponent is counted from the square root of a half, so that m is near 1.
    let bits = Int32(bitPattern: x.bitPattern)
    let power = (bits &- 0x3F35_04F3) >> 23
    let exponent = Float(power)
    let m = Float(bitPattern: UInt32(bitPattern: bits &- power &<< 23))
    // atanh series: log m = 2 (s + s³/3 + s⁵/5 + s⁷/7), s = (m − 1) / (m + 1), |s| < 0.172.
    let s = (m - 1) / (m + 1)
    let q = s * s
    let series = s * (2 + q * (0.666_666_7 + q * (0.4 + q * 0.285_714_3)))
    return exponent * 0.693_147_2 + series
  }

  /// e to the power of `x`, to about 1e-6 of its value; 0 below -87.
  @inline(__always)
  static func exp(_ x: Float) -> Float {
    guard x > -87 else { return 0 }
    // Adding and taking away 1.5 · 2²³ rounds to a whole number.
    let power = (x * 1.442_695 + 12_582_912) - 12_582_912
    let r = x - power * 0.693_147_2
    let series =
      1 + r * (1 + r * (0.5 + r * (0.166_666_67 + r * (0.041_666_67 + r * 0.008_333_33))))
    return series * Float(bitPattern: UInt32(Int32(power) + 127) << 23)
  }
}
