// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TermText {
  /// The words with a capital that form a name with a match, in UTF-8 bytes of the text: the word directly before it
  /// (`OPEC member countries`), and the word after a link and an article (`member countries of the OPEC`).
  ///
  /// The first word of a text has a capital whatever it is; it counts only if it has two capitals.
  ///
  /// - Complexity: O(1).
  public func namesJoined(to match: TermMatch) -> [Range<Int>] {
    let all = tokens.tokens
    var names: [Range<Int>] = []
    let before = match.tokens.lowerBound - 1
    if before >= 0, all[before + 1].gap <= .space, all[before].isWord,
      !matcher.tokenizer.isArticle(all[before]), beginsWithCapital(before),
      before > 0 && all[before].gap < .stop || hasTwoCapitals(all[before])
    {
      names.append(all[before].source)
    }
    var after = match.tokens.upperBound
    guard after < all.count, all[after].gap <= .line,
      matcher.tokenizer.words.owners.contains(Array(tokens.foldedBytes(all[after])))
    else { return names }
    after += 1
    while after < all.count, matcher.tokenizer.isArticle(all[after]) { after += 1 }
    if after < all.count, all[after].gap <= .line, all[after].isWord, beginsWithCapital(after) {
      names.append(all[after].source)
    }
    return names
  }

  /// Whether a match in capitals may be a part of a longer name.
  ///
  /// A word with a capital or a number follows it (`One Belt One Road Research Center`, `Task Force 58`). Or a word with a
  /// capital comes before a match of one word (`Dynamo Kiev`) or before one that has a capital only here (`Warsaw Pact`),
  /// or it owns what is called by such a word (`University of Swaziland`). Without capitals, a middle dot joins the parts
  /// of a name: 努尔苏丹·纳扎尔巴耶夫.
  ///
  /// In headings other words have capitals as well: ask only about sentences.
  ///
  /// - Complexity: O(1).
  public func isPartOfName(_ match: TermMatch) -> Bool {
    let all = tokens.tokens
    let (first, after) = (match.tokens.lowerBound, match.tokens.upperBound)
    if !all[first].isWord { return isJoinedByDot(match) }
    guard beginsWithCapital(first) else { return false }
    if after < all.count, all[after].gap <= .space, all[after].isWord,
      beginsWithCapital(after) || isNumber(after)
    {
      return true
    }
    if isOwnerInName(first) { return true }
    guard match.tokens.count == 1 || match.differences.contains(.capitalAdded), first > 0,
      all[first].gap <= .space
    else { return false }
    let before = first - 1
    return all[before].isWord && !matcher.tokenizer.isArticle(all[before])
      && beginsWithCapital(before)
      && (before > 0 && all[before].gap < .stop || hasTwoCapitals(all[before]))
  }

  /// Whether a match has a capital that its term has not, after an article with a capital inside a sentence, as titles
  /// begin: `See Smith, The Chieftain and His People`.
  ///
  /// - Complexity: O(1).
  public func isAfterTitleArticle(_ match: TermMatch) -> Bool {
    let (all, first) = (tokens.tokens, match.tokens.lowerBound)
    guard first > 1, match.differences.contains(.capitalAdded), all[first].gap <= .line,
      all[first - 1].gap < .stop, beginsWithCapital(first - 1)
    else { return false }
    let own = String(decoding: tokens.source[match.range], as: UTF8.self)
    let word = Array(tokens.foldedBytes(all[first - 1]))
    return own.contains(where: \.isLowercase)
      && (matcher.tokenizer.isArticle(all[first - 1])
        || matcher.tokenizer.words.determiners.contains(word))
  }

  /// Whether a word with a capital and a word between a thing and its owner come directly before a token: `Times of`, but
  /// not `Government of`.
  private func isOwnerInName(_ first: Int) -> Bool {
    let all = tokens.tokens
    guard first > 1, all[first].gap <= .space, all[first - 1].gap <= .space,
      matcher.tokenizer.words.owners.contains(Array(tokens.foldedBytes(all[first - 1])))
    else { return false }
    return all[first - 2].isWord && beginsWithCapital(first - 2)
      && !matcher.tokenizer.words.nameHolders.contains(Array(tokens.foldedBytes(all[first - 2])))
  }

  /// Whether a middle dot is directly before or after a match.
  private func isJoinedByDot(_ match: TermMatch) -> Bool {
    let dots = ["·", "•", "‧", "・"].map { Array($0.utf8) }
    let (before, after) = (
      tokens.source[..<match.range.lowerBound], tokens.source[match.range.upperBound...]
    )
    return dots.contains { before.suffix($0.count).elementsEqual($0) || after.starts(with: $0) }
  }

  /// Whether a token is a number in digits.
  func isNumber(_ token: Int) -> Bool {
    tokens.sourceBytes(tokens.tokens[token]).allSatisfy { $0.isASCIIDigit }
  }

  /// Whether a match is a hyphenated term without its hyphen and without an article before it, so that its words may be
  /// a verb and its object: `must cease fire`.
  ///
  /// - Complexity: O(1).
  public func mayBeVerb(_ match: TermMatch) -> Bool {
    let words = matcher.tokenizer.words
    guard match.differences.contains(.spacing), match.term.text.contains("-"),
      !words.articles.isEmpty,
      tokens.tokens[match.tokens].dropFirst().allSatisfy({ $0.gap <= .line })
    else { return false }
    let before = match.tokens.lowerBound - 1
    guard before >= 0, tokens.tokens[before + 1].gap <= .line else { return true }
    return !words.determiners.contains(Array(tokens.foldedBytes(tokens.tokens[before])))
      && !matcher.tokenizer.isArticle(tokens.tokens[before])
  }

  /// Whether a term in the place of a match would lack the article that it needs: a name with an owner (`Republic of`), or
  /// one in the place of words that begin with a word in the place of an article (`One Belt`), directly after a verb or
  /// preposition.
  ///
  /// - Complexity: O(1).
  public func mayNeedArticle(_ term: Term, inPlaceOf match: TermMatch) -> Bool {
    let words = matcher.tokenizer.words
    guard !words.articles.isEmpty, isName(term.text) else { return false }
    let new = matcher.shape(of: term)
    func isOwned(_ tokens: some Sequence<TermToken>, _ shape: TermTokens) -> Bool {
      tokens.contains { words.owners.contains(Array(shape.foldedBytes($0))) }
    }
    let own = tokens.tokens[match.tokens]
    if own.count == 1 || !isOwned(own, tokens), isOwned(new.tokens, new) {
      return !hasArticle(before: match.tokens.lowerBound)
    }
    guard let first = own.first, let head = new.tokens.first,
      words.articleless.contains(Array(tokens.foldedBytes(first))),
      !words.articleless.contains(Array(new.foldedBytes(head)))
    else { return false }
    let before = match.tokens.lowerBound - 1
    guard before >= 0, tokens.tokens[before + 1].gap <= .line else { return false }
    let word = Array(tokens.foldedBytes(tokens.tokens[before]))
    let isJoined =
      words.conjunctions.contains(word) || words.prepositions.contains(word)
      || beginsWithCapital(before) || isAttribute(match)
    return !isJoined && !hasArticle(before: match.tokens.lowerBound)
      && matcher.tokenizer.clitic(of: word) == nil
  }

  /// The word in small letters directly before a match that has it in the place of the article of a name: `of exchange
  /// Group` for `of the Group`.
  ///
  /// The term is an article and one word with a capital. With an article before the word as well, it only describes what
  /// is named: `the enlarged Group`.
  ///
  /// - Complexity: O(1).
  public func wordInPlaceOfArticle(of match: TermMatch) -> String? {
    let (at, before) = (match.tokens.lowerBound, match.tokens.lowerBound - 1)
    guard match.tokens.count == 1, before >= 0, tokens.tokens[at].gap <= .space,
      tokens.tokens[before].isWord, beginsWithCapital(at), !hasArticle(before: at),
      let own = matcher.tables.term(ofEntry: match.entry)
    else { return nil }
    let word = String(decoding: tokens.sourceBytes(tokens.tokens[before]), as: UTF8.self)
    guard word.unicodeScalars.first?.properties.isLowercase == true else { return nil }
    let term = matcher.shape(of: own)
    return term.tokens.count == 2 && matcher.tokenizer.isArticle(term.tokens[0]) ? word : nil
  }

  /// Whether a word that is not a preposition or conjunction comes directly after a match: `One Belt One Road talks`.
  private func isAttribute(_ match: TermMatch) -> Bool {
    let next = match.tokens.upperBound
    guard next < tokens.tokens.count, tokens.tokens[next].gap <= .line else { return false }
    let word = Array(tokens.foldedBytes(tokens.tokens[next]))
    let words = matcher.tokenizer.words
    return !words.prepositions.contains(word) && !words.conjunctions.contains(word)
  }

  /// Whether one of the two words before a token is an article or another determiner.
  private func hasArticle(before token: Int) -> Bool {
    var at = token
    for _ in 0..<2 {
      guard at > 0, tokens.tokens[at].gap <= .line else { return false }
      at -= 1
      if matcher.tokenizer.isArticle(tokens.tokens[at])
        || matcher.tokenizer.words.determiners.contains(
          Array(tokens.foldedBytes(tokens.tokens[at])))
      {
        return true
      }
    }
    return false
  }

  /// Whether a match is not used but spoken about: `the phrase community of common destiny`, `called it a …`.
  ///
  /// - Complexity: O(1).
  public func isMentioned(_ match: TermMatch) -> Bool {
    let all = tokens.tokens
    let words = matcher.tokenizer.words
    var before = match.tokens.lowerBound - 1
    // `the previous name, …` and `the phrase …`, with one article or pronoun between them at most.
    guard before >= 0, all[before + 1].gap < .bracket else { return false }
    if before > 0, all[before].gap <= .space,
      matcher.tokenizer.isArticle(all[before])
        || words.mentionLinks.contains(Array(tokens.foldedBytes(all[before])))
    {
      before -= 1
    }
    return words.mentions.contains(Array(tokens.foldedBytes(all[before])))
  }

  /// Whether a verb of saying is directly before a match: `they wrote One Belt One Road`.
  ///
  /// With an article between them the sentence speaks of the thing: `they said the …`.
  ///
  /// - Complexity: O(1).
  public func isQuoted(_ match: TermMatch) -> Bool {
    let first = match.tokens.lowerBound
    guard first > 0, tokens.tokens[first].gap <= .space else { return false }
    return matcher.tokenizer.words.sayings.contains { hasPhrase($0, at: first - $0.count) }
  }

  /// Where the words begin, in UTF-8 bytes, that a verb of saying and a colon announce: `the text reads: …`; `nil` if
  /// there are none.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var announcedWords: Int? {
    let all = tokens.tokens
    let sayings = matcher.tokenizer.words.sayings
    guard !sayings.isEmpty, all.count > 1 else { return nil }
    let first = all.indices.dropFirst().first { next in
      let (start, end) = (all[next - 1].source.upperBound, all[next].source.lowerBound)
      guard start < end, hasColon(start..<end) else { return false }
      // `The Charter provides:`, and `in the words of the Charter:`.
      var begin = next
      while begin > 0, next - begin < Self.announcement, begin == next || all[begin].gap < .stop {
        begin -= 1
      }
      return sayings.contains { saying in
        (begin..<next).contains { hasPhrase(saying, at: $0) && $0 + saying.count <= next }
      }
    }
    return first.map { all[$0].source.lowerBound }
  }

  /// The most words before a colon among which a verb of saying is looked for.
  private static let announcement = 5

  /// Whether bytes of the text have a colon, of ASCII or of full width.
  private func hasColon(_ range: Range<Int>) -> Bool {
    String(decoding: tokens.source[range], as: UTF8.self).unicodeScalars
      .contains { $0 == ":" || $0 == "\u{FF1A}" }
  }

  /// Whether the text has a phrase of sentences about names, where an old name is meant: `formerly`, 原名.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var speaksOfNames: Bool { hasPhrase(matcher.tokenizer.words.renamings) }

  /// Whether the text has a phrase of sentences that tell two terms from each other: `rather than`, 而非.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var tellsTermsApart: Bool { hasPhrase(matcher.tokenizer.words.contrasts) }

  /// The words, or Han characters, between two matches of the text that do not overlap.
  public func countBetween(_ one: TermMatch, _ other: TermMatch) -> Int {
    max(one.tokens.lowerBound, other.tokens.lowerBound)
      - min(one.tokens.upperBound, other.tokens.upperBound)
  }

  private func hasPhrase(_ phrases: [[PhraseWord]]) -> Bool {
    guard !phrases.isEmpty else { return false }
    return tokens.tokens.indices.contains { start in
      phrases.contains { hasPhrase($0, at: start) }
    }
  }

  /// Whether a match is a name of former times by its first words or those directly before it: `British Burma`,
  /// 英属缅甸.
  ///
  /// - Complexity: O(1).
  public func isOfFormerTimes(_ match: TermMatch) -> Bool {
    let (first, last) = (match.tokens.lowerBound, match.tokens.upperBound - 1)
    guard !tokens.tokens[last].isWord || beginsWithCapital(last) else { return false }
    return matcher.tokenizer.words.formerAttributes.contains { phrase in
      phrase.count < match.tokens.count && hasPhrase(phrase, at: first)
        || tokens.tokens[first].gap <= .line && hasPhrase(phrase, at: first - phrase.count)
    }
  }

  /// Whether the words of a phrase are at a place.
  private func hasPhrase(_ phrase: [PhraseWord], at start: Int) -> Bool {
    let all = tokens.tokens
    guard start >= 0, start + phrase.count <= all.count else { return false }
    return phrase.indices.allSatisfy { at in
      (at == 0 || all[start + at].gap <= .line)
        && phrase[at].isForm(tokens.foldedBytes(all[start + at]))
    }
  }

  /// Whether a match is words in small letters that end with a name, and so may mean what they say:
  /// `spirit of Shanghai`.
  ///
  /// - Complexity: O(1).
  public func isCommonNounWithName(_ match: TermMatch) -> Bool {
    let (first, last) = (match.tokens.lowerBound, match.tokens.upperBound - 1)
    guard last > first, tokens.tokens[first].isWord, tokens.tokens[last].isWord,
      beginsWithCapital(last), !hasTwoCapitals(tokens.tokens[last])
    else { return false }
    let bytes = tokens.sourceBytes(tokens.tokens[first])
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.properties.isLowercase
      ?? false
  }

  private func hasTwoCapitals(_ token: TermToken) -> Bool {
    String(decoding: tokens.source[token.source], as: UTF8.self).unicodeScalars
      .filter(\.properties.isUppercase).count > 1
  }
}
