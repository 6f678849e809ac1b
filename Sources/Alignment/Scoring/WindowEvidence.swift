// SPDX-License-Identifier: Apache-2.0

/// The evidence from windows of sentences of one side for the single sentences of the other.
///
/// For the window of sentences *i*..<*i*+*a* and a sentence *j* it is the sum over the tokens *t*
/// of *j* of w·log((1−λ) + λ·p(t | window) / p(t)). Here p(t | window) is the mean over the
/// window's tokens of the kind (IBM Model 1), w belongs to the kind and λ to the type. A token
/// without links counts nothing. Sums are prefix sums over *j*, so the evidence of any bead is one
/// subtraction.
///
/// Only tokens that are linked to the window are visited. All others count w·log(1−λ), which is
/// summed in advance. For the visited tokens one logarithm is taken per kind, of the product of
/// their 1 + λ/(1−λ) · p(t | window) / p(t).
///
/// - Complexity: O(*n* · *A* · (types the window is linked to in the row's columns + columns)).
struct WindowEvidence {
  /// The longest window.
  let longest: Int
  /// The offsets of the rows of each window start; the rows of its windows follow one another.
  private(set) var starts: [Int] = []
  /// The first column of each row.
  private(set) var firsts: [Int32] = []
  /// The columns of each row.
  private(set) var widths: [Int32] = []
  /// For each sentence the score of its linked tokens if no window explains them.
  let ground: [Float]
  /// The prefix sums.
  private(set) var sums: [Float] = []

  /// - Parameters:
  ///   - longest: the longest window.
  ///   - mixtures: λ of each type of the sentences; if empty, λ of the kinds in `weights` is used.
  init(
    windows: TokenizedSide, sentences: TokenizedSide, links: TokenLinks, band: Band, longest: Int,
    mixtures: [Float], weights: AlignmentWeights
  ) {
    let mixtures =
      mixtures.isEmpty ? sentences.kinds.map { weights.mixtures[Int($0.rawValue)] } : mixtures
    self.longest = longest
    let n = windows.count
    var size = 0
    for start in 0..<n {
      let first = band.low[start]
      let width = band.high[min(start + longest, n)] - first + 1
      starts.append(size)
      firsts.append(Int32(truncatingIfNeeded: first))
      widths.append(Int32(truncatingIfNeeded: width))
      size += width * longest
    }
    let ground = LinkedPositions.ground(sentences, links, mixtures: mixtures, weights: weights)
    self.ground = ground
    let positions = LinkedPositions(sentences, links)
    let gains = LinkedPositions.gains(sentences, links, mixtures: mixtures)
    var sweep = WindowSweep(
      windows, sentences, positions: positions,
      links: BandLinks(
        windows, positions, links: links, gains: gains, band: band, longest: longest),
      kinds: weights.kinds, widest: Int(widths.max() ?? 0))
    sums = [Float](unsafeUninitializedCapacity: size) { buffer, count in
      buffer.initialize(repeating: 0)
      count = size
      for start in 0..<n {
        let first = Int(firsts[start])
        let width = Int(widths[start])
        sweep.open(first..<(first + width - 1))
        for length in 0..<min(longest, n - start) {
          // No bead with this window ends after the last cut of the row where the window ends; an
          // exchange reads one row further.
          let columns = band.high[min(start + length + 2, start + longest, n)] - first
          sweep.add(start + length, columns: columns)
          let row = starts[start] + length * width
          ground.withUnsafeBufferPointer { ground in
            var sum: Float = 0
            for column in 0..<columns {
              sum += ground[first + column] + sweep.terms[column]
              buffer[row + column + 1] = sum
            }
          }
        }
      }
    }
  }
}
