// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import Interchange
import Languages
import Matching
import Segmentation
import TextModel

/// The words that a workspace and the machine know, as evidence for hyphens at line ends.
///
/// The order is: the document's own spelling, the glossaries and the memory, then, only on request, the word
/// list of a Debian package, then the language's table. Anything else is a guess and is reported as one.
enum CleaningSetup {
  static func options(
    for language: LanguageTag?, glossaries: [GlossaryFile], memory: (any MemorySearch)? = nil,
    steps: Set<CleaningStep> = CleaningStep.standard, usesWordList: Bool = false
  ) -> CleaningOptions {
    var options = CleaningOptions(steps: steps)
    let terms = glossaries.flatMap(\.entries).flatMap(\.sections).flatMap(\.terms)
    let words = WordCounts(terms.filter(\.status.isApproved).map(\.text).joined(separator: "\n"))
    options.evidence.isKnown = { word in
      if words.count(of: word) > 0 { return true }
      guard let memory else { return false }
      // This is only evidence, so a memory that cannot be searched is ignored.
      let search = ConcordanceOptions(
        limit: 1, from: LanguageDetector.detect(word) ?? .english, isInflected: false)
      let found = try? memory.concordance(of: word, options: search).total
      return (found ?? 0) > 0
    }
    options.evidence.isWord = { BaseLexicon.contains($0, in: $1) }
    if usesWordList, let path = wordList(of: language) {
      options.evidence.wordList = SpellingList(path: path)
    }
    return options
  }

  /// The path of the machine's word list for a language, if one is installed.
  static func wordList(of language: LanguageTag?) -> String? {
    Language.of(language ?? .english).wordListPath.flatMap { Workspace.exists($0) ? $0 : nil }
  }
}
