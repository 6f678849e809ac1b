// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Phrases of a language's tables, found in the tokens of a text.
///
/// In a phrase, `_` is a space. A word that ends with `*` may have any ending, and the word `#` is any number in digits
/// or Han numerals; `####` is one of four characters, as years are. A phrase of one token with a capital letter (`US`)
/// matches only a token that is written in the same case.
struct TokenPhrases<Value: Sendable>: Sendable {
  /// A phrase at a place of a text.
  struct Found {
    /// The tokens of the text.
    let range: Range<Int>
    /// The length of the phrase as the table has it, in characters.
    let length: Int
    let value: Value
  }

  private struct Word: Sendable {
    let text: String
    let hash: TokenHash
    var isBeginning = false
    var isNumber = false
    /// The number of characters that a number must have; 0 for any.
    var length = 0

    init(_ text: String, isBeginning: Bool = false) {
      (self.text, self.isBeginning) = (text, isBeginning)
      hash = TokenHash(text)
    }

    /// A number of so many characters, or of any number of them.
    init(numberOf length: Int) {
      self.init("")
      (isNumber, self.length) = (true, length)
    }

    /// The end of the tokens from a place that match the word; `nil` if they do not.
    func end(from at: Int, in tokens: [String], _ hashes: TokenHashes) -> Int? {
      guard at < tokens.count else { return nil }
      if isNumber {
        var end = at
        while end < tokens.count, Self.isNumber(tokens[end]) { end += 1 }
        guard end > at else { return nil }
        return length == 0 || tokens[at..<end].reduce(0) { $0 + $1.count } == length ? end : nil
      }
      let (own, beginnings) = (text.utf8, hashes.range(at: at))
      guard isBeginning ? own.count <= beginnings.count : own.count == beginnings.count,
        own.isEmpty || hashes.beginnings[beginnings.lowerBound + own.count - 1] == hash.value
      else { return nil }
      // By bytes: comparing strings looks for other forms of the same characters, which tokens do not have.
      return tokens[at].utf8.starts(with: own) ? at + 1 : nil
    }

    static func isNumber(_ token: String) -> Bool {
      guard let first = token.unicodeScalars.first else { return false }
      return first.value.isASCIIDigit || HanNumeral.Symbol(first.value) != nil
    }
  }

  private struct Phrase: Sendable {
    /// The places of its words in `words`.
    let words: Range<Int>
    let length: Int
    /// The case in which the phrase must be written.
    let written: String?
    let value: Value
  }

  /// Phrases that begin likewise, by the places of the first and the last of them in the order of adding.
  ///
  /// The others are found by `following`.
  private struct Chain: Sendable {
    let first: Int
    var last: Int
  }

  private var words: [Word] = []
  private var phrases: [Phrase] = []
  /// For each phrase the next one of its chain.
  private var following: [Int?] = []
  /// The phrases by the hash of their first token.
  private var whole: [UInt64: Chain] = [:]
  /// The phrases whose second token is fixed too, by the hash of both.
  private var paired: [UInt64: Chain] = [:]
  /// The phrases by the hash of the beginning of their first token.
  private var beginnings: [UInt64: Chain] = [:]
  /// The phrases that begin with a number.
  private var numbered: Chain?
  /// A bit for each hash, so that few tokens are looked up in vain.
  private var filter = HashFilter()
  /// Likewise for the hashes of two tokens, and of beginnings.
  private var pairFilter = HashFilter()
  private var beginningFilter = HashFilter()

  init() {}

  /// Makes room for some phrases.
  init(capacity: Int) {
    words.reserveCapacity(2 * capacity)
    phrases.reserveCapacity(capacity)
    following.reserveCapacity(capacity)
  }

