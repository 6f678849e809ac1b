// SPDX-License-Identifier: Apache-2.0
import Alignment
import ICUText
import Languages
import Segmentation

/// Finds the blocks of short lines in a text where no line is a sentence by itself: a signature, a line of a narrow
/// column, a heading of several lines.
///
/// A line of such a block may be half of what it says: `За Правительство` above `Российской Федерации`. So a pair of
/// single lines is trusted only where the blocks of the languages have the same number of lines, and each line with its
/// partner is certain.
struct LineBlocks {
  /// For each sentence its block; `nil` outside blocks.
  private let blocks: [Range<Int>?]
  /// The sentences that are the end of a sentence that the lines above begin.
  private let broken: Set<Int>

  /// The columns of the widest line.
  private static let widest = 60
  /// The most lines of a sentence in a narrow column.
  private static let mostLines = 12

  /// Examines the sentences of a text in one language.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  init(_ text: PartSentences) {
    let divisions = DivisionWords.words(of: .standard)
    let sentences = text.text.sentences
    var blocks: [Range<Int>?] = sentences.map { _ in nil }
    var broken: Set<Int> = []
    var run: [Int] = []
    func close() {
      defer { run = [] }
      guard run.count > 1, let first = run.first, let last = run.last else { return }
      for sentence in run { blocks[sentence] = first..<last + 1 }
      let scalars = Array(sentences[last].unicodeScalars.map(\.value))
      if run.count > 2, run.count <= Self.mostLines, LineShape(scalars[...]).isFinished {
        broken.formUnion(run)
      }
    }
    for paragraph in text.paragraphs {
      let number = paragraph.sentences.lowerBound
      if !paragraph.continuesBlock { close() }
      guard paragraph.sentences.count == 1 else {
        close()
        continue
      }
      let scalars = Array(sentences[number].unicodeScalars.map(\.value))
      let shape = LineShape(scalars[...])
      let width = scalars.reduce(0) { $0 + (CharacterClass.isWide($1) ? 2 : 1) }
      guard width <= Self.widest, !shape.startsItem, !shape.startsDivision(divisions),
        !shape.endsColon, !shape.endsSemicolon, !Self.isLabelled(scalars)
      else {
        close()
        continue
      }
      if shape.isFinished {
        // The end of a broken sentence; below a heading, a sentence of its own.
        if run.count > 1 { run.append(number) }
        close()
      } else {
        run.append(number)
      }
    }
    close()
    self.blocks = blocks
    self.broken = broken
  }

  /// Whether a line begins with a label, as `Chairman: Zhang Wei`.
  private static func isLabelled(_ scalars: [UInt32]) -> Bool {
    scalars.dropLast().contains { $0 == 0x3A || $0 == 0xFF1A }
  }

  /// The numbers of the pairs that are cut out of blocks.
  ///
  /// - Parameters:
  ///   - beads: the beads of a part, in order.
  ///   - texts: the blocks of each language.
  ///   - isSure: whether a bead would be approved.
  /// - Complexity: O(*beads* × *languages*).
  static func cut(
    _ beads: [PaperBead], in texts: [LineBlocks], isSure: (Int) -> Bool
  ) -> Set<Int> {
    guard texts.contains(where: { $0.blocks.contains { $0 != nil } }) else { return [] }
    /// The blocks of the languages that a bead has a line of, as the key of what belongs together.
    var groups: [[Range<Int>?]: [Int]] = [:]
    var found: Set<Int> = []
    for (number, bead) in beads.enumerated() {
      var key: [Range<Int>?] = []
      var isPart = false
      for (range, text) in zip(bead.ranges, texts) {
        let block = range.isEmpty ? nil : range.lazy.compactMap { text.blocks[$0] }.first
        key.append(block)
        guard let block else { continue }
        let hasAll = range.lowerBound <= block.lowerBound && range.upperBound >= block.upperBound
        isPart = isPart || !hasAll
      }
      guard isPart else { continue }
      found.insert(number)
      groups[key, default: []].append(number)
    }
    for (key, numbers) in groups where isParallel(numbers.map { beads[$0] }, key, in: texts) {
      if numbers.allSatisfy(isSure) { found.subtract(numbers) }
    }
    return found
  }

  /// Whether some beads pair the lines of blocks one by one, from the first to the last, and no sentence is broken.
  private static func isParallel(
    _ beads: [PaperBead], _ key: [Range<Int>?], in texts: [LineBlocks]
  ) -> Bool {
    guard let count = key.compactMap({ $0?.count }).first, beads.count == count else {
      return false
    }
    return zip(key.indices, key).allSatisfy { language, block in
      guard let block, block.count == count, texts[language].broken.isDisjoint(with: block) else {
        return false
      }
      return beads.enumerated().allSatisfy {
        $1.ranges[language] == block.lowerBound + $0..<block.lowerBound + $0 + 1
      }
    }
  }
}
