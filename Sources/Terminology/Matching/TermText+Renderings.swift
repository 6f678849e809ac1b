import ICUText
import TextModel

extension TermText {
  /// Where the text has words of the roots of an approved term of a concept, if it has none of the
  /// terms themselves: `коронавирусной инфекцией` for `коронавирус`.
  ///
  /// Every word of the term has its counterpart, in order and side by side: a form of it, or a word
  /// that begins with all but three letters of it, and four at least.
  ///
  /// - Complexity: O(*n* · *t*) for *n* tokens and *t* words of approved terms.
  public func cognate(of concept: Int) -> Range<Int>? {
    for term in approvedShapes(of: concept) {
      let length = term.tokens.count
      guard length > 0, tokens.tokens.count >= length, term.tokens.contains(where: \.isWord) else {
        continue
      }
      for start in 0...(tokens.tokens.count - length)
      where (0..<length).allSatisfy({ isCognate(start + $0, term, $0, isFirst: $0 == 0) }) {
        return span(start..<(start + length))
      }
    }
    return nil
  }

  /// Where the text has the initials of an approved term of a concept as a word in capitals.
  ///
  /// `LERS` for `Linked Exchange Rate System`: three letters or more. Initials in brackets only repeat what should
  /// stand before them.
  ///
  /// - Complexity: O(*n*) for each approved term of three words or more.
  public func initialism(of concept: Int) -> Range<Int>? {
    for term in approvedShapes(of: concept) {
      let words = term.tokens.filter { $0.isWord && !matcher.tokenizer.isParticle($0) }
      guard words.count >= 3 else { continue }
      let initials = words.compactMap { word -> [UInt8]? in
        term.source[word.source].withUnsafeBufferPointer { bytes in
          let (scalar, _) = UTF8Scalars.decode(bytes, at: 0)
          var out: [UInt8] = []
          UTF8Scalars.append(CharacterProperty.uppercase(scalar), to: &out)
          return out
        }
      }.flatMap { $0 }
      let plural = initials + [UInt8(ascii: "s")]
      for token in tokens.tokens where token.isWord && token.joint != .bracket {
        let word = tokens.sourceBytes(token)
        if word.elementsEqual(initials) || word.elementsEqual(plural) { return token.source }
      }
    }
    return nil
  }

  /// The words of the text that are likest to an approved term of a concept, when they have at least
  /// half of its words in order, and two: what may stand in its place.
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
        // Words of the term in their order within the window, greedily.
        var at = 0
        var hits = 0
        var last = start
        for (offset, token) in window.enumerated() {
          guard token.joint != .stop || offset == 0 else { break }
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

  /// Whether terms inside a match make up all of it but for particles: the sum of its parts.
  public func compose(_ inner: [TermMatch], _ match: TermMatch) -> Bool {
    match.tokens.allSatisfy { token in
      inner.contains { $0.tokens.contains(token) }
        || matcher.tokenizer.isParticle(tokens.tokens[token])
    }
  }

  /// Whether the text has approved terms of all the concepts side by side, in any order and with no
  /// more than particles between them.
  ///
  /// - Parameters:
  ///   - concepts: numbers of concepts.
  ///   - occurrences: what `occurrences()` gave.
  /// - Complexity: O(*m*²) for *m* occurrences of the concepts.
  public func hasTogether(_ concepts: [Int], among occurrences: [TermMatch]) -> Bool {
    let wanted = Set(concepts)
    let parts = occurrences.filter {
      wanted.contains($0.conceptNumber) && $0.term.status.isApproved
    }
    for first in parts {
      var seen: Set<Int> = [first.conceptNumber]
      var end = first.tokens.upperBound
      while seen != wanted {
        var next = end
        while next < tokens.tokens.count, matcher.tokenizer.isParticle(tokens.tokens[next]) {
          next += 1
        }
        let follower = parts.first {
          ($0.tokens.lowerBound == next || $0.tokens.lowerBound == end)
            && !seen.contains($0.conceptNumber)
        }
        guard let follower else { break }
        seen.insert(follower.conceptNumber)
        end = follower.tokens.upperBound
      }
      if seen == wanted { return true }
    }
    return false
  }

  private func approvedShapes(of concept: Int) -> [TokenizedText] {
    matcher.entries(of: concept).compactMap { number in
      let entry = matcher.termbase.entries[number]
      return entry.term.status.isApproved && !entry.isBlocker ? matcher.shape(of: number) : nil
    }
  }

  private func isCognate(_ at: Int, _ term: TokenizedText, _ own: Int, isFirst: Bool) -> Bool {
    let (token, word) = (tokens.tokens[at], term.tokens[own])
    if !isFirst, !word.joint.admits(token.joint) { return false }
    if token.key == word.key, token.key != 0 { return true }
    guard token.isWord, word.isWord else { return false }
    let own = Array(term.foldedBytes(word))
    var shared = zip(own, tokens.foldedBytes(token)).prefix { $0 == $1 }.count
    while shared > 0, shared < own.count, own[shared] & 0xC0 == 0x80 { shared -= 1 }
    return TermTokenizer.isRoot(shared, of: own)
  }

  private func span(_ range: Range<Int>) -> Range<Int> {
    tokens.tokens[range.lowerBound].source
      .lowerBound..<tokens.tokens[range.upperBound - 1].source
      .upperBound
  }
}
