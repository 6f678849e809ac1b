import Files
import Interchange
import TextModel

/// XLIFF, by segments.
struct XLIFFTargets: TargetFile {
  private var file: XLIFFFile
  let segments: [TargetSegment]

  init(_ source: ByteSource) throws {
    file = try XLIFFFile(source)
    segments = file.segments.enumerated().map { index, segment in
      let isOpen = segment.target.map { $0.displayText.allSatisfy(\.isWhitespace) } ?? true
      return TargetSegment(
        number: index + 1, unit: segment.name, source: CodedText(segment.source),
        status: !segment.isTranslatable || !isOpen && segment.state > .translated
          ? .closed : isOpen ? .open : .translated, text: segment.file)
    }
  }

  var languages: (from: LanguageTag?, to: LanguageTag?) {
    (file.sourceLanguage, file.targetLanguage)
  }
  var findings: [Finding] { file.findings }
  mutating func settle(from: LanguageTag, to: LanguageTag) { file.setTargetLanguage(to) }
  mutating func put(_ proposal: TargetProposal, at index: Int) {
    file.propose(proposal, for: index)
  }
  mutating func note(_ terms: [String], at index: Int) {
    file.addNote(terms.joined(separator: "; "), to: index)
  }
  func bytes() -> [UInt8] { file.bytes() }
}
