// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The content of a bilingual file in one format, which `PairedFile` presents in two views.
protocol PairedContent: Sendable {
  var languages: PairedLanguages { get }
  var text: PairedFileText { get }
  var findings: [Finding] { get }
  func read(
    _ selection: PairSelection, _ body: (PairedSegment, LanguagePair) throws -> Void) throws
  func readUnits(
    _ selection: PairSelection?, idPrefix: String, header: (TMXHeader) throws -> Void,
    unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> PairedSummary
}

/// Content whose targets can be filled without a change of any other byte of the file.
protocol WritablePairedContent: PairedContent {
  /// Makes room for translations; called once, before anything is put in.
  mutating func prepare(for pair: LanguagePair)
  /// Whether a translation has a place for the codes of a segment that may not be deleted.
  func fits(_ proposal: TargetProposal, for number: Int) -> Bool
  /// Puts a translation into the segment of a number.
  mutating func propose(_ proposal: TargetProposal, for number: Int)
  /// Adds a note to the segment of a number.
  mutating func note(_ text: String, for number: Int)
  /// The file with what was put in, and whether it is in UTF-8 and was in another encoding.
  func written() -> (bytes: [UInt8], isRecoded: Bool)
}

extension WritablePairedContent {
  func fits(_ proposal: TargetProposal, for number: Int) -> Bool { true }
}

/// Content that is a list of segments of one source and one target.
protocol SegmentedContent: PairedContent {
  var segments: [PairedSegment] { get }
}

extension SegmentedContent {
  func read(
    _ selection: PairSelection, _ body: (PairedSegment, LanguagePair) throws -> Void
  ) throws {
    for segment in segments {
      if let pair = selection.pair(of: segment) { try body(segment, pair) }
    }
  }

  /// Segments of the same text in the same context are one unit.
  func readUnits(
    _ selection: PairSelection?, idPrefix: String, header: (TMXHeader) throws -> Void,
    unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> PairedSummary {
    var summary = PairedSummary(findings: findings)
    var seen: Set<UnitID> = []
    for segment in segments {
      guard let pair = selection?.pair(of: segment) else {
        summary.skips.add(.otherLanguages, at: segment.location)
        continue
      }
      guard let made = segment.unit(in: pair) else {
        summary.skips.add(segment.skipReason, at: segment.location)
        continue
      }
      if seen.insert(made.id).inserted { try unit(made, segment.location) }
    }
    return summary
  }
}
