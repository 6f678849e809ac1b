// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Words that mean a thing which the text has named before.
extension TermText {
  /// One noun of a term in place of the whole: `the Council` for `Security Council`.
  public struct ShortForm: Hashable, Sendable {
    /// UTF-8 bytes of the noun in the text.
    public let range: Range<Int>
    /// The keys of the noun, the same for every term with this noun.
    public let head: [UInt32]
  }

  /// The places where the text has the head of an approved term of a concept with a sign that it means something known.
  ///
  /// Such a sign is a word of `TermFormData.determiners` before the noun, with words of the term between them or not. In a
  /// language without articles a capital is one, and where words have no spaces the beginning of a clause, for three
  /// characters or more. A noun with another owner (`the Council of Europe`) is not meant.
  ///
  /// - Complexity: O(*n* · *t*) for *n* tokens and approved terms of *t* tokens.
  public func shortForms(of concept: Int) -> [ShortForm] {
    guard !matcher.tokenizer.words.determiners.isEmpty else { return [] }
    var found: [ShortForm] = []
    var ranges: Set<Range<Int>> = []
    for term in approvedShapes(of: concept) {
      guard let head = matcher.head(of: term) else { continue }
      let keys = Set(term.tokens.map(\.key))
      let places =
        term.tokens[head].allSatisfy(\.isWord)
        ? shortWords(term.tokens[head.lowerBound].key, of: keys) : shortEndings(of: term)
      for place in places where ranges.insert(place.range).inserted {
        found.append(place)
      }
    }
    return found
  }

  /// The nouns by which short forms of a concept are known; see `ShortForm.head`.
  public func heads(of concept: Int) -> Set<[UInt32]> {
    var heads: Set<[UInt32]> = []
    for term in approvedShapes(of: concept) {
      guard let head = matcher.head(of: term) else { continue }
      let keys = term.tokens[head].map(\.key)
      heads.insert(keys)
      if !term.tokens[head.lowerBound].isWord, let last = keys.last { heads.insert([last]) }
    }
    return heads
  }

  /// The places of pronouns, in order.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  public func pronouns() -> [Range<Int>] {
    let pronouns = matcher.tokenizer.words.pronouns
    guard !pronouns.isEmpty else { return [] }
    return tokens.tokens.filter { pronouns.contains(Array(tokens.foldedBytes($0))) }.map(\.source)
  }

  /// Whether a term of the language is written as a name.
  ///
  /// Its words of four letters or more have capitals, or the first word where names have one capital. No term is in a
  /// script without capitals.
  public func isName(_ term: String) -> Bool {
    let words = term.split { !$0.isLetter }
    guard words.first?.first?.isUppercase ?? false else { return false }
    return matcher.tokenizer.words.capitalizesFirstWordOnly
      || words.allSatisfy { $0.count < 4 || $0.first?.isUppercase ?? false }
  }

  /// The places of a noun that is a word.
  private func shortWords(_ key: UInt32, of keys: Set<UInt32>) -> [ShortForm] {
    let all = tokens.tokens
    let words = matcher.tokenizer.words
    return all.indices.compactMap { at in
      guard all[at].key == key, key != 0, !hasOtherOwner(at, of: keys) else { return nil }
      var first = at
      while first > 0, at - first < keys.count, all[first].gap <= .hyphen,
        keys.contains(all[first - 1].key), !isDeterminer(first - 1)
      {
        first -= 1
      }
      let isDetermined = first > 0 && all[first].gap <= .line && isDeterminer(first - 1)
      let isCapital = words.articles.isEmpty && first == at && beginsWithCapital(at)
      guard isDetermined || isCapital else { return nil }
      return ShortForm(range: all[at].source, head: [key])
    }
  }

  /// Whether a noun belongs to something that the term does not speak of.
  private func hasOtherOwner(_ at: Int, of keys: Set<UInt32>) -> Bool {
    let all = tokens.tokens
    let words = matcher.tokenizer.words
    guard at + 1 < all.count, all[at + 1].gap <= .line else { return false }
    if words.articles.isEmpty {
      // Совет Европы, but not Совет единогласно принял.
      return all[at + 1].isWord && beginsWithCapital(at + 1) && !keys.contains(all[at + 1].key)
    }
    guard words.owners.contains(Array(tokens.foldedBytes(all[at + 1]))) else { return false }
    guard
      let owner = all[(at + 2)...].first(where: { !matcher.tokenizer.isArticle($0) }),
      owner.gap <= .line
    else { return true }
    return owner.key == 0 || !keys.contains(owner.key)
  }

  private func isDeterminer(_ at: Int) -> Bool {
    matcher.tokenizer.words.determiners.contains(Array(tokens.foldedBytes(tokens.tokens[at])))
  }

  /// The places of the last characters of a term in a script without spaces: 该组织, 理事会.
  private func shortEndings(of term: TermTokens) -> [ShortForm] {
    let all = tokens.tokens
    let keys = term.tokens.map(\.key)
    var found: [ShortForm] = []
    for last in all.indices where all[last].key == keys.last {
      var length = 1
      while length < keys.count, last - length >= 0, all[last - length + 1].gap == .tight,
        all[last - length].key == keys[keys.count - 1 - length]
      {
        length += 1
      }
      let first = last - length + 1
      let before = tokens.source[..<all[first].source.lowerBound]
      let isDetermined =
        all[first].gap == .tight
        && matcher.tokenizer.words.determiners.contains {
          before.suffix($0.count).elementsEqual($0)
        }
      let opens = length > 2 && (first == 0 || all[first].gap >= .comma)
      guard isDetermined || opens else { continue }
      found.append(
        ShortForm(
          range: all[first].source.lowerBound..<all[last].source.upperBound,
          head: Array(keys.suffix(min(length, 2)))))
    }
    return found
  }
}

extension LanguageMatcher {
  /// The noun that a term of several words is about; `nil` if the term is one word or the language has no such data.
  ///
  /// It is the last word before a preposition, or the first word that has no ending of an attribute; without spaces the
  /// last two characters.
  func head(of term: TermTokens) -> Range<Int>? {
    let all = term.tokens
    guard all.count > 1 else { return nil }
    guard let first = all.first, first.isWord else {
      return all.count > 2 && !all.contains(where: \.isWord) ? all.count - 2..<all.count : nil
    }
    let words = tokenizer.words
    if words.attributeEndings.isEmpty {
      let end = all.firstIndex { words.prepositions.contains(Array(term.foldedBytes($0))) }
      let at = (end ?? all.count) - 1
      return at >= 0 && all[at].isWord ? at..<at + 1 : nil
    }
    func ends(_ token: TermToken, with endings: [[UInt8]]) -> Bool {
      endings.contains { term.foldedBytes(token).suffix($0.count).elementsEqual($0) }
    }
    let at = all.firstIndex { token in
      token.isWord
        && (!ends(token, with: words.attributeEndings) || ends(token, with: words.nounEndings))
    }
    return at.map { $0..<$0 + 1 }
  }
}
