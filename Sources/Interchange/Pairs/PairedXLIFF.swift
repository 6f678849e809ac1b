// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// An XLIFF file as pairs.
struct PairedXLIFF: SegmentedContent, WritablePairedContent {
  private var file: XLIFFFile
  let segments: [PairedSegment]
  let languages: PairedLanguages
  let text: PairedFileText
  var findings: [Finding] { file.findings }

  init(_ source: ByteSource) throws {
    file = try XLIFFFile(source)
    segments = file.pairedSegments
    languages = PairedLanguages(
      of: segments, source: file.sourceLanguage, target: file.targetLanguage)
    let markLength = file.tree.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    text = PairedFileText(
      text: String(decoding: file.tree.bytes.dropFirst(markLength), as: UTF8.self),
      markLength: markLength, isUTF8: file.tree.isOriginal, escape: { XMLText.escaped($0) })
  }

  mutating func prepare(for pair: LanguagePair) { file.setTargetLanguage(pair.to) }

  func fits(_ proposal: TargetProposal, for number: Int) -> Bool {
    file.fits(proposal, for: number - 1)
  }

  mutating func propose(_ proposal: TargetProposal, for number: Int) {
    file.propose(proposal, for: number - 1)
  }

  mutating func note(_ text: String, for number: Int) { file.addNote(text, to: number - 1) }
  func written() -> (bytes: [UInt8], isRecoded: Bool) { (file.bytes(), !text.isUTF8) }
}
