// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The scripts that the bytes of a text may belong to: a fast filter before its characters are read.
struct ScriptBytes {
  /// Characters that are certainly of a script.
  private var sure: UInt8 = 0
  /// Characters that may be of a script.
  private var possible: UInt8 = 0

  private static let latin: UInt8 = 1
  private static let cyrillic: UInt8 = 2
  private static let han: UInt8 = 4

  /// The scripts of a text.
  ///
  /// - Complexity: O(*n*); looks at bytes only.
  init(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC2...0xCB: possible |= Self.latin
      // More than one script has additions in these rows.
      case 0xE1, 0xE2, 0xEA: possible |= Self.latin | Self.cyrillic
      case 0xEF: possible |= Self.latin | Self.han
      case 0xF0: possible |= Self.latin | Self.cyrillic | Self.han
      case 0xD0, 0xD1:
        possible |= Self.cyrillic
        sure |= Self.cyrillic
      case 0xD2...0xD4: possible |= Self.cyrillic
      case 0xE4...0xE9:
        possible |= Self.han
        sure |= Self.han
      case 0xE3: possible |= Self.han
      default: break
      }
    }
  }

  /// Whether texts of these scripts may be the same but for case, width and variants of characters.
  func mayEqual(_ other: ScriptBytes) -> Bool { sure == other.sure }

  /// Whether the text may have a letter of a script.
  func mayHave(_ script: Script) -> Bool {
    switch script {
    case .han: possible & Self.han != 0
    case .cyrillic: possible & Self.cyrillic != 0
    case .latin: possible & Self.latin != 0
    default: true
    }
  }
}
