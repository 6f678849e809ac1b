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

  private func hasTwoCapitals(_ token: TermToken) -> Bool {
    String(decoding: tokens.source[token.source], as: UTF8.self).unicodeScalars
      .filter(\.properties.isUppercase).count > 1
  }
}
