/// How well windows of sentences of one side explain the single sentences of the other.
///
/// For the window of sentences *i*..<*i*+*a* and a sentence *j*: the sum over the tokens *t* of *j*
/// of w·log((1−λ) + λ·p(t | window) / p(t)), where p(t | window) is the mean over the window's tokens
/// of the kind (IBM Model 1), and λ, w belong to the kind. A token nothing on the other side is linked
/// to counts nothing. Sums are kept cumulated over *j*, so any bead's evidence is one subtraction.
///
/// Only tokens the window is linked to are looked at: all others count w·log(1−λ), which is summed
/// beforehand, and of the rest the logarithm is taken once a kind, of the product of
/// 1 + λ/(1−λ) · p(t | window) / p(t).
///
/// - Complexity: O(*n* · *A* · (types the window is linked to in the row's columns + columns)).
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
    let ground = LinkedPositions.ground(sentences, links, kinds, mixtures)
    var sweep = WindowSweep(
      windows, sentences, links, kinds: kinds, gains: LinkedPositions.gains(sentences, links, mixtures),
      widest: Int(widths.max() ?? 0))
    sums = [Float](unsafeUninitializedCapacity: size) { buffer, count in
      buffer.initialize(repeating: 0)
      count = size
      for start in 0..<n {
        let first = Int(firsts[start])
        let width = Int(widths[start])
        sweep.open(first..<(first + width - 1))
        for length in 0..<min(longest, n - start) {
          sweep.add(start + length)
          let row = starts[start] + length * width
          var sum: Float = 0
          for column in 1..<max(1, width) {
            sum += ground[first + column - 1] + sweep.terms[column - 1]
            buffer[row + column] = sum
          }
        }
      }
    }
  }
}

/// Goes through the window starts of a text; at each the window grows sentence by sentence.
private struct WindowSweep {
  /// For each column at hand what the tokens linked to the window add to the sentence's sum.
  private(set) var terms: [Float]
  private let windows: TokenizedText
  private let links: TokenLinks
  private let kinds: [Float]
  private let kindOf: [UInt8]
  private let positions: LinkedPositions
  /// What each link adds to the odds of a token, before it is shared among the window's tokens.
  private let linkGains: [Float]
  /// For each type its first position at or after the first column.
  private var cursors: [Int32]
  /// The window start at which a type was last linked to.
  private var stamps: [Int32]
  private var odds: [Float]
  /// The linked types that stand in a column at hand.
  private var active: [Int32] = []
  private var totals = [Float](repeating: 0, count: EvidenceKind.count)
  /// For each kind and column the product of its tokens.
  private var products: [Float]
  private let widest: Int
  private var columns = 0..<0
  private var stamp: Int32 = 0

  init(
    _ windows: TokenizedText, _ sentences: TokenizedText, _ links: TokenLinks, kinds: [Float],
    gains: [Float], widest: Int
  ) {
    self.windows = windows
    self.links = links
    self.kinds = kinds
    self.widest = widest
    kindOf = sentences.kinds.map(\.rawValue)
    positions = LinkedPositions(sentences, links)
    linkGains = links.targets.indices.map { links.probabilities[$0] * gains[Int(links.targets[$0])] }
    cursors = Array(positions.offsets.dropLast())
    stamps = [Int32](repeating: 0, count: sentences.kinds.count)
    odds = [Float](repeating: 0, count: sentences.kinds.count)
    terms = [Float](repeating: 0, count: widest)
    products = [Float](repeating: 1, count: widest * EvidenceKind.count)
  }

  /// Begins with an empty window; the columns never go back.
  mutating func open(_ columns: Range<Int>) {
    self.columns = columns
    stamp += 1
    active.removeAll(keepingCapacity: true)
    for kind in totals.indices { totals[kind] = 0 }
  }

  /// Adds a sentence to the window and makes the terms anew.
  mutating func add(_ sentence: Int) {
    for kind in totals.indices {
      totals[kind] += Float(windows.kindCounts[sentence * EvidenceKind.count + kind])
    }
    for place in Int(windows.offsets[sentence])..<Int(windows.offsets[sentence + 1]) {
      let token = Int(windows.tokens[place])
      for link in Int(links.offsets[token])..<Int(links.offsets[token + 1]) {
        let target = Int(links.targets[link])
        if stamps[target] != stamp { touch(target) }
        odds[target] += linkGains[link]
      }
    }
    multiply()
    takeLogarithms()
  }

  /// Takes note of a type the window is linked to for the first time.
  @inline(__always)
  private mutating func touch(_ target: Int) {
    stamps[target] = stamp
    odds[target] = 0
    let end = positions.offsets[target + 1]
    var cursor = cursors[target]
    while cursor < end, positions.sentences[Int(cursor)] < columns.lowerBound { cursor += 1 }
    cursors[target] = cursor
    if cursor < end, positions.sentences[Int(cursor)] < columns.upperBound {
      active.append(Int32(truncatingIfNeeded: target))
    }
  }

  private mutating func multiply() {
    for column in 0..<columns.count { terms[column] = 0 }
    for target in active {
      let kind = Int(kindOf[Int(target)])
      let factor = 1 + odds[Int(target)] / totals[kind]
      let base = kind * widest - columns.lowerBound
      let end = positions.offsets[Int(target) + 1]
      var cursor = cursors[Int(target)]
      while cursor < end {
        let sentence = Int(positions.sentences[Int(cursor)])
        guard sentence < columns.upperBound else { break }
        let product = products[base + sentence] * factor
        if product < Self.large {
          products[base + sentence] = product
        } else {
          terms[sentence - columns.lowerBound] += kinds[kind] * FastMath.log(product)
          products[base + sentence] = 1
        }
        cursor += 1
      }
    }
  }

  /// Adds the logarithms of the products to the terms.
  private mutating func takeLogarithms() {
    let count = columns.count
    for kind in 0..<EvidenceKind.count where totals[kind] > 0 {
      let weight = kinds[kind]
      products.withUnsafeMutableBufferPointer { products in
        terms.withUnsafeMutableBufferPointer { terms in
          let base = kind * widest
          for column in 0..<count {
            terms[column] += weight * FastMath.log(products[base + column])
            products[base + column] = 1
          }
        }
      }
    }
  }

  /// Where a product is put aside lest the next factor overflow it.
  private static let large: Float = 1e25
}
