import Languages
import TextModel

extension Aligner {
  /// Which of some words of the other language stand for something in a text, as far as lexicons,
  /// numbers and names tell.
  ///
  /// A piece that is no single word to the lexicons stands for nothing, nor does a word that says nothing
  /// about a translation (`of`).
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
