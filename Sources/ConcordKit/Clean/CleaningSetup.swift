import Foundation
import Interchange
import Segmentation
import TextModel

/// What a workspace and the machine know of words, for hyphens at line ends.
///
/// The document's own spelling is asked first, then the glossaries, then the word list of a Debian
/// package, where one is installed; what is left is a guess and is said to be one.
enum CleaningSetup {
  /// Where Debian's word lists (`wamerican`) lie, by language.
  private static let wordLists = ["en": "/usr/share/dict/american-english"]

  static func options(
    for language: LanguageTag?, glossaries: [GlossaryFile],
    steps: Set<CleaningStep> = CleaningStep.standard
  ) -> CleaningOptions {
    var options = CleaningOptions(steps: steps)
    let terms = glossaries.flatMap(\.entries).flatMap(\.sections).flatMap(\.terms)
    let words = WordCounts(terms.filter(\.status.isApproved).map(\.text).joined(separator: "\n"))
    options.evidence.isKnown = { words.count(of: $0) > 0 }
    if let path = wordLists[language?.language ?? "en"], Workspace.exists(path) {
      options.evidence.wordList = WordList(path: path)
    }
    return options
  }
}
