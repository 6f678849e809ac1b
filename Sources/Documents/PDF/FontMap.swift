// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Tells whether the fonts of a PDF have a map from their glyphs to Unicode.
///
/// Without one, the text that is taken out consists of numbers of glyphs: private-use, control and replacement
/// characters, or accented Latin letters without any word of plain ones.
enum FontMap {
  /// Whether most of a text is not text.
  ///
  /// - Complexity: O(*n*).
  static func isMissing(in text: String) -> Bool {
    var (all, odd, accented, plain) = (0, 0, 0, 0)
    var run = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value == 0x20 || (0x09...0x0D).contains(value) {
        run = 0
        continue
      }
      all += 1
      if isOdd(scalar) { odd += 1 }
      if (0xA1...0xFF).contains(value) { accented += 1 }
      let isPlain = (0x41...0x5A).contains(value & ~0x20) && value < 0x80
      run = isPlain ? run + 1 : 0
      if run == 3 { plain += 1 }
    }
    guard all > 0 else { return false }
    return odd * 10 >= all * 3 || accented * 10 > all * 3 && plain * 40 < all
  }

  /// Whether a character cannot be part of a text that people read.
  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned: true
    default: scalar.value == 0xFFFD
    }
  }
}
