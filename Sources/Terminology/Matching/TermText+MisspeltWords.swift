// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

extension TermText {
  /// An approved term of one word that a word of the text is but for a slip.
  ///
  /// Nothing else of the term is there to confirm the slip, so more is asked of it than of a word in a longer
  /// term. A name with a capital has seven letters or more, or six with two that changed places; any other word
  /// has twelve. Neither the first letter differs nor the last one, which may be an ending (`Uzbekistani`), and
  /// a name of two pinyin spellings is another name (`Nanning` and `Nanjing`). A letter more, less or other
  /// beside an unknown word with a capital is part of another name (`Boris Johnston`).
  ///
  /// - Complexity: that of `LanguageMatcher.slips(of:letters:)`.
  func misspeltWord(_ at: Int) -> MisspeltTermMatch? {
    let token = tokens.tokens[at]
    let isName = beginsWithCapital(at)
    let word = matcher.bareLetters(of: token, in: tokens)
    let shortest = isName ? WordSlip.shortestName : WordSlip.shortestWord
    guard word.count >= shortest - 1, !(isName && isInCapitals(token)) else { return nil }
    let slips = matcher.slips(of: Array(tokens.foldedBytes(token)), letters: word)
    let found = slips.first { slip in
      let isLong =
        slip.exchanged >= (isName ? shortest - 1 : shortest)
        || slip.changed >= shortest && !isBesideName(at)
      // Asked last, since it decodes the term.
      return isLong && isNamed(slip.term, likeName: isName)
    }
    return found.map {
      let entry = matcher.entry(of: $0.term)
      return MisspeltTermMatch(
        entry: matcher.tables.entry(of: $0.term), concept: entry.id, term: entry.term,
        range: token.source, word: token.source)
    }
  }

  /// Whether a term is approved, and a name where one is looked for; abbreviations are left out.
  private func isNamed(_ term: Int, likeName isName: Bool) -> Bool {
    let traits = matcher.tables.traits(of: term)
    guard traits.status.isApproved, !traits.isBlocker else { return false }
    let scalars = matcher.entry(of: term).term.text.unicodeScalars
    guard let first = scalars.first, matcher.entry(of: term).term.type != .abbreviation else {
      return false
    }
    let hasSmall = scalars.contains { $0.properties.isLowercase }
    return hasSmall && (isName == first.properties.isUppercase || isName)
      && (first.properties.isUppercase || scalars.count >= WordSlip.shortestWord)
  }

  /// Whether a word with a capital that no term has is next to a word: both are one name.
  private func isBesideName(_ at: Int) -> Bool {
    let all = tokens.tokens
    func isUnknownName(_ other: Int) -> Bool {
      all[other].isWord && all[other].key == 0 && beginsWithCapital(other)
    }
    if at + 1 < all.count, all[at + 1].gap <= .space, isUnknownName(at + 1) { return true }
    // The first word of a text has a capital whatever it is.
    return at > 1 && all[at].gap <= .space && all[at - 1].gap < .stop && isUnknownName(at - 1)
  }

  /// Whether a word has no small letter.
  private func isInCapitals(_ token: TermToken) -> Bool {
    !String(decoding: tokens.source[token.source], as: UTF8.self).unicodeScalars
      .contains { $0.properties.isLowercase }
  }
}
