// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// Phrases of a language's tables, found in the tokens of a text.
///
/// In a phrase, `_` is a space. A word that ends with `*` may have any ending. A phrase of one token with a capital
/// letter (`US`) matches only a token that is written in the same case.
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
    let isBeginning: Bool

    func matches(_ token: String) -> Bool { isBeginning ? token.hasPrefix(text) : token == text }
  }

  private struct Phrase: Sendable {
    let words: [Word]
    let length: Int
    /// The case in which the phrase must be written.
    let written: String?
    let value: Value
  }

  /// The phrases by their first token.
  private var phrases: [String: [Phrase]] = [:]
  /// The phrases by the beginning of their first token.
  private var beginnings: [String: [Phrase]] = [:]
  /// The lengths of the beginnings, in characters.
  private var lengths: Set<Int> = []

  init() {}

  /// Adds a phrase.
  mutating func add(_ form: String, _ value: Value, cutBy tokenizer: Tokenizer) {
    var words: [Word] = []
    for part in form.split(separator: "_") {
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
    if first.isBeginning {
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
    if phrases.isEmpty, beginnings.isEmpty { return [] }
    var found: [Found] = []
    for (at, token) in words.enumerated() {
      var fitting = phrases[token] ?? []
      for length in lengths { fitting += beginnings[String(token.prefix(length))] ?? [] }
      for phrase in fitting where at + phrase.words.count <= words.count {
        let end = at + phrase.words.count
        guard zip(phrase.words, words[at..<end]).allSatisfy({ $0.matches($1) }),
          phrase.written.map({ $0 == written[at] }) ?? true
        else { continue }
        found.append(Found(range: at..<end, length: phrase.length, value: phrase.value))
      }
    }
    return found
  }
}
