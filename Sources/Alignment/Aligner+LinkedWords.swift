// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

extension Aligner {
  /// For each of some words of the target language, whether it translates something in a text,
  /// according to lexicons, numbers and names.
  ///
  /// The answer is `false` for a piece that is not a single word to the lexicons, and for a word
  /// that says nothing about a translation (`of`).
  ///
  /// - Parameters:
  ///   - words: words, numbers or names of the target language, each by itself.
  ///   - text: a text of the source language.
  /// - Complexity: O(*bytes*).
  public func linked(_ words: [String], to text: String) -> [Bool] {
    let (left, right) = read([text], words)
    let links = LinkedTexts(left, right, lexicons: PairLexicons(lexicons, from: source, to: target))
      .forward
    let empty = AlignmentTable.table(for: target, in: languages).stopWords
    return words.indices.map { word in
      if empty.contains(Array(words[word].lowercased().utf8)) { return false }
      let types = right.tokens(of: word)
      return types.count == 1
        && types.allSatisfy { right.kinds[Int($0)] != .mark && links.isLinked[Int($0)] }
    }
  }
}
