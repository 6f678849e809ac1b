// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// A term that a text has but for one letter or character.
public struct MisspeltTermMatch: Hashable, Sendable {
  /// The number of the term in its termbase.
  public let entry: Int
  /// The concept.
  public let concept: ConceptID
  /// The term.
  public let term: Term
  /// The place: UTF-8 bytes of the text.
  public let range: Range<Int>
  /// The word or character that is another one; the two characters between which one is missing.
  public let word: Range<Int>
  /// Whether a character of the term is missing.
  public var isShort = false
}

extension TermText {
  /// Where the text has an approved term but for a slip in one word, or one character of five or more.
  ///
  /// The slip is one letter more, less or other, or two that changed places, in a word of five letters that
  /// no term has and that begins with a capital, or beside two words of the term; in a word of four
  /// letters, two that changed places. In Han characters it is one character, not the first and no numeral.
  /// For terms of one word see `misspeltWord(_:)`. A name in Han characters of six or more may also lack one character
  /// (上合作组织): a term whose concept has a capital in another language.
  ///
  /// - Complexity: O(*n*), and at each place where a word may be a slip, O(*k*) for the *k* words that terms
  ///   have there.
  public func nearTerms() -> [MisspeltTermMatch] {
    var found: [MisspeltTermMatch] = []
    var end = 0
    for start in tokens.tokens.indices where start >= end {
      let token = tokens.tokens[start]
      let term =
        token.root != 0 || matcher.tables.root(token.key) != 0
        ? termAfterSlip(from: start) : termWithSlipAtStart(start)
      if let term {
        found.append(term.near)
        end = term.end
      }
    }
    return withoutWords(found)
  }

  /// The slips that are not words of their own.
  ///
  /// 中国外交官 is not a slip for 中国外交部, and 多边贸易体系 none for
  /// 多边贸易体制. A word that sounds the same (主意 for 主义) may be one all the same.
  private func withoutWords(_ found: [MisspeltTermMatch]) -> [MisspeltTermMatch] {
    guard
      found.contains(where: {
        $0.isShort || Self.hanCharacter($0.word, in: tokens.source) != nil
      }),
      let breaks = try? BreakIterator(.word)
    else { return found }
    return found.filter { match in
      if match.isShort { return isWordEdge(match.range, breaks) }
      guard let character = Self.hanCharacter(match.word, in: tokens.source) else { return true }
      let window = Self.window(around: match.range, in: tokens.source)
      var start = window.lowerBound
      var isWord = false
      breaks.forEachBoundary(in: UTF16Text(String(decoding: tokens.source[window], as: UTF8.self)))
      { end in
        let word = start..<(window.lowerBound + end)
        if word.overlaps(match.word), word.count > match.word.count { isWord = true }
        start = word.upperBound
      }
      guard isWord else { return true }
      let text = String(decoding: tokens.source[match.range], as: UTF8.self).unicodeScalars
      let other = zip(text, match.term.text.unicodeScalars).first {
        $0 == character && SimplifiedHan.fold($0.value) != SimplifiedHan.fold($1.value)
      }?.1
      guard let other else { return false }
      let sounds = HanSounds.mandarin(of: other.value)
      return HanSounds.mandarin(of: character.value).contains { sounds.contains($0) }
    }
  }

  /// Whether a range begins and ends where words do.
  private func isWordEdge(_ range: Range<Int>, _ breaks: BreakIterator) -> Bool {
    let window = Self.window(around: range, in: tokens.source)
    var edges: Set<Int> = [window.lowerBound]
    breaks.forEachBoundary(in: UTF16Text(String(decoding: tokens.source[window], as: UTF8.self))) {
      edges.insert(window.lowerBound + $0)
    }
    return edges.contains(range.lowerBound) && edges.contains(range.upperBound)
  }

  private static func hanCharacter(_ range: Range<Int>, in source: [UInt8]) -> Unicode.Scalar? {
    let scalars = String(decoding: source[range], as: UTF8.self).unicodeScalars
    guard let first = scalars.first, scalars.count == 1, first.properties.isIdeographic else {
      return nil
    }
    return first
  }

