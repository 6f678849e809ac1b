import ICUText

extension Unicode.Scalar {
  /// How many columns of a terminal the character takes: 2 for a wide one, 0 for a mark on another character.
  package var columns: Int {
    if CharacterClass.isMark(value) { return 0 }
    return CharacterClass.isWide(value) ? 2 : 1
  }
}
