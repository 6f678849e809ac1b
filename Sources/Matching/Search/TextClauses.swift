// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The clauses of a text: its tokens between marks.
struct TextClauses {
  /// For each token the first one of its clause; a mark has its own place.
  private var starts: [Int] = []
  /// For each token the one after its clause; a mark has its own place.
  private var ends: [Int]

  /// The clauses of some tokens, where a hyphen is not the end of one.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  init(_ words: [String]) {
    ends = Array(words.indices)
    for at in words.indices {
      let isMark = !Self.beginsWithLetter(words[at]) && Self.isMark(words[at])
      let isFirst = at == 0 || ends[at - 1] == at - 1
      starts.append(isMark || isFirst ? at : starts[at - 1])
      if !isMark { ends[at] = at + 1 }
    }
    for at in ends.indices.dropLast().reversed() where ends[at] == at + 1 && ends[at + 1] > at + 1 {
      ends[at] = ends[at + 1]
    }
  }

  private static func isMark(_ word: String) -> Bool {
    word != "-" && word.allSatisfy { !$0.isLetter && !$0.isNumber }
  }

  /// Whether a word begins with a letter or digit that its bytes tell at once: of ASCII, Russian or the main block of Han.
  private static func beginsWithLetter(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first.isASCIILetter || first.isASCIIDigit || first == 0xD0 || first == 0xD1
      || 0xE5...0xE8 ~= first
  }

  /// The tokens around some tokens, as far as the next marks.
  func around(_ tokens: Range<Int>) -> Range<Int> {
    starts[tokens.lowerBound]..<max(ends[tokens.upperBound - 1], tokens.upperBound)
  }
}

/// How many of some tokens are in a range.
struct TokenCounts {
  private var before: [Int]

  /// - Parameter count: the number of tokens of the text.
  /// - Complexity: O(*count*).
  init(_ tokens: some Sequence<Int>, ofTokens count: Int) {
    before = [Int](repeating: 0, count: count + 1)
    for token in tokens { before[token + 1] += 1 }
    for at in before.indices.dropFirst() { before[at] += before[at - 1] }
  }

  /// How many are in a range.
  func count(in range: Range<Int>) -> Int {
    before[range.upperBound] - before[range.lowerBound]
  }
}
