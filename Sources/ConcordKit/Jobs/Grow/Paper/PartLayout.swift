// SPDX-License-Identifier: Apache-2.0

/// Finds what the layout of a document says about which paragraphs translate each other.
///
/// Cells of one row in different languages are a pair. Where paragraphs of the languages take turns (zh, en, zh,
/// en, …), those that follow each other are a block; which language comes first is decided by the words of the
/// paragraphs, since a heading in one language at the beginning would put all of them out of step.
struct PartLayout {
  /// Tells how much stretches of the languages seem to translate each other: below 0 if their words speak against
  /// it, above 0 if they speak for it, or `nil` where no word tells.
  typealias Agreement = ([[Range<Int>]]) throws -> Double?

  private let texts: [PartSentences]
  private let agreement: Agreement

  /// The layout of a part in two languages or more.
  init(_ texts: [PartSentences], agreement: @escaping Agreement) {
    self.texts = texts
    self.agreement = agreement
  }

  /// Blocks that cover all sentences in order; one block where the layout says nothing.
  ///
  /// - Complexity: O(*p* log *p*) for *p* paragraphs, and what `agreement` takes.
  func blocks() throws -> [LayoutBlock] {
    var blocks: [LayoutBlock] = []
    var starts = texts.map { _ in 0 }
    func addFree(to ends: [Int]) throws {
      let gap = zip(starts, ends).map { $0..<max($0, $1) }
      if gap.contains(where: { !$0.isEmpty }) { blocks += try turns(in: gap) }
    }
    for row in rows() {
      try addFree(to: row.map(\.lowerBound))
      let isPair = row.count { !$0.isEmpty } > 1
      blocks.append(LayoutBlock(ranges: row, strength: isPair ? .row : .none))
      starts = row.map(\.upperBound)
    }
    try addFree(to: texts.map(\.text.sentences.count))
    return blocks
  }

  // MARK: Rows

  /// The sentences of each row that at least two languages have, in the order of all languages, and of the rows of one
  /// language next to these: their other cell is empty, so they have no partner in another row.
  private func rows() -> [[Range<Int>]] {
    var cells: [Int: [Range<Int>?]] = [:]
    var starts: [Int: Int] = [:]
    for (language, text) in texts.enumerated() {
      for paragraph in text.paragraphs {
        guard let row = paragraph.row else { continue }
        let known = cells[row]?[language]
        if let position = paragraph.position {
          starts[row] = min(starts[row] ?? position, position)
        }
        // A row number that comes again further on is not one row.
        if let known, known.upperBound != paragraph.sentences.lowerBound { continue }
        cells[row, default: texts.map { _ in nil }][language] =
          (known?.lowerBound ?? paragraph.sentences.lowerBound)..<paragraph.sentences.upperBound
      }
    }
    let numbers = cells.keys.sorted()
    var isPaired = numbers.map { (cells[$0] ?? []).count(where: { $0 != nil }) > 1 }
    // Only tables with several languages have row numbers, and those of one table are consecutive.
    for places in [Array(numbers.indices), numbers.indices.reversed()] {
      for (before, place) in zip(places, places.dropFirst())
      where isPaired[before] && abs(numbers[before] - numbers[place]) == 1 {
        isPaired[place] = true
      }
    }
    let positions = texts.map { SentencePositions($0.paragraphs) }
    var ends = texts.map { _ in 0 }
    var rows: [[Range<Int>]] = []
    for (place, number) in numbers.enumerated() where isPaired[place] {
      guard let row = cells[number],
        zip(row, ends).allSatisfy({ ($0?.lowerBound ?? $1) >= $1 })
      else { continue }
      let ranges = row.indices.map { language in
        if let cell = row[language] { return cell }
        // What a language has before the row stays before it.
        let start = max(ends[language], positions[language].count(before: starts[number]))
        return start..<start
      }
      rows.append(ranges)
      ends = ranges.map(\.upperBound)
    }
    return rows
  }

  /// Where the sentences of a language are in the document.
  private struct SentencePositions {
    /// For each paragraph the first position of it and all after it; these only grow.
    private var firsts: [Int]
    /// For each paragraph the end of its sentences.
    private let ends: [Int]

