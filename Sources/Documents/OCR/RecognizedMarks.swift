// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Marks that the recognition confuses and that the rest of their line tells.
enum RecognizedMarks {
  /// The words of a line with quotation marks in pairs, and with the marks of its own script.
  static func corrected(_ words: [PrintedWord]) -> [PrintedWord] {
    var (wide, narrow) = (0, 0)
    for scalar in words.lazy.flatMap(\.text.unicodeScalars)
    where CharacterClass.isLetter(scalar.value) {
      if CharacterClass.isWide(scalar.value) { wide += 1 } else { narrow += 1 }
    }
    if wide > 0 { return wide * 2 > narrow ? paired(words) : words }
    return narrow > 0 ? words.map(narrowed) : words
  }

  private static let marks: Set<Unicode.Scalar> = ["\"", "\u{201C}", "\u{201D}"]

  /// The quotation marks of a line opening and closing by turns, if their number is even and they do not.
  ///
  /// A line that begins inside a quotation has turns as well, the other way round, and stays as it is.
  private static func paired(_ words: [PrintedWord]) -> [PrintedWord] {
    let found = words.flatMap { $0.text.unicodeScalars.filter(marks.contains) }
    let takesTurns =
      !found.contains("\"") && zip(found, found.dropFirst()).allSatisfy { $0 != $1 }
    guard !found.isEmpty, found.count % 2 == 0, !takesTurns else { return words }
    var isOpen = false
    return words.map { word in
      guard word.text.unicodeScalars.contains(where: marks.contains) else { return word }
      var word = word
      var text = String.UnicodeScalarView()
      for scalar in word.text.unicodeScalars {
        guard marks.contains(scalar) else {
          text.append(scalar)
          continue
        }
        isOpen.toggle()
        text.append(isOpen ? "\u{201C}" : "\u{201D}")
      }
      word.text = String(text)
      return word
    }
  }

  /// A word of a line without wide letters, its full-width marks replaced: `region，the`.
  private static func narrowed(_ word: PrintedWord) -> PrintedWord {
    let scalars = Array(word.text.unicodeScalars)
    guard scalars.contains(where: { narrow[$0] != nil }) else { return word }
    var word = word
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      guard let mark = narrow[scalar] else {
        text.append(scalar)
        continue
      }
      text.append(mark)
      let isBeforeLetter =
        index + 1 < scalars.count && CharacterClass.isLetter(scalars[index + 1].value)
      if mark != "(", isBeforeLetter { text.append(" ") }
    }
    word.text = String(text)
    return word
  }

  private static let narrow: [Unicode.Scalar: Unicode.Scalar] = [
    "，": ",", "：": ":", "；": ";", "！": "!", "？": "?", "（": "(", "）": ")", "。": ".",
  ]
}
