// SPDX-License-Identifier: Apache-2.0

/// Marks that Chinese and European typesetting write differently, compared as one.
///
/// `Folder` keeps them apart, because a text must not lose the difference.
enum FoldedMark {
  /// The form as which a mark is compared; the scalar itself if it has no counterpart.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    return switch scalar {
    case 0x3001: 0x2C  // 、 ,
    case 0x3002: 0x2E  // 。 .
    case 0x3008...0x300F: 0x22  // 〈《「『 "
    case 0x3010, 0x3014: 0x5B  // 【〔 [
    case 0x3011, 0x3015: 0x5D  // 】〕 ]
    case 0x2013...0x2015: 0x2D  // – — ―
    case 0x30FB, 0x2022, 0x2027: 0xB7  // ・ • ‧ ·
    default: scalar
    }
  }
}
