// SPDX-License-Identifier: Apache-2.0
import Alignment
import ICUText
import Languages
import Segmentation
import TextModel

/// Finds the sentences of a text that the edge of a page or a note cut in two.
///
/// A paragraph of prose that ends with a letter, a digit or a comma is cut off, and the paragraph after it may be the
/// rest. A line of its own without an end mark, as a heading is, is not cut off.
struct CutSentences {
  private let isCut: [Bool]

  /// Examines the sentences of a text in one language.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  init(_ text: AlignmentText) {
    let divisions = DivisionWords.words(of: .standard)
    let sentences = text.sentences.map { Array($0.unicodeScalars.map(\.value)) }
    var isCut = sentences.map { _ in false }
    var start = 0
    for end in sentences.indices.map({ $0 + 1 })
    where end == sentences.count || text.paragraphStarts.contains(end) {
      let last = sentences[end - 1][...]
      // `Chapter III.` and `79/312.` are labels before a title.
      let isProse = sentences[start..<end - 1].contains {
        LineShape($0[...]).isFinished && !Self.isLabel($0, divisions)
      }
      let next = end < sentences.count ? sentences[end][...] : []
      let endsOpen = Self.endsInWord(last) || LineShape(last).endsClause
      // The items of a list may begin with small letters, but have no end marks either.
      let goesOn = LineShape(next).startsLowercase && LineShape(next).isFinished
      if endsOpen && (isProse || goesOn) {
        isCut[end - 1] = true
        if end < sentences.count { isCut[end] = true }
      }
      start = end
    }
    self.isCut = isCut
  }

  /// Whether a sentence is nothing but the label of a division, or a number.
  private static func isLabel(_ scalars: [UInt32], _ divisions: Set<String>) -> Bool {
    if !scalars.contains(where: { CharacterClass.isLetter($0) }) { return true }
    guard let label = LineShape(scalars[...]).divisionLabel(divisions) else { return false }
    return !scalars[label.upperBound...].contains { CharacterClass.isLetter($0) }
  }

  /// Whether one of some sentences is a part of a sentence that was cut in two.
  func contains(_ sentences: Range<Int>) -> Bool { isCut[sentences].contains(true) }

  /// Whether one text ends with an end mark and another one with a letter or a digit.
  static func differ(_ texts: [String]) -> Bool {
    let scalars = texts.map { Array($0.unicodeScalars.map(\.value))[...] }
    return scalars.contains { LineShape($0).isFinished } && scalars.contains(where: endsInWord)
  }

  private static func endsInWord(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard let end = scalars.lastIndex(where: { !CharacterClass.isNoteMark($0) }) else {
      return false
    }
    if CharacterClass.isLetter(scalars[end]) { return true }
    // The number of a note after an end mark: `signed.12`.
    let number = scalars[...end].lastIndex { !CharacterClass.isDigit($0) }
    return CharacterClass.isDigit(scalars[end])
      && !(number.map { LineShape(scalars[...$0]).isFinished } ?? false)
  }
}
