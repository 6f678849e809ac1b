// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import Interchange
import Segmentation
import TextModel

/// A Word document, by sentences: those that have a translation are replaced, as the tools of the field
/// do when they make the document in the other language; the others stay as they are.
///
/// A sentence that has to be worked on is highlighted in yellow and has a comment that says why, and the terms
/// of one that stayed are in a comment. Words formatted otherwise than the first ones of their sentence are
/// inline codes.
struct WordTargets: TargetFile {
  private var document: WordDocument
  private var places: [(line: Int, range: Range<Int>)] = []
  private(set) var segments: [TargetSegment] = []
  private let srx: String?
  private var joins = false
  /// The segments that have a translation.
  private var filled: Set<Int> = []

  init(_ source: ByteSource, srx: String?) throws {
    document = try WordDocument(source.readAll(), path: source.name)
    self.srx = srx
    let count = document.revisionCount
    findings =
      count == 0
      ? []
      : [
        Finding(
          rule: "docx/revisions", severity: .info,
          message: "\(counted(count, "tracked change")): the text is translated as if all were"
            + " accepted; those inside translated sentences are",
          location: SourceLocation(file: source.name, line: 1, column: 1))
      ]
  }

  /// The text, to detect its language by.
  var sample: String { document.lines.map(\.text).joined(separator: "\n\n") }
  let findings: [Finding]

  /// Cuts the text into sentences; called once, before anything is put in.
  ///
  /// - Throws: `FileError` for SRX rules that cannot be used.
  mutating func cut(for pair: LanguagePair) throws {
    var cutters = SentenceCutters(srx: srx)
    // Between sentences of Chinese there is no space; between those that take their places there must be.
    joins = SentenceJoiner.join(["", ""], in: pair.to) == " "
    for (line, content) in document.lines.enumerated() {
      let own = content.language.flatMap { $0.matches(pair.from) ? nil : $0 } ?? pair.from
      for sentence in try cutters[own].segments(of: content.text) {
        // The result of a field alone, such as a page number, is not translated.
        let isComputed = document.fits(InlineContent([]), in: sentence.range, of: line) == nil
        if isComputed { continue }
        places.append((line, sentence.range))
        segments.append(
          TargetSegment(
            number: segments.count + 1,
            source: CodedText(document.content(of: sentence.range, in: line)), status: .open))
      }
    }
  }

  func fits(_ proposal: TargetProposal, at index: Int) -> Bool? {
    document.fits(proposal.target, in: places[index].range, of: places[index].line)
  }

  mutating func put(_ proposal: TargetProposal, at index: Int) {
    filled.insert(index)
    let (line, range) = places[index]
    var content = proposal.target
    // A sentence that follows at once had no space before it; the mark of a note belongs to this one.
    if joins, index > 0, places[index - 1].line == line,
      places[index - 1].range.upperBound == range.lowerBound,
      document.hasMark(before: range.lowerBound, of: line)
        || filled.contains(index - 1) && document.hasMark(in: places[index - 1].range, of: line)
    {
      content = InlineContent([.text(" ")] + content.nodes)
    }
    if joins, places.indices.contains(index + 1), places[index + 1].line == line,
      places[index + 1].range.lowerBound == range.upperBound,
      !document.hasMark(before: range.upperBound, of: line),
      !document.hasMark(in: range, of: line)
    {
      if case .text(let last)? = content.nodes.popLast() {
        content.nodes.append(.text(last + " "))
      } else {
        content = InlineContent(proposal.target.nodes + [.text(" ")])
      }
    }
    document.replace(
      range, of: line, with: content, isHighlighted: !proposal.isExact,
      comment: proposal.isExact
        ? nil
        : "\(proposal.percent)% \(proposal.origin): \(proposal.memorySource) → \(proposal.memoryTarget)"
    )
  }

  func hasPlaceForTerms(at index: Int) -> Bool {
    document.allowsComments(in: places[index].line)
  }

  mutating func note(_ terms: [String], at index: Int) {
    // What is translated has its terms in it.
    if document.isChanged(places[index].range, of: places[index].line) { return }
    document.comment(
      places[index].range, of: places[index].line, terms.joined(separator: "; "))
  }

  func written() throws -> (bytes: [UInt8], isRecoded: Bool) { (try bytes(), false) }

  private func bytes() throws -> [UInt8] {
    if joins { return try document.bytes() }
    // A language without spaces has none between sentences that both were translated.
    var document = document
    for index in filled.sorted() where filled.contains(index + 1) {
      let (line, range) = places[index]
      guard places[index + 1].line == line else { continue }
      let gap = range.upperBound..<places[index + 1].range.lowerBound
      let isSpace = document.lines[line].text.utf8.dropFirst(gap.lowerBound).prefix(gap.count)
        .allSatisfy { $0 == 0x20 }
      guard !gap.isEmpty, isSpace, !document.hasMark(before: gap.lowerBound, of: line) else {
        continue
      }
      document.replace(gap, of: line, with: InlineContent([]), isHighlighted: false, comment: nil)
    }
    return try document.bytes()
  }
}
