// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The way a script writes its words, for tokenisation.
package enum LetterKind: Sendable {
  /// Not a letter.
  case none
  /// A letter of a script that puts spaces between words.
  case spaced
  /// A Han character.
  case han
  /// A letter of a script without spaces and without a dictionary here: a token of its own.
  case single

  /// The kind of a folded scalar; a capital of ASCII, which folding removes, counts as none.
  @inlinable @inline(__always)
  package init(of scalar: UInt32) {
    if scalar < 0x80 {
      self = scalar.isASCIISmallLetter ? .spaced : .none
    } else if CharacterClass.isUnifiedHan(scalar) {
      self = .han
    } else if CharacterClass.isRussian(scalar) {
      self = .spaced
    } else {
      self = Self.other(scalar)
    }
  }

  @usableFromInline
  static func other(_ scalar: UInt32) -> LetterKind {
    guard let properties = Unicode.Scalar(scalar)?.properties, properties.isAlphabetic else {
      return .none
    }
    let script = Script(of: scalar)
    if script == .han { return .han }
    return Script.withoutSpaces.contains(script) ? .single : .spaced
  }
}
