/// Logarithm and exponential as polynomials over the bits of a `Float`: faster than the C library's,
/// and the same on every machine.
enum FastMath {
  /// The natural logarithm of a positive, finite number, to about 1e-5.
  @inline(__always)
  static func log(_ x: Float) -> Float {
    let bits = x.bitPattern
    var exponent = Float(Int32(bitPattern: bits >> 23) - 127)
    var m = Float(bitPattern: bits & 0x007F_FFFF | 0x3F80_0000)
    if m > 1.414_213_6 {
      m *= 0.5
      exponent += 1
    }
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
    let power = (x * 1.442_695).rounded()
    let r = x - power * 0.693_147_2
    let series =
      1 + r * (1 + r * (0.5 + r * (0.166_666_67 + r * (0.041_666_67 + r * 0.008_333_33))))
    return series * Float(bitPattern: UInt32(Int32(power) + 127) << 23)
  }
}
