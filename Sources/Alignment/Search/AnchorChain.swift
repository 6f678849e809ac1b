// SPDX-License-Identifier: Apache-2.0

/// Sentence pairs that are almost certainly near the right path, found without searching the grid.
///
/// They share linked tokens that are rare in the text, and form the heaviest chain that ascends on
/// both sides. The chain only decides which cells are searched. It also crosses parts that one side
/// lacks, which a band around the diagonal would miss.
///
/// - Complexity: O(links of the source's tokens + candidates · log *m*).
struct AnchorChain {
  /// The pairs, ascending on both sides.
  private(set) var pairs: [(source: Int, target: Int)] = []

  /// The number of occurrences above which a type is too frequent to be an anchor.
  private static let rareEnough = 12
  /// The number of candidates kept per source sentence.
  private static let candidates = 3

  init(_ source: TokenizedSide, _ target: TokenizedSide, links: TokenLinks) {
    let postings = Postings(target, rareEnough: Self.rareEnough)
    var found: [(source: Int, target: Int, weight: Float)] = []
    var mass = [Float](repeating: 0, count: target.count)
    var touched: [Int32] = []
    for sentence in 0..<source.count {
      for token in source.tokens(of: sentence)
      where Int(source.occurrences[Int(token)]) <= Self.rareEnough * 4 {
        let share = 1 / Float(source.occurrences[Int(token)])
        for place in Int(links.offsets[Int(token)])..<Int(links.offsets[Int(token) + 1]) {
          let type = Int(links.targets[place])
          let weight = links.probabilities[place].squareRoot() * share
          for position in postings.sentences(of: type) {
            if mass[Int(position)] == 0 { touched.append(position) }
            mass[Int(position)] += weight / Float(target.occurrences[type])
          }
        }
      }
      touched.sort { (mass[Int($0)], $1) > (mass[Int($1)], $0) }
      for position in touched.prefix(Self.candidates) {
        found.append((sentence, Int(position), mass[Int(position)]))
      }
      for position in touched { mass[Int(position)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    pairs = Self.steady(Self.chain(found, columns: target.count))
  }

  /// The heaviest chain that ascends on both sides (a Fenwick tree over the target's sentences).
  private static func chain(
    _ found: [(source: Int, target: Int, weight: Float)], columns: Int
  ) -> [(source: Int, target: Int)] {
    var tree = [(weight: Float, last: Int)](repeating: (0, -1), count: columns + 1)
    var sums = [Float](repeating: 0, count: found.count)
    var before = [Int](repeating: -1, count: found.count)
    var place = 0
    while place < found.count {
      var end = place
      while end < found.count, found[end].source == found[place].source { end += 1 }
      for candidate in place..<end {
        var best: (weight: Float, last: Int) = (0, -1)
        var at = found[candidate].target
        while at > 0 {
          if tree[at].weight > best.weight { best = tree[at] }
          at &= at - 1
        }
        sums[candidate] = best.weight + found[candidate].weight
        before[candidate] = best.last
      }
      for candidate in place..<end {
        var at = found[candidate].target + 1
        while at <= columns {
          if sums[candidate] > tree[at].weight { tree[at] = (sums[candidate], candidate) }
          at += at & -at
        }
      }
      place = end
    }
    var last = -1
    for candidate in found.indices where last < 0 || sums[candidate] > sums[last] {
      last = candidate
    }
    var pairs: [(source: Int, target: Int)] = []
    while last >= 0 {
      pairs.append((found[last].source, found[last].target))
      last = before[last]
    }
    return pairs.reversed()
  }

  /// The pairs that agree with their neighbours.
  ///
  /// A pair far from the line between the third pair before and the third after is a chance match.
  private static func steady(_ pairs: [(source: Int, target: Int)]) -> [(source: Int, target: Int)]
  {
    guard pairs.count > 6 else { return [] }
    return pairs.indices.filter { index in
      let a = pairs[max(0, index - 3)]
      let b = pairs[min(pairs.count - 1, index + 3)]
      let pair = pairs[index]
      let share = Double(pair.source - a.source) / Double(max(1, b.source - a.source))
      let expected = Double(a.target) + share * Double(b.target - a.target)
      return abs(Double(pair.target) - expected) <= 10
    }.map { pairs[$0] }
  }
}

/// The sentences that contain the rarer types of a text.
private struct Postings {
  private var offsets: [Int32]
  private var positions: [Int32]

  init(_ text: TokenizedSide, rareEnough: Int) {
    offsets = [0]
    var total: Int32 = 0
    for count in text.occurrences {
      if count <= rareEnough { total += count }
      offsets.append(total)
    }
    positions = [Int32](repeating: 0, count: Int(total))
    var next = offsets
    for sentence in 0..<text.count {
      for type in text.tokens(of: sentence) where text.occurrences[Int(type)] <= rareEnough {
        positions[Int(next[Int(type)])] = Int32(truncatingIfNeeded: sentence)
        next[Int(type)] += 1
      }
    }
  }

  func sentences(of type: Int) -> ArraySlice<Int32> {
    positions[Int(offsets[type])..<Int(offsets[type + 1])]
  }
}
