// SPDX-License-Identifier: Apache-2.0
import Alignment
import Interchange
import Synchronization
import TextModel

/// Aligns the parts of papers with the lexicons of a workspace.
///
/// The lexicons of a pair of languages are read when they are first needed and kept for all papers of a run.
/// Thread-safe.
final class PartAligner: Sendable {
  private let workspace: Workspace
  private let glossaries: [GlossaryFile]
  private let known = Mutex<[String: [any Lexicon]]>([:])

  init(_ workspace: Workspace, glossaries: [GlossaryFile]) {
    self.workspace = workspace
    self.glossaries = glossaries
  }

  /// Aligns the same part in two languages or more; every sentence comes back once and in order.
  ///
  /// - Parameters:
  ///   - part: the texts.
  ///   - blocks: what the layout puts together; they are in order, and no bead crosses the edge of one.
  ///   - languages: the languages of the texts.
  ///   - whole: the confidences of the beads of the whole part, if the blocks are only some of it.
  /// - Throws: what reading the memory and the dictionaries throws.
  func beads(
    of part: PreparedPart, along blocks: [LayoutBlock], in languages: [LanguageTag],
    whole: [[Range<Int>]: Double] = [:]
  ) throws -> [PaperBead] {
    var beads: [PaperBead] = []
    var strengths: [LayoutBlock.Strength] = []
    var runs = PairsWithoutEvidence()
    let free = whole.isEmpty ? try confidences(of: part, along: blocks, languages) : whole
    for block in blocks {
      var found = try self.beads(part, in: block, languages)
      for index in found.indices {
        // The aligner learns from the whole of a text, and is surer there of what it finds in the block as well.
        if let known = free[found[index].ranges] {
          found[index].confidence = max(found[index].confidence, known)
        }
      }
      found = found.flatMap { StageRemark.apart($0, in: part.texts) }
      beads += found
      strengths += found.map { _ in block.strength }
      runs.endBlock(at: beads.count, isTurn: block.strength == .turn)
    }
    let evidence = try evidence(of: beads, in: part, languages)
    var all = WordEvidence()
    for index in beads.indices where beads[index].isPaired {
      let words = evidence[index].words
      all.add(words)
      PairEvidence.weigh(
        &beads[index], by: words, content: evidence[index].content, strength: strengths[index])
    }
    let doubtful = runs.doubtful(
      of: beads, isShown: evidence.map(\.isShown),
      isPossible: evidence.map { PairEvidence.isPossible(turn: $0.words) },
      isKnown: evidence.map(\.content.isKnown))
    for index in doubtful where !beads[index].doubts.contains(ReviewPolicy.otherContent) {
      beads[index].doubts.append(ReviewPolicy.nothingShared)
    }
    if PairEvidence.isAgainst(text: all) {
      for index in beads.indices { beads[index].doubts.append(ReviewPolicy.doubtfulText) }
    }
    return beads
  }

  /// The confidences of the beads of a whole part, aligned without regard to its layout.
  ///
  /// - Throws: what reading the memory and the dictionaries throws.
  func confidences(
    of part: PreparedPart, in languages: [LanguageTag]
  ) throws -> [[Range<Int>]: Double] {
    let whole = LayoutBlock(ranges: part.texts.map { 0..<$0.sentences.count }, strength: .none)
    return try confidences(of: part, in: whole, languages)
  }

