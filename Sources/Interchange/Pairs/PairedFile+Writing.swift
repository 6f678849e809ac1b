// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Filling the targets of a file without a change of any other byte.
extension PairedFile {
  /// Whether translations can be put in: not into TMX, workbooks and Word tables.
  public var isWritable: Bool {
    content is any WritablePairedContent && format != .workbook && format != .word
  }

  /// Makes room for translations in a language, where the file needs it; called once, before
  /// `propose(_:for:)`.
  public mutating func prepare(for pair: LanguagePair) {
    change { $0.prepare(for: pair) }
  }

  /// Whether a translation has a place for the codes of the segment of a number that may not be deleted; only XLIFF 2
  /// has such codes.
  public func fits(_ proposal: TargetProposal, for number: Int) -> Bool {
    (content as? any WritablePairedContent)?.fits(proposal, for: number) ?? true
  }

  /// Puts a translation from a memory into the segment of a number, with the state, percent and origin
  /// as far as the format has them.
  ///
  /// - Precondition: the file has such a segment.
  public mutating func propose(_ proposal: TargetProposal, for number: Int) {
    change { $0.propose(proposal, for: number) }
  }

  /// Adds a note about terms to the segment of a number, unless it is there already.
  ///
  /// - Precondition: the file has such a segment.
  public mutating func note(_ text: String, for number: Int) {
    change { $0.note(text, for: number) }
  }

  /// The file with what was put in; the bytes as they were if there is nothing new.
  ///
  /// Empty if the file is not writable.
  public func bytes() -> [UInt8] { written().bytes }

  /// The file as `bytes()` gives it, and whether it is in UTF-8 and was in another encoding.
  public func written() -> (bytes: [UInt8], isRecoded: Bool) {
    (content as? any WritablePairedContent)?.written() ?? ([], false)
  }

  private mutating func change(_ body: (inout any WritablePairedContent) -> Void) {
    guard var writable = content as? any WritablePairedContent else { return }
    // One reference to the content at a time, so that a change does not copy the whole file.
    content = NoContent()
    body(&writable)
    content = writable
  }
}

/// The content of a file while the real content is being changed.
private struct NoContent: SegmentedContent {
  var segments: [PairedSegment] { [] }
  var languages: PairedLanguages { PairedLanguages(choices: []) }
  var text: PairedFileText { PairedFileText() }
  var findings: [Finding] { [] }
}
