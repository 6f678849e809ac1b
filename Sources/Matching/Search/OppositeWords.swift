// SPDX-License-Identifier: Apache-2.0
import Segmentation

/// The words of a language that exclude one another, compiled: 出口 and 进口, `last year` and `next year`.
///
/// Two texts differ in such words if one text has more of the first word and the other text has more of the second, or
/// if their order differs: a rise of prices and a fall of costs is not a fall of prices and a rise of costs.
/// One word alone proves nothing: a text may say the same without it.
struct OppositeWords: Sendable {
  /// A word of a row.
  private struct Word: Sendable {
    let row: Int
    /// `nil` for a form that means none of the words: 前提 is not 前.
    let number: Int?
  }

  private var words = TokenPhrases<Word>()

  /// Compiles rows of words; a word is a list of its forms, in the notation of `WarningData.opposites`.
  init(rows: [[[String]]]) {
    let tokenizer = Tokenizer()
    for (row, words) in rows.enumerated() {
      for (number, written) in words.enumerated() {
        for form in written {
          let isNone = form.hasPrefix("=")
          self.words.add(
            isNone ? String(form.dropFirst()) : form,
            Word(row: row, number: isNone ? nil : number), cutBy: tokenizer)
        }
      }
    }
  }

  /// The words of each row in a text, in the order of the text.
  ///
  /// A word inside a longer word of its row does not count: 超过 in 不超过, 前 in 前提.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words of the rows.
  func found(in text: WarningFeatures) -> [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    let rows = Dictionary(
      grouping: words.found(in: text), by: \.value.row)
    for (row, phrases) in rows {
      let numbers = TokenPhrases.outer(of: phrases).compactMap(\.value.number)
      if !numbers.isEmpty { found[row] = numbers }
    }
    return found
  }

  /// Whether two texts have different words of a row, or the same words in another order.
  static func differ(_ a: [Int: [Int]], _ b: [Int: [Int]]) -> Bool {
    a.contains { row, words in
      guard let others = b[row], words != others else { return false }
      let surplus = { (one: [Int], other: [Int]) in
        one.contains { word in one.count { $0 == word } > other.count { $0 == word } }
      }
      return surplus(words, others) == surplus(others, words)
    }
  }
}
