// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The scripts of the texts in a column.
struct ColumnScript {
  /// Cells by the script that most of their letters have; Han, kana and Bopomofo count as one.
  private var cells: [Script: Int] = [:]
  /// Cells with letters.
  private var count = 0
  /// Cells that look like a number or a key.
  private var keys = 0
  /// Cells with anything in them.
  private var filled = 0

  /// - Complexity: O(*scalars*).
  init(of texts: [String]) {
    for text in texts {
      var letters: [Script: Int] = [:]
      var hasDigit = false
      for scalar in text.unicodeScalars {
        hasDigit = hasDigit || CharacterClass.isDigit(scalar.value)
        guard CharacterClass.isLetter(scalar.value) else { continue }
        letters[CharacterClass.isHan(scalar.value) ? .han : Script(of: scalar.value), default: 0] +=
          1
      }
      if !text.trimmingBlank.isEmpty { filled += 1 }
      guard let most = letters.max(by: { ($0.value, $1.key.code) < ($1.value, $0.key.code) }) else {
        continue
      }
      count += 1
      // A character says as much as a word of letters.
      let han = letters[.han] ?? 0
      cells[han * 3 >= letters.values.reduce(0, +) ? .han : most.key, default: 0] += 1
      if hasDigit, han == 0, text.utf8.count <= 12, !text.contains(" ") { keys += 1 }
    }
  }

  /// Whether the column has texts, not numbers or keys alone.
  var isText: Bool { count > 0 && keys * 2 < count && count * 2 >= filled }

  /// Whether at least half of the cells with letters are in a script of a language; an empty column can be in
  /// every language.
  func canBe(_ language: LanguageTag) -> Bool {
    let own = WrittenLanguage.scripts(of: language)
    if count == 0 || own.isEmpty { return true }
    return cells.filter { own.contains($0.key) }.values.reduce(0, +) * 2 >= count
  }

  /// Whether nine of ten cells with letters are in a script of a language; never for an empty column.
  func isMostly(_ language: LanguageTag) -> Bool {
    let own = WrittenLanguage.scripts(of: language)
    return count > 0 && cells.filter { own.contains($0.key) }.values.reduce(0, +) * 10 >= count * 9
  }

  /// Whether there is anything in the column that is not a text, such as numbers.
  var isNumbered: Bool { filled > 0 && !isText }
  /// Whether all cells with letters are in Latin letters, and there are two or more.
  var isLatin: Bool { count > 1 && cells[.latin] == count }
  /// Whether there are letters, and none is Latin.
  var isForeign: Bool { count > 0 && cells[.latin] == nil }

  /// Whether at least half of the cells with letters are in Chinese characters.
  var isOfHan: Bool { count > 0 && (cells[.han] ?? 0) * 2 >= count }

  /// Whether there are letters.
  var hasLetters: Bool { count > 0 }
  /// Whether nearly all cells with letters are in one script, which is not the Latin one.
  var isOfOneScript: Bool {
    cells.contains { $0.key != .latin && $0.value * 10 >= count * 9 }
  }

  /// The script of most cells; `nil` without letters.
  var most: Script? {
    cells.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }?.key
  }

  /// Whether a text has a letter of the script of most cells.
  func hasLetters(of text: String) -> Bool {
    guard let most else { return false }
    return text.unicodeScalars.contains { scalar in
      CharacterClass.isLetter(scalar.value)
        && (CharacterClass.isHan(scalar.value) ? .han : Script(of: scalar.value)) == most
    }
  }

  /// Whether there are three cells with letters or more, and none is in Latin letters.
  var isWithoutLatin: Bool { count > 2 && cells[.latin] == nil }

  /// The first language of the catalogue that is written in the script of most cells.
  var language: LanguageTag? {
    guard let most else { return nil }
    return LanguageCatalog.standard.languages.first {
      Script.scripts(of: $0.subtag).contains(most)
    }.flatMap { LanguageTag($0.subtag) }
  }
}

extension ColumnScript {
  /// The language of a column beside others: one in whose script nearly all rows are, and none of the others.
  ///
  /// Remarks are in the language of one of the others, or only in some rows.
  ///
  /// - Parameter rows: how many rows the table has, at least two.
  func language(besides others: [LanguageTag], of rows: Int) -> LanguageTag? {
    guard rows > 1, isText, count * 10 >= rows * 9, let language, isMostly(language),
      others.allSatisfy({ !$0.matches(language) && !canBe($0) })
    else { return nil }
    return language
  }
}

extension String {
  /// The text without white space of any script and invisible characters at its ends.
  var trimmingBlank: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.properties.isWhitespace
        || [0xFEFF, 0x200B, 0x200E, 0x200F, 0x2060].contains(scalar.value)
    }
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }
}