  /// Adds a phrase.
  mutating func add(_ form: String, _ value: Value, cutBy tokenizer: Tokenizer) {
    let start = words.count
    for part in form.utf8.split(separator: UInt8(ascii: "_")) {
      if part.allSatisfy({ $0 == UInt8(ascii: "#") }) {
        words.append(Word(numberOf: part.count == 1 ? 0 : part.count))
        continue
      }
      let isBeginning = part.last == UInt8(ascii: "*")
      let letters = isBeginning ? part.dropLast() : part
      if !letters.isEmpty, letters.allSatisfy({ $0.isASCIISmallLetter }) {
        // Small letters of ASCII are one token, and stay as they are.
        words.append(Word(String(Substring(letters)), isBeginning: isBeginning))
        continue
      }
      let text = tokenizer.tokenize(String(Substring(letters)))
      for at in text.tokens.indices {
        words.append(Word(text.folded(at), isBeginning: isBeginning && at + 1 == text.count))
      }
    }
    guard start < words.count else { return }
    let hasCase =
      words.count == start + 1
      && form.unicodeScalars.contains { CharacterClass.isUppercase($0.value) }
    let number = phrases.count
    phrases.append(
      Phrase(
        words: start..<words.count, length: words[start...].reduce(0) { $0 + $1.text.count },
        written: hasCase ? form : nil, value: value))
    let first = words[start]
    let second = words[start...].dropFirst().first
    following.append(nil)
    if first.isNumber {
      Self.append(number, of: &following, to: &numbered)
      return
    }
    let hash = first.hash
    if first.isBeginning {
      beginningFilter.add(hash.value)
      Self.append(number, of: &following, to: &beginnings[hash.value])
    } else if let second, !second.isNumber, !second.isBeginning {
      let both = hash.joined(with: second.hash)
      pairFilter.add(both)
      Self.append(number, of: &following, to: &paired[both])
    } else {
      filter.add(hash.value)
      Self.append(number, of: &following, to: &whole[hash.value])
    }
  }

  private static func append(_ phrase: Int, of following: inout [Int?], to chain: inout Chain?) {
    if let last = chain?.last { following[last] = phrase }
    chain = Chain(first: chain?.first ?? phrase, last: phrase)
  }

  /// The phrases in a text, in its order.
  func found(in text: WarningFeatures) -> [Found] {
    phrases.isEmpty ? [] : found(in: text.words, written: text.written, hashes: text.hashes)
  }

  /// The phrases in the words of a text from which endings may have been removed, in its order.
  func found(in words: [String], of text: WarningFeatures) -> [Found] {
    found(
      in: words, written: text.written, hashes: words == text.words ? text.hashes : nil)
  }

  /// The phrases in tokens, in their order.
  ///
  /// - Parameters:
  ///   - tokens: the folded tokens.
  ///   - written: the tokens as the text has them.
  ///   - hashes: the hashes of the folded tokens; left out, they are computed.
  /// - Complexity: O(*n*) for tokens of *n* bytes, beside the phrases that begin like them.
  func found(in tokens: [String], written: [String], hashes: TokenHashes? = nil) -> [Found] {
    if phrases.isEmpty { return [] }
    let hashes = hashes ?? TokenHashes(tokens)
    var found: [Found] = []
    /// Collects the phrases of two chains that are at a place, in the order in which they were added.
    func collect(_ chain: Chain?, _ other: Chain? = nil, at: Int) {
      var (one, two) = (chain?.first, other?.first)
      while let number = one.map({ min($0, two ?? $0) }) ?? two {
        if number == one { one = following[number] } else { two = following[number] }
        guard let end = end(of: number, from: at, in: tokens, hashes),
          phrases[number].written.map({ $0 == written[at] }) ?? true
        else { continue }
        found.append(
          Found(range: at..<end, length: phrases[number].length, value: phrases[number].value))
      }
    }
    for at in tokens.indices {
      if !beginnings.isEmpty {
        for place in hashes.range(at: at) where beginningFilter.mayHave(hashes.beginnings[place]) {
          collect(beginnings[hashes.beginnings[place]], at: at)
        }
      }
      let hash = hashes.whole[at]
      let both = hash.joined(with: at + 1 < tokens.count ? hashes.whole[at + 1] : TokenHash())
      let (isFirst, isPair) = (filter.mayHave(hash.value), pairFilter.mayHave(both))
      if isFirst || isPair {
        collect(isFirst ? whole[hash.value] : nil, isPair ? paired[both] : nil, at: at)
      }
      if numbered != nil, Word.isNumber(tokens[at]), at == 0 || !Word.isNumber(tokens[at - 1]) {
        collect(numbered, at: at)
      }
    }
    return found
  }

  /// The end of the tokens from a place that match a phrase; `nil` if they do not.
  private func end(
    of phrase: Int, from at: Int, in tokens: [String], _ hashes: TokenHashes
  ) -> Int? {
    var end = at
    for word in phrases[phrase].words {
      guard let next = words[word].end(from: end, in: tokens, hashes) else { return nil }
      end = next
    }
    return end
  }
}
