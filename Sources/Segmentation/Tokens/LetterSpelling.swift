// SPDX-License-Identifier: Apache-2.0

/// Letters of Cyrillic that are written in two ways, compared as one: ё is mostly printed as е, and marks of
/// stress occur only in dictionaries and lessons.
package enum LetterSpelling {
  /// The letter that a folded letter compares as.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 { scalar == 0x451 ? 0x435 : scalar }

  /// Whether a scalar is a mark of stress on a Cyrillic letter, which is left out.
  @inline(__always)
  static func isStress(_ scalar: UInt32, after letter: UInt32) -> Bool {
    (scalar == 0x300 || scalar == 0x301) && letter >= 0x400 && letter < 0x530
  }

  /// A folded text with these letters as they compare.
  ///
  /// - Complexity: O(*scalars*).
  package static func fold(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = out.last, isStress(scalar.value, after: last.value) { continue }
      out.append(Unicode.Scalar(fold(scalar.value)) ?? scalar)
    }
    return String(out)
  }
}
