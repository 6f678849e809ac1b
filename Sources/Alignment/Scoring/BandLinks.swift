// SPDX-License-Identifier: Apache-2.0

/// The links of each sentence of one text that lead to a token near it in the other.
///
/// They are collected once, so that windows need not visit all other links repeatedly.
struct BandLinks {
  /// For each sentence the place of its first link, then the number of all links.
  private(set) var offsets: [Int] = [0]
  /// Types of the other text; a sentence may have one more than once.
  private(set) var types: [Int32] = []
  /// For each link the amount it adds to the odds of a token of its type.
  private(set) var gains: [Float] = []

  /// - Parameters:
  ///   - positions: the sentences that contain the other text's types.
  ///   - gains: for each type of the other text the factor for a link's probability.
  ///   - longest: the longest window; a token is near if a window with the sentence can reach it in
  ///     the band.
  init(
    _ text: TokenizedSide, _ positions: LinkedPositions, links: TokenLinks, gains: [Float],
    band: Band, longest: Int
  ) {
    // For each type the first position at or after the current first column, which never moves
    // back: the type is near when that position is before the end column.
    var cursors = Array(positions.offsets.dropLast())
    offsets.reserveCapacity(text.count + 1)
    cursors.withUnsafeMutableBufferPointer { cursors in
      positions.sentences.withUnsafeBufferPointer { sentences in
        for sentence in 0..<text.count {
          let first = band.low[max(0, sentence - longest + 1)]
          let end = band.high[min(sentence + longest, text.count)]
          text.forEachToken(of: sentence) { token in
            for link in Int(links.offsets[token])..<Int(links.offsets[token + 1]) {
              let type = Int(links.targets[link])
              let last = Int(positions.offsets[type + 1])
              var cursor = Int(cursors[type])
              while cursor < last, sentences[cursor] < first { cursor += 1 }
              cursors[type] = Int32(truncatingIfNeeded: cursor)
              guard cursor < last, sentences[cursor] < end else { continue }
              types.append(links.targets[link])
              self.gains.append(links.probabilities[link] * gains[type])
            }
          }
          offsets.append(types.count)
        }
      }
    }
  }
}