  private func confidences(
    of part: PreparedPart, in whole: LayoutBlock, _ languages: [LanguageTag]
  ) throws -> [[Range<Int>]: Double] {
    Dictionary(
      try beads(part, in: whole, languages).filter(\.isPaired).map { ($0.ranges, $0.confidence) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The confidences of the beads of all blocks together, aligned without regard to their edges; empty for one
  /// block, which is the whole.
  private func confidences(
    of part: PreparedPart, along blocks: [LayoutBlock], _ languages: [LanguageTag]
  ) throws -> [[Range<Int>]: Double] {
    guard blocks.count > 1, let first = blocks.first, let last = blocks.last else { return [:] }
    let ranges = zip(first.ranges, last.ranges).map { $0.lowerBound..<$1.upperBound }
    return try confidences(
      of: part, in: LayoutBlock(ranges: ranges, strength: .none), languages)
  }

  /// Aligns the sentences of a block.
  private func beads(
    _ part: PreparedPart, in block: LayoutBlock, _ languages: [LanguageTag]
  ) throws -> [PaperBead] {
    let texts = part.texts
    if texts.count == 2, block.ranges == texts.map({ 0..<$0.sentences.count }) {
      let aligner = try aligner(languages[0], languages[1])
      return aligner.align(part.prepared(0, 1, by: aligner)).beads.map(PaperBead.init)
    }
    let filled = block.ranges.indices.filter { !block.ranges[$0].isEmpty }
    guard filled.count >= 2 else { return PaperBead.alone(block.ranges) }
    let cut = filled.map { texts[$0].slice(block.ranges[$0]) }
    let starts = block.ranges.map(\.lowerBound)
    return try beads(cut, in: filled.map { languages[$0] }).map { bead in
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

  private func beads(_ texts: [AlignmentText], in languages: [LanguageTag]) throws -> [PaperBead] {
    guard texts.count == 2 else {
      var lexicons: [any Lexicon] = []
      for (index, first) in languages.enumerated() {
        for second in languages[(index + 1)...] { lexicons += try self.lexicons(first, second) }
      }
      return MultiAligner(languages, lexicons: lexicons).align(texts).map {
        PaperBead(ranges: $0.ranges, confidence: $0.confidence)
      }
    }
    return try aligner(languages[0], languages[1]).align(texts[0], texts[1]).beads
      .map(PaperBead.init)
  }

  // MARK: Evidence

  /// For each bead the words of its first language and of that other one with which it has least in common, the content
  /// of those two languages that agree least, and whether words, numbers or names connect all its languages.
  private func evidence(
    of beads: [PaperBead], in part: PreparedPart, _ languages: [LanguageTag]
  ) throws -> [(words: WordEvidence, content: BeadContent, isShown: Bool)] {
    var evidence = beads.map { _ in WordEvidence() }
    var contents = beads.map { _ in BeadContent() }
    /// For each bead and language the first of the languages that it is connected with.
    var groups = beads.map { _ in Array(languages.indices) }
    for first in languages.indices {
      for second in languages.indices.dropFirst(first + 1) {
        let own = beads.indices.filter { index in
          !beads[index].ranges[first].isEmpty && !beads[index].ranges[second].isEmpty
        }
        guard !own.isEmpty else { continue }
        let aligner = try aligner(languages[first], languages[second])
        let pairs = own.map {
          Bead(source: beads[$0].ranges[first], target: beads[$0].ranges[second])
        }
        let prepared = part.prepared(first, second, by: aligner)
        let found = aligner.wordEvidence(of: pairs, in: prepared)
        let compared = aligner.contents(of: pairs, in: prepared)
        for (index, (words, content)) in zip(own, zip(found, compared)) {
          contents[index] = contents[index].joined(with: content)
          if PairEvidence.isShown(by: words, content: content, amongBeads: beads.count) {
            let (kept, joined) = (groups[index][first], groups[index][second])
            groups[index] = groups[index].map { $0 == joined ? kept : $0 }
          }
          // The words of a bead are judged by the pairs that its first language is in.
          guard beads[index].ranges.firstIndex(where: { !$0.isEmpty }) == first else { continue }
          if evidence[index].known == 0 || words.balance < evidence[index].balance {
            evidence[index] = words
          }
        }
      }
    }
    return beads.indices.map { index in
      let filled = languages.indices.filter { !beads[index].ranges[$0].isEmpty }
      let isShown = filled.count >= 2 && Set(filled.map { groups[index][$0] }).count == 1
      return (evidence[index], contents[index], isShown)
    }
  }

  /// How much the words of some stretches speak for translations in the same stretch of another language
  /// (`WordEvidence.balance`); `nil` where no word is known.
  func agreement(
    of stretches: [[Range<Int>]], in part: PreparedPart, _ languages: [LanguageTag]
  ) throws -> Double? {
    let beads = stretches.map { PaperBead(ranges: $0, confidence: 1) }
    var sum = WordEvidence()
    for found in try evidence(of: beads, in: part, languages) {
      sum.add(found.words)
    }
    return sum.known == 0 ? nil : sum.balance
  }

  /// The aligner of a pair of languages.
  func aligner(_ source: LanguageTag, _ target: LanguageTag) throws -> Aligner {
    Aligner(source: source, target: target, lexicons: try lexicons(source, target))
  }

  private func lexicons(_ source: LanguageTag, _ target: LanguageTag) throws -> [any Lexicon] {
    try known.withLock { known in
      let key = "\(source) \(target)"
      if let found = known[key] { return found }
      let found = try workspace.lexicons(of: glossaries, from: source, to: target)
      known[key] = found
      return found
    }
  }
}

/// The texts of a part; each pair of languages is read and linked once.
final class PreparedPart {
  let texts: [AlignmentText]
  private var pairs: [[Int]: PreparedTexts] = [:]

  init(_ texts: [AlignmentText]) { self.texts = texts }

  /// Two of the texts as the aligner of their languages reads them.
  func prepared(_ first: Int, _ second: Int, by aligner: Aligner) -> PreparedTexts {
    if let known = pairs[[first, second]] { return known }
    let found = aligner.prepare(texts[first], texts[second])
    pairs[[first, second]] = found
    return found
  }
}

extension PaperBead {
  fileprivate init(_ bead: Bead) {
    self.init(ranges: [bead.source, bead.target], confidence: bead.confidence)
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
