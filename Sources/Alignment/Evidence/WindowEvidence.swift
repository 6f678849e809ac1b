/// How well windows of sentences of one side explain the single sentences of the other.
///
/// For the window of sentences *i*..<*i*+*a* and a sentence *j*: the sum over the tokens *t* of *j*
/// of w·log((1−λ) + λ·p(t | window) / p(t)), where p(t | window) is the mean over the window's tokens
/// of the kind (IBM Model 1), and λ, w belong to the kind. A token nothing on the other side is linked
/// to counts nothing. Sums are kept cumulated over *j*, so any bead's evidence is one subtraction.
///
/// - Complexity: O(*n* · *A* · (links of a window + tokens in the band's row)).
struct WindowEvidence {
  /// The longest window.
  let longest: Int
  /// Where the rows of a window start lie, for its windows one after another.
  private(set) var starts: [Int] = []
  /// The first column of each row.
  private(set) var firsts: [Int32] = []
  /// The columns of each row.
  private(set) var widths: [Int32] = []
  /// The cumulated sums.
  private(set) var sums: [Float] = []

  init(
    windows: TokenizedText, sentences: TokenizedText, links: TokenLinks, band: Band, longest: Int,
    kinds: [Float], mixtures: [Float]
  ) {
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
    sums = [Float](unsafeUninitializedCapacity: size) { buffer, count in
      buffer.initialize(repeating: 0)
      count = size
    }
    fill(windows, sentences, links, kinds, mixtures)
  }

  private mutating func fill(
    _ windows: TokenizedText, _ sentences: TokenizedText, _ links: TokenLinks, _ kinds: [Float],
    _ mixtures: [Float]
  ) {
    let types = sentences.kinds.count
    var totals = [Float](repeating: 0, count: EvidenceKind.count)
    for type in 0..<types {
      totals[Int(sentences.kinds[type].rawValue)] += Float(sentences.occurrences[type])
    }
    // What a token counts when no window token is linked to it.
    var ground = [Float](repeating: 0, count: types)
    // λ / p(t), so that the ratio is one product.
    var gain = [Float](repeating: 0, count: types)
    for type in 0..<types where links.isLinked[type] {
      let kind = Int(sentences.kinds[type].rawValue)
      ground[type] = kinds[kind] * FastMath.log(1 - mixtures[kind])
      gain[type] = mixtures[kind] * totals[kind] / Float(max(1, sentences.occurrences[type]))
    }
    let (offsets, tokens) = Self.linkedTokens(sentences, links)
    let tokenKinds = sentences.kinds.map(\.rawValue)
    var mass = [Float](repeating: 0, count: types)
    var touched: [Int32] = []
    var totalsOfWindow = [Float](repeating: 0, count: EvidenceKind.count)
    let n = windows.count
    sums.withUnsafeMutableBufferPointer { sums in
      mass.withUnsafeMutableBufferPointer { mass in
        for start in 0..<n {
          for kind in 0..<EvidenceKind.count { totalsOfWindow[kind] = 0 }
          let first = Int(firsts[start])
          let width = Int(widths[start])
          for length in 0..<min(longest, n - start) {
            let sentence = start + length
            for kind in 0..<EvidenceKind.count {
              totalsOfWindow[kind] += Float(
                windows.kindCounts[sentence * EvidenceKind.count + kind])
            }
            for token in windows.tokens(of: sentence) {
              for place in Int(links.offsets[Int(token)])..<Int(links.offsets[Int(token) + 1]) {
                let target = Int(links.targets[place])
                if mass[target] == 0 { touched.append(Int32(truncatingIfNeeded: target)) }
                mass[target] += links.probabilities[place]
              }
            }
            var sum: Float = 0
            let row = starts[start] + length * width
            for column in 1..<max(1, width) {
              let sentence = first + column - 1
              for place in Int(offsets[sentence])..<Int(offsets[sentence + 1]) {
                let type = Int(tokens[place])
                if mass[type] == 0 {
                  sum += ground[type]
                } else {
                  let kind = Int(tokenKinds[type])
                  sum +=
                    kinds[kind]
                    * FastMath.log(
                      1 - mixtures[kind] + gain[type] * mass[type] / totalsOfWindow[kind])
                }
              }
              sums[row + column] = sum
            }
          }
          for target in touched { mass[Int(target)] = 0 }
          touched.removeAll(keepingCapacity: true)
        }
      }
    }
  }

  /// The tokens that any link leads to, sentence by sentence.
  private static func linkedTokens(
    _ text: TokenizedText, _ links: TokenLinks
  ) -> (offsets: [Int32], tokens: [Int32]) {
    var offsets: [Int32] = [0]
    var tokens: [Int32] = []
    for sentence in 0..<text.count {
      for token in text.tokens(of: sentence) where links.isLinked[Int(token)] {
        tokens.append(token)
      }
      offsets.append(Int32(truncatingIfNeeded: tokens.count))
    }
    return (offsets, tokens)
  }
}
