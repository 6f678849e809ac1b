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
  /// - Complexity: O(*k*) for the *k* terms of one word that begin with the same letter.
  func misspeltWord(_ at: Int) -> MisspeltTermMatch? {
    let token = tokens.tokens[at]
    let isName = beginsWithCapital(at)
    let word = letters(of: token, in: tokens)
    let shortest = (isName ? Self.shortestName : Self.shortestWord) - 1
    guard word.count >= shortest, !(isName && isInCapitals(token))
    else { return nil }
    let folded = Array(tokens.foldedBytes(token))
    let stem = matcher.tokenizer.stem(of: tokens.foldedBytes(token))
    let stemLetters = Array(String(decoding: stem, as: UTF8.self).unicodeScalars)
    let bareWords = withoutEndings(word)
    for key in matcher.singleWords(like: stem) {
      let other = matcher.tables.stem(of: key)
      guard abs(other.count - stem.count) <= 4, SlipFilter.allows(folded, other) else { continue }
      var found: Int?
      matcher.tables.forEachTerm(at: matcher.tables.root(key)) { term in
        // A letter is a byte at least, so no shorter term is cut into words.
        guard found == nil, matcher.tables.text(of: term).count >= shortest else { return }
        let shape = matcher.shape(of: term)
        guard let only = shape.tokens.first, shape.tokens.count == 1 else { return }
        let right = letters(of: only, in: shape)
        let rightStem = Array(String(decoding: other, as: UTF8.self).unicodeScalars)
        let hasSlip =
          isSlip(word, for: right, at: at, isName: isName)
          || isSlip(stemLetters, for: rightStem, at: at, isName: isName)
          || bareWords.contains { bare in
            isSlip(bare, for: right, at: at, isName: isName)
              || isSlip(bare, for: rightStem, at: at, isName: isName)
          }
        // Asked last, since it decodes the term.
        if hasSlip, isNamed(term, likeName: isName) { found = term }
      }
      guard let found else { continue }
      let entry = matcher.entry(of: found)
      return MisspeltTermMatch(
        entry: matcher.tables.entry(of: found), concept: entry.id, term: entry.term,
        range: token.source, word: token.source)
    }
    return nil
  }

  /// The fewest letters of a term that is a name.
  private static let shortestName = 7
  /// The fewest letters of any other term.
  private static let shortestWord = 12

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
      && (first.properties.isUppercase || scalars.count >= Self.shortestWord)
  }

  /// Whether a word is another but for a slip inside it.
  private func isSlip(
    _ word: [Unicode.Scalar], for right: [Unicode.Scalar], at: Int, isName: Bool
  ) -> Bool {
    let length = right.count
    if Self.isExchange(word, right) {
      return length >= (isName ? Self.shortestName - 1 : Self.shortestWord)
    }
    guard length >= (isName ? Self.shortestName : Self.shortestWord), word.last == right.last,
      Self.isOneSlip(word, right), !isBesideName(at)
    else { return false }
    return word.count != length || !Self.isPinyin(word) || !Self.isPinyin(right)
  }

  /// The stems of a word without each ending that it may have; the stem of a misspelt word may be another
  /// (`Казахсатна`).
  private func withoutEndings(_ word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let bytes = Array(String(String.UnicodeScalarView(word)).utf8)
    return matcher.tokenizer.words.endings.compactMap { ending in
      guard !ending.isEmpty, bytes.count > ending.count,
        bytes.suffix(ending.count).elementsEqual(ending)
      else { return nil }
      return Array(String(decoding: bytes.dropLast(ending.count), as: UTF8.self).unicodeScalars)
    }
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

  private static func isPinyin(_ word: [Unicode.Scalar]) -> Bool {
    guard word.allSatisfy({ $0.isASCII }) else { return false }
    let bytes = word.map { UInt8(truncatingIfNeeded: $0.value) }
    return !PinyinSyllables.cuts(of: bytes[...], limit: 4).isEmpty
  }

  /// The folded letters of a word without its possessive ending.
  private func letters(of token: TermToken, in tokens: TermTokens) -> [Unicode.Scalar] {
    let word = tokens.foldedBytes(token)
    let bare = word.dropLast(matcher.tokenizer.clitic(of: word) ?? 0)
    return Array(String(decoding: bare, as: UTF8.self).unicodeScalars)
  }

  /// Whether a word has no small letter.
  private func isInCapitals(_ token: TermToken) -> Bool {
    !String(decoding: tokens.source[token.source], as: UTF8.self).unicodeScalars
      .contains { $0.properties.isLowercase }
  }
}