    init(_ paragraphs: [PartSentences.Paragraph]) {
      firsts = paragraphs.map { $0.position ?? .max }
      ends = paragraphs.map(\.sentences.upperBound)
      for at in firsts.indices.dropLast().reversed() {
        firsts[at] = min(firsts[at], firsts[at + 1])
      }
    }

    /// The number of sentences up to the last paragraph before a position.
    ///
    /// - Complexity: O(log *p*) for *p* paragraphs.
    func count(before start: Int?) -> Int {
      guard let start else { return 0 }
      var (low, high) = (0, firsts.count)
      while low < high {
        let middle = (low + high) / 2
        if firsts[middle] < start { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? ends[low - 1] : 0
    }
  }

  // MARK: Turns

  /// A paragraph with its language.
  private struct Turn {
    var language: Int
    var sentences: Range<Int>
    var position: Int
  }

  /// The blocks of some sentences whose paragraphs take turns; one block where they do not.
  private func turns(in gap: [Range<Int>]) throws -> [LayoutBlock] {
    let whole = [LayoutBlock(ranges: gap, strength: .none)]
    var turns: [Turn] = []
    for (language, text) in texts.enumerated() {
      for paragraph in text.paragraphs {
        let sentences = paragraph.sentences.clamped(to: gap[language])
        guard !sentences.isEmpty else { continue }
        guard let position = paragraph.position else { return whole }
        turns.append(Turn(language: language, sentences: sentences, position: position))
      }
    }
    turns.sort { ($0.position, $0.language) < ($1.position, $1.language) }
    let languages = Set(turns.map(\.language))
    guard languages.count >= 2 else { return whole }
    var best: (blocks: [LayoutBlock], score: Double, agreement: Double, pairs: Double)?
    var worst = Double.infinity
    for first in languages.sorted() {
      let blocks = Self.blocks(of: turns, first: first, in: gap)
      let full = blocks.filter { $0.ranges.count(where: { !$0.isEmpty }) >= 2 }
      guard full.count >= 2 else { continue }
      let agreement = try agreement(full.map(\.ranges)) ?? Self.unknownAgreement
      worst = min(worst, agreement)
      // Three times the languages took their turns: no accident of a quotation or a heading.
      guard full.count >= 3, full.count * 2 >= blocks.count else { continue }
      let pairs = Double(full.count { $0.strength == .turn }) / Double(blocks.count)
      let score = 2 * agreement + pairs
      if score > best?.score ?? -.infinity { best = (blocks, score, agreement, pairs) }
    }
    guard let best else { return whole }
    // Short texts have little evidence, but more than when they are put together one paragraph off, and little is
    // needed where every paragraph has its neighbour.
    let isSure =
      best.agreement >= Self.leastAgreement || best.agreement >= worst + Self.leastAdvantage
      || best.pairs == 1 && best.agreement > Self.noAgreement
    return isSure ? best.blocks : whole
  }

  /// The assumed agreement of texts in which no word is known.
  private static let unknownAgreement = -0.2
  /// The agreement below which neighbours are not translations of each other.
  private static let leastAgreement = -0.5
  /// The agreement of texts in which hardly any word is translated.
  private static let noAgreement = -0.9
  /// The margin by which a small agreement of the blocks must exceed that of others.
  private static let leastAdvantage = 0.1

  /// Blocks that begin where the turn comes to a language after another one had it.
  private static func blocks(of turns: [Turn], first: Int, in gap: [Range<Int>]) -> [LayoutBlock] {
    var blocks: [LayoutBlock] = []
    var starts = gap.map(\.lowerBound)
    var ends = starts
    var counts = gap.map { _ in 0 }
    func close() {
      let ranges = zip(starts, ends).map { $0..<$1 }
      guard ranges.contains(where: { !$0.isEmpty }) else { return }
      let isPair = counts.allSatisfy { $0 <= 1 } && counts.count { $0 == 1 } >= 2
      blocks.append(LayoutBlock(ranges: ranges, strength: isPair ? .turn : .adjacent))
      starts = ends
      counts = counts.map { _ in 0 }
    }
    var before: Int?
    for turn in turns {
      if turn.language == first, before != first { close() }
      ends[turn.language] = max(ends[turn.language], turn.sentences.upperBound)
      counts[turn.language] += 1
      before = turn.language
    }
    close()
    return blocks
  }
}
