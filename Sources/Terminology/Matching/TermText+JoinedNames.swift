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

  /// Whether a match in capitals may be a part of a longer name: a word with a capital follows it (`One Belt One Road
  /// Research Center`), or comes before a match that has a capital only here (`Warsaw Pact`).
  ///
  /// In headings other words have capitals as well: ask only about sentences.
  ///
  /// - Complexity: O(1).
  public func isPartOfName(_ match: TermMatch) -> Bool {
    let all = tokens.tokens
    let (first, after) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard beginsWithCapital(first) else { return false }
    if after < all.count, all[after].gap <= .space, all[after].isWord, beginsWithCapital(after) {
      return true
    }
    guard match.differences.contains(.capitalAdded), first > 0, all[first].gap <= .space else {
      return false
    }
    let before = first - 1
    return all[before].isWord && !matcher.tokenizer.isArticle(all[before])
      && beginsWithCapital(before)
      && (before > 0 && all[before].gap < .stop || hasTwoCapitals(all[before]))
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
      return sayings.contains { hasPhrase($0, at: next - $0.count) }
    }
    return first.map { all[$0].source.lowerBound }
  }

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
