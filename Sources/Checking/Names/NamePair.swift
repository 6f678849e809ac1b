// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The two sides of a segment in which names are compared; one has the spelling of the other.
struct NamePair {
  /// The text in letters.
  let words: [NameWord]
  /// The words that are known to be right, or are left to the glossary.
  var isSettled: [Bool]
  /// Whether the text in letters is the target.
  let isTarget: Bool
  /// The text in letters.
  let text: String

  /// Words beyond these are not compared: a sentence has fewer.
  static let limit = 100

  /// One side in letters.
  ///
  /// - Parameter terms: the bytes of terms in the target.
  init(_ text: String, isTarget: Bool, terms: [Range<Int>]) {
    self.text = text
    self.isTarget = isTarget
    words = Array(NameWord.words(of: text).prefix(Self.limit))
    isSettled =
      isTarget
      ? words.map { word in terms.contains { $0.overlaps(word.range) } }
      : [Bool](repeating: false, count: words.count)
  }

  /// Settles words.
  mutating func settle(_ range: Range<Int>) {
    for at in range { isSettled[at] = true }
  }

  /// Whether a word of a range is settled.
  func isSettled(_ range: Range<Int>) -> Bool { range.contains { isSettled[$0] } }

  /// The text of words.
  func slice(_ range: Range<Int>) -> String { text.utf8Slice(bytes(of: range)) }

  /// The bytes of words.
  func bytes(of range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }
}
