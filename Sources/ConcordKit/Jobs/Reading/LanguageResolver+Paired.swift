// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// The languages of bilingual files.
extension LanguageResolver {
  /// The languages in which the segments of a file are read.
  ///
  /// Segments in other languages are left out if the user named languages.
  ///
  /// - Parameter detectsTarget: whether the text of the targets counts; `false` for a file that
  ///   will be filled.
  /// - Throws: `JobError` with `bilingual/languages` or `check/languages` if the file is in other
  ///   languages.
  func selection(
    of file: PairedFile, from: LanguageTag?, to: LanguageTag?, detectsTarget: Bool = true
  ) throws(JobError) -> PairSelection {
    let known = file.languages
    if let choices = known.choices {
      // The empty column is the target; of two columns the first is the source.
      if from == nil, to == nil, let order = known.order { return PairSelection(order) }
      let to = to ?? known.emptyColumn.flatMap { from?.matches($0) == true ? nil : $0 }
      return PairSelection(try pair(among: choices, from: from, to: to, path: file.name))
    }
    let pair = try pair(
      ofFile: file.name,
      from: Clues(said: from, declared: known.source, text: known.sourceSample),
      to: Clues(
        said: to, declared: known.target, text: detectsTarget ? known.targetSample : ""))
    return PairSelection(pair, isStrict: from != nil || to != nil)
  }
}

extension Workspace {
  /// Decides languages by the configuration of this workspace.
  var languages: LanguageResolver { LanguageResolver(configuration) }

  /// Hints about the languages of a table that does not name them.
  func tableHints(from: LanguageTag?, to: LanguageTag?, encoding: String? = nil) -> TableHints {
    TableHints(
      from: from, to: to, usual: configuration.pair(from: nil, to: nil), encoding: encoding)
  }
}
