// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Terms whose words a list or an owner keeps apart.
extension TermText {
  /// The place where the text has an approved term of a concept in a list of attributes of one noun.
  ///
  /// Example: `soft and hard power` for `soft power`; `economic, trade and investment cooperation` for
  /// `economic and trade cooperation`. The words of each attribute end a part of the list, and the parts after the
  /// first have two words at most. A list of capitals is a name (`Economic and Social Council`), and so is one whose
  /// conjunction is in another term.
  ///
  /// - Parameters:
  ///   - concept: the number of the concept.
  ///   - isTerm: whether a term of the text overlaps some bytes of it.
  /// - Complexity: O(*n* · *t*) for *n* tokens and approved terms of *t* words.
  public func coordinated(of concept: Int, isTerm: (Range<Int>) -> Bool) -> Range<Int>? {
    guard !matcher.tokenizer.words.conjunctions.isEmpty,
      tokens.tokens.contains(where: isConjunction)
    else { return nil }
    for term in approvedShapes(of: concept)
    where 2...8 ~= term.tokens.count && term.tokens.allSatisfy(\.isWord) {
      for head in 1..<term.tokens.count where !isConjunction(term.tokens[head], of: term) {
        guard let attributes = attributes(of: term, before: head) else { continue }
        for start in tokens.tokens.indices
        where start > 1 && has(term, head..<term.tokens.count, at: start)
          && tokens.tokens[start].gap <= .brokenHyphen
        {
          let end = start + term.tokens.count - head
          if let first = firstOfList(of: attributes, term, before: start, isTerm: isTerm) {
            return span(first..<end)
          }
        }
      }
    }
    return nil
  }

  /// The place where the text has an approved term of a concept whose first words have several attributes after them.
  ///
  /// Example: `heads of state and government` for `head of government`, главы государств и правительств. The parts of
  /// the list have two words at most, and its last conjunction is not in another term.
  ///
  /// - Parameters:
  ///   - concept: the number of the concept.
  ///   - isTerm: whether a term of the text overlaps some bytes of it.
  /// - Complexity: O(*n* · *t*) for *n* tokens and approved terms of *t* words.
  public func distributed(of concept: Int, isTerm: (Range<Int>) -> Bool) -> Range<Int>? {
    guard tokens.tokens.contains(where: isConjunction) else { return nil }
    for term in approvedShapes(of: concept)
    where 2...8 ~= term.tokens.count && term.tokens.allSatisfy(\.isWord) {
      for rest in 1..<term.tokens.count
      where isPreposition(term.tokens[rest - 1], of: term)
        || isOwned(Array(term.foldedBytes(term.tokens[rest])))
      {
        for start in tokens.tokens.indices where has(term, 0..<rest, at: start) {
          if let end = endOfList(of: term, rest..<term.tokens.count, from: start + rest, isTerm) {
            return span(start..<end)
          }
        }
      }
    }
    return nil
  }

  /// The place where the text has an approved term of a concept with an owner before its preposition.
  ///
  /// Example: `right of peoples to self-determination` for `right to self-determination`, право народов на
  /// самоопределение. The owner has four words at most.
  ///
  /// - Complexity: O(*n* · *t*) for *n* tokens and approved terms of *t* words.
  public func divided(of concept: Int) -> Range<Int>? {
    for term in approvedShapes(of: concept)
    where term.tokens.count > 2 && term.tokens.allSatisfy(\.isWord) {
      for head in 1..<term.tokens.count - 1
      where isPreposition(term.tokens[head], of: term)
        && !isOwner(Array(term.foldedBytes(term.tokens[head])))
      {
        for start in tokens.tokens.indices where has(term, 0..<head, at: start) {
          if let rest = endOfOwner(start + head),
            has(term, head..<term.tokens.count, at: rest), tokens.tokens[rest].gap <= .brokenHyphen
          {
            return span(start..<rest + term.tokens.count - head)
          }
        }
      }
    }
    return nil
  }

  // MARK: Lists

  /// The attributes that a term lists before its noun, as tokens of the term; `nil` where one of them is not a word.
  private func attributes(of term: TermTokens, before head: Int) -> [Range<Int>]? {
    var attributes: [Range<Int>] = []
    var start = 0
    for at in 0..<head {
      guard isConjunction(term.tokens[at], of: term) || at > 0 && term.tokens[at].gap == .comma
      else { continue }
      if start < at { attributes.append(start..<at) }
      start =
        term.tokens[at].gap == .comma && !isConjunction(term.tokens[at], of: term) ? at : at + 1
    }
    attributes.append(start..<head)
    let areWords = attributes.allSatisfy { attribute in
      !attribute.isEmpty
        && attribute.allSatisfy {
          !matcher.tokenizer.isParticle(term.tokens[$0])
            && !matcher.tokenizer.isArticle(term.tokens[$0])
        }
    }
    return areWords ? attributes : nil
  }

  /// The end of the list that begins at a token and has some words of a term after a conjunction; `nil` if it has not.
  private func endOfList(
    of term: TermTokens, _ words: Range<Int>, from start: Int, _ isTerm: (Range<Int>) -> Bool
  ) -> Int? {
    var at = start
    var length = 0
    while at < min(tokens.tokens.count, start + 8) {
      let token = tokens.tokens[at]
      if isConjunction(token) {
        guard length > 0, token.gap <= .comma else { return nil }
        if has(term, words, at: at + 1), !isTerm(token.source) { return at + 1 + words.count }
        length = 0
      } else {
        if token.gap == .comma, at > start { length = 0 }
        length += 1
        guard token.isWord, token.gap <= .comma, length <= Self.longestPart,
          !isPreposition(token, of: tokens)
        else { return nil }
      }
      at += 1
    }
    return nil
  }

