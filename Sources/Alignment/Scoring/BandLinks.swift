/// The links of each sentence of one text that lead to a token near it in the other, so that a window
/// need not go through all the others again and again.
struct BandLinks {
  /// For each sentence the place of its first link, then the number of all links.
  private(set) var offsets: [Int] = [0]
  /// Types of the other text; a sentence may have one more than once.
  private(set) var types: [Int32] = []
  /// What each adds to the odds of a token of its type.
  private(set) var gains: [Float] = []

  /// - Parameters:
  ///   - positions: where the other text's types stand.
  ///   - gains: for each type of the other text what a link's probability is multiplied by.
  ///   - longest: the longest window; near is what any window with the sentence meets in the band.
  init(
    _ text: TokenizedSide, _ positions: LinkedPositions, links: TokenLinks, gains: [Float],
    band: Band, longest: Int
  ) {
    // The last sentence that has each type, as the first column moves on: a type is near when its next
    // position at or after that column lies before the last one.
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
