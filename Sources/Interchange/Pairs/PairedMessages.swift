// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// A PO file as pairs, one for each plural form.
struct PairedMessages: SegmentedContent, WritablePairedContent {
  private var file: POFile
  let segments: [PairedSegment]
  let languages: PairedLanguages
  let text: PairedFileText
  var findings: [Finding] { file.findings }
  /// The message and plural form of each segment.
  private let forms: [(entry: Int, form: Int)]

  init(_ source: ByteSource) throws {
    file = try POFile(source)
    segments = file.pairedSegments(name: source.name)
    forms = file.segmentForms
    languages = PairedLanguages(
      of: segments, source: file.sourceLanguage, target: file.targetLanguage)
    text = PairedFileText(
      text: String(decoding: file.text, as: UTF8.self),
      markLength: file.isUTF8 ? file.markLength : 0, isUTF8: file.isUTF8, escape: POString.escaped)
  }

  mutating func prepare(for pair: LanguagePair) {}

  mutating func propose(_ proposal: TargetProposal, for number: Int) {
    let (entry, form) = forms[number - 1]
    file.propose(proposal, for: entry, form: form)
  }

  /// Notes are comments of a translator that name their writer.
  mutating func note(_ text: String, for number: Int) {
    file.addComment("concord: " + text, to: forms[number - 1].entry)
  }

  func written() -> (bytes: [UInt8], isRecoded: Bool) { (file.bytes(), !text.isUTF8) }
}
