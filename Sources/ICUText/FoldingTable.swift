// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The folded forms of single scalars, for the most frequent blocks.
///
/// ICU is asked once per block (a tenth of a millisecond for the largest). Asking it for every
/// capital Cyrillic letter or full-width comma of a text would cost more than the rest of folding.
enum FoldingTable {
  /// The mark as which a scalar is compared.
  ///
  /// Hyphens and quotes are unified; the full stop and comma of full width stay as NFKC makes them.
  static func mark(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2012, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: 0x2D
    case 0x2018...0x201B, 0x2032, 0x2035, 0x0060, 0x00B4, 0x02BC: 0x27
    case 0x201C...0x201F, 0x2033, 0x2036, 0x00AB, 0x00BB, 0x300C...0x300F, 0x301D...0x301F: 0x22
    default: scalar
    }
  }

  /// White space of any kind; a run of it becomes one space.
  @inline(__always)
  static func isSpace(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || scalar &- 0x09 < 5 }
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return true
    default: return false
    }
  }

  /// ASCII folded: small letters, straight marks, one space.
  static let ascii: [UInt8] = (0..<0x80).map { (byte: UInt8) in
    if isSpace(UInt32(byte)) { return 0x20 }
    return byte.isASCIICapital ? byte | 0x20 : UInt8(mark(UInt32(byte)))
  }

  /// The folded form of a scalar that nothing after it joins.
  ///
  /// 0 if that is not a single scalar, `nil` outside the blocks.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x400..<0x530: cyrillic[Int(scalar - 0x400)]
    case 0x2000..<0x2070: punctuation[Int(scalar - 0x2000)]
    case 0x3000..<0x3040: marks[Int(scalar - 0x3000)]
    case 0xFF00..<0xFFF0: fullWidth[Int(scalar - 0xFF00)]
    case 0x80..<0x250: latin[Int(scalar - 0x80)]
    default: nil
    }
  }

  private static let latin = block(0x80..<0x250)
  private static let cyrillic = block(0x400..<0x530)
  private static let punctuation = block(0x2000..<0x2070)
  private static let marks = block(0x3000..<0x3040)
  private static let fullWidth = block(0xFF00..<0xFFF0)

  private static func block(_ scalars: Range<UInt32>) -> [UInt32] {
    guard let normalizer = try? Normalizer(.nfkcCasefold) else { return Array(scalars) }
    return scalars.map { scalar in
      if normalizer.isInert(scalar) { return mark(scalar) }
      // A mark that joins the scalar before it is left to the normaliser.
      guard normalizer.hasBoundary(before: scalar) else { return 0 }
      let folded = normalizer.normalize([UInt16(scalar)][...])
      guard folded.count == 1, folded[0] & 0xF800 != 0xD800 else { return 0 }
      return mark(UInt32(folded[0]))
    }
  }
}
