// SPDX-License-Identifier: Apache-2.0
import Alignment
import Papers
import Storage
import TextModel

/// A part of a paper in its languages, with the beads between the sentences.
struct AlignedPart {
  let group: PaperPairing.PartGroup
  /// The sentences of each language.
  let texts: [AlignmentText]
  /// The sentences of each language that a page cut in two.
  private let cuts: [CutSentences]
  /// The blocks of short lines of each language.
  private let lineBlocks: [LineBlocks]
  /// A hash of the sentences, which tells one state of the part from another.
  let digest: String
  /// Whether the memory has units of the part, and its sentences are the same as then.
  let isSettled: Bool
  /// The beads, in order; every sentence belongs to one.
  var beads: [PaperBead] = []

  /// Aligns a part: beads that the memory has stay while their sentences are the same, and what lies between
  /// them is aligned.
  ///
  /// - Parameter sure: the confidence, 0 to 1, from which a unit stays if sentences next to it have changed.
  /// - Throws: what reading the memory and the dictionaries throws.
  init(
    _ group: PaperPairing.PartGroup, _ parts: [PartSentences], earlier: EarlierPaper, sure: Double,
    aligner: PartAligner
  ) throws {
    self.group = group
    texts = parts.map(\.text)
    cuts = texts.map(CutSentences.init)
    lineBlocks = parts.map(LineBlocks.init)
    digest = Self.digest(group.languages, texts)
    let isSame = earlier.property(UnitProperty.digest(group.kind)) == digest
    isSettled = isSame && earlier.has(group.kind)
    var kept = KeptPart(units: earlier.units[group.kind] ?? [])
      .beads(over: texts.map(\.sentences), in: group.languages)
    for index in kept.indices {
      kept[index].isDecided = kept[index].kept.map { earlier.decided.contains($0.id) } ?? false
    }
    for index in kept.indices where isSame && !kept[index].isDecided {
      // What was known when the part was aligned holds while it is the same.
      kept[index].doubts = kept[index].kept?.notes.filter(ReviewPolicy.doubts.contains) ?? []
    }
    if !isSame {
      kept.removeAll { bead in
        let isDoubtful =
          bead.kept?.notes.contains(where: ReviewPolicy.doubtsOfPair.contains) ?? false
        return (bead.confidence < sure || isDoubtful) && !bead.isDecided
      }
    }
    // Nothing belongs together between the units of a part that has not changed.
    let part = PreparedPart(texts)
    let blocks =
      isSame
      ? []
      : try PartLayout(parts) { try aligner.agreement(of: $0, in: part, group.languages) }.blocks()
    // A few sentences between units that stay say too little by themselves.
    let whole =
      isSame || kept.isEmpty ? [:] : try aligner.confidences(of: part, in: group.languages)
    var starts = texts.map { _ in 0 }
    func align(to ends: [Int]) throws {
      let ranges = zip(starts, ends).map { $0..<$1 }
      let own = blocks.compactMap { $0.clamped(to: ranges) }
      beads +=
        isSame
        ? PaperBead.alone(ranges)
        : try aligner.beads(of: part, along: own, in: group.languages, whole: whole)
    }
    for bead in kept {
      try align(to: bead.ranges.map(\.lowerBound))
      beads.append(bead)
      starts = bead.ranges.map(\.upperBound)
    }
    try align(to: texts.map(\.sentences.count))
  }

  /// The texts of a bead, in the languages that have a sentence in it.
  func variants(of bead: PaperBead) -> [(language: LanguageTag, text: String)] {
    bead.ranges.indices.filter { !bead.ranges[$0].isEmpty }.map { index in
      let language = group.languages[index]
      let sentences = texts[index].sentences[bead.ranges[index]]
      return (language, SentenceJoiner.join(sentences, in: language))
    }
  }

  /// Whether a bead joins paragraphs of one language into the translation of one paragraph of another.
  func joinsParagraphs(_ bead: PaperBead) -> Bool {
    let counts = bead.ranges.indices.filter { !bead.ranges[$0].isEmpty }.map { index in
      let range = bead.ranges[index]
      return range.dropFirst().count { texts[index].paragraphStarts.contains($0) }
    }
    return Set(counts).count > 1
  }

  /// Whether a text of a bead is a part of a sentence: a page cut it in two, or it alone has no end mark.
  ///
  /// A title has no end mark in one language and a question mark in another one.
  func isCut(_ bead: PaperBead) -> Bool {
    guard group.kind != .title else { return false }
    return zip(cuts, bead.ranges).contains { $0.contains($1) }
      || CutSentences.differ(variants(of: bead).map(\.text))
  }

  /// The numbers of beads that are cut out of a block of lines.
  ///
  /// - Parameter isSure: whether a bead would be approved.
  func cutOutOfBlocks(_ beads: [PaperBead], isSure: (Int) -> Bool) -> Set<Int> {
    group.kind == .title ? [] : LineBlocks.cut(beads, in: lineBlocks, isSure: isSure)
  }

  private static func digest(_ languages: [LanguageTag], _ texts: [AlignmentText]) -> String {
    var writer = ByteWriter()
    for (language, text) in zip(languages, texts) {
      writer.write(language.description)
      writer.write(text.sentences) { $0.write($1) }
    }
    let digits = String(ContentHash(writer.bytes).value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
