// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Finds the numbers of a printed line that are small and raised, and writes them as superscripts.
enum RaisedWords {
  /// The most that the height of a raised number is of that of the word next to it.
  private static let mostHeight = 0.85
  /// The least that its lower edge is above that of the word next to it, in heights of that word.
  private static let leastRise = 0.2
  /// The widest gap between the number and the word that it belongs to, in heights of that word.
  private static let widestGap = 0.25

  /// The words with raised numbers as superscripts.
  ///
  /// Words of a picture stay as they are: their boxes are those of the ink.
  ///
  /// - Complexity: O(*words*).
  static func marked(_ words: [PrintedWord]) -> [PrintedWord] {
    guard words.count > 1, words[0].confidence == nil else { return words }
    var marked = words
    for (index, word) in words.enumerated() {
      guard word.text.utf8.count <= 3, let raised = RaisedText.superscript(word.text),
        CharacterClass.isDigit(word.text.unicodeScalars.first?.value ?? 0)
      else { continue }
      let before = index > 0 ? words[index - 1] : nil
      let after = index + 1 < words.count ? words[index + 1] : nil
      // The upper number of a fraction.
      if let after, let sign = after.text.unicodeScalars.first, sign == "/" || sign == "\u{2044}" {
        continue
      }
      let isAfter = before.map { isRaised(word.box, by: $0.box, gap: word.box.left - $0.box.right) }
      let isBefore = after.map { isRaised(word.box, by: $0.box, gap: $0.box.left - word.box.right) }
      if isAfter == true || index == 0 && isBefore == true { marked[index].text = raised }
    }
    return marked
  }

  private static func isRaised(_ box: LayoutBox, by word: LayoutBox, gap: Double) -> Bool {
    box.height <= word.height * mostHeight && box.bottom <= word.bottom - word.height * leastRise
      && box.centerY < word.centerY && gap < word.height * widestGap && gap > -word.height
  }
}
