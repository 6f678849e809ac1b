// SPDX-License-Identifier: Apache-2.0
import Matching
import TextModel

/// Finds the translations that other papers of the memory have for a sentence.
struct OtherTranslations {
  let memory: any MemorySearch
  /// The name of the paper at hand, whose own translations do not count.
  let paper: String

  /// The translations of a sentence, best match first.
  func targets(of source: String, in pair: LanguagePair) throws -> [String] {
    var search = MatchOptions(from: pair.from, to: pair.to)
    search.minimumScore = .full
    return try memory.matches(for: source, options: search).filter { $0.file != paper }
      .map(\.target)
  }
}
