// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

extension TermText {
  /// How a term is written in place of a match: with the match's capitals and possessive ending, and its
  /// number where the words of both terms are the same.
  ///
  /// - Returns: `nil` where that cannot be done safely:
  ///   - for words in a form that the term does not have, such as the plural of a word that is not its noun;
  ///   - for a line break, marks or hyphens inside the match;
  ///   - for a term without the noun of the match, or in another number;
  ///   - for a word of the term that is beside the match already, `or` between them or not;
  ///   - for words after the match that agree with two things or with one;
  ///   - in a language whose words agree in case and gender, for a match that is inflected or has another noun.
  public func rewording(of match: TermMatch, as term: Term) -> String? {
    guard match.differences.isDisjoint(with: [.conjugation, .derivation, .article]),
      !tokens.source[match.range].contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return nil }
    guard let own = matcher.tables.term(ofEntry: match.entry) else { return nil }
    let old = matcher.shape(of: own)
    let new = matcher.shape(of: term)
    let found = tokens.tokens[match.tokens]
    guard found.dropFirst().allSatisfy({ $0.gap < .comma }), hyphens(of: found, areThoseOf: old),
      !isHalfOfCompound(match, replacedBy: new, of: old), !losesNoun(from: old, to: new),
      !repeatsNeighbour(of: match, from: old, to: new),
      !breaksNumber(of: match, from: old, to: new)
    else { return nil }
    let words = found.map(word)
    // A possessive inside the match would have to move.
    guard
      words.dropLast().allSatisfy({ word in
        word.clitic.isEmpty || old.tokens.contains { old.foldedBytes($0).elementsEqual(word.whole) }
      })
    else { return nil }
    guard let written = written(new, inPlaceOf: old, as: words, match) else { return nil }
    guard
      !words.contains(where: \.isSpaced) || matcher.tokenizer.words.sharesForms
        || Self.keepsAgreement(words.map(\.folded), new.tokens.map { Array(new.foldedBytes($0)) })
    else { return nil }
    let clitic = words.last?.clitic ?? []
    let isOwn =
      old.tokens.last.map { matcher.tokenizer.clitic(of: old.foldedBytes($0)) != nil } ?? false
    return capitalised(written, like: match)
      + (isOwn ? "" : String(decoding: clitic, as: UTF8.self))
  }

  /// Whether an indefinite article comes before a match: `a high-level roundtable`.
  public func followsIndefiniteArticle(_ match: TermMatch) -> Bool {
    let before = match.tokens.lowerBound - 1
    return before >= 0 && tokens.tokens[match.tokens.lowerBound].gap <= .space
      && matcher.tokenizer.words.indefiniteArticles.contains(
        Array(tokens.foldedBytes(tokens.tokens[before])))
  }

  /// Whether an indefinite article comes before a match, with one word in small letters between them at most: `a
  /// control group of 20`.
  public func isIndefinite(_ match: TermMatch) -> Bool {
    if followsIndefiniteArticle(match) { return true }
    let before = match.tokens.lowerBound - 2
    let all = tokens.tokens
    return before >= 0 && all[before + 2].gap <= .space && all[before + 1].gap <= .space
      && all[before + 1].isWord && isSmall(all[before + 1])
      && matcher.tokenizer.words.indefiniteArticles.contains(Array(tokens.foldedBytes(all[before])))
  }

  /// Whether small letters may make a match no name: a common word (`turkey`), a number of things (`group of 20
  /// patients`), or what belongs to a thing without a name (`general assembly of shareholders`, `совет безопасности
  /// банка`).
  public func mayBeNoName(_ match: TermMatch) -> Bool {
    let words = matcher.tokenizer.words
    if match.tokens.count == 1, let token = tokens.tokens[match.tokens].first,
      words.commonNames.contains(Array(tokens.foldedBytes(token)))
    {
      return true
    }
    var rest = tokens.tokens[match.tokens.upperBound...]
    guard let owner = rest.popFirst(), owner.gap <= .line else { return false }
    if isNumber(match.tokens.upperBound - 1), isSmall(owner) { return true }
    let folded = tokens.foldedBytes(owner)
    func ends(with endings: [[UInt8]]) -> Bool {
      // A word has three letters before its ending, of two bytes each.
      endings.contains { folded.count >= $0.count + 6 && folded.suffix($0.count).elementsEqual($0) }
    }
    if ends(with: words.ownerEndings), !ends(with: words.pastEndings) { return isSmall(owner) }
    guard words.owners.contains(Array(folded)) else { return false }
    if let first = rest.first, matcher.tokenizer.isArticle(first) { rest.removeFirst() }
    guard let noun = rest.first, noun.gap <= .line else { return false }
    return isSmall(noun)
  }

  /// Whether a token begins with a small letter.
  private func isSmall(_ token: TermToken) -> Bool {
    let text = String(decoding: tokens.sourceBytes(token), as: UTF8.self)
    return text.unicodeScalars.first?.properties.isLowercase ?? false
  }

  // MARK: Words

  /// A word of a match.
  private struct Word {
    /// The folded word.
    var whole: [UInt8]
    /// The folded word without its possessive ending.
    var folded: [UInt8]
    /// The ending as given.
    var clitic: [UInt8]
    var isSpaced: Bool
    /// Whether the word is in capitals throughout.
    var isCapitals: Bool
  }

  private func word(_ token: TermToken) -> Word {
    let whole = Array(tokens.foldedBytes(token))
    let source = Array(tokens.sourceBytes(token))
    var word = Word(
      whole: whole, folded: whole, clitic: [], isSpaced: token.isWord,
      isCapitals: source.contains { $0.isASCIICapital }
        && !source.contains { $0.isASCIISmallLetter })
    guard token.isWord, let length = matcher.tokenizer.clitic(of: whole) else { return word }
    word.folded.removeLast(length)
    // The apostrophe is one byte or three.
    let ending = length - 1
    let mark = source.dropLast(ending)
    let width = mark.last == 0x27 ? 1 : 3
    guard source.count > ending + width else { return word }
    word.clitic = Array(source.suffix(ending + width))
    return word
  }

  /// The new term with those words in another form that it shares with the old one; `nil` if it lacks one
  /// of them, or its noun is in another number.
  private func written(
    _ new: TermTokens, inPlaceOf old: TermTokens, as words: [Word], _ match: TermMatch
  ) -> String? {
    let table = matcher.tokenizer.words
    var changes: [(range: Range<Int>, text: [UInt8])] = []
    var folded = new.tokens.map { Array(new.foldedBytes($0)) }
    if match.differences.contains(.inflection) {
      guard table.sharesForms else { return nil }
      let noun = head(words.map(\.folded)) ?? 0
      for (at, (token, word)) in zip(tokens.tokens[match.tokens], words).enumerated() {
        guard let same = old.tokens.first(where: { $0.key == token.key }) else { return nil }
        if old.foldedBytes(same).elementsEqual(word.folded)
          || old.foldedBytes(same).elementsEqual(word.whole)
        {
          continue
        }
        // Only the noun, and one that `and` joins to it, have other forms: `Heads of States` is not an approved term.
        let isJoined =
          at < noun && at + 1 < words.count && table.conjunctions.contains(words[at + 1].folded)
        guard at == noun || isJoined else { return nil }
        guard let place = new.tokens.firstIndex(where: { $0.key == token.key && token.key != 0 })
        else { return nil }
        folded[place] = word.folded
        var text = word.folded
        let first = new.source[new.tokens[place].source].first ?? 0
        if first.isASCIICapital, let letter = text.first, letter.isASCIISmallLetter {
          text[0] = letter - 32
        }
        changes.append((new.tokens[place].source, text))
      }
    }
    if table.sharesForms, !table.pluralEnding.isEmpty {
      let isShouted = words.count > 1 && words.allSatisfy(\.isCapitals)
      let number = head(words.map(\.folded)).map {
        isPlural(words[$0].folded) && (isShouted || !words[$0].isCapitals)
      }
      let other = head(folded).map { at in
        isPlural(folded[at]) && !Self.isAbbreviation(new.sourceBytes(new.tokens[at]))
      }
      guard number == other else { return nil }
    }
    var bytes = new.source
    for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(change.range, with: change.text)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 1 && !word.contains { $0.isASCIISmallLetter }
  }

  // MARK: Phrases

  /// The word that a phrase is about: the last one before its first preposition.
  private func head(_ words: [[UInt8]]) -> Int? {
    let prepositions = matcher.tokenizer.words.prepositions
    let end = words.dropFirst().firstIndex { prepositions.contains($0) } ?? words.count
    return end > 0 ? end - 1 : nil
  }

  private func isPlural(_ word: [UInt8]) -> Bool {
    let table = matcher.tokenizer.words
    if table.plurals.contains(word) { return true }
    return word.count > 2 && word.hasSuffix(table.pluralEnding)
      && !table.singularEndings.contains { word.hasSuffix($0) }
  }

  /// Whether a term is only a part of the one it replaces, without the noun that that one is about: `Belt
  /// and Road` for `Belt and Road strategy`.
  private func losesNoun(from old: TermTokens, to new: TermTokens) -> Bool {
    let (whole, part) = (old.tokens.map(\.key), new.tokens.map(\.key))
    guard part.count < whole.count, !part.isEmpty,
      let start = (0...(whole.count - part.count)).first(where: {
        whole[$0..<($0 + part.count)].elementsEqual(part)
      })
    else { return false }
    if start + part.count < whole.count { return true }
    return old.tokens[..<start].contains {
      matcher.tokenizer.words.prepositions.contains(Array(old.foldedBytes($0)))
    }
  }

  /// Whether a hyphen joins the words of a match only where it joins those of its term.
  private func hyphens(of found: ArraySlice<TermToken>, areThoseOf old: TermTokens) -> Bool {
    let joined = found.dropFirst().filter { $0.gap.unbroken == .hyphen }.count
    let own = old.tokens.dropFirst().filter { $0.gap.unbroken == .hyphen }.count
    return joined <= own
  }

  /// Whether a hyphen joins a match to a word outside it and the new term does not have as many words:
  /// `pro-OBOR`.
  private func isHalfOfCompound(
    _ match: TermMatch, replacedBy new: TermTokens, of old: TermTokens
  ) -> Bool {
    guard (new.tokens.count > 1) != (old.tokens.count > 1) else { return false }
    let source = tokens.source
    let before = source[..<match.range.lowerBound].suffix(3)
    let after = source[match.range.upperBound...].prefix(3)
    return Self.hyphens.contains { hyphen in
      before.suffix(hyphen.count).elementsEqual(hyphen)
        || after.prefix(hyphen.count).elementsEqual(hyphen)
    }
  }

  // MARK: Words around a match

  /// The tokens after a match, or before it from the nearest on, up to the next mark.
  private func neighbours(_ match: TermMatch, after: Bool, _ count: Int) -> [TermToken] {
    let all = tokens.tokens
    var found: [TermToken] = []
    var at = after ? match.tokens.upperBound : match.tokens.lowerBound - 1
    while found.count < count, all.indices.contains(at),
      all[after ? at : at + 1].gap.unbroken <= .space
    {
      found.append(all[at])
      at += after ? 1 : -1
    }
    return found
  }

  /// Whether a word that a new term has and the old one has not is beside the match: `initiative` after `Belt and
  /// Road strategy`, `double` before `or dual standards`, `humanity` in `universal values of all humanity`.
  ///
  /// Of characters, two or more at an end of the term have to be there.
  private func repeatsNeighbour(
    of match: TermMatch, from old: TermTokens, to new: TermTokens
  ) -> Bool {
    let known = Set(old.tokens.map { Array(old.foldedBytes($0)) })
    let isParticle = { [table = matcher.tokenizer.words] (word: [UInt8]) in
      table.particles.contains(word) || table.articles.contains(word)
        || table.conjunctions.contains(word) || table.prepositions.contains(word)
    }
    let added = new.tokens.filter(\.isWord).compactMap { token -> TermToken? in
      let word = Array(new.foldedBytes(token))
      return known.contains(word) || isParticle(word) ? nil : token
    }
    func isAdded(_ token: TermToken) -> Bool {
      added.contains {
        token.key != 0 && $0.key == token.key
          || tokens.foldedBytes(token).elementsEqual(new.foldedBytes($0))
      }
    }
    func folded(_ token: TermToken) -> [UInt8] { Array(tokens.foldedBytes(token)) }
    let (before, after) = (neighbours(match, after: false, 2), neighbours(match, after: true, 4))
    if let next = before.first {
      if isAdded(next) { return true }
      if before.count > 1, isParticle(folded(next)), isAdded(before[1]) { return true }
    }
    if let next = after.first {
      if isAdded(next) { return true }
      if isParticle(folded(next)), after.dropFirst().contains(where: isAdded) { return true }
    }
    return repeatsCharacters(of: new, before, after)
  }

  /// Whether the first or last two characters of a term are those before or after it.
  private func repeatsCharacters(
    of new: TermTokens, _ before: [TermToken], _ after: [TermToken]
  ) -> Bool {
    func isSame(_ text: some Sequence<TermToken>, _ term: some Sequence<TermToken>) -> Bool {
      let (text, term) = (text.map { $0 }, term.map { $0 })
      return text.count == 2 && term.count == 2
        && zip(text, term).allSatisfy { !$0.isWord && !$1.isWord && $0.key == $1.key }
    }
    guard new.tokens.count > 2 else { return false }
    return isSame(before.prefix(2).reversed(), new.tokens.prefix(2))
      || isSame(after.prefix(2), new.tokens.suffix(2))
  }

  /// Whether a word around a match agrees with two things or with one (`X and Y are`), and the new term is
  /// the other; a name with a capital is one thing.
  private func breaksNumber(of match: TermMatch, from old: TermTokens, to new: TermTokens) -> Bool {
    let table = matcher.tokenizer.words
    guard !table.additions.isEmpty else { return false }
    func isTwo(_ term: TermTokens) -> Bool {
      guard let first = term.tokens.first,
        term.sourceBytes(first).first.map({ $0 &- 0x41 >= 26 }) ?? false
      else { return false }
      return term.tokens.contains { table.additions.contains(Array(term.foldedBytes($0))) }
    }
    guard isTwo(old) != isTwo(new) else { return false }
    return neighbours(match, after: true, 6).contains {
      table.agreeing.contains(Array(tokens.foldedBytes($0)))
    }
      || neighbours(match, after: false, 2).contains {
        table.announcing.contains(Array(tokens.foldedBytes($0)))
      }
  }

  /// Whether a hyphen joins a match to a word outside it at a word that is not a name: `worst-case analysis`,
  /// `sea-port of entry`.
  public func isJoinedToWord(_ match: TermMatch) -> Bool {
    guard let own = matcher.tables.term(ofEntry: match.entry) else { return false }
    let shape = matcher.shape(of: own)
    func isCommon(_ token: TermToken?) -> Bool {
      guard let token, token.isWord else { return false }
      let word = String(decoding: shape.sourceBytes(token), as: UTF8.self)
      return word.unicodeScalars.first?.properties.isLowercase ?? false
    }
    let all = tokens.tokens
    let (start, end) = (match.tokens.lowerBound, match.tokens.upperBound)
    func isJoined(_ left: Int, _ right: Int) -> Bool {
      guard all.indices.contains(left), all.indices.contains(right), all[left].isWord,
        all[right].isWord
      else { return false }
      let between = tokens.source[all[left].source.upperBound..<all[right].source.lowerBound]
      return Self.hyphens.contains { between.elementsEqual($0) }
    }
    return isCommon(shape.tokens.first) && isJoined(start - 1, start)
      || isCommon(shape.tokens.last) && isJoined(end - 1, end)
  }

  private static let hyphens: [[UInt8]] = [[0x2D], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]]

  /// Whether what agrees with a phrase agrees with another one too, in a language of cases and genders: both
  /// have as many words, and those before the first that they share end alike.
  private static func keepsAgreement(_ old: [[UInt8]], _ new: [[UInt8]]) -> Bool {
    guard old.count == new.count else { return false }
    for (a, b) in zip(old, new) {
      if a == b { return true }
      // Two letters of two bytes.
      guard a.count >= 4, b.count >= 4, a.suffix(4) == b.suffix(4) else { return false }
    }
    return true
  }

  // MARK: Capitals

  /// Gives a term the capitals of a match where those are more than the term's own.
  private func capitalised(_ text: String, like match: TermMatch) -> String {
    let found = String(decoding: tokens.source[match.range], as: UTF8.self)
    let letters = found.unicodeScalars.filter { $0.properties.isAlphabetic }
    let isAllCapitals =
      letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
      && match.differences.contains(.capitalAdded)
    if isAllCapitals { return text.uppercased() }
    guard match.differences.contains(.capitalAdded) else { return text }
    let starts = tokens.tokens[match.tokens].compactMap { token -> Bool? in
      let word = String(decoding: tokens.source[token.source], as: UTF8.self)
      guard token.isWord, word.count > 3 else { return nil }
      return word.first?.isUppercase ?? false
    }
    let isTitle =
      starts.count > 1 && starts.allSatisfy { $0 }
      && !matcher.tokenizer.words.capitalizesFirstWordOnly
    guard isTitle else { return Self.capitalisedFirst(text) }
    return Self.capitalisedFirst(
      text.split(separator: " ", omittingEmptySubsequences: false).map { titled(String($0)) }
        .joined(separator: " "))
  }

  /// A word as titles write it: words of four letters or more that are not prepositions have a capital, in compounds too
  /// (`Five-Year`), but not after a prefix (`Co-operation`, `Anti-crisis`).
  private func titled(_ word: String) -> String {
    let table = matcher.tokenizer.words
    var parts: [String] = []
    for part in word.split(separator: "-", omittingEmptySubsequences: false).map(String.init) {
      let folded = Array(part.lowercased().utf8)
      let isJoined = parts.last.map { last in
        last.count < 4 || table.titlePrefixes.contains(Array(last.lowercased().utf8))
      }
      let isSmall =
        (parts.isEmpty ? word : part).count < 4 || table.prepositions.contains(folded)
      parts.append(isSmall || isJoined ?? false ? part : Self.capitalisedFirst(part))
    }
    return parts.joined(separator: "-")
  }

  private static func capitalisedFirst(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension [UInt8] {
  /// Whether the bytes end with others.
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
