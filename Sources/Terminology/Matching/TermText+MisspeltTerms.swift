import ICUText
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
  /// The word or character that is another one.
  public let word: Range<Int>
}

extension TermText {
  /// Where the text has an approved term but for a slip in one word, or one character of five or more.
  ///
  /// The slip is one letter more, less or other, or two that changed places, in a word of five letters that
  /// no term has and that begins with a capital, or beside two words of the term. In Han characters
  /// it is one character, not the first and no numeral.
  ///
  /// - Complexity: O(*n*) but for places where terms begin, each of which may try 64 next words.
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
    return found
  }

  /// The most words that are tried in the place of one.
  private static let tries = 64
  /// The fewest characters of a term in Han characters.
  private static let hanLength = 5

  private typealias Found = (near: MisspeltTermMatch, end: Int)

  /// A term whose first word is at a token and of which another has a slip.
  private func termAfterSlip(from start: Int) -> Found? {
    var node = matcher.tables.root(tokens.tokens[start].key)
    var at = start + 1
    while at < tokens.tokens.count, tokens.tokens[at].gap <= .brokenHyphen {
      let token = tokens.tokens[at]
      if token.isWord ? mayBeSlip(at) : at - start >= 2 {
        for (key, child) in matcher.tables.children(of: node).prefix(Self.tries)
        where key != token.key && isNear(at, key) {
          if let term = longest(from: child, at + 1, start: start, slip: at) { return term }
        }
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

  /// A term whose first word has a slip and whose second is the next token.
  private func termWithSlipAtStart(_ start: Int) -> Found? {
    guard start + 1 < tokens.tokens.count, mayBeSlip(start), beginsWithCapital(start) else {
      return nil
    }
    let next = tokens.tokens[start + 1]
    guard next.isWord, next.key != 0, next.gap <= .brokenHyphen else { return nil }
    for term in matcher.tables.terms(with: next.key).prefix(Self.tries) {
      let keys = matcher.shape(of: Int(term)).tokens.map(\.key)
      guard keys.count > 1, keys[1] == next.key, isNear(start, keys[0]),
        start + keys.count <= tokens.tokens.count,
        (1..<keys.count).allSatisfy({
          tokens.tokens[start + $0].key == keys[$0]
            && tokens.tokens[start + $0].gap <= .brokenHyphen
        }),
        let found = accept(Int(term), start..<start + keys.count, slip: start)
      else { continue }
      return found
    }
    return nil
  }

  /// The longest term that goes on from a node with the tokens from one on.
  private func longest(from first: Int, _ next: Int, start: Int, slip: Int) -> Found? {
    var best: Found?
    var (node, at) = (first, next)
    while true {
      if matcher.tables.hasTerms(at: node) {
        var term: Int?
        matcher.tables.forEachTerm(at: node) { term = term ?? $0 }
        if let term, let found = accept(term, start..<at, slip: slip) { best = found }
      }
      guard at < tokens.tokens.count, tokens.tokens[at].gap <= .brokenHyphen else { return best }
      node = matcher.tables.child(of: node, tokens.tokens[at].key)
      guard node != 0 else { return best }
      at += 1
    }
  }

  private func accept(_ term: Int, _ span: Range<Int>, slip: Int) -> Found? {
    let traits = matcher.tables.traits(of: term)
    guard traits.status.isApproved, !traits.isBlocker else { return nil }
    if tokens.tokens[slip].isWord {
      let others = span.filter {
        $0 != slip && tokens.tokens[$0].isWord && !matcher.tokenizer.isParticle(tokens.tokens[$0])
      }
      guard others.count >= (beginsWithCapital(slip) ? 1 : 2) else { return nil }
    } else {
      guard span.count >= Self.hanLength, span.allSatisfy({ !tokens.tokens[$0].isWord }) else {
        return nil
      }
    }
    let entry = matcher.entry(of: term)
    return (
      MisspeltTermMatch(
        entry: matcher.tables.entry(of: term), concept: entry.id, term: entry.term,
        range: tokens.range(span), word: tokens.tokens[slip].source),
      span.upperBound
    )
  }

  /// Whether a word may be a slip: five letters or more, and no word of any term.
  private func mayBeSlip(_ at: Int) -> Bool {
    let token = tokens.tokens[at]
    return token.isWord && token.key == 0 && token.source.count >= 5
      && !tokens.source[token.source].contains { $0 &- 0x30 < 10 }
  }

  private func beginsWithCapital(_ at: Int) -> Bool {
    let bytes = tokens.source[tokens.tokens[at].source.prefix(4)]
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.properties.isUppercase
      ?? false
  }

  /// Whether a token is the word of a key but for one letter, or another character than its.
  private func isNear(_ at: Int, _ key: UInt32) -> Bool {
    let token = tokens.tokens[at]
    guard token.isWord else {
      guard key < TermKey.firstWord, token.gap == .tight, let scalar = Unicode.Scalar(key) else {
        return false
      }
      let own = Unicode.Scalar(token.key) ?? " "
      return scalar.properties.isIdeographic && own.properties.isIdeographic
        && scalar.properties.numericType == nil && own.properties.numericType == nil
    }
    guard key >= TermKey.firstWord else { return false }
    let own = matcher.tokenizer.stem(of: tokens.foldedBytes(token))
    let other = matcher.tables.stem(of: key)
    guard abs(own.count - other.count) <= 2, other.count >= 4 else { return false }
    let a = Array(String(decoding: own, as: UTF8.self).unicodeScalars)
    let b = Array(String(decoding: other, as: UTF8.self).unicodeScalars)
    return Self.isOneSlip(a, b)
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
    return left - head == 2 && right - head == 2 && a[head] == b[head + 1]
      && a[head + 1] == b[head]
  }
}
