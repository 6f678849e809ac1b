// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Tells columns that have the pinyin of Chinese terms: 上海精神, `shànghǎi jīngshén`.
enum PinyinColumn {
  /// The most Chinese columns that others are compared with.
  private static let mostChinese = 8

  /// The columns, of some with texts, that have the pinyin of one of the first eight Chinese columns among them.
  ///
  /// - Parameter cells: the cells of a column.
  /// - Complexity: O(*characters*).
  static func columns(among columns: [Int], cells: (Int) -> [String]) -> [Int] {
    var chinese: [(column: Int, cells: [String])] = []
    for column in columns where chinese.count < mostChinese {
      let texts = cells(column)
      if ColumnScript(of: texts).isOfHan { chinese.append((column, texts)) }
    }
    if chinese.isEmpty { return [] }
    return columns.filter { column in
      let own = cells(column)
      return chinese.contains { $0.column != column && isOne(own, of: $0.cells) }
    }
  }

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
