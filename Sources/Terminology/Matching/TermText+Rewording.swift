import ICUText
import TextModel

extension TermText {
  /// How a term is written in place of a match: with the match's capitals, and its number where the
  /// words of both terms are the same.
  ///
  /// - Returns: `nil` where that cannot be done safely: words of another form that the term does not
  ///   have, a line break or marks inside the match, a language whose words agree in case and gender
  ///   when the match is inflected.
  public func rewording(of match: TermMatch, as term: Term) -> String? {
    guard match.differences.isDisjoint(with: [.conjugation, .derivation, .article]),
      !tokens.source[match.range].contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return nil }
    let found = tokens.tokens[match.tokens]
    guard found.dropFirst().allSatisfy({ $0.gap < .comma }) else { return nil }
    let shape = TermTokens(term.text, matcher.tokenizer, mode: .reading)
    var words: [(range: Range<Int>, text: String)] = []
    if match.differences.contains(.inflection) {
      guard matcher.tokenizer.words.sharesForms else { return nil }
      guard let own = matcher.tables.term(ofEntry: match.entry) else { return nil }
      let old = matcher.shape(of: own)
      for token in found {
        guard let same = old.tokens.first(where: { $0.key == token.key }) else { return nil }
        if old.foldedBytes(same) == tokens.foldedBytes(token) { continue }
        guard let new = shape.tokens.first(where: { $0.key == token.key && token.key != 0 }) else {
          return nil
        }
        words.append((new.source, String(decoding: tokens.foldedBytes(token), as: UTF8.self)))
      }
    }
    var bytes = shape.source
    for word in words.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(word.range, with: word.text.utf8)
    }
    return capitalised(String(decoding: bytes, as: UTF8.self), like: match, shape)
  }

  /// Whether an indefinite article comes before a match: `a high-level roundtable`.
  public func followsIndefiniteArticle(_ match: TermMatch) -> Bool {
    let before = match.tokens.lowerBound - 1
    return before >= 0 && tokens.tokens[match.tokens.lowerBound].gap <= .space
      && matcher.tokenizer.words.indefiniteArticles.contains(
        Array(tokens.foldedBytes(tokens.tokens[before])))
  }

  /// Gives a term the capitals of a match where those are more than the term's own.
  private func capitalised(_ text: String, like match: TermMatch, _ shape: TermTokens) -> String {
    let found = String(decoding: tokens.source[match.range], as: UTF8.self)
    let letters = found.unicodeScalars.filter { $0.properties.isAlphabetic }
    let isAllCapitals =
      letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
      && match.differences.contains(.capitalAdded)
    if isAllCapitals { return text.uppercased() }
    guard match.differences.contains(.capitalAdded) else { return text }
    let starts = tokens.tokens[match.tokens].compactMap { token -> Bool? in
      guard token.isWord, token.source.count > 3 else { return nil }
      return String(decoding: tokens.source[token.source.prefix(1)], as: UTF8.self).first?
        .isUppercase ?? false
    }
    let isTitle = starts.count > 1 && starts.allSatisfy { $0 }
    guard isTitle else { return Self.capitalisedFirst(text) }
    return Self.capitalisedFirst(
      text.split(separator: " ", omittingEmptySubsequences: false)
        .map { $0.count > 4 ? Self.capitalisedFirst(String($0)) : String($0) }
        .joined(separator: " "))
  }

  private static func capitalisedFirst(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
