// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TermText {
  /// The words with a capital that a match belongs to, in UTF-8 bytes of the text: that directly before it
  /// (`OPEC member countries`), and that after a link and an article (`member countries of the OPEC`).
  ///
  /// The first word of a text has a capital whatever it is; it counts only with two.
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

  /// Whether a match is not used but spoken about: `the phrase community of common destiny`.
  ///
  /// - Complexity: O(1).
  public func isMentioned(_ match: TermMatch) -> Bool {
    let all = tokens.tokens
    let before = match.tokens.lowerBound - 1
    return before >= 0 && all[before + 1].gap <= .space
      && matcher.tokenizer.words.mentions.contains(Array(tokens.foldedBytes(all[before])))
  }

  private func hasTwoCapitals(_ token: TermToken) -> Bool {
    String(decoding: tokens.source[token.source], as: UTF8.self).unicodeScalars
      .filter(\.properties.isUppercase).count > 1
  }
}
