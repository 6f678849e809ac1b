/// Scores any bead of a pair of texts from tables made beforehand, in constant time.
///
/// score = prior of the type + length + evidence of the target's tokens given the source's sentences,
/// and the reverse. What depends on a cut alone (quotation marks, paragraphs) is scored at the cut
/// where the bead ends.
struct BeadScorer {
  let weights: AlignmentWeights
  let sourceCount: Int
  let targetCount: Int
  let forward: WindowEvidence
  let backward: WindowEvidence
  /// Summed lengths before each cut, the target's in the source's measure.
  private var sourceLengths: [Float] = [0]
  private var targetLengths: [Float] = [0]
  private let sourceOpen: [Bool]
  private let targetOpen: [Bool]
  private let sourceBreaks: [Bool]
  private let targetBreaks: [Bool]

  init(
    source: TokenizedText, target: TokenizedText, links: LinkedTexts, band: Band,
    weights: AlignmentWeights, sourceBreaks: [Bool], targetBreaks: [Bool]
  ) {
    self.weights = weights
    sourceCount = source.count
    targetCount = target.count
    let types = weights.types
    forward = WindowEvidence(
      windows: source, sentences: target, links: links.forward, band: band,
      longest: types.map(\.source).max() ?? 1, kinds: weights.kinds, mixtures: weights.mixtures)
    backward = WindowEvidence(
      windows: target, sentences: source, links: links.backward, band: band.transposed(),
      longest: types.map(\.target).max() ?? 1, kinds: weights.kinds, mixtures: weights.mixtures)
    let sourceTotal = source.lengths.reduce(0, +)
    let targetTotal = target.lengths.reduce(0, +)
    let ratio = sourceTotal > 0 && targetTotal > 0 ? targetTotal / sourceTotal : 1
    for length in source.lengths {
      sourceLengths.append(sourceLengths[sourceLengths.count - 1] + length * ratio)
    }
    for length in target.lengths {
      targetLengths.append(targetLengths[targetLengths.count - 1] + length)
    }
    sourceOpen = source.quoteOpen
    targetOpen = target.quoteOpen
    self.sourceBreaks = sourceBreaks
    self.targetBreaks = targetBreaks
  }

  /// Whether a quotation is open on one side of a cut and not on the other.
  @inline(__always)
  func quotesDiffer(_ row: Int, _ column: Int) -> Bool { sourceOpen[row] != targetOpen[column] }

  /// What a cut is worth by itself.
  @inline(__always)
  func cut(_ row: Int, _ column: Int) -> Float {
    var score: Float = 0
    if quotesDiffer(row, column) { score -= weights.quote }
    let (here, there) = (sourceBreaks[row], targetBreaks[column])
    if here || there { score += here && there ? weights.bothBreak : -weights.oneBreak }
    return score
  }

  /// The score of a bead of `a` source and `b` target sentences that starts at a cut.
  @inline(__always)
  func bead(_ row: Int, _ column: Int, _ a: Int, _ b: Int, bias: Float) -> Float {
    guard a > 0, b > 0 else { return bias }
    return bias - weights.length * deviation(row, column, a, b) + evidence(row, column, a, b)
  }

  /// Both directions' token evidence of a bead.
  @inline(__always)
  func evidence(_ row: Int, _ column: Int, _ a: Int, _ b: Int) -> Float {
    let width = Int(forward.widths[row])
    let ahead = forward.starts[row] + (a - 1) * width + column - Int(forward.firsts[row])
    let height = Int(backward.widths[column])
    let behind = backward.starts[column] + (b - 1) * height + row - Int(backward.firsts[column])
    return forward.sums[ahead + b] - forward.sums[ahead]
      + backward.sums[behind + a] - backward.sums[behind]
  }

  /// The squared deviation of the lengths over its variance, at most 25 (Gale and Church 1993, with
  /// the ratio of the texts at hand).
  @inline(__always)
  func deviation(_ row: Int, _ column: Int, _ a: Int, _ b: Int) -> Float {
    let source = sourceLengths[row + a] - sourceLengths[row]
    let target = targetLengths[column + b] - targetLengths[column]
    let difference = target - source
    return min(
      25, difference * difference / (weights.lengthVariance * max(1, (source + target) / 2)))
  }
}
