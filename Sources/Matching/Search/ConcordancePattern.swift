// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// The pattern of a concordance search: adjacent tokens; white space is ignored.
struct ConcordancePattern {
  /// A place of the pattern.
  enum Element {
    /// Any of these tokens, by their codes.
    case token(TokenCodes, isMark: Bool)
    /// Up to `gapLimit` tokens of any sort.
    case gap
  }

  /// The largest number of tokens that a `*` by itself matches.
  static let gapLimit = 5
  /// The most places of a pattern; a longer query is found nowhere as a phrase.
  static let longest = 1_000
  /// The most different words with stars that are looked up among the words of the index.
  private static let mostStars = 20

  let elements: [Element]
  private let hasGaps: Bool
  /// Whether some token may be part of a number, which the index stores as a whole.
  let hasNumerals: Bool

  /// The pattern of a range of tokens of a text.
  init(_ text: TokenizedText, _ run: Range<Int>) {
    elements = run.map {
      .token(TokenCodes(CollectionOfOne(ComparedText.code(of: $0, in: text))), isMark: false)
    }
    hasGaps = false
    hasNumerals = run.contains { ComparedText.isNumeral($0, in: text) }
  }

  /// The tokens of a pattern that is a plain sequence without marks and stars; `nil` for any other.
  var run: [TokenCodes]? {
    var run: [TokenCodes] = []
    for element in elements {
      guard case .token(let codes, isMark: false) = element else { return nil }
      run.append(codes)
    }
    return run
  }

  /// Reads a query.
  ///
  /// Words match all their forms in the language; `*` in a word matches any letters, by itself up
  /// to five tokens.
  ///
  /// - Parameter words: the words of the index, from which forms and patterns are expanded.
  init(
    _ query: String, _ tokenizer: Tokenizer, words: WordList, language: LanguageTag,
    isInflected: Bool
  ) {
    let text = tokenizer.tokenize(query)
    let stemmer = isInflected ? Stemmer(language) : nil
    var elements: [Element] = []
    var starred: [[UInt8]: TokenCodes] = [:]
    var at = 0
    while at < text.count, elements.count <= Self.longest {
      var end = at + 1
      // A word and the stars attached to it.
      while end < text.count,
        text.tokens[end].range.lowerBound == text.tokens[end - 1].range.upperBound,
        Self.isStar(text, end) && text.tokens[end - 1].kind == .word
          || text.tokens[end].kind == .word && Self.isStar(text, end - 1)
      {
        end += 1
      }
      let folded = text.foldedUTF8[
        text.tokens[at].foldedRange.lowerBound..<text.tokens[end - 1].foldedRange.upperBound]
      if end > at + 1 {
        let pattern = Array(folded)
        if starred[pattern] == nil {
          let isKnown = starred.count < Self.mostStars
          starred[pattern] = TokenCodes(
            Self.codes(of: isKnown ? Self.matching(pattern, words) : []))
        }
        elements.append(.token(starred[pattern] ?? TokenCodes([]), isMark: false))
      } else if Self.isStar(text, at) {
        elements.append(.gap)
      } else {
        var codes: Set<UInt64> = [ComparedText.code(Array(folded))]
        if text.tokens[at].kind == .word, let stemmer {
          codes.formUnion(
            Self.codes(of: Self.forms(of: Array(folded), in: words, stemmer: stemmer)))
        }
        elements.append(.token(TokenCodes(codes), isMark: text.tokens[at].kind == .punctuation))
      }
      at = end
    }
    // A gap at either end matches nothing.
    while case .gap? = elements.last { elements.removeLast() }
    let start = elements.firstIndex { if case .gap = $0 { false } else { true } }
    self.elements = elements.count > Self.longest ? [] : Array(elements[(start ?? 0)...])
    hasGaps = self.elements.contains { if case .gap = $0 { true } else { false } }
    hasNumerals = text.tokens.indices.contains { ComparedText.isNumeral($0, in: text) }
  }

  private static func isStar(_ text: TokenizedText, _ at: Int) -> Bool {
    let range = text.tokens[at].foldedRange
    return range.count == 1 && text.foldedUTF8[range.lowerBound] == 0x2A
  }

  private static func codes(of words: [[UInt8]]) -> Set<UInt64> {
    Set(words.map(ComparedText.code))
  }

  /// The words of the index with the stem of a word.
  private static func forms(of word: [UInt8], in words: WordList, stemmer: Stemmer)
    -> [[UInt8]]
  {
    let stem = { (word: UnsafeBufferPointer<UInt8>) -> [UInt8] in
      var out: [UInt8] = []
      stemmer.appendStem(of: word, to: &out)
      return out
    }
    let wanted = word.withUnsafeBufferPointer { stem($0) }
    return words.words(withStem: WordCollector.stemHash(wanted)).map { words.word($0) }
      .filter { stem($0) == wanted }.map(Array.init)
  }

  /// The words of the index that match a pattern with stars.
  private static func matching(_ pattern: [UInt8], _ words: WordList) -> [[UInt8]] {
    (0..<words.count).map { words.word($0) }.filter { fits(pattern[...], $0) }.map(Array.init)
  }

  /// Whether a word matches a pattern in which `*` matches any bytes: greedy, with one step back.
  private static func fits(_ pattern: ArraySlice<UInt8>, _ word: UnsafeBufferPointer<UInt8>) -> Bool
  {
    var (p, w) = (pattern.startIndex, 0)
    var star: (pattern: Int, word: Int)?
    while w < word.count {
      if p < pattern.endIndex, pattern[p] == 0x2A {
        star = (p, w)
        p += 1
      } else if p < pattern.endIndex, pattern[p] == word[w] {
        (p, w) = (p + 1, w + 1)
      } else if let back = star {
        star = (back.pattern, back.word + 1)
        (p, w) = (back.pattern + 1, back.word + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == 0x2A }
  }

  /// The byte ranges of a text where the pattern occurs; they do not overlap.
  func hits(in text: TokenizedText) -> [Range<Int>] {
    let codes = text.tokens.indices.map { ComparedText.code(of: $0, in: text) }
    var hits: [Range<Int>] = []
    var at = 0
    while at < codes.count {
      if let end = end(from: at, codes), end > at {
        hits.append(text.tokens[at].range.lowerBound..<text.tokens[end - 1].range.upperBound)
        at = end
      } else {
        at += 1
      }
    }
    return hits
  }

  /// The end of the shortest passage from `start` that the elements match.
  ///
  /// - Complexity: O(*elements* · *gaps*).
  private func end(from start: Int, _ codes: [UInt64]) -> Int? {
    guard hasGaps else {
      guard start + elements.count <= codes.count else { return nil }
      for at in elements.indices {
        guard case .token(let wanted, _) = elements[at], wanted.contains(codes[start + at]) else {
          return nil
        }
      }
      return start + elements.count
    }
    if case .token(let wanted, _)? = elements.first, start < codes.count,
      !wanted.contains(codes[start])
    {
      return nil
    }
    // Where the elements so far may end, in order.
    var ends = [start]
    for element in elements {
      var next: [Int] = []
      switch element {
      case .token(let wanted, _):
        for at in ends where at < codes.count && wanted.contains(codes[at]) { next.append(at + 1) }
      case .gap:
        for at in ends {
          let first = max(at, (next.last ?? -1) + 1)
          let last = min(at + Self.gapLimit, codes.count)
          if first <= last { next += first...last }
        }
      }
      if next.isEmpty { return nil }
      ends = next
    }
    return ends.first
  }
}
