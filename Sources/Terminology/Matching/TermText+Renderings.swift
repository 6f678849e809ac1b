// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

extension TermText {
  /// The places where the text has words with the roots of an approved term of a concept, if it has
  /// none of the terms themselves.
  ///
  /// Examples: `коронавирусной инфекцией` for `коронавирус`, 感染 for 感染性. Every word of the term has
  /// a counterpart, in order and adjacent: a form of it, or a word with its root
  /// (`TermTokenizer.isOfRoot`). A term in Han characters may lack a final derivational character.
  ///
  /// - Returns: the byte ranges, and the number of words and characters of each.
  /// - Complexity: O(*n* · *t*) for *n* tokens and *t* words of approved terms.
  public func cognates(of concept: Int) -> [(range: Range<Int>, wordCount: Int)] {
    var found: [(Range<Int>, Int)] = []
    for term in approvedShapes(of: concept) {
      var length = term.tokens.count
      if !term.tokens.contains(where: \.isWord) {
        guard length > 2, let last = term.tokens.last, matcher.tokenizer.isSuffix(last) else {
          continue
        }
        length -= 1
      }
      guard length > 0, tokens.tokens.count >= length else { continue }
      for start in 0...(tokens.tokens.count - length)
      where (0..<length).allSatisfy({ isCognate(start + $0, term, own: $0, isFirst: $0 == 0) }) {
        found.append((span(start..<(start + length)), length))
      }
    }
    return found
  }

  /// The places where the text has the initials of an approved term of a concept as words in
  /// capitals.
  ///
  /// Example: `LERS` for `Linked Exchange Rate System`. Two letters must not touch signs (`BP`, but
  /// not the `HK` of `HK$`). Initials in brackets only repeat the words before them, so they do not
  /// count, and neither do later ones after such brackets.
  ///
  /// - Complexity: O(*n*) for each approved term of two words or more.
  public func initialisms(of concept: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for term in approvedShapes(of: concept) {
      let words = term.tokens.filter { $0.isWord && !matcher.tokenizer.isParticle($0) }
      guard words.count >= 2 else { continue }
      let initials = words.compactMap { word -> [UInt8]? in
        term.source[word.source].withUnsafeBufferPointer { bytes in
          let (scalar, _) = UTF8Scalars.decode(bytes, at: 0)
          var out: [UInt8] = []
          UTF8Scalars.append(CharacterClass.uppercase(scalar), to: &out)
          return out
        }
      }.flatMap { $0 }
      let plural = initials + [UInt8(ascii: "s")]
      let places = tokens.tokens.indices.filter { at in
        let word = tokens.sourceBytes(tokens.tokens[at])
        return tokens.tokens[at].isWord
          && (word.elementsEqual(initials) || word.elementsEqual(plural))
      }
      for at in places.prefix(while: { tokens.tokens[$0].gap != .bracket })
      where words.count > 2 || isFree(at) {
        found.append(tokens.tokens[at].source)
      }
    }
    return found
  }

  /// The initials of the approved terms of a concept, and its abbreviations, in capitals: `UN`.
  public func initials(of concept: Int) -> [String] {
    approvedShapes(of: concept).compactMap { term in
      let words = term.tokens.filter { $0.isWord && !matcher.tokenizer.isParticle($0) }
      guard !words.isEmpty else { return nil }
      let texts = words.map { String(decoding: term.sourceBytes($0), as: UTF8.self) }
      if words.count == 1, texts[0].count > 1, texts[0].allSatisfy(\.isUppercase) {
        return texts[0]
      }
      return String(texts.compactMap(\.first)).uppercased()
    }
  }

  /// Whether another character of a word comes directly after a match, in a script without spaces.
  public func isFollowedByWord(_ match: TermMatch) -> Bool {
    let next = match.tokens.upperBound
    return next < tokens.tokens.count && tokens.tokens[next].gap == .tight
      && !tokens.tokens[next].isWord && !matcher.tokenizer.isParticle(tokens.tokens[next])
  }

