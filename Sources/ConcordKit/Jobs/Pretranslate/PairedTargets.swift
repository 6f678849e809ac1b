// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// XLIFF, PO and tables, by segments.
struct PairedTargets: TargetFile {
  private var file: PairedFile
  private(set) var segments: [TargetSegment] = []
  var findings: [Finding] { file.findings }
  private(set) var defusedCount = 0
  private let isRaw: Bool

  /// Makes a file ready to be filled.
  ///
  /// - Parameter isRaw: whether a table gets translations as they are where they look like formulas.
  init(_ file: PairedFile, _ pair: LanguagePair, isRaw: Bool) throws {
    self.file = file
    self.isRaw = isRaw
    try file.read(PairSelection(pair)) { segment, _ in
      // A damaged row has no translation that is kept; a finding names it.
      if !segment.isDamaged { segments.append(TargetSegment(segment)) }
    }
    self.file.prepare(for: pair)
  }

  func fits(_ proposal: TargetProposal, at index: Int) -> Bool? {
    file.fits(proposal, for: segments[index].number)
  }

  mutating func put(_ proposal: TargetProposal, at index: Int) {
    var proposal = proposal
    proposal.isRaw = isRaw
    let text = proposal.target.plainText
    if file.format == .table, !isRaw, FormulaText.defused(text) != text { defusedCount += 1 }
    file.propose(proposal, for: segments[index].number)
  }

  mutating func note(_ terms: [String], at index: Int) {
    file.note(terms.joined(separator: "; "), for: segments[index].number)
  }

  func written() -> (bytes: [UInt8], isRecoded: Bool) { file.written() }
}

extension TargetSegment {
  /// A segment of a bilingual file; one that a second person has looked at is closed.
  init(_ segment: PairedSegment) {
    let isClosed =
      !segment.isTranslatable || segment.isLocked
      || !segment.isOpen && segment.state > .translated
    self.init(
      number: segment.number, unit: segment.unit, source: CodedText(segment.source),
      status: isClosed ? .closed : segment.isOpen ? .open : .translated, context: segment.context,
      text: segment.text)
  }
}