  /// The first token of the attributes of a term in the list that ends before a token; `nil` if one is not there.
  private func firstOfList(
    of attributes: [Range<Int>], _ term: TermTokens, before end: Int,
    isTerm: (Range<Int>) -> Bool
  ) -> Int? {
    let list = list(before: end)
    guard list.parts.count > 1, let conjunction = list.conjunction else { return nil }
    var first = end
    var free = Array(list.parts.indices)
    for attribute in attributes {
      guard
        let place = free.firstIndex(where: { part in
          let words = list.parts[part]
          let start = words.upperBound - attribute.count
          return start >= words.lowerBound && has(term, attribute, at: start)
            && !isName(start, term.tokens[attribute.lowerBound], of: term)
        })
      else { return nil }
      first = min(first, list.parts[free[place]].upperBound - attribute.count)
      free.remove(at: place)
    }
    return first < conjunction && !isTerm(tokens.tokens[conjunction].source) ? first : nil
  }

  /// A list of attributes.
  private struct AttributeList {
    /// The tokens of its parts, the last one first; of the first part those nearest to the next one.
    var parts: [Range<Int>] = []
    /// The last of its conjunctions.
    var conjunction: Int?
  }

  /// The list that ends before a token.
  private func list(before end: Int) -> AttributeList {
    var list = AttributeList()
    var last = end
    var at = end - 1
    while at >= 0, list.parts.count < Self.mostParts {
      let token = tokens.tokens[at]
      if isConjunction(token) {
        guard at + 1 < last, token.gap <= .comma else { break }
        list.parts.append(at + 1..<last)
        if list.conjunction == nil { list.conjunction = at }
        last = at
      } else if !token.isWord || matcher.tokenizer.isParticle(token)
        || matcher.tokenizer.isArticle(token)
      {
        break
      } else if last - at > Self.longestPart {
        // Words before the first attribute of a list belong to its sentence.
        break
      } else if token.gap > .brokenHyphen {
        guard token.gap == .comma else {
          list.parts.append(at..<last)
          return list
        }
        list.parts.append(at..<last)
        last = at
      }
      at -= 1
    }
    if at + 1 < last, list.parts.count < Self.mostParts { list.parts.append(at + 1..<last) }
    return list
  }

  private static let mostParts = 6
  private static let longestPart = 2

  /// Whether a token with a capital that the word of the term has not is not the first of its sentence.
  private func isName(_ at: Int, _ word: TermToken, of term: TermTokens) -> Bool {
    func isCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
      String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
    }
    return at > 0 && tokens.tokens[at].gap != .stop
      && isCapital(tokens.sourceBytes(tokens.tokens[at]))
      && !isCapital(term.sourceBytes(word))
  }

  private func isConjunction(_ token: TermToken) -> Bool { isConjunction(token, of: tokens) }

  private func isConjunction(_ token: TermToken, of text: TermTokens) -> Bool {
    token.isWord && token.source.count < 8
      && matcher.tokenizer.words.conjunctions.contains { $0.elementsEqual(text.foldedBytes(token)) }
  }

  // MARK: Owners

  /// The first token after the owner that begins at a token; `nil` if none begins there.
  private func endOfOwner(_ start: Int) -> Int? {
    let table = matcher.tokenizer.words
    var at = start
    if table.owners.isEmpty {
      while at < min(tokens.tokens.count, start + 3), tokens.tokens[at].gap <= .brokenHyphen,
        tokens.tokens[at].isWord,
        isOwned(Array(tokens.foldedBytes(tokens.tokens[at])))
      { at += 1 }
    } else {
      guard at < tokens.tokens.count, tokens.tokens[at].gap <= .brokenHyphen,
        isOwner(Array(tokens.foldedBytes(tokens.tokens[at])))
      else { return nil }
      at += 1
      let first = at
      while at < min(tokens.tokens.count, first + 4), tokens.tokens[at].gap <= .brokenHyphen,
        tokens.tokens[at].isWord,
        !isPreposition(tokens.tokens[at], of: tokens)
          || isOwner(Array(tokens.foldedBytes(tokens.tokens[at])))
      { at += 1 }
      guard at > first else { return nil }
    }
    return at > start && at < tokens.tokens.count ? at : nil
  }

  private func isPreposition(_ token: TermToken, of text: TermTokens) -> Bool {
    matcher.tokenizer.words.prepositions.contains(Array(text.foldedBytes(token)))
      || matcher.tokenizer.isLink(token) && !matcher.tokenizer.isArticle(token)
  }

  /// Whether a word ends as the owner of the thing before it, in a language without words for that.
  private func isOwned(_ word: [UInt8]) -> Bool {
    matcher.tokenizer.words.ownerEndings.contains {
      word.count >= $0.count + 4 && word.suffix($0.count).elementsEqual($0)
    }
  }

  private func isOwner(_ word: [UInt8]) -> Bool { matcher.tokenizer.words.owners.contains(word) }

  /// Whether the text has some tokens of a term from a token on, separated by spaces and hyphens only.
  private func has(_ term: TermTokens, _ words: Range<Int>, at start: Int) -> Bool {
    guard start + words.count <= tokens.tokens.count else { return false }
    return words.enumerated().allSatisfy { offset, own in
      (offset == 0 || tokens.tokens[start + offset].gap <= .brokenHyphen)
        && isCognate(start + offset, term, own: own, isFirst: true)
    }
  }
}
