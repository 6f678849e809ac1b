// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// Words that may say no and that two texts have both, so that neither of them says no by these: `without` and 未经.
struct SharedDenials {
  /// The tokens of such words in the first text.
  private(set) var first: Set<Int> = []
  /// The tokens of such words in the second text.
  private(set) var second: Set<Int> = []

  /// The words of `NegationData.shared` whose kinds both texts have.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  init(_ pair: ContrastPair) {
    let own = Self.kinds(in: pair.first, pair.languages)
    guard !own.isEmpty else { return }
    let others = Self.kinds(in: pair.second, pair.languages)
    for (kind, tokens) in own {
      guard let theirs = others[kind] else { continue }
      first.formUnion(tokens)
      second.formUnion(theirs)
    }
  }

  private static func kinds(
    in text: ContrastText, _ languages: LanguageCatalog
  ) -> [String: Set<Int>] {
    let found = tables.table(for: text.language, in: languages)
      .found(in: text.features)
    var kinds: [String: Set<Int>] = [:]
    // `if not` is an exception, and its `not` is nothing else.
    for word in TokenPhrases.outer(of: found) {
      kinds[word.value, default: []].formUnion(word.range)
    }
    return kinds
  }

  private static let tables = CompiledTables { tag, languages in
    let tokenizer = Tokenizer()
    var words = TokenPhrases<String>()
    for kind in DataText.lines(languages[tag].negation?.shared ?? "") {
      for form in kind.dropFirst() { words.add(form, kind[0], cutBy: tokenizer) }
    }
    return words
  }
}
