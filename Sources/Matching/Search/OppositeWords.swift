// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// The words of a language that exclude one another, compiled: 出口 and 进口, `last year` and `next year`.
///
/// Two texts differ in such words if one text has more of the first word and the other text has more of the second, or
/// if their order differs: a rise of prices and a fall of costs is not a fall of prices and a rise of costs.
/// One word alone proves nothing: a text may say the same without it.
struct OppositeWords: Sendable {
  /// A word of a row.
  private struct Word: Sendable {
    let row: Int
    let number: Int
  }

  private struct Form: Sendable {
    let tokens: [String]
    let word: Word
  }

  /// The forms by their first token.
  private var forms: [String: [Form]] = [:]
  /// The words by the beginning that all their forms have.
  private var beginnings: [String: [Word]] = [:]
  /// The lengths of the beginnings, in characters.
  private var lengths: Set<Int> = []

  /// Compiles rows of words; a word is a list of its forms, in the notation of `WarningData.opposites`.
  init(rows: [[[String]]]) {
    let tokenizer = Tokenizer()
    for (row, words) in rows.enumerated() {
      for (number, written) in words.enumerated() {
        for form in written {
          add(form, of: Word(row: row, number: number), tokenizer)
        }
      }
    }
  }

  private mutating func add(_ form: String, of word: Word, _ tokenizer: Tokenizer) {
    if form.hasSuffix("*") {
      let beginning = String(form.dropLast())
      beginnings[beginning, default: []].append(word)
      lengths.insert(beginning.count)
      return
    }
    let text = tokenizer.tokenize(DataText.spaced(form))
    let tokens = text.tokens.indices.map(text.folded)
    guard let first = tokens.first else { return }
    forms[first, default: []].append(Form(tokens: tokens, word: word))
  }

  /// The words of each row in a text, in the order of the text.
  ///
  /// - Parameter words: the folded tokens of the text.
  /// - Complexity: O(*tokens* × *lengths of beginnings*).
  func found(in words: [String]) -> [Int: [Int]] {
    if forms.isEmpty, beginnings.isEmpty { return [:] }
    var found: [Int: [Int]] = [:]
    for (at, token) in words.enumerated() {
      for form in forms[token] ?? [] where words[at...].starts(with: form.tokens) {
        found[form.word.row, default: []].append(form.word.number)
      }
      for length in lengths {
        for word in beginnings[String(token.prefix(length))] ?? [] {
          found[word.row, default: []].append(word.number)
        }
      }
    }
    return found
  }

  /// Whether two texts have different words of a row, or the same words in another order.
  static func differ(_ a: [Int: [Int]], _ b: [Int: [Int]]) -> Bool {
    a.contains { row, words in
      guard let others = b[row], words != others else { return false }
      let surplus = { (one: [Int], other: [Int]) in
        one.contains { word in one.count { $0 == word } > other.count { $0 == word } }
      }
      return surplus(words, others) == surplus(others, words)
    }
  }
}
