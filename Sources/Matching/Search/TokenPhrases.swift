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
    /// Equal hashes of 64 bits are taken for equal words.
    var hash = TokenHash()
    /// The length in bytes; of a number the characters that it must have, 0 for any.
    var length: UInt16
    var isBeginning = false
    var isNumber = false

    /// The end of the tokens from a place that match the word; `nil` if they do not.
    func end(from at: Int, in tokens: [String], _ hashes: TokenHashes) -> Int? {
      guard at < tokens.count else { return nil }
      if isNumber {
        var end = at
        while end < tokens.count, Self.isNumber(tokens[end]) { end += 1 }
        guard end > at else { return nil }
        return length == 0 || tokens[at..<end].reduce(0) { $0 + $1.count } == length ? end : nil
      }
      let (own, beginnings) = (Int(length), hashes.range(at: at))
      guard isBeginning ? own <= beginnings.count : own == beginnings.count,
        own == 0 || hashes.beginnings[beginnings.lowerBound + own - 1] == hash.value
      else { return nil }
      return at + 1
    }

    static func isNumber(_ token: String) -> Bool {
      guard let first = token.unicodeScalars.first else { return false }
      return first.value.isASCIIDigit || HanNumeral.Symbol(first.value) != nil
    }
  }

  /// A phrase, in 16 bytes: most of the time for a text is spent waiting for these.
  private struct Phrase: Sendable {
    /// The place of its first word in `words`.
    let word: Int32
    /// The number of its words.
    let words: UInt16
    /// The number of its characters.
    let length: UInt16
    /// The next phrase of its chain; -1 after the last.
    var next: Int32 = -1
    /// Whether it must be written in the case that `written` has.
    let hasCase: Bool
  }

  /// Phrases that begin likewise, by the places of the first and the last of them in the order of adding.
  private struct Chain: Sendable {
    let first: Int32
    var last: Int32
  }

  private var words: [Word] = []
  private var phrases: [Phrase] = []
  /// The value of each phrase.
  private var values: [Value] = []
  /// The case in which some phrases must be written.
  private var written: [Int32: String] = [:]
  /// The phrases by the hash of their first token.
  private var whole = HashTable<Chain>()
  /// The phrases whose second token is fixed too, by the hash of both.
  private var paired = HashTable<Chain>()
  /// The phrases by the hash of the beginning of their first token.
  private var beginnings = HashTable<Chain>()
  /// The phrases that begin with a number.
  private var numbered: Chain?

  init() {}

  /// Makes room for some phrases.
  init(capacity: Int) {
    words.reserveCapacity(2 * capacity)
    phrases.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  /// Adds a phrase.
  ///
  /// - Complexity: O(*n*) for a phrase of *n* bytes.
  mutating func add(_ form: String, _ value: Value, cutBy tokenizer: Tokenizer) {
    let start = words.count
    var characters = 0
    var phrase = form
    phrase.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        let end = bytes[at...].firstIndex(of: UInt8(ascii: "_")) ?? bytes.count
        if end > at { characters += addWords(of: bytes[at..<end], cutBy: tokenizer) }
        at = end + 1
      }
    }
    guard start < words.count else { return }
    let hasCase =
      words.count == start + 1
      && form.unicodeScalars.contains { CharacterClass.isUppercase($0.value) }
    let number = Int32(phrases.count)
    phrases.append(
      Phrase(
        word: Int32(start), words: UInt16(words.count - start),
        length: UInt16(clamping: characters), hasCase: hasCase))
    values.append(value)
    if hasCase { written[number] = form }
    let first = words[start]
    let second = words[start...].dropFirst().first
    if first.isNumber {
      numbered = appending(number, to: numbered)
      return
    }
    let hash = first.hash
    if first.isBeginning {
      beginnings[hash.value] = appending(number, to: beginnings[hash.value])
    } else if let second, !second.isNumber, !second.isBeginning {
      let both = hash.joined(with: second.hash)
      paired[both] = appending(number, to: paired[both])
    } else {
      whole[hash.value] = appending(number, to: whole[hash.value])
    }
  }

  /// Adds the words of a part of a phrase between spaces, and returns the number of their characters.
  private mutating func addWords(
    of part: Slice<UnsafeBufferPointer<UInt8>>, cutBy tokenizer: Tokenizer
  ) -> Int {
    if part.allSatisfy({ $0 == UInt8(ascii: "#") }) {
      words.append(
        Word(length: part.count == 1 ? 0 : UInt16(clamping: part.count), isNumber: true))
      return 0
    }
    let isBeginning = part.last == UInt8(ascii: "*")
    let letters = isBeginning ? part.dropLast() : part
    if !letters.isEmpty, letters.allSatisfy({ $0.isASCIISmallLetter }) {
      // Small letters of ASCII are one token, and stay as they are.
      return addWord(letters, isBeginning: isBeginning)
    }
    let text = tokenizer.tokenize(String(decoding: letters, as: UTF8.self))
    return text.tokens.indices.reduce(0) {
      $0 + addWord(text.folded($1).utf8, isBeginning: isBeginning && $1 + 1 == text.count)
    }
  }

  /// Adds a word of folded bytes, and returns the number of its characters.
  private mutating func addWord(_ bytes: some Sequence<UInt8>, isBeginning: Bool) -> Int {
    var (hash, length, characters) = (TokenHash(), 0, 0)
    for byte in bytes {
      hash.add(byte)
      length += 1
      if byte & 0xC0 != 0x80 { characters += 1 }
    }
    words.append(Word(hash: hash, length: UInt16(clamping: length), isBeginning: isBeginning))
    return characters
  }

  private mutating func appending(_ phrase: Int32, to chain: Chain?) -> Chain {
    if let last = chain?.last { phrases[Int(last)].next = phrase }
    return Chain(first: chain?.first ?? phrase, last: phrase)
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
    /// Collects a phrase if it is at a place where its first words are known to be.
    func collect(_ phrase: Phrase, _ number: Int32, at: Int, besides known: Int) {
      var end = at + known
      for word in known..<Int(phrase.words) {
        guard let next = words[Int(phrase.word) + word].end(from: end, in: tokens, hashes) else {
          return
        }
        end = next
      }
      if phrase.hasCase, self.written[number] != written[at] { return }
      found.append(
        Found(range: at..<end, length: Int(phrase.length), value: values[Int(number)]))
    }
    /// Collects the phrases of two chains that are at a place, in the order in which they were added; the first word of
    /// one and the first two of the other are known to be there.
    func collect(_ one: Chain?, _ other: Chain? = nil, at: Int, besides known: Int = 1) {
      var (own, second) = (one?.first ?? -1, other?.first ?? -1)
      while own >= 0 || second >= 0 {
        let isOwn = own >= 0 && (second < 0 || own < second)
        let number = isOwn ? own : second
        let phrase = phrases[Int(number)]
        if isOwn { own = phrase.next } else { second = phrase.next }
        collect(phrase, number, at: at, besides: isOwn ? known : 2)
      }
    }
    for at in tokens.indices {
      for place in hashes.range(at: at) {
        if let chain = beginnings[hashes.beginnings[place]] { collect(chain, at: at) }
      }
      let hash = hashes.whole[at]
      let both = hash.joined(with: at + 1 < tokens.count ? hashes.whole[at + 1] : TokenHash())
      let (first, pair) = (whole[hash.value], paired[both])
      if first != nil || pair != nil { collect(first, pair, at: at) }
      if numbered != nil, Word.isNumber(tokens[at]), at == 0 || !Word.isNumber(tokens[at - 1]) {
        collect(numbered, at: at, besides: 0)
      }
    }
    return found
  }
}
