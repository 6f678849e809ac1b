// SPDX-License-Identifier: Apache-2.0
import ICUText

extension Unicode.Scalar {
  /// The number of terminal columns of the character: 2 for a wide one, 0 for a mark on another
  /// character.
  package var columns: Int {
    if CharacterClass.isMark(value) { return 0 }
    return CharacterClass.isWide(value) ? 2 : 1
  }
}
