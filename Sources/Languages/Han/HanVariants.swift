// SPDX-License-Identifier: Apache-2.0

/// Questions about the script of one ideograph; a character of both scripts (后, 里, 上) is in neither.
///
/// Not the same question as `SimplifiedHan` answers: 著 folds to 着, but simplified texts write 著 too.
extension HanVariants {
  /// Whether a scalar is an ideograph that only traditional Chinese uses.
  ///
  /// - Complexity: O(1).
  @inlinable
  package static func isTraditional(_ scalar: UInt32) -> Bool { contains(scalar, in: traditional) }

  /// Whether a scalar is an ideograph that only simplified Chinese uses.
  ///
  /// - Complexity: O(1).
  @inlinable
  package static func isSimplified(_ scalar: UInt32) -> Bool { contains(scalar, in: simplified) }

  @inlinable
  static func contains(_ scalar: UInt32, in bits: [UInt64]) -> Bool {
    let bit = Int(scalar) - 0x4E00
    guard bit >= 0, bit >> 6 < bits.count else { return false }
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }
}
