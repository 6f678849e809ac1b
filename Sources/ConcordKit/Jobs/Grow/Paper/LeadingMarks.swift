// SPDX-License-Identifier: Apache-2.0
import Alignment
import ICUText

/// Marks at the beginning of a paragraph that belong to the list or the mail and not to the sentence: bullets, dashes
/// of lists, `>`.
///
/// Where only one language of a part has such marks they are taken off, so that its pairs are of sentences alone.
enum LeadingMarks {
  /// Marks that are bullets whatever comes after them.
  private static let bullets: Set<UInt32> = [
    0x2022, 0x2023, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25CF, 0x25C6, 0x25C7, 0x25E6, 0x27A2, 0x25BA,
    0x25B6, 0x2713, 0x2714, 0x2756, 0x2605, 0x2606, 0xF06C, 0xF0B7, 0xF0A7, 0xF0D8, 0xF0FC,
  ]
  /// Marks that are bullets if a space comes after them.
  private static let spaced: Set<UInt32> = [0x2A, 0x2D, 0xB7, 0x2013, 0x2014, 0x2043, 0x3E, 0x25CB]

  /// The text after the mark at its beginning and the spaces after that; `nil` without a mark.
  static func rest(of text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return nil }
    let rest = scalars.dropFirst()
    let isMark =
      bullets.contains(first.value) && rest.first != first
      || spaced.contains(first.value)
        && rest.first.map { CharacterClass.isSpace($0.value) } ?? false
    guard isMark else { return nil }
    let words = rest.drop { CharacterClass.isSpace($0.value) }
    // `- 5` may be a number below zero.
    guard let next = words.first, !CharacterClass.isDigit(next.value) || first.value != 0x2D else {
      return nil
    }
    return String(words)
  }

  /// Whether some texts of a pair begin with a mark and others do not.
  static func differ(_ texts: [String]) -> Bool {
    Set(texts.map { rest(of: $0) != nil }).count > 1
  }

  /// The texts of a part in its languages, without the marks of a language if another one has none.
  ///
  /// - Complexity: O(*n*).
  static func removed(from texts: [PartSentences]) -> [PartSentences] {
    let counts = texts.map { text in
      text.paragraphs.count { rest(of: text.text.sentences[$0.sentences.lowerBound]) != nil }
    }
    guard counts.contains(0), counts.contains(where: { $0 > 0 }) else { return texts }
    return zip(texts, counts).map { $1 == 0 ? $0 : $0.replacingFirst { rest(of: $0) } }
  }
}