  /// Whether the text has an approved term of a concept that is a word of capitals directly before a number,
  /// as codes of currencies are: `RMB38`.
  ///
  /// - Complexity: O(*n*) for each such term.
  public func hasCurrencyCode(of concept: Int) -> Bool {
    approvedShapes(of: concept).contains { term in
      guard term.tokens.count == 1, let word = term.tokens.first, word.isWord,
        (2...5).contains(word.source.count),
        term.source[word.source].allSatisfy({ $0.isASCIICapital })
      else { return false }
      return tokens.tokens.contains { token in
        let bytes = tokens.sourceBytes(token)
        return bytes.count > word.source.count
          && bytes.prefix(word.source.count).elementsEqual(term.source[word.source])
          && bytes.dropFirst(word.source.count).allSatisfy { $0.isASCIIDigit }
      }
    }
  }

  /// Whether a token is separated from its neighbours.
  private func isFree(_ at: Int) -> Bool {
    tokens.tokens[at].gap != .tight
      && (at + 1 == tokens.tokens.count || tokens.tokens[at + 1].gap != .tight)
  }

  /// The words of the text that are most similar to an approved term of a concept: its probable
  /// misrendering.
  ///
  /// They contain at least half of its words in order, and at least two.
  ///
  /// - Complexity: O(*n* · *t*²) for *n* tokens and terms of *t* tokens.
  public func nearMiss(of concept: Int) -> Range<Int>? {
    var best: (share: Double, range: Range<Int>)?
    for term in approvedShapes(of: concept) where term.tokens.count > 1 {
      let keys = term.tokens.map(\.key)
      let text = tokens.tokens
      guard !text.isEmpty else { continue }
      for start in text.indices where keys.contains(text[start].key) && text[start].key != 0 {
        let window = text[start..<min(text.count, start + keys.count)]
        // Words of the term in their order within the window, chosen greedily.
        var at = 0
        var hits = 0
        var last = start
        for (offset, token) in window.enumerated() {
          guard token.gap != .stop || offset == 0 else { break }
          if let found = keys[at...].firstIndex(of: token.key) {
            hits += 1
            last = start + offset
            at = found + 1
            if at == keys.count { break }
          }
        }
        let share = Double(hits) / Double(keys.count)
        if hits > 1, share >= 0.5, share > best?.share ?? 0 {
          best = (share, start..<(last + 1))
        }
      }
    }
    return best.map { span($0.range) }
  }

  /// Whether the text has an approved term of a concept in which one word is another one: `Hong Bond Monetary
  /// Authority`.
  ///
  /// The term has three words or more; the first and the last are right, and the wrong one is not a particle.
  ///
  /// - Complexity: O(*n* · *t*) for *n* tokens and approved terms of *t* tokens.
  public func hasWrongWord(inNameOf concept: Int) -> Bool {
    let text = tokens.tokens
    return approvedShapes(of: concept).contains { term in
      let keys = term.tokens.map(\.key)
      guard keys.count > 2, text.count >= keys.count else { return false }
      return (0...text.count - keys.count).contains { start in
        guard text[start].key == keys[0], text[start + keys.count - 1].key == keys[keys.count - 1]
        else { return false }
        var wrong: Int?
        for own in 1..<keys.count {
          if text[start + own].gap > .brokenHyphen { return false }
          if text[start + own].key == keys[own] { continue }
          if wrong != nil { return false }
          wrong = own
        }
        guard let wrong else { return false }
        return text[start + wrong].isWord && !matcher.tokenizer.isParticle(text[start + wrong])
          && !isCognate(start + wrong, term, own: wrong, isFirst: true)
      }
    }
  }

  func approvedShapes(of concept: Int) -> [TermTokens] {
    matcher.terms(ofConcept: concept).compactMap { term in
      let traits = matcher.tables.traits(of: term)
      return traits.status.isApproved && !traits.isBlocker ? matcher.shape(of: term) : nil
    }
  }

  /// Whether a token of the text is a form of a word of a term or has its root.
  func isCognate(_ at: Int, _ term: TermTokens, own: Int, isFirst: Bool) -> Bool {
    let (token, word) = (tokens.tokens[at], term.tokens[own])
    if !isFirst, !word.gap.admits(token.gap) { return false }
    if token.key == word.key, token.key != 0 { return true }
    guard token.isWord, word.isWord else { return false }
    return matcher.tokenizer.isOfRoot(tokens.foldedBytes(token), term.foldedBytes(word))
  }

  /// The bytes of tokens.
  func span(_ range: Range<Int>) -> Range<Int> {
    tokens.tokens[range.lowerBound].source
      .lowerBound..<tokens.tokens[range.upperBound - 1].source
      .upperBound
  }
}
