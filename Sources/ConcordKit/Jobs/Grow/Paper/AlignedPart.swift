import Alignment
import Papers
import Storage
import TextModel

/// A part of a paper in its languages, with the beads between the sentences.
struct AlignedPart {
  let group: PaperPairing.PartGroup
  /// The sentences of each language.
  let texts: [AlignmentText]
  /// A hash of the sentences, which tells one state of the part from another.
  let digest: String
  /// The beads, in order; every sentence belongs to one.
  private(set) var beads: [PaperBead] = []

  /// Aligns a part: beads that the memory has stay while their sentences are the same, and what lies between
  /// them is aligned.
  ///
  /// - Parameter sure: the confidence, 0 to 1, from which a unit stays if sentences next to it have changed.
  /// - Throws: what reading the memory and the dictionaries throws.
  init(
    _ group: PaperPairing.PartGroup, _ texts: [AlignmentText], earlier: EarlierPaper, sure: Double,
    aligner: PartAligner
  ) throws {
    self.group = group
    self.texts = texts
    digest = Self.digest(group.languages, texts)
    let isSame = earlier.property(UnitProperty.digest(group.kind)) == digest
    var kept = KeptPart(units: earlier.units[group.kind] ?? [])
      .beads(over: texts.map(\.sentences), in: group.languages)
    if !isSame {
      kept.removeAll { $0.confidence < sure && $0.kept?.isReviewed != true }
    }
    // Nothing belongs together between the units of a paper that has not changed.
    let aligner = isSame ? nil : aligner
    var starts = texts.map { _ in 0 }
    for bead in kept {
      beads += try beads(from: starts, to: bead.ranges.map(\.lowerBound), aligner)
      beads.append(bead)
      starts = bead.ranges.map(\.upperBound)
    }
    beads += try beads(from: starts, to: texts.map(\.sentences.count), aligner)
  }

  /// The beads of the sentences between two kept units; without an aligner every sentence is alone.
  private func beads(
    from starts: [Int], to ends: [Int], _ aligner: PartAligner?
  ) throws -> [PaperBead] {
    let ranges = zip(starts, ends).map { $0..<$1 }
    let filled = ranges.indices.filter { !ranges[$0].isEmpty }
    guard filled.count >= 2, let aligner else { return PaperBead.alone(ranges) }
    let cut = filled.map { texts[$0].slice(ranges[$0]) }
    return try aligner.beads(cut, in: filled.map { group.languages[$0] }).map { bead in
      var whole = bead
      whole.ranges = starts.map { $0..<$0 }
      for (index, language) in filled.enumerated() {
        let own = bead.ranges[index]
        let start = starts[language]
        whole.ranges[language] = start + own.lowerBound..<start + own.upperBound
      }
      return whole
    }
  }

  /// The texts of a bead, in the languages that have a sentence in it.
  func variants(of bead: PaperBead) -> [(language: LanguageTag, text: String)] {
    bead.ranges.indices.filter { !bead.ranges[$0].isEmpty }.map { index in
      let language = group.languages[index]
      let sentences = texts[index].sentences[bead.ranges[index]]
      return (language, SentenceJoiner.join(sentences, in: language))
    }
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

extension AlignmentText {
  /// Some of the sentences by themselves.
  fileprivate func slice(_ range: Range<Int>) -> AlignmentText {
    AlignmentText(
      Array(sentences[range]),
      paragraphStarts: Set(
        paragraphStarts.filter(range.contains).map { $0 - range.lowerBound }))
  }
}
