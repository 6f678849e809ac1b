// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

extension TermText {
  /// The place where the text has the words of an approved term of a concept, adjacent and in
  /// another order.
  ///
  /// Example: `performance of the Exchange Fund` for `the Exchange Fund's performance`. Every word
  /// of the term except particles has a counterpart, which is a form of it or a word with its root.
  /// Only particles may be between them.
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
      for start in tokens.tokens.indices where !isHyphenated(start) {
        if let end = endOfWords(words, of: term, from: start),
          isLinked || words.count > 2 || end - start > words.count
        {
          return span(start..<end)
        }
      }
    }
    return nil
  }

  /// The place where the text has all words of a long approved term of a concept in order, with one
  /// additional word among them.
  ///
  /// Example: `severe acute respiratory coronavirus syndrome` for
  /// `severe acute respiratory syndrome`. The term must have at least four words and no particles; a term of
  /// three words, or with particles, may have a number in digits or an ordinal in words more (`Standing Committee of
  /// the 13th National People's Congress`, `of the Tenth`, `of the Twenty-First`). The additional word is not a
  /// particle, and the words are separated only by spaces and hyphens.
  ///
  /// - Complexity: O(*n* · *t*) for *n* tokens and approved terms of *t* words.
  public func interrupted(of concept: Int) -> Range<Int>? {
    for term in approvedShapes(of: concept) {
      let words = term.tokens.indices.filter { !matcher.tokenizer.isParticle(term.tokens[$0]) }
      guard words.count >= 3, words.allSatisfy({ term.tokens[$0].isWord }) else { continue }
      let onlyByNumber = words.count < 4 || words.count < term.tokens.count
      for start in tokens.tokens.indices {
        if let end = endOfInterrupted(term, from: start, onlyByNumber: onlyByNumber) {
          return span(start..<end)
        }
      }
    }
    return nil
  }

  /// The place where the text has all tokens of an approved term of a concept in order, with
  /// brackets among them.
  ///
  /// Example: `counter-terrorist financing (CFT) controls`.
  ///
  /// - Complexity: O(*n* · *t*) for *n* tokens and approved terms of *t* tokens.
  public func glossed(of concept: Int) -> Range<Int>? {
    for term in approvedShapes(of: concept) where term.tokens.count > 1 {
      for start in tokens.tokens.indices {
        if let end = endOfGlossed(term, from: start) { return span(start..<end) }
      }
    }
    return nil
  }

  private func endOfGlossed(_ term: TermTokens, from start: Int) -> Int? {
    var at = start
    var isGlossed = false
    for own in term.tokens.indices {
      if at < tokens.tokens.count, own > 0, tokens.tokens[at].gap == .bracket, !isGlossed {
        // The closing bracket is before the next token that follows a bracket.
        isGlossed = true
        repeat { at += 1 } while at < tokens.tokens.count && tokens.tokens[at].gap != .bracket
      } else if at < tokens.tokens.count, at > start, tokens.tokens[at].gap > .brokenHyphen {
        return nil
      }
      guard at < tokens.tokens.count, isCognate(at, term, own: own, isFirst: true) else {
        return nil
      }
      at += 1
    }
    return isGlossed ? at : nil
  }

  private func endOfInterrupted(_ term: TermTokens, from start: Int, onlyByNumber: Bool) -> Int? {
    var own = 0
    var isInterrupted = false
    var at = start
    while own < term.tokens.count {
      guard at < tokens.tokens.count, at == start || tokens.tokens[at].gap <= .brokenHyphen else {
        return nil
      }
      if isCognate(at, term, own: own, isFirst: true) {
        own += 1
        at += 1
      } else {
        guard own > 0, !isInterrupted, tokens.tokens[at].isWord,
          !matcher.tokenizer.isParticle(tokens.tokens[at]),
          let end = endOfNumber(at) ?? (onlyByNumber ? nil : at + 1)
        else { return nil }
        isInterrupted = true
        at = end
      }
    }
    return isInterrupted ? at : nil
  }

  /// The end of a number in digits, or of an ordinal of one or two words, at a token; `nil` where there is none.
  private func endOfNumber(_ at: Int) -> Int? {
    let token = tokens.tokens[at]
    if tokens.source[token.source].contains(where: { $0.isASCIIDigit }) { return at + 1 }
    let word = Array(tokens.foldedBytes(token))
    if at + 1 < tokens.tokens.count, isHyphenated(at + 1),
      isOrdinal(word + [0x2D] + tokens.foldedBytes(tokens.tokens[at + 1]))
    {
      return at + 2
    }
    return isOrdinal(word) ? at + 1 : nil
  }

  private func isOrdinal(_ words: [UInt8]) -> Bool {
    let reading = QuantityReading(
      folded: words, source: words, table: .table(for: matcher.language), sourceRange: { $0 })
    guard let number = reading.quantities.first else { return false }
    return reading.quantities.count == 1 && number.kind == .ordinal && !number.isName
      && number.range == 0..<words.count
  }

  /// Whether only a hyphen is between a token and the one before it.
  ///
  /// `Committee` in `Sub-Committee` is not a word by itself.
  private func isHyphenated(_ at: Int) -> Bool {
    guard at > 0, tokens.tokens[at].gap == .hyphen else { return false }
    let gap = tokens.source[
      tokens.tokens[at - 1].source.upperBound..<tokens.tokens[at].source.lowerBound]
    return !gap.contains(0x20)
  }

  /// Whether the words before a token belong to the words after it.
  ///
  /// This is true of `US` in `election, US treasury yields`, but not of `president` in
  /// `Jin Liqun, president of the bank`.
  private func isContinued(_ at: Int) -> Bool {
    guard at < tokens.tokens.count else { return false }
    let next = tokens.tokens[at]
    return next.isWord && next.gap <= .brokenHyphen && !matcher.tokenizer.isLink(next)
  }

  /// The end of the words of a term, in any order, from a token on; `nil` if they are not there.
  ///
  /// The parts of a word with a hyphen keep their order: `General Secretary` is not `Secretary-General`.
  private func endOfWords(_ words: [Int], of term: TermTokens, from start: Int) -> Int? {
    var wanted = words
    var at = start
    var isApposition = false
    var last: (own: Int, at: Int)?
    let widest = words.count > 2 ? TokenGap.comma : .brokenHyphen
    while at < tokens.tokens.count {
      let token = tokens.tokens[at]
      guard at == start || token.gap <= widest else { return nil }
      if at > start, token.gap == .comma { isApposition = true }
      if let found = wanted.firstIndex(where: { isCognate(at, term, own: $0, isFirst: true) }) {
        let own = wanted.remove(at: found)
        if own > 0, term.tokens[own].gap == .hyphen, last?.own != own - 1 || last?.at != at - 1 {
          return nil
        }
        last = (own, at)
        if wanted.isEmpty { return isApposition && isContinued(at + 1) ? nil : at + 1 }
      } else if at == start || !matcher.tokenizer.isLink(token) {
        return nil
      }
      at += 1
    }
    return nil
  }
}
