// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Signs that a text was decoded wrongly.
///
/// Causes are a file read in another encoding, or a PDF whose fonts have no Unicode map.
public struct TextCondition: Hashable, Sendable {
  /// The number of control characters, which cleaning replaces with spaces.
  public private(set) var controls = 0
  /// The number of letters.
  public private(set) var letters = 0
  /// The number of letters in lines that look like text in another encoding, of replacement
  /// characters and of private-use characters.
  public private(set) var misread = 0

  /// Whether so much of the text looks misread that none of it should be used: more than 30 % of
  /// its letters.
  public var isMisread: Bool { misread * 10 > letters * 3 && misread > 8 }

  /// The message about a misread text; it follows the name of the file and a colon.
  public static let message =
    "the letters look like text in another encoding; give the file in UTF-8, or scan it with OCR"

  /// Examines a text.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: String) {
    var line = Line()
    for scalar in text.unicodeScalars {
      if CharacterClass.isLineEnd(scalar.value) {
        add(line)
        line = Line()
      } else {
        line.add(scalar.value)
      }
    }
    add(line)
  }

  private mutating func add(_ line: Line) {
    controls += line.controls
    letters += line.letters + line.unmapped
    misread += line.unmapped + (line.isMisread ? line.letters : 0)
  }

  private struct Line {
    var controls = 0
    var letters = 0
    var ascii = 0
    /// Latin-1 letters and the signs among them, as which Cyrillic and Han bytes appear.
    var upper = 0
    var unmapped = 0

    mutating func add(_ scalar: UInt32) {
      switch scalar {
      case 0..<0x09, 0x0E..<0x1C, 0x1F, 0x7F, 0x80..<0xA0: controls += 1
      case 0xFFFD, 0xE000...0xF8FF: unmapped += 1
      case 0xC0...0xFF:
        letters += 1
        upper += 1
      default:
        guard CharacterClass.isLetter(scalar) else { return }
        letters += 1
        if scalar < 0x80 { ascii += 1 }
      }
    }

    /// Whether there are more accented letters than in any language: most of the letters.
    var isMisread: Bool { upper > 2 && upper * 10 > letters * 6 && ascii * 3 < upper }
  }
}
