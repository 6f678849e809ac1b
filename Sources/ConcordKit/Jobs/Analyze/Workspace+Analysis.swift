// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import Interchange
import Matching
import Segmentation
import TextModel

/// A measure of how much of a document the memory already knows: the result of `analyze`.
public struct DocumentAnalysis: Hashable, Sendable, Codable {
  /// The file name as given.
  public var file: String
  /// The language of the document.
  public var from: LanguageTag
  /// The language of the translation.
  public var to: LanguageTag
  /// The segments of the document by match band.
  public var rows: [LeverageAnalysis.Row]
}

/// The languages of an analysis.
public struct AnalyzeOptions: Hashable, Sendable {
  /// The language of the documents; left out, it is detected.
  public var from: LanguageTag?
  /// The language of the translation; if `nil`, the workspace's other one.
  public var to: LanguageTag?

  /// Options; `nil` is decided by the documents and the workspace.
  public init(from: LanguageTag? = nil, to: LanguageTag? = nil) {
    self.from = from
    self.to = to
  }
}

extension Workspace {
  /// Counts segments and words of documents by how well the memory knows them.
  ///
  /// - Throws: `JobError` for an input or a memory file that cannot be read; with `cancelled` when
  ///   the task is cancelled between two documents.
  public func analyze(_ inputs: [Input], options: AnalyzeOptions = AnalyzeOptions())
    throws(JobError) -> [DocumentAnalysis]
  {
    try JobError.border {
      let memory = try memory()
      return try inputs.map { input in
        try Task.checkCancellation()
        let (texts, pair) = try sources(of: input, options)
        let analysis = try memory.analysis(of: texts, from: pair.from, to: pair.to)
        return DocumentAnalysis(
          file: input.name, from: pair.from, to: pair.to, rows: analysis.rows)
      }
    }
  }

  /// The sources of a bilingual file.
  private func sources(of file: PairedFile, _ options: AnalyzeOptions) throws
    -> (texts: [String], LanguagePair)
  {
    let pair = try languages.selection(of: file, from: options.from, to: options.to).pair
    var texts: [String] = []
    try file.read(PairSelection(pair)) { segment, _ in
      if segment.isTranslatable { texts.append(segment.source.plainText) }
    }
    return (texts, pair)
  }

  /// The texts to translate in an input: the sources of a bilingual file, the sentences of any
  /// other.
  func sources(of input: Input, _ options: AnalyzeOptions) throws
    -> (texts: [String], LanguagePair)
  {
    try requireInner([input])
    let (source, format) = try input.source.recognized()
    switch format {
    case .tmx, .xliff, .po, .table, .workbook:
      return try sources(
        of: PairedFile(
          source, format: format, hints: tableHints(from: options.from, to: options.to)), options)
    default:
      if format == .word,
        let tables = try WordTables.forReview(
          source.readAll(limit: TextFile.sizeLimit), name: input.name,
          hints: tableHints(from: options.from, to: options.to))
      {
        return try sources(of: PairedFile(tables.table, name: input.name), options)
      }
      let document = try SourceDocument(
        source.readAll(limit: TextFile.sizeLimit), path: input.name,
        ocr: ocr(.auto, [options.from]), readsAreas: true
      )
      try document.checkSize()
      let sentences = try document.sentences(
        SegmentOptions(language: options.from, steps: CleaningStep.standard, srx: srxPath),
        readsFurniture: true)
      return (
        sentences.segments.map(\.text),
        try languages.differentPair(
          from: .init(said: sentences.lang), to: .init(said: options.to))
      )
    }
  }
}
