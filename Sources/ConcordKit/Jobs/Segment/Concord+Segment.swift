// SPDX-License-Identifier: Apache-2.0
import Documents
import Interchange
import Segmentation
import TextModel

extension Concord {
  /// Cuts a text into sentences.
  ///
  /// - Parameter workspace: a workspace whose SRX file, if it has one, gives the rules.
  /// - Throws: `JobError` for an input that cannot be read, or an SRX file that cannot be used.
  public static func segment(
    _ input: Input, options: SegmentOptions = SegmentOptions(), in workspace: Workspace? = nil
  ) throws(JobError) -> SentenceList {
    try workspace?.requireInner([input])
    return try JobError.border {
      var options = options
      options.srx = options.srx ?? workspace?.srxPath
      return try SourceDocument(
        input, ocr: .reading(options.ocr, in: workspace, [options.language]), readsAreas: true,
        refusing: SourceDocument.pairs.union([.table])
      ).sentences(options)
    }
  }

  /// Concord's own rules for some languages as an SRX file.
  public static func standardRules(for languages: [LanguageTag]) -> [UInt8] {
    SRXWriter.bytes(of: SRXDocument(standardRulesFor: languages)).bytes
  }
}

extension Workspace {
  /// Cuts a text into sentences, by the rules of the workspace's SRX file if it has one.
  ///
  /// - Throws: `JobError` for an input that cannot be read, or an SRX file that cannot be used.
  public func segment(_ input: Input, options: SegmentOptions = SegmentOptions()) throws(JobError)
    -> SentenceList
  {
    try Concord.segment(input, options: options, in: self)
  }
}

extension SourceDocument {
  /// The sentences of the document.
  ///
  /// - Parameter readsFurniture: whether menus and other furniture of a web page are read too.
  /// - Throws: `FileError` for an SRX file that cannot be used.
  func sentences(_ options: SegmentOptions, readsFurniture: Bool = false) throws -> SentenceList {
    let language = LanguageResolver.language(said: options.language, of: document.words)
    var list = SentenceList(
      lang: language, segments: [], notices: notices + (readsFurniture ? [] : furnitureNotices))
    if let srx = options.srx, options.breaksAtClauses {
      list.notices.append("\(srx): its rules decide; segments do not end at clauses")
    }
    var cutter = DocumentSentences(
      document, language: language, srx: options.srx, steps: options.steps,
      breaksAtClauses: options.breaksAtClauses, readsFurniture: readsFurniture)
    try cutter.forEach { sentence in
      let place = sourceRange(sentence.range)
      if sentence.beginsParagraph, !list.segments.isEmpty {
        list.paragraphStarts.insert(list.segments.count)
      }
      list.segments.append(
        SentenceList.Sentence(text: sentence.text, offset: place.lowerBound, length: place.count))
    }
    return list
  }
}
