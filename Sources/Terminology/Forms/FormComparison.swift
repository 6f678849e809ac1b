// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Compares the words of a text with a term that has the same token keys.
///
/// The result is the set of differences, or that the words are another term.
struct FormComparison {
  let tokenizer: TermTokenizer
  let term: TermTokens
  let text: TermTokens
  private(set) var differences: FormDifferences = []

  init(_ term: TermTokens, in text: TermTokens, _ tokenizer: TermTokenizer) {
    self.term = term
    self.text = text
    self.tokenizer = tokenizer
  }

  /// Compares the term with the tokens `span` of the text.
  ///
  /// - Returns: the differences; `nil` if the words are not a form of the term.
  mutating func compare(_ span: Range<Int>) -> FormDifferences? {
    differences = []
    var a = 0
    var b = span.lowerBound
    while a < term.tokens.count || b < span.upperBound {
      if b > span.lowerBound, a > 0, a < term.tokens.count, b < span.upperBound {
        let (own, other) = (term.tokens[a].gap, text.tokens[b].gap)
        if !own.admits(other) { return nil }
        if own.unbroken != other.unbroken { differences.insert(.spacing) }
      }
      guard let (takenA, takenB) = pair(a, b, end: span.upperBound) else { return nil }
      a += takenA
      b += takenB
    }
    return differences
  }

  /// The number of tokens of the term and of the text that form the next pair.
  private mutating func pair(_ a: Int, _ b: Int, end: Int) -> (Int, Int)? {
    if a < term.tokens.count, b < end {
      let (own, other) = (term.tokens[a], text.tokens[b])
      if own.key == other.key, own.key != 0 {
        return compareWords(
          term.source[own.source], own, other: text.source[other.source], otherToken: other)
          ? (1, 1) : nil
      }
    }
    // `co-operation` for `cooperation`, and the reverse.
    if a < term.tokens.count, b + 1 < end,
      sameWord([term.tokens[a]], Array(text.tokens[b...(b + 1)]))
    {
      return (1, 2)
    }
    if a + 1 < term.tokens.count, b < end,
      sameWord(Array(term.tokens[a...(a + 1)]), [text.tokens[b]])
    {
      return (2, 1)
    }
    if b < end, tokenizer.isFiller(text.tokens[b]) {
      differences.insert(.article)
      return (0, 1)
    }
    if a < term.tokens.count,
      a == 0 && tokenizer.isArticle(term.tokens[a])
        || tokenizer.isFiller(term.tokens[a])
    {
      if a > 0 { differences.insert(.article) }
      return (1, 0)
    }
    return nil
  }

  /// Whether tokens that are written as one word on one side are the same word.
  private mutating func sameWord(_ own: [TermToken], _ other: [TermToken]) -> Bool {
    let a = own.flatMap { term.foldedBytes($0) }
    let b = other.flatMap { text.foldedBytes($0) }
    let keyA = a.withUnsafeBufferPointer { tokenizer.key(of: $0, .reading) }
    let keyB = b.withUnsafeBufferPointer { tokenizer.key(of: $0, .reading) }
    guard keyA == keyB, keyA != 0 || a == b else { return false }
    differences.insert(.spacing)
    if other.count == 2, other[1].gap == .brokenHyphen { differences.remove(.spacing) }
    guard compareLetters(a, b) else { return false }
    compareCase(own.flatMap { term.source[$0.source] }, other.flatMap { text.source[$0.source] })
    return true
  }

  private mutating func compareWords(
    _ own: ArraySlice<UInt8>, _ ownToken: TermToken, other: ArraySlice<UInt8>,
    otherToken: TermToken
  ) -> Bool {
    if own == other { return true }
    let a = term.foldedBytes(ownToken)
    let b = text.foldedBytes(otherToken)
    if ownToken.isWord {
      if a != b, !compareLetters(Array(a), Array(b)) { return false }
      if Self.isSign(own) != Self.isSign(other) { differences.insert(.spelling) }
      compareCase(Array(own), Array(other))
    } else if a != b {
      differences.insert(.script)
    } else {
      differences.insert(.typography)
    }
    return true
  }

  /// Whether a word is a sign that is read as a word (`&`).
  private static func isSign(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 1 && word.first.map { TokenClass.of(UInt32($0)) } == .sign
  }

  /// Compares two folded words with the same stem: spelling, inflection, or a common root.
  ///
  /// - Returns: `false` if they have only their stem in common.
  private mutating func compareLetters(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a != b else { return true }
    if let clitic = tokenizer.clitic(of: b), tokenizer.clitic(of: a) == nil {
      differences.insert(.possessive)
      return compareLetters(a, Array(b.dropLast(clitic)))
    }
    let a = a.withUnsafeBufferPointer { tokenizer.uniform($0) }
    let b = b.withUnsafeBufferPointer { tokenizer.uniform($0) }
    guard a != b else {
      differences.insert(.spelling)
      return true
    }
    var shared = 0
    while shared < min(a.count, b.count), a[shared] == b[shared] { shared += 1 }
    guard let relation = tokenizer.relation(a, b, shared: shared) else { return false }
    differences.insert(relation)
    return true
  }

  /// Compares capitals letter by letter, as far as two words agree.
  private mutating func compareCase(_ own: [UInt8], _ other: [UInt8]) {
    var a = String(decoding: own, as: UTF8.self).unicodeScalars.makeIterator()
    var b = String(decoding: other, as: UTF8.self).unicodeScalars.makeIterator()
    while let left = a.next(), let right = b.next() {
      let (x, y) = (Self.narrow(left.value), Self.narrow(right.value))
      if x != left.value || y != right.value, left != right { differences.insert(.typography) }
      guard x != y else { continue }
      let (lowX, lowY) = (CharacterClass.lowercase(x), CharacterClass.lowercase(y))
      guard lowX == lowY else { return }
      differences.insert(lowX == x ? .capitalAdded : .capitalLost)
    }
  }

  /// A full-width letter or digit as its half-width form.
  private static func narrow(_ scalar: UInt32) -> UInt32 {
    (0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar
  }
}
