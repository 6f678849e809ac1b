// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

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
    var isBeginning = false
    var isNumber = false
    /// The number of characters that a number must have; 0 for any.
    var length = 0

    /// The end of the tokens from a place that match the word; `nil` if they do not.
    func end(from at: Int, in tokens: [String]) -> Int? {
      guard at < tokens.count else { return nil }
      if isNumber {
        var end = at
        while end < tokens.count, Self.isNumber(tokens[end]) { end += 1 }
        guard end > at else { return nil }
        return length == 0 || tokens[at..<end].reduce(0) { $0 + $1.count } == length ? end : nil
      }
      let token = tokens[at]
      return (isBeginning ? token.hasPrefix(text) : token == text) ? at + 1 : nil
    }

    static func isNumber(_ token: String) -> Bool {
      guard let first = token.unicodeScalars.first else { return false }
      return (0x30...0x39).contains(first.value) || HanNumeral.Symbol(first.value) != nil
    }
  }

  private struct Phrase: Sendable {
    let words: [Word]
    let length: Int
    /// The case in which the phrase must be written.
    let written: String?
    let value: Value

    /// The end of the tokens from a place that match the phrase; `nil` if they do not.
    func end(from at: Int, in tokens: [String]) -> Int? {
      var end = at
      for word in words {
        guard let next = word.end(from: end, in: tokens) else { return nil }
        end = next
      }
      return end
    }
  }

  /// The phrases by the hash of their first token.
  private var phrases: [UInt64: [Phrase]] = [:]
  /// The phrases by the hash of the beginning of their first token.
  private var beginnings: [UInt64: [Phrase]] = [:]
  /// The phrases that begin with a number.
  private var numbered: [Phrase] = []
  /// A bit for each hash, so that few tokens are looked up in vain.
  private var filter = HashFilter()

  init() {}

  /// Adds a phrase.
  mutating func add(_ form: String, _ value: Value, cutBy tokenizer: Tokenizer) {
    var words: [Word] = []
    for part in form.split(separator: "_") {
      if part.allSatisfy({ $0 == "#" }) {
        words.append(Word(text: "", isNumber: true, length: part.count == 1 ? 0 : part.count))
        continue
      }
      let isBeginning = part.hasSuffix("*")
      let text = tokenizer.tokenize(String(isBeginning ? part.dropLast() : part))
      for at in text.tokens.indices {
        words.append(Word(text: text.folded(at), isBeginning: isBeginning && at + 1 == text.count))
      }
    }
    guard let first = words.first else { return }
    let hasCase = words.count == 1 && form.contains(where: \.isUppercase)
    let phrase = Phrase(
      words: words, length: words.reduce(0) { $0 + $1.text.count },
      written: hasCase ? form : nil, value: value)
    if first.isNumber {
      numbered.append(phrase)
      return
    }
    let hash = TokenHash(first.text).value
    filter.add(hash)
    if first.isBeginning {
      beginnings[hash, default: []].append(phrase)
    } else {
      phrases[hash, default: []].append(phrase)
    }
  }

  /// The phrases in a text, in its order.
  ///
  /// - Parameters:
  ///   - words: the folded tokens.
  ///   - written: the tokens as the text has them.
  /// - Complexity: O(*n*) for tokens of *n* bytes, beside the phrases that begin like them.
  func found(in words: [String], written: [String]) -> [Found] {
    if phrases.isEmpty, beginnings.isEmpty, numbered.isEmpty { return [] }
    var found: [Found] = []
    for (at, token) in words.enumerated() {
      var fitting: [Phrase] = []
      var hash = TokenHash()
      for byte in token.utf8 {
        hash.add(byte)
        guard filter.mayHave(hash.value) else { continue }
        if let begun = beginnings[hash.value] { fitting += begun }
      }
      if filter.mayHave(hash.value), let whole = phrases[hash.value] { fitting += whole }
      if !numbered.isEmpty, Word.isNumber(token), at == 0 || !Word.isNumber(words[at - 1]) {
        fitting += numbered
      }
      for phrase in fitting {
        guard let end = phrase.end(from: at, in: words),
          phrase.written.map({ $0 == written[at] }) ?? true
        else { continue }
        found.append(Found(range: at..<end, length: phrase.length, value: phrase.value))
      }
    }
    return found
  }
}

/// The hash of a token, byte by byte (FNV-1a), so that all its beginnings are hashed at once.
private struct TokenHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

/// A set of hashes that may say yes to one that it does not have.
private struct HashFilter: Sendable {
  /// 65,536 bits.
  private var bits: [UInt64] = []

  mutating func add(_ hash: UInt64) {
    if bits.isEmpty { bits = [UInt64](repeating: 0, count: 1024) }
    bits[Self.word(hash)] |= Self.bit(hash)
  }

  func mayHave(_ hash: UInt64) -> Bool {
    !bits.isEmpty && bits[Self.word(hash)] & Self.bit(hash) != 0
  }

  private static func word(_ hash: UInt64) -> Int { Int((hash ^ hash >> 32) >> 6 & 1023) }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 << ((hash ^ hash >> 32) & 63) }
}
