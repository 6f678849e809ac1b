// SPDX-License-Identifier: Apache-2.0

/// Visits the window starts of a text; at each start the window grows sentence by sentence.
///
/// These are the innermost loops of alignment: working memory is allocated once and accessed by
/// pointers.
struct WindowSweep: ~Copyable {
  private let kindCounts: [Int32]
  private let links: BandLinks
  private let positions: LinkedPositions
  private let kinds: [Float]
  private let kindOf: [UInt8]
  private let widest: Int

  /// For each current column the score that tokens linked to the window add to the sentence.
  let terms: UnsafeMutablePointer<Float>
  /// For each kind and column the product of its tokens.
  private let products: UnsafeMutablePointer<Float>
  private let totals: UnsafeMutablePointer<Float>
  /// For each type its first position at or after the first column.
  private let cursors: UnsafeMutablePointer<Int32>
  /// For each type its index in `types`; valid only if `types` has the type there.
  private let places: UnsafeMutablePointer<Int32>
  /// The types that the window is linked to, and for each the sum of its links' gains and the
  /// factor for the product of a sentence.
  private let types: UnsafeMutablePointer<Int32>
  private let odds: UnsafeMutablePointer<Float>
  private let factors: UnsafeMutablePointer<Float>
  private var typeCount = 0
  /// The positions of these types in the columns: the cell of kind and column, and the index of the
  /// type.
  private let cells: UnsafeMutablePointer<Int32>
  private let owners: UnsafeMutablePointer<Int32>
  private var cellCount = 0
  private var columns = 0..<0

  init(
    _ windows: TokenizedSide, _ sentences: TokenizedSide, positions: LinkedPositions,
    links: BandLinks, kinds: [Float], widest: Int
  ) {
    kindCounts = windows.kindCounts
    self.links = links
    self.positions = positions
    self.kinds = kinds
    self.widest = widest
    kindOf = sentences.kinds.map(\.rawValue)
    let typeTotal = sentences.kinds.count
    terms = .allocate(capacity: widest)
    terms.initialize(repeating: 0, count: widest)
    products = .allocate(capacity: widest * EvidenceKind.count)
    products.initialize(repeating: 1, count: widest * EvidenceKind.count)
    totals = .allocate(capacity: EvidenceKind.count)
    totals.initialize(repeating: 0, count: EvidenceKind.count)
    cursors = .allocate(capacity: typeTotal)
    for type in 0..<typeTotal { cursors[type] = positions.offsets[type] }
    places = .allocate(capacity: typeTotal)
    places.initialize(repeating: 0, count: typeTotal)
    types = .allocate(capacity: typeTotal)
    odds = .allocate(capacity: typeTotal)
    factors = .allocate(capacity: typeTotal)
    cells = .allocate(capacity: positions.sentences.count)
    owners = .allocate(capacity: positions.sentences.count)
  }

  deinit {
    terms.deallocate()
    products.deallocate()
    totals.deallocate()
    cursors.deallocate()
    places.deallocate()
    types.deallocate()
    odds.deallocate()
    factors.deallocate()
    cells.deallocate()
    owners.deallocate()
  }

  /// Starts an empty window; the columns never move back.
  mutating func open(_ columns: Range<Int>) {
    self.columns = columns
    (typeCount, cellCount) = (0, 0)
    for kind in 0..<EvidenceKind.count { totals[kind] = 0 }
  }

  /// Adds a sentence to the window and recomputes the terms of the first `count` columns.
  mutating func add(_ sentence: Int, columns count: Int) {
    for kind in 0..<EvidenceKind.count {
      totals[kind] += Float(kindCounts[sentence * EvidenceKind.count + kind])
    }
    link(sentence)
    multiply(count)
    takeLogarithms(count)
  }

  /// Adds the links of a sentence to the odds of the types they lead to.
  private mutating func link(_ sentence: Int) {
    links.types.withUnsafeBufferPointer { linked in
      links.gains.withUnsafeBufferPointer { gains in
        for link in links.offsets[sentence]..<links.offsets[sentence + 1] {
          let type = linked[link]
          var place = Int(places[Int(type)])
          if place >= typeCount || types[place] != type {
            place = typeCount
            places[Int(type)] = Int32(truncatingIfNeeded: place)
            types[place] = type
            odds[place] = 0
            typeCount += 1
            addCells(of: Int(type))
          }
          odds[place] += gains[link]
        }
      }
    }
  }

  /// Records the positions of the newest type in the columns.
  private mutating func addCells(of type: Int) {
    let (low, high) = (Int32(columns.lowerBound), Int32(columns.upperBound))
    let base = Int32(truncatingIfNeeded: Int(kindOf[type]) * widest) - low
    let owner = Int32(truncatingIfNeeded: typeCount - 1)
    let end = Int(positions.offsets[type + 1])
    positions.sentences.withUnsafeBufferPointer { sentences in
      var cursor = Int(cursors[type])
      while cursor < end, sentences[cursor] < low { cursor += 1 }
      cursors[type] = Int32(truncatingIfNeeded: cursor)
      while cursor < end, sentences[cursor] < high {
        cells[cellCount] = base + sentences[cursor]
        owners[cellCount] = owner
        cellCount += 1
        cursor += 1
      }
    }
  }

  /// Multiplies the product of a sentence by the factor of each of its tokens that the window is
  /// linked to.
  private func multiply(_ count: Int) {
    for place in 0..<typeCount {
      factors[place] = 1 + odds[place] / totals[Int(kindOf[Int(types[place])])]
    }
    for column in 0..<count { terms[column] = 0 }
    for index in 0..<cellCount {
      let cell = Int(cells[index])
      let product = products[cell] * factors[Int(owners[index])]
      products[cell] = product
      if product >= Self.large { putAside(cell, count) }
    }
  }

  /// Adds the logarithm of a product to its term, so that the next factor cannot overflow it.
  private func putAside(_ cell: Int, _ count: Int) {
    let kind = cell / widest
    let column = cell - kind * widest
    if column < count { terms[column] += kinds[kind] * FastMath.log(products[cell]) }
    products[cell] = 1
  }

  /// Adds the logarithms of the products to the terms.
  private func takeLogarithms(_ count: Int) {
    for kind in 0..<EvidenceKind.count {
      let weight = kinds[kind]
      let row = products + kind * widest
      for column in 0..<count { terms[column] += weight * FastMath.log(row[column]) }
      for column in 0..<columns.count { row[column] = 1 }
    }
  }

  /// The product from which its logarithm is added early.
  private static let large: Float = 1e25
}
