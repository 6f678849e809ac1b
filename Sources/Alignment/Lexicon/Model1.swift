/// Translation probabilities from sentences that translate each other, by expectation maximisation:
/// IBM Model 1 of Brown and others (1993).
///
/// Each sentence also has an empty word that explains what nothing else does.
struct Model1 {
  /// A pair of token lists.
  typealias Pair = (source: ArraySlice<Int32>, target: ArraySlice<Int32>)

  /// p(target | source) of every pair of types that meet, below `floor` left out.
  ///
  /// - Parameters:
  ///   - rounds: passes over the pairs; the first starts from equal probabilities.
  ///   - together: how many sentences a pair of types must share to count.
  /// - Complexity: O(rounds · sum of |source| · |target|); 4 bytes for each meeting of two types.
  static func train(
    _ pairs: [Pair], sourceTypes: Int, rounds: Int, floor: Float, together: Int = 1
  ) -> [TokenLinks.Link] {
    let empty = Int32(truncatingIfNeeded: sourceTypes)
    var table = PairTable()
    for pair in pairs {
      for target in pair.target {
        table.meet(empty, target)
        for source in pair.source { table.meet(source, target) }
      }
    }
    let places = places(pairs, table, empty)
    var probabilities = [Float](repeating: 1, count: table.count)
    var counts = [Float](repeating: 0, count: table.count)
    var totals = [Float](repeating: 0, count: sourceTypes + 1)
    for _ in 0..<rounds {
      var next = 0
      for pair in pairs {
        let width = pair.source.count + 1
        for _ in pair.target {
          var sum: Float = 0
          for offset in next..<(next + width) { sum += probabilities[Int(places[offset])] }
          if sum > 0 {
            for offset in next..<(next + width) {
              counts[Int(places[offset])] += probabilities[Int(places[offset])] / sum
            }
          }
          next += width
        }
      }
      for place in 0..<table.count { totals[Int(table.source(place))] += counts[place] }
      for place in 0..<table.count {
        let total = totals[Int(table.source(place))]
        probabilities[place] = total > 0 ? counts[place] / total : 0
        counts[place] = 0
      }
      for type in totals.indices { totals[type] = 0 }
    }
    var links: [TokenLinks.Link] = []
    for place in 0..<table.count
    where probabilities[place] >= floor && table.source(place) != empty
      && table.meetings(place) >= together
    {
      links.append(
        .init(
          source: table.source(place), target: table.target(place), weight: probabilities[place]))
    }
    return links
  }

  /// The numbers of the pairs of types, in the order in which a round meets them.
  private static func places(_ pairs: [Pair], _ table: PairTable, _ empty: Int32) -> [Int32] {
    var places: [Int32] = []
    for pair in pairs {
      for target in pair.target {
        places.append(table.place(empty, target))
        for source in pair.source { places.append(table.place(source, target)) }
      }
    }
    return places
  }
}

/// Numbers the pairs of types that meet in any sentence, and counts their meetings.
private struct PairTable {
  private var keys: [UInt64] = []
  private var meetings: [Int32] = []
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  var count: Int { keys.count }

  func source(_ place: Int) -> Int32 { Int32(truncatingIfNeeded: keys[place] >> 32) }
  func target(_ place: Int) -> Int32 { Int32(truncatingIfNeeded: keys[place] & 0xFFFF_FFFF) }
  func meetings(_ place: Int) -> Int { Int(meetings[place]) }

  /// The number of a pair that has met.
  func place(_ source: Int32, _ target: Int32) -> Int32 {
    slots[slot(Self.key(source, target))]
  }

  mutating func meet(_ source: Int32, _ target: Int32) {
    let key = Self.key(source, target)
    let slot = slot(key)
    if slots[slot] >= 0 {
      meetings[Int(slots[slot])] += 1
      return
    }
    slots[slot] = Int32(truncatingIfNeeded: keys.count)
    keys.append(key)
    meetings.append(1)
    if keys.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (place, key) in keys.enumerated() { slots[slot(key)] = Int32(truncatingIfNeeded: place) }
  }

  private static func key(_ source: Int32, _ target: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }
}
