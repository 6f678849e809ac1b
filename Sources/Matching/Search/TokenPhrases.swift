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

  /// The phrases by their first token.
  private var phrases: [String: [Phrase]] = [:]
  /// The phrases by the beginning of their first token.
  private var beginnings: [String: [Phrase]] = [:]
  /// The phrases that begin with a number.
  private var numbered: [Phrase] = []
  /// The lengths of the beginnings, in characters.
  private var lengths: Set<Int> = []

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
    } else if first.isBeginning {
      beginnings[first.text, default: []].append(phrase)
      lengths.insert(first.text.count)
    } else {
      phrases[first.text, default: []].append(phrase)
    }
  }

  /// The phrases in a text, in its order.
  ///
  /// - Parameters:
  ///   - words: the folded tokens.
  ///   - written: the tokens as the text has them.
  /// - Complexity: O(*tokens* × *lengths of beginnings*).
  func found(in words: [String], written: [String]) -> [Found] {
    if phrases.isEmpty, beginnings.isEmpty, numbered.isEmpty { return [] }
    var found: [Found] = []
    for (at, token) in words.enumerated() {
      var fitting = phrases[token] ?? []
      let count = token.count
      for length in lengths where length <= count {
        fitting += beginnings[String(token.prefix(length))] ?? []
      }
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
