// SPDX-License-Identifier: Apache-2.0
import Documents
import Segmentation
import TextModel

extension Concord {
  /// Undoes the changes that a page or a scanner made to a text.
  ///
  /// - Parameter workspace: a workspace whose glossaries and memory decide hyphens at line ends.
  /// - Throws: `JobError` for an input or a glossary that cannot be read.
  public static func clean(
    _ input: Input, options: CleanOptions = CleanOptions(), in workspace: Workspace? = nil
  ) throws(JobError) -> CleanResult {
    try workspace?.requireInner([input])
    return try JobError.border {
      let document = try SourceDocument(
        input, ocr: .reading(.auto, in: workspace, [options.language]))
      let language = LanguageResolver.language(said: options.language, of: document.document.words)
      // If the format marks paragraphs, no page has broken their lines.
      let steps =
        document.document.hasMarkup
        ? options.steps.subtracting(DocumentSentences.lineSteps) : options.steps
      let setup = CleaningSetup.options(
        for: language, glossaries: try workspace?.glossaries() ?? [],
        memory: try workspace?.memory(), steps: steps, usesWordList: options.usesWordList)
      var result = CleanResult(
        Cleaner(language: language, options: setup).clean(document.prose), of: document,
        language: language)
      if options.usesWordList, setup.evidence.wordList == nil {
        result.notices.append(
          "no word list of \(language) is on this machine; for English install wamerican")
      }
      return result
    }
  }
}

extension Workspace {
  /// Undoes the changes that a page or a scanner made to a text, with the words of this workspace.
  ///
  /// - Throws: `JobError` for an input or a glossary that cannot be read.
  public func clean(_ input: Input, options: CleanOptions = CleanOptions()) throws(JobError)
    -> CleanResult
  {
    try Concord.clean(input, options: options, in: self)
  }
}

extension CleanResult {
  fileprivate init(
    _ cleaned: CleanedText, of document: SourceDocument, language: LanguageTag
  ) {
    lang = language
    text = cleaned.text
    hyphens = cleaned.hyphens.map { hyphen in
      let place = document.sourceRange(hyphen.range)
      return Hyphen(
        word: hyphen.word, joined: hyphen.isJoined, reason: Hyphen.Reason(hyphen.reason),
        offset: place.lowerBound, length: place.count)
    }
    removals = cleaned.removals.map { removal in
      let place = document.sourceRange(removal.range)
      return Removal(
        step: removal.step, text: document.document.prose(in: removal.range),
        offset: place.lowerBound, length: place.count)
    }
  }
}
