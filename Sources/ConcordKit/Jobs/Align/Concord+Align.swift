// SPDX-License-Identifier: Apache-2.0
import Alignment
import TextModel

extension Concord {
  /// Aligns two texts sentence by sentence.
  ///
  /// ```swift
  /// let alignment = try Concord.align(
  ///   .text("你好。", name: "a.zh.txt"), .text("Hello.", name: "a.en.txt"))
  /// alignment.beads.map(\.bead.description)  // ["1-1"]
  /// ```
  ///
  /// - Parameters:
  ///   - source: the source text.
  ///   - target: the target text.
  ///   - options: languages, confidence and further settings of the aligner.
  ///   - workspace: a workspace whose glossaries, memory and dictionaries are used as lexicons.
  /// - Throws: `JobError` for an input that cannot be read, or if a given server of sentence
  ///   vectors does not answer; with `cancelled` if the task is cancelled between two steps.
  public static func align(
    _ source: Input, _ target: Input, options: AlignOptions = AlignOptions(),
    in workspace: Workspace? = nil
  ) throws(JobError) -> TextAlignment {
    try JobError.border { try TextAlignment(source, target, options: options, in: workspace) }
  }
}

extension Workspace {
  /// Aligns two texts sentence by sentence, with the glossaries, the memory and the dictionaries of
  /// this workspace as lexicons; see `Concord.align(_:_:options:in:)`.
  public func align(_ source: Input, _ target: Input, options: AlignOptions = AlignOptions())
    throws(JobError) -> TextAlignment
  {
    try Concord.align(source, target, options: options, in: self)
  }
}

extension TextAlignment {
  fileprivate init(
    _ source: Input, _ target: Input, options: AlignOptions, in workspace: Workspace?
  ) throws {
    var left = try AlignableText(
      source, language: options.source, options: options, in: workspace)
    var right = try AlignableText(
      target, language: options.target, options: options, in: workspace)
    from = left.language
    to = right.language
    let (from, to) = (from, to)
    let lexicons = try workspace.map { try $0.lexicons(of: $0.glossaries(), from: from, to: to) }
    if let server = options.embeddings {
      try left.ask(server, keptIn: workspace?.derivedFolder)
      try right.ask(server, keptIn: workspace?.derivedFolder)
    }
    try Task.checkCancellation()
    let aligner = Aligner(source: from, target: to, lexicons: lexicons ?? [])
    result = aligner.align(left.alignment, right.alignment)
    try Task.checkCancellation()
    sourceSentences = left.alignment.sentences
    targetSentences = right.alignment.sentences
    if options.reportsLexicons {
      self.lexicons = aligner.coverage(sourceSentences, targetSentences)
    }
    beads = result.beads.compactMap { bead in
      guard bead.confidence >= options.minimumConfidence else { return nil }
      return Pair(
        sourceSentences: bead.source.map(left.alignment.number(of:)),
        targetSentences: bead.target.map(right.alignment.number(of:)),
        source: left.text(of: bead.source), target: right.text(of: bead.target),
        confidence: hundredths(bead.confidence), bead: bead.shape)
    }
    notices = left.notices + right.notices + result.notices.map(\.message)
  }
}