  /// A range with up to eight characters before and after it.
  private static func window(around range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    var start = max(0, range.lowerBound - 24)
    var end = min(source.count, range.upperBound + 24)
    while start < range.lowerBound, source[start] & 0xC0 == 0x80 { start += 1 }
    while end > range.upperBound, end < source.count, source[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// The fewest characters of a term in Han characters.
  private static let hanLength = 5

  private typealias Found = (near: MisspeltTermMatch, end: Int)

  /// A term whose first word is at a token and another word has a slip.
  private func termAfterSlip(from start: Int) -> Found? {
    var node = matcher.tables.root(tokens.tokens[start].key)
    var at = start + 1
    while at < tokens.tokens.count, tokens.tokens[at].gap <= .brokenHyphen {
      let token = tokens.tokens[at]
      if token.isWord ? mayBeSlip(at) : at - start >= 2 {
        let slip = Slip(at, in: self)
        for (key, child) in matcher.tables.children(of: node)
        where key != token.key && slip.isNear(key, in: matcher) {
          if let term = longest(from: child, at + 1, start: start, slip: at) { return term }
        }
      }
      if !token.isWord, token.gap == .tight, let term = termWithGap(at, start: start, node) {
        return term
      }
      let next = matcher.tables.child(of: node, token.key)
      if next == 0 {
        guard at > start, matcher.tokenizer.isFiller(token) else { return nil }
      } else {
        node = next
      }
      at += 1
    }
    return nil
  }

  /// A name in Han characters that lacks one before a token.
  private func termWithGap(_ at: Int, start: Int, _ node: Int) -> Found? {
    // One character after another is weak evidence: 上 in 会上合作组织 belongs to 会.
    let isWeak =
      at == start + 1 && start > 0 && tokens.tokens[start].gap == .tight
      && !tokens.tokens[start - 1].isWord
      && !matcher.tokenizer.isParticle(tokens.tokens[start - 1])
    guard !isWeak else { return nil }
    let key = tokens.tokens[at].key
    for (missing, child) in matcher.tables.children(of: node) where missing < TermKey.firstWord {
      let next = matcher.tables.child(of: child, key)
      guard next != 0 else { continue }
      if let found = longest(from: next, at + 1, start: start, slip: at, isShort: true) {
        return found
      }
    }
    return nil
  }

  /// Whether a concept is a name: it has a capital in a language that has capitals.
  private func isName(_ concept: Int) -> Bool {
    matcher.termbase.concepts[concept].sections.contains { section in
      section.terms.contains { term in
        term.status.isApproved && term.caseRule != .any
          && term.text.unicodeScalars.first?.properties.isUppercase ?? false
      }
    }
  }

  /// A term whose first word has a slip and whose second is the next token.
  private func termWithSlipAtStart(_ start: Int) -> Found? {
    guard mayBeSlip(start) else { return nil }
    return termWithSlipBeforeNext(start) ?? misspeltWord(start).map { ($0, start + 1) }
  }

  private func termWithSlipBeforeNext(_ start: Int) -> Found? {
    guard start + 1 < tokens.tokens.count, beginsWithCapital(start) else { return nil }
    let next = tokens.tokens[start + 1]
    guard next.isWord, next.key != 0, next.gap <= .brokenHyphen else { return nil }
    let slip = Slip(start, in: self)
    for key in matcher.firstWords.keys(like: slip.word, stem: slip.stem)
    where slip.mayBeNear(key, in: matcher) {
      // Few words have a term with the next one, and only those are read.
      let child = matcher.tables.child(of: matcher.tables.root(key), next.key)
      guard child != 0, slip.isNear(key, in: matcher),
        let found = longest(from: child, start + 2, start: start, slip: start)
      else { continue }
      return found
    }
    return nil
  }

  /// The longest term that goes on from a node with the tokens from one on.
  private func longest(
    from first: Int, _ next: Int, start: Int, slip: Int, isShort: Bool = false
  ) -> Found? {
    var best: Found?
    var (node, at) = (first, next)
    while true {
      if matcher.tables.hasTerms(at: node) {
        var found: Found?
        matcher.tables.forEachTerm(at: node) { term in
          found = found ?? accept(term, start..<at, slip: slip, isShort: isShort)
        }
        best = found ?? best
      }
      guard at < tokens.tokens.count, tokens.tokens[at].gap <= .brokenHyphen else { return best }
      node = matcher.tables.child(of: node, tokens.tokens[at].key)
      guard node != 0 else { return best }
      at += 1
    }
  }

  private func accept(_ term: Int, _ span: Range<Int>, slip: Int, isShort: Bool) -> Found? {
    let traits = matcher.tables.traits(of: term)
    guard traits.status.isApproved, !traits.isBlocker else { return nil }
    if tokens.tokens[slip].isWord {
      let others = span.filter {
        $0 != slip && tokens.tokens[$0].isWord && !matcher.tokenizer.isParticle(tokens.tokens[$0])
      }
      guard others.count >= (beginsWithCapital(slip) ? 1 : 2) else { return nil }
    } else if isShort {
      guard span.count >= Self.hanLength, matcher.shape(of: term).tokens.count == span.count + 1,
        span.allSatisfy({ !tokens.tokens[$0].isWord }),
        span.dropFirst().allSatisfy({ tokens.tokens[$0].gap == .tight }),
        !matcher.shape(of: term).tokens.contains(where: matcher.tokenizer.isParticle),
        isName(matcher.tables.concept(of: term))
      else { return nil }
    } else {
      // 和 for 与 is not a slip.
      guard span.count >= Self.hanLength, span.allSatisfy({ !tokens.tokens[$0].isWord }),
        !matcher.tokenizer.isParticle(tokens.tokens[slip])
      else { return nil }
    }
    let entry = matcher.entry(of: term)
    let word = tokens.tokens[slip].source
    let before = isShort ? tokens.tokens[slip - 1].source.lowerBound : word.lowerBound
    return (
      MisspeltTermMatch(
        entry: matcher.tables.entry(of: term), concept: entry.id, term: entry.term,
        range: tokens.range(span), word: before..<word.upperBound, isShort: isShort),
      span.upperBound
    )
  }

  /// Whether a word may be a slip: four letters or more, and no word of any term.
  private func mayBeSlip(_ at: Int) -> Bool {
    let token = tokens.tokens[at]
    return token.isWord && token.key == 0 && token.source.count >= 4
      && !tokens.source[token.source].contains { $0.isASCIIDigit }
  }

  func beginsWithCapital(_ at: Int) -> Bool {
    let bytes = tokens.source[tokens.tokens[at].source.prefix(4)]
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.properties.isUppercase
      ?? false
  }

  /// Whether two words differ by one letter more, less or other, or by two that changed places; not in the
  /// first letter.
  static func isOneSlip(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard a != b, a.count > 3, b.count > 3, a[0] == b[0], abs(a.count - b.count) <= 1 else {
      return false
    }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    let (left, right) = (a.count - min(tail, a.count - head), b.count - min(tail, b.count - head))
    if left - head <= 1, right - head <= 1 { return true }
    return isExchange(a, b)
  }

  /// Whether two words differ by two letters that changed places; not the first one.
  static func isExchange(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let head = zip(a, b).prefix { $0 == $1 }.count
    guard a.count == b.count, head > 0, head + 1 < a.count else { return false }
    return a[head] == b[head + 1] && a[head + 1] == b[head]
      && a[(head + 2)...] == b[(head + 2)...]
  }
}

/// A token of a text, to be compared with the words or characters that a term may have in its place.
private struct Slip {
  /// The stem of a word; empty for a character.
  let stem: [UInt8]
  /// The folded word; empty for a character.
  let word: [UInt8]
  private let stemLetters: [Unicode.Scalar]
  private let letters: [Unicode.Scalar]
  /// The character; `nil` for a word, and for a character that does not follow the last one directly.
  private let character: Unicode.Scalar?

  init(_ at: Int, in text: TermText) {
    let token = text.tokens.tokens[at]
    let folded = text.tokens.foldedBytes(token)
    word = token.isWord ? Array(folded) : []
    stem = token.isWord ? text.matcher.tokenizer.stem(of: folded) : []
    stemLetters = Array(String(decoding: stem, as: UTF8.self).unicodeScalars)
    letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    character = token.isWord || token.gap != .tight ? nil : Unicode.Scalar(token.key)
  }

  /// Whether the token may be the word of a key but for one letter; most words are rejected here, and none of
  /// them has to be read for that.
  func mayBeNear(_ key: UInt32, in matcher: LanguageMatcher) -> Bool {
    let other = matcher.tables.stem(of: key)
    // A letter is four bytes at most.
    return other.count >= 4 && other.first == stem.first
      && other.count <= stem.count + letters.count && SlipFilter.allows(word, other)
  }

  /// Whether the token is the word of a key but for one letter, or another character than the key's.
  ///
  /// Stems are compared, since the text may have another form of the word, and whole words, since a slip in
  /// an ending gives another stem (`Organiztion`).
  func isNear(_ key: UInt32, in matcher: LanguageMatcher) -> Bool {
    guard key >= TermKey.firstWord else {
      guard let character, let other = Unicode.Scalar(key) else { return false }
      return Self.isPlainHan(character) && Self.isPlainHan(other)
    }
    guard mayBeNear(key, in: matcher) else { return false }
    let other = matcher.tables.stem(of: key)
    let words = matcher.words(of: key)
    // One letter of four is too much: `High Rise` is not a slip for `High Risk`.
    if letters.count < 5 {
      return words.contains { TermText.isExchange(letters, $0) }
    }
    guard hasSlip(of: other, words) else { return false }
    // `Monetary Bases` has another stem than `Monetary Base`, and is a plural.
    return !words.contains { isForm(of: $0, in: matcher) }
  }

  /// Whether the stem or the word is another but for one letter.
  private func hasSlip(of other: UnsafeBufferPointer<UInt8>, _ words: [[Unicode.Scalar]]) -> Bool {
    if abs(stem.count - other.count) <= 4 {
      let others = Array(String(decoding: other, as: UTF8.self).unicodeScalars)
      if TermText.isOneSlip(stemLetters, others) { return true }
    }
    return words.contains { TermText.isOneSlip(letters, $0) }
  }

  /// Whether the word is another with an ending more.
  private func isForm(of other: [Unicode.Scalar], in matcher: LanguageMatcher) -> Bool {
    guard letters.count > other.count, letters.starts(with: other) else { return false }
    let rest = String(String.UnicodeScalarView(letters[other.count...]))
    return matcher.tokenizer.words.endings.contains(Array(rest.utf8))
  }

  private static func isPlainHan(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic && scalar.properties.numericType == nil
  }
}
