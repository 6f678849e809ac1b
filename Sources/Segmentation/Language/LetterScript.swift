// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The script of a letter, as far as scripts distinguish languages.
package enum LetterScript: Hashable, Sendable {
  /// Han, kana and Bopomofo.
  case han
  /// Latin.
  case latin
  /// Cyrillic.
  case cyrillic
  /// Any other script.
  case other

  /// The script of a letter; `nil` for other characters.
  @inline(__always)
  package init?(of scalar: UInt32) {
    if scalar < 0x80 {
      guard CharacterClass.isLetter(scalar) else { return nil }
      self = .latin
      return
    }
    if CharacterClass.isUnifiedHan(scalar) {
      self = .han
      return
    }
    if scalar >= 0x400, scalar < 0x460 {
      self = .cyrillic
      return
    }
    guard CharacterClass.isLetter(scalar) else { return nil }
    if CharacterClass.isHan(scalar) {
      self = .han
      return
    }
    switch Script(of: scalar) {
    case .latin: self = .latin
    case .cyrillic: self = .cyrillic
    default: self = .other
    }
  }

  /// The ISO 15924 code by which `Language.scripts` names it; `nil` for other scripts.
  package var code: String? {
    switch self {
    case .han: "Hani"
    case .latin: "Latn"
    case .cyrillic: "Cyrl"
    case .other: nil
    }
  }
}
