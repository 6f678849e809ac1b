// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The lines of a recognized page that should be read again, each by itself and in one language.
///
/// The recognition takes the wide gap between Chinese keywords or names for a mark, and reads a line badly
/// when several languages are possible. Cut at its gaps and read with the model of its script alone, at
/// more than one resolution, such a line comes out much better; the confidences tell which reading it is.
struct SecondReading: Sendable {
  /// The confidence below which a word makes its line doubtful.
  static let doubtful = 0.75
  /// The mean confidence below which a line may be in any language.
  private static let poor = 0.6
  /// The most lines of a page that are read again.
  private static let mostLines = 120

  /// A line that is read again.
  struct DoubtfulLine: Sendable {
    /// The number of the line on the page.
    let number: Int
    /// The parts between wide gaps.
    let pieces: [LayoutBox]
    /// The scripts that it may be in, the likeliest first.
    let scripts: [PrintedLine.Script]
    /// The mean confidence of its first reading.
    let confidence: Double
  }

  /// The lines, in the order of the page.
  private(set) var lines: [DoubtfulLine] = []
  private let page: PrintedPage

  /// Chooses the lines of a page.
  init(_ page: PrintedPage, picture: GrayPicture) {
    self.page = page
    let heights = page.lines.map(\.box.height).sorted()
    guard !heights.isEmpty else { return }
    let usual = heights[heights.count / 2]
    // Lines of a page do not overlap much; those of a damaged result might.
    var budget = 4 * picture.width * picture.height
    for (number, line) in page.lines.enumerated() where lines.count < Self.mostLines {
      let em = min(line.box.height, max(usual, line.size))
      budget -= Int(line.box.width * line.box.height)
      guard budget > 0 else { break }
      let pieces = picture.pieces(of: line.box, gap: 0.9 * em)
      let hasGaps = pieces.count > 1 && line.words.contains(where: \.isWide)
      let isDoubtful = line.words.contains { $0.isDoubtful(below: Self.doubtful) }
      guard hasGaps || isDoubtful, !pieces.isEmpty else { continue }
      let confidence = Self.confidence(of: line.words)
      lines.append(
        DoubtfulLine(
          number: number, pieces: hasGaps ? pieces : [line.box],
          scripts: Self.scripts(of: line.words, isPoor: confidence < Self.poor),
          confidence: confidence))
    }
  }

  /// The mean confidence of the characters of words, 0 to 1; 0 without any.
  static func confidence(of words: [PrintedWord]) -> Double {
    var (sum, count) = (0.0, 0)
    for word in words {
      let length = word.text.unicodeScalars.count
      sum += (word.confidence ?? 1) * Double(length)
      count += length
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  /// The scripts of the letters, the commonest first; a line that was read badly may be in any.
  private static func scripts(of words: [PrintedWord], isPoor: Bool) -> [PrintedLine.Script] {
    var counts: [(script: PrintedLine.Script, count: Int)] = [
      (.wide, 0), (.latin, 0), (.cyrillic, 0),
    ]
    for scalar in words.lazy.flatMap(\.text.unicodeScalars) {
      switch PrintedLine.Script(of: scalar.value) {
      case .wide: counts[0].count += 4
      case .latin: counts[1].count += 1
      case .cyrillic: counts[2].count += 1
      default: break
      }
    }
    let all = counts.reduce(0) { $0 + $1.count }
    return counts.filter { isPoor || $0.count * 5 > all }.sorted { $0.count > $1.count }
      .map(\.script)
  }

  /// The readings of the pieces of one line with one model: for each resolution the words of each piece.
  typealias Readings = [[[PrintedWord]]]

  /// The page with the lines that were read better the second time.
  ///
  /// - Parameter readings: for each line what each model that was tried has read; empty for none.
  func page(with readings: [[Readings]]) -> PrintedPage {
    var page = self.page
    for (line, models) in zip(lines, readings) {
      var best: (words: [PrintedWord], confidence: Double)?
      for words in models.compactMap({ Self.best(of: $0, pieces: line.pieces.count) }) {
        let confidence = Self.confidence(of: words)
        if best.map({ confidence > $0.confidence }) ?? true { best = (words, confidence) }
      }
      guard let best, Self.isBetter(best, than: page.lines[line.number], line),
        let printed = PrintedLine(best.words)
      else { continue }
      page.lines[line.number] = printed
    }
    return page
  }

  /// The words of all pieces, each in its most confident reading; `nil` if a piece has none.
  private static func best(of readings: Readings, pieces: Int) -> [PrintedWord]? {
    var words: [PrintedWord] = []
    for piece in 0..<pieces {
      let own = readings.map { $0.indices.contains(piece) ? $0[piece] : [] }.filter { !$0.isEmpty }
      guard var best = own.first else { return nil }
      for other in own where confidence(of: other) > confidence(of: best) { best = other }
      words += best
    }
    return words
  }

  /// Whether a second reading should replace the first one: it is surer, and as long.
  ///
  /// A gap is a fact of the picture; where the first reading passed over one, it has to be only as sure.
  private static func isBetter(
    _ second: (words: [PrintedWord], confidence: Double), than first: PrintedLine,
    _ line: DoubtfulLine
  ) -> Bool {
    func letters(_ words: [PrintedWord]) -> Int {
      words.reduce(0) { $0 + $1.text.unicodeScalars.count { CharacterClass.isLetter($0.value) } }
    }
    let (before, after) = (letters(first.words), letters(second.words))
    let isAsLong = line.confidence < poor || after * 5 >= before * 4 && before * 5 >= after * 4
    let margin = line.pieces.count > 1 ? -0.03 : 0
    return isAsLong && second.confidence > line.confidence + margin
  }
}

extension PrintedWord {
  /// Whether the first or the last character is set as wide as high.
  var isWide: Bool {
    [text.unicodeScalars.first, text.unicodeScalars.last].contains {
      $0.map { CharacterClass.isWide($0.value) } ?? false
    }
  }

  /// Whether the recognition is less sure than this of a word with letters or digits.
  func isDoubtful(below threshold: Double) -> Bool {
    guard let confidence, confidence < threshold else { return false }
    return text.unicodeScalars.contains {
      CharacterClass.isLetter($0.value) || CharacterClass.isDigit($0.value)
    }
  }
}

extension PrintedLine.Script {
  /// The writing of a letter; `other` for what is not one of the known.
  init(of scalar: UInt32) {
    guard CharacterClass.isLetter(scalar) else {
      self = .other
      return
    }
    self =
      CharacterClass.isWide(scalar)
      ? .wide : scalar &- 0x400 < 0x130 ? .cyrillic : scalar < 0x250 ? .latin : .other
  }
}
