/// Goes through the window starts of a text; at each the window grows sentence by sentence.
struct WindowSweep {
  /// For each column at hand what the tokens linked to the window add to the sentence's sum.
  private(set) var terms: [Float]
  private let kindCounts: [Int32]
  private let links: NearLinks
  private let positions: LinkedPositions
  private let kinds: [Float]
  private let kindOf: [UInt8]
  /// For each type its first position at or after the first column.
  private var cursors: [Int32]
  /// The number of the window start at which a type was last linked to.
  private var stamps: [Int32]
  private var odds: [Float]
  /// The types the window is linked to.
  private var active: [Int32] = []
  private var totals = [Float](repeating: 0, count: EvidenceKind.count)
  private var thinned = [Float](repeating: 0, count: EvidenceKind.count)
  private let means: [Float]
  private let dilution: Float
  /// For each kind and column the product of its tokens.
  private var products: [Float]
  /// The kinds that have a product other than 1.
  private var isTouched = [Bool](repeating: false, count: EvidenceKind.count)
  private let widest: Int
  private var columns = 0..<0
  private var stamp: Int32 = 0

  init(
    _ windows: TokenizedText, _ sentences: TokenizedText, _ positions: LinkedPositions,
    _ links: NearLinks, kinds: [Float], dilution: Float, widest: Int
  ) {
    kindCounts = windows.kindCounts
    self.links = links
    self.positions = positions
    self.kinds = kinds
    self.widest = widest
    self.dilution = dilution
    means = windows.kindTotals.map { $0 / Float(max(1, windows.count)) }
    kindOf = sentences.kinds.map(\.rawValue)
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
      totals[kind] += Float(kindCounts[sentence * EvidenceKind.count + kind])
      thinned[kind] = dilution == 1 ? totals[kind] : FastMath.exp(dilution * FastMath.log(max(1, totals[kind])) + (1 - dilution) * FastMath.log(max(1, means[kind])))
    }
    link(sentence)
    multiply()
    takeLogarithms()
  }

  /// Adds the links of a sentence to the odds of the types they lead to.
  private mutating func link(_ sentence: Int) {
    let stamp = stamp
    stamps.withUnsafeMutableBufferPointer { stamps in
      odds.withUnsafeMutableBufferPointer { odds in
        for place in links.offsets[sentence]..<links.offsets[sentence + 1] {
          let type = Int(links.types[place])
          if stamps[type] != stamp {
            stamps[type] = stamp
            odds[type] = 0
            active.append(links.types[place])
          }
          odds[type] += links.gains[place]
        }
      }
    }
  }

  /// Multiplies, at each token of a type the window is linked to, its factor into the product of the
  /// sentence.
  private mutating func multiply() {
    let (low, high) = (Int32(columns.lowerBound), Int32(columns.upperBound))
    let (kinds, widest) = (kinds, widest)
    for column in 0..<columns.count { terms[column] = 0 }
    cursors.withUnsafeMutableBufferPointer { cursors in
      terms.withUnsafeMutableBufferPointer { terms in
        products.withUnsafeMutableBufferPointer { products in
          positions.sentences.withUnsafeBufferPointer { sentences in
            for type in active {
              let type = Int(type)
              let kind = Int(kindOf[type])
              isTouched[kind] = true
              let factor = 1 + odds[type] / thinned[kind]
              let base = kind * widest
              let end = Int(positions.offsets[type + 1])
              var cursor = Int(cursors[type])
              while cursor < end, sentences[cursor] < low { cursor += 1 }
              cursors[type] = Int32(truncatingIfNeeded: cursor)
              while cursor < end, sentences[cursor] < high {
                let column = Int(sentences[cursor] - low)
                let product = products[base + column] * factor
                if product < Self.large {
                  products[base + column] = product
                } else {
                  terms[column] += kinds[kind] * FastMath.log(product)
                  products[base + column] = 1
                }
                cursor += 1
              }
            }
          }
        }
      }
    }
  }

  /// Adds the logarithms of the products to the terms.
  private mutating func takeLogarithms() {
    let count = columns.count
    for kind in 0..<EvidenceKind.count where isTouched[kind] {
      isTouched[kind] = false
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
