// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Queries about terms that consist of other terms.
extension TermText {
  /// Whether terms inside a match, except for particles, together make up all of it.
  ///
  /// Terms that overlap are not parts of one whole: 信用风险 and 风险管理 in 信用风险管理.
  public func compose(_ inner: [TermMatch], _ match: TermMatch) -> Bool {
    match.tokens.allSatisfy { token in
      let places = Set(inner.lazy.map(\.tokens).filter { $0.contains(token) })
      return places.count == 1
        || places.isEmpty && matcher.tokenizer.isParticle(tokens.tokens[token])
    }
  }

  /// Whether a hyphen joins a part of a match to the word before it: `quarantine` in
  /// `self-quarantine`.
  public func isHyphenated(_ part: TermMatch, in match: TermMatch) -> Bool {
    part.tokens.lowerBound == match.tokens.lowerBound + 1
      && part.tokens.upperBound == match.tokens.upperBound
      && tokens.tokens[part.tokens.lowerBound].gap == .hyphen
  }

  /// Whether a hyphen joins a word to a match that denies it: `non-member states`.
  public func isDenied(_ match: TermMatch) -> Bool {
    let at = match.tokens.lowerBound
    return at > 0 && tokens.tokens[at].gap == .hyphen
      && matcher.tokenizer.words.negatingPrefixes.contains(
        Array(tokens.foldedBytes(tokens.tokens[at - 1])))
  }

  /// Whether a match is at the beginning of a bracketed text.
  public func isInBrackets(_ match: TermMatch) -> Bool {
    tokens.tokens[match.tokens.lowerBound].gap == .bracket
  }

  /// Whether the text has the words of an approved term of a concept that are around the term of a
  /// part.
  ///
  /// Example: `Era` for `Era of Smart Banking` and `Smart Banking`. These are the word next to the
  /// part, ignoring particles. If the term does not contain the part's term, half of its words that
  /// are not in the part are required.
  ///
  /// - Parameters:
  ///   - concept: the number of the whole's concept.
  ///   - part: the number of the part's concept.
  ///   - taken: bytes of the text that render other terms.
  /// - Complexity: O(*n* + *t*²) for *n* tokens and terms of *t* tokens.
  public func hasRest(of concept: Int, around part: Int, outside taken: [Range<Int>]) -> Bool {
    // Of the ranges in order, those that go beyond the tokens before.
    var rest = taken.sorted { $0.lowerBound < $1.lowerBound }[...]
    var end = 0
    let free = tokens.tokens.filter { token in
      while let next = rest.first, next.lowerBound < token.source.upperBound {
        end = max(end, next.upperBound)
        rest.removeFirst()
      }
      return token.key != 0 && token.source.lowerBound >= end
    }
    let keys = Set(free.map(\.key))
    let parts = approvedShapes(of: part).map(content)
    let own = Set(parts.joined())
    return approvedShapes(of: concept).map(content).contains { whole in
      let places = parts.compactMap { whole.firstRange(of: $0) }
      guard places.isEmpty else {
        return places.contains { place in
          place.lowerBound > 0 && keys.contains(whole[place.lowerBound - 1])
            || place.upperBound < whole.count && keys.contains(whole[place.upperBound])
        }
      }
      let rest = whole.filter { !own.contains($0) }
      let hits = rest.filter { keys.contains($0) }.count
      return hits > 0 && hits * 2 >= rest.count
    }
  }

  private func content(of term: TermTokens) -> [UInt32] {
    term.tokens.filter { !matcher.tokenizer.isParticle($0) }.map(\.key)
  }
}

extension [UInt32] {
  /// The first range in which a sequence of at least one number occurs.
  fileprivate func firstRange(of part: [UInt32]) -> Range<Int>? {
    guard !part.isEmpty, count >= part.count else { return nil }
    return (0...(count - part.count)).first { self[$0..<($0 + part.count)].elementsEqual(part) }
      .map { $0..<($0 + part.count) }
  }
}
