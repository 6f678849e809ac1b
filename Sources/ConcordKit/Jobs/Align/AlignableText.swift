// SPDX-License-Identifier: Apache-2.0
import Alignment
import Documents
import Languages
import Segmentation
import TextModel

/// One side of an alignment.
struct AlignableText {
  let language: LanguageTag
  private(set) var alignment: AlignmentText
  let notices: [String]

  init(
    _ input: Input, language given: LanguageTag?, options: AlignOptions, in workspace: Workspace?
  ) throws {
    try workspace?.requireInner([input])
    let file = try SourceDocument(input, ocr: .reading(options.ocr, in: workspace, [given]))
    try file.checkSize()
    let path = input.name
    let detected = LanguageDetector.detect(file.document.words)
    language = given ?? detected ?? .undetermined
    var notices = file.notices + (options.isPresegmented ? [] : file.furnitureNotices)
    if let given, let detected, !given.matches(detected) {
      notices.append("\(path): this looks like \(detected), not \(given)")
    } else if given == nil {
      notices.append(
        "\(path): language \(language), \(detected == nil ? "not known" : "detected")")
    }
    self.notices = notices
    if options.isPresegmented {
      let lines = file.prose.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let numbers = lines.indices.filter { number in
        lines[number].unicodeScalars.contains { !$0.properties.isWhitespace }
      }
      alignment = AlignmentText(numbers.map { String(lines[$0]) })
      alignment.numbers = numbers
    } else {
      let sentences = try file.sentences(
        SegmentOptions(
          language: language, steps: CleaningStep.standard, srx: workspace?.srxPath,
          breaksAtClauses: options.breaksAtClauses))
      alignment = AlignmentText(
        sentences.segments.map(\.text), paragraphStarts: sentences.paragraphStarts)
    }
  }

  /// Requests a vector for each sentence from a server.
  mutating func ask(_ server: EmbeddingServer, keptIn folder: String?) throws {
    alignment.vectors = try server.vectors(of: alignment.sentences, keptIn: folder)
  }

  func text(of sentences: Range<Int>) -> String {
    SentenceJoiner.join(alignment.sentences[sentences], in: language)
  }
}
