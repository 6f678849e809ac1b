// SPDX-License-Identifier: Apache-2.0

/// Words of terms by their first letter.
///
/// Those that may be a word of the text but for a slip are found without reading the others.
struct SimilarWords {
  private struct Candidate {
    let key: UInt32
    /// The letters of the stem that every word with a slip has, all but one of them at least.
    let head: LetterSet
    /// Letters of the terms with the same property; empty if none are known.
    let whole: LetterSet
  }

  private let candidates: [UInt16: [Candidate]]

  /// - Parameter whole: letters of the terms with a key, beside those of its stem, that every word with a slip has,
  ///   all but one of them at least.
  /// - Complexity: O(*n*) in the letters of all stems.
  init(_ keys: [UInt32], tables: TermTables, whole: (UInt32) -> LetterSet = { _ in LetterSet() }) {
    var candidates: [UInt16: [Candidate]] = [:]
    for key in keys {
      let stem = tables.stem(of: key)
      let head = LetterSet(SlipFilter.head(of: stem))
      candidates[Self.beginning(of: stem), default: []].append(
        Candidate(key: key, head: head, whole: whole(key)))
    }
    self.candidates = candidates
  }

  /// The keys whose stems begin like a word's stem and may be the word but for a slip: all that are, and few
  /// others.
  ///
  /// - Parameters:
  ///   - word: the folded word, in UTF-8.
  ///   - stem: its stem.
  /// - Complexity: O(*k*) for the *k* words that begin with the same letter, a comparison of numbers each.
  func keys(like word: [UInt8], stem: [UInt8]) -> [UInt32] {
    guard let all = candidates[Self.beginning(of: stem)] else { return [] }
    // A stem may end in a letter that its word lacks.
    let letters = LetterSet(word).union(LetterSet(stem))
    var found: [UInt32] = []
    for candidate in all
    where candidate.head.count(notIn: letters) <= 1 && candidate.whole.count(notIn: letters) <= 1 {
      found.append(candidate.key)
    }
    return found
  }

  private static func beginning(of stem: some Collection<UInt8>) -> UInt16 {
    let isASCII = stem.first.map { $0 < 0x80 } ?? true
    return stem.prefix(isASCII ? 1 : 2).reduce(0) { $0 << 8 | UInt16($1) }
  }
}
