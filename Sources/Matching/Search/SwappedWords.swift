// SPDX-License-Identifier: Apache-2.0
import Segmentation

/// The words of a language that exclude one another where one takes the place of the other, compiled: 上 and 下 in
/// 地上部分 and 地下部分, `over` and `under`.
///
/// Such words are so short or so common that two texts may have one each for other reasons. They count only where the
/// one is all that the other text has at its place.
struct SwappedWords: Sendable {
  private struct Word: Hashable, Sendable {
    let row: Int
    let number: Int
  }

  /// The words by their folded tokens.
  private var words: [[String]: [Word]] = [:]
  /// Forms in which the words do not count, by their rows: 先后 in a row of 前 and 后.
  private var exceptions = TokenPhrases<Int>()

  /// Compiles rows of words; a word is a list of its forms, in the notation of `WarningData.swaps`.
  init(rows: [[[String]]]) {
    let tokenizer = Tokenizer()
    for (row, words) in rows.enumerated() {
      for (number, forms) in words.enumerated() {
        for form in forms {
          if form.hasPrefix("=") {
            exceptions.add(String(form.dropFirst()), row, cutBy: tokenizer)
            continue
          }
          let text = tokenizer.tokenize(form.replacing("_", with: " "))
          self.words[text.tokens.indices.map(text.folded), default: []]
            .append(Word(row: row, number: number))
        }
      }
    }
  }

  /// Whether a text has a word of a row where the other text has another word of the row.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  func differ(_ query: WarningFeatures, _ unit: WarningFeatures, edits: [MatchEdit]) -> Bool {
    if words.isEmpty { return false }
    lazy var own = Exceptions(exceptions, in: query)
    lazy var others = Exceptions(exceptions, in: unit)
    for edit in edits where edit.operation == .replace {
      guard let first = words[Array(query.words[edit.query])],
        let second = words[Array(unit.words[edit.unit])]
      else { continue }
      for word in first
      where second.contains(where: { $0.row == word.row && $0.number != word.number }) {
        if !own.cover(edit.query, of: word.row), !others.cover(edit.unit, of: word.row) {
          return true
        }
      }
    }
    return false
  }

  /// The places of a text where the words of a row do not count.
  private struct Exceptions {
    private struct Place: Hashable {
      let row: Int
      let token: Int
    }

    /// For each token the farthest end of a form that it is in.
    private var ends: [Place: Int] = [:]

    /// - Complexity: O(*n*) for a text of *n* bytes.
    init(_ exceptions: TokenPhrases<Int>, in text: WarningFeatures) {
      for form in exceptions.found(in: text) {
        for token in form.range {
          let place = Place(row: form.value, token: token)
          ends[place] = max(ends[place] ?? 0, form.range.upperBound)
        }
      }
    }

    /// Whether some tokens are within a form of a row.
    func cover(_ tokens: Range<Int>, of row: Int) -> Bool {
      (ends[Place(row: row, token: tokens.lowerBound)] ?? 0) >= tokens.upperBound
    }
  }
}
