// SPDX-License-Identifier: Apache-2.0

/// Terms whose words are there in another part of speech.
extension TermText {
  /// The place where the text has a term of a concept as a verb with its adverb, or as several things of its words.
  ///
  /// Examples: `settle their disputes peacefully` for `peaceful settlement`, `respect one another` for `mutual respect`,
  /// `good-neighborliness and friendly cooperation` for `good-neighborly friendship`. A term of two words needs an adverb
  /// or a phrase in its place beside the word of the other; a term of three words or more needs all its words in order
  /// and a conjunction among them.
  ///
  /// - Complexity: O(*n* · *t*) for *n* tokens and approved terms of *t* words.
  public func derived(of concept: Int) -> Range<Int>? {
    for term in approvedShapes(of: concept) where term.tokens.allSatisfy(\.isWord) {
      for start in tokens.tokens.indices {
        let end =
          term.tokens.count == 2
          ? endOfVerb(term, from: start) : endOfCoordination(term, from: start)
        if let end { return span(start..<end) }
      }
    }
    return nil
  }

  /// The most words between a verb and its adverb.
  private static let reach = 4

  /// The end of a verb and its adverb, in any order, that begin at a token.
  private func endOfVerb(_ term: TermTokens, from start: Int) -> Int? {
    if let end = endOfManner(term, at: start) {
      // The adverb comes directly before its verb, or a phrase before a preposition and the noun.
      guard isContinued(end, by: 1) else { return nil }
      let isParticle =
        matcher.tokenizer.isParticle(tokens.tokens[end]) && isContinued(end + 1, by: 1)
      let verb = isParticle ? end + 1 : end
      return isDerived(verb, term, own: 1) ? verb + 1 : nil
    }
    guard isDerived(start, term, own: 1) else { return nil }
    var at = start + 1
    while at <= start + 1 + Self.reach, isContinued(at, by: at - start) {
      if let end = endOfManner(term, at: at) { return end }
      at += 1
    }
    return nil
  }

  /// Whether a token is there, and no mark separates it from the one before it.
  private func isContinued(_ at: Int, by count: Int) -> Bool {
    at < tokens.tokens.count && tokens.tokens[at].isWord
      && (count == 0 || tokens.tokens[at].gap <= .brokenHyphen)
  }

  /// The end of an adverb of a term's adjective, or of a phrase that says the same.
  private func endOfManner(_ term: TermTokens, at start: Int) -> Int? {
    let table = matcher.tokenizer.words
    guard let adjective = term.tokens.first, tokens.tokens[start].isWord else { return nil }
    let (own, other) = (
      Array(term.foldedBytes(adjective)), Array(tokens.foldedBytes(tokens.tokens[start]))
    )
    if own != other, differ(own, other, inEndings: table.adverbEndings, ownLength: 6) {
      return start + 1
    }
    for phrase in table.adverbialPhrases {
      let key = phrase.adjective.withUnsafeBufferPointer { matcher.tokenizer.key(of: $0, .reading) }
      let end = start + phrase.words.count
      guard own == phrase.adjective || key == adjective.key && key != 0,
        end <= tokens.tokens.count,
        zip(start..<end, phrase.words).allSatisfy({ at, word in
          let folded = tokens.foldedBytes(tokens.tokens[at])
          let clitic = matcher.tokenizer.clitic(of: folded) ?? 0
          return folded.dropLast(clitic).elementsEqual(word)
        })
      else { continue }
      return end
    }
    return nil
  }

  /// The end of a term's words in order with conjunctions among them.
  private func endOfCoordination(_ term: TermTokens, from start: Int) -> Int? {
    guard term.tokens.count > 2 else { return nil }
    let table = matcher.tokenizer.words
    var at = start
    var isCoordinated = false
    for own in term.tokens.indices {
      if own > 0, at < tokens.tokens.count, tokens.tokens[at].gap <= .brokenHyphen,
        table.additions.contains(Array(tokens.foldedBytes(tokens.tokens[at]))),
        !table.additions.contains(Array(term.foldedBytes(term.tokens[own])))
      {
        isCoordinated = true
        at += 1
      }
      guard isContinued(at, by: own), isDerived(at, term, own: own) else { return nil }
      at += 1
    }
    return isCoordinated ? at : nil
  }

  /// Whether a token is a form of a word of a term, or of a word that is derived from it.
  private func isDerived(_ at: Int, _ term: TermTokens, own: Int) -> Bool {
    if isCognate(at, term, own: own, isFirst: true) { return true }
    guard tokens.tokens[at].isWord, term.tokens[own].isWord else { return false }
    return differ(
      Array(term.foldedBytes(term.tokens[own])), Array(tokens.foldedBytes(tokens.tokens[at])),
      inEndings: matcher.tokenizer.words.derivations, ownLength: nil)
  }

  /// Whether two words have a beginning of four letters or more in common, and one of some endings after it.
  ///
  /// - Parameter ownLength: the most bytes of the first word after the beginning, where they may be any.
  private func differ(
    _ own: [UInt8], _ other: [UInt8], inEndings endings: Set<[UInt8]>, ownLength: Int?
  ) -> Bool {
    let own = own.withUnsafeBufferPointer { matcher.tokenizer.uniform($0) }
    let other = other.withUnsafeBufferPointer { matcher.tokenizer.uniform($0) }
    var cut = zip(own, other).prefix { $0 == $1 }.count
    for _ in 0..<4 {
      while cut > 0, cut < own.count, own[cut] & 0xC0 == 0x80 { cut -= 1 }
      guard own[..<cut].count(where: { $0 & 0xC0 != 0x80 }) >= 4 else { return false }
      let rest = Array(own[cut...])
      if ownLength.map({ rest.count <= $0 }) ?? endings.contains(rest),
        endings.contains(Array(other[cut...]))
      {
        return true
      }
      cut -= 1
    }
    return false
  }
}
