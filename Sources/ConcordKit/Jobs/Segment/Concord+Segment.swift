import Documents
import Interchange
import Segmentation
import TextModel

extension Concord {
  /// Cuts a text into sentences.
  ///
  /// - Parameter workspace: gives the rules of its SRX file, if it has one.
  /// - Throws: `JobError` for an input that cannot be read, or an SRX file that cannot be used.
  public static func segment(
    _ input: Input, options: SegmentOptions = SegmentOptions(), in workspace: Workspace? = nil
  ) throws(JobError) -> SentenceList {
    try JobError.border {
      var options = options
      options.srx = options.srx ?? workspace?.srxPath
      return try SourceDocument(
        input, ocr: .reading(options.ocr, in: workspace, [options.language])
      ).sentences(options)
    }
  }

  /// Our own rules for some languages as an SRX file.
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
  /// - Throws: `FileError` for an SRX file that cannot be used.
  func sentences(_ options: SegmentOptions) throws -> SentenceList {
    let language = LanguageResolver.language(said: options.language, of: prose)
    let cleaned = Cleaner(language: language, options: CleaningOptions(steps: options.steps))
      .clean(prose)
    let cutter = try SentenceCutter(language: language, srx: options.srx)
    var list = SentenceList(lang: language, segments: [])
    // In a cleaned text a line is a paragraph or a heading.
    var next = cleaned.text.utf8.enumerated()
      .compactMap { offset, byte in byte == 0x0A ? offset + 1 : nil }[...]
    for (number, segment) in try cutter.segments(of: cleaned.text).enumerated() {
      let place = cleaned.sourceRange(segment.range)
      list.segments.append(
        SentenceList.Sentence(
          text: segment.text, offset: place.lowerBound + baseOffset, length: place.count))
      if let start = next.first, segment.range.lowerBound >= start {
        if number > 0 { list.paragraphStarts.insert(number) }
        next = next.drop { $0 <= segment.range.lowerBound }
      }
    }
    return list
  }
}
