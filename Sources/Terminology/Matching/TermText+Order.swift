import TextModel

extension TermText {
  /// Where the text has the words of an approved term of a concept side by side in another order:
  /// `performance of the Exchange Fund` for `the Exchange Fund's performance`.
  ///
  /// Every word of the term but particles has its counterpart, a form of it or a word of its root, and
  /// nothing but particles stands between them.
  ///
  /// - Complexity: O(*n* · *t*²) for *n* tokens and approved terms of *t* words.
  public func rearranged(of concept: Int) -> Range<Int>? {
    for term in approvedShapes(of: concept) {
      let words = term.tokens.indices.filter { !matcher.tokenizer.isLink(term.tokens[$0]) }
      guard words.count > 1, let first = term.tokens.first,
        words[0] == 0 || matcher.tokenizer.isArticle(first),
        words.allSatisfy({ term.tokens[$0].isWord })
      else { continue }
      let isLinked = words.count < term.tokens.count
      for start in tokens.tokens.indices {
        if let end = endOfWords(words, of: term, from: start),
          isLinked || words.count > 2 || end - start > words.count
        {
          return span(start..<end)
        }
      }
    }
    return nil
  }

  /// Where the words of a term end that stand in any order from a token on.
  private func endOfWords(_ words: [Int], of term: TokenizedText, from start: Int) -> Int? {
    var wanted = words
    var at = start
    while at < tokens.tokens.count {
      let token = tokens.tokens[at]
      let widest = words.count > 2 ? Joint.comma : .brokenHyphen
      guard at == start || token.joint <= widest else { return nil }
      if let found = wanted.firstIndex(where: { isCognate(at, term, $0, isFirst: true) }) {
        wanted.remove(at: found)
        if wanted.isEmpty { return at + 1 }
      } else if at == start || !matcher.tokenizer.isLink(token) {
        return nil
      }
      at += 1
    }
    return nil
  }
}
