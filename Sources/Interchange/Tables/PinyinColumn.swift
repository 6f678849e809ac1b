// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Tells columns that have the pinyin of Chinese terms: 上海精神, `shànghǎi jīngshén`.
enum PinyinColumn {
  /// Whether at least two cells, and nine of ten cells with anything in them, are the pinyin of the cells beside them.
  ///
  /// A single row counts if the pinyin has tones: names are written in pinyin in other languages.
  ///
  /// - Complexity: O(*characters*).
  static func isOne(_ cells: [String], of texts: [String]) -> Bool {
    var (count, filled) = (0, 0)
    var hasTones = false
    for (cell, text) in zip(cells, texts) {
      let cell = cell.trimmingBlank
      if cell.isEmpty { continue }
      filled += 1
      let plain = withoutTones(cell)
      guard HanSounds.isPinyin(plain, of: text.trimmingBlank) else { continue }
      count += 1
      hasTones = hasTones || plain != cell
    }
    return (count > 1 || hasTones) && count * 10 >= filled * 9
  }

  /// The letters without the marks and numbers of the tones; ü stays.
  private static func withoutTones(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !CharacterClass.isDigit(scalar.value) {
      if let letter = tones[scalar] {
        plain.append(letter)
      } else if !(0x300...0x304).contains(scalar.value), scalar.value != 0x30C {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  private static let tones: [Unicode.Scalar: Unicode.Scalar] = {
    var tones: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in ["aāáǎà", "eēéěè", "iīíǐì", "oōóǒò", "uūúǔù", "üǖǘǚǜ"] {
      let scalars = Array(row.unicodeScalars)
      for marked in scalars.dropFirst() { tones[marked] = scalars[0] }
    }
    return tones
  }()
}
