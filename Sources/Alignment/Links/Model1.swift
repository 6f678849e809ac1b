// SPDX-License-Identifier: Apache-2.0

/// Translation probabilities from sentences that translate each other, by expectation maximisation:
/// IBM Model 1 of Brown and others (1993).
///
/// Each sentence also has an empty word, which explains tokens that no other word explains. Source
/// types are processed one after another with their probabilities laid out by target type, so that
/// a round needs no hash lookup.
struct Model1 {
  /// A pair of token lists; each type occurs at most once per list.
  typealias Pair = (source: ArraySlice<Int32>, target: ArraySlice<Int32>)

  private var meetings: Meetings
  /// For each source type the places in `targets` of the target types that it may translate to.
  private var offsets: [Int] = [0]
  private var targets: [Int32] = []
  private var probabilities: [Float] = []
  /// p(target | empty word).
  private var empty: [Float]

  /// p(target | source) of every pair of types that occur together; values below `floor` are left
  /// out.
  ///
  /// - Parameters:
  ///   - rounds: passes over the pairs; the first starts from equal probabilities.
  ///   - together: the number of sentences that a pair of types must share to count.
  /// - Complexity: O(rounds · sum of |source| · |target|) time; eight bytes for each pair of types
  ///   that occur together often enough.
  static func train(
    _ pairs: [Pair], sourceTypes: Int, rounds: Int, floor: Float, together: Int = 1
  ) -> [TokenLinks.Link] {
    guard !pairs.isEmpty else { return [] }
    var model = Model1(Meetings(pairs, sourceTypes: sourceTypes), together: together)
    for _ in 0..<rounds { model.improve() }
    return model.links(floor)
  }

  private init(_ meetings: Meetings, together: Int) {
    self.meetings = meetings
    empty = [Float](repeating: 1, count: meetings.targetTypes)
    (targets, offsets) = self.meetings.prune(together: together)
    probabilities = [Float](repeating: 1, count: targets.count)
  }

  /// One round: the share of each target token that every source token explains, and new
  /// probabilities from it.
  private mutating func improve() {
    var sums = meetings.targets.map { empty[Int($0)] }
    var row = [Float](repeating: 0, count: meetings.targetTypes)
    var probabilities = self.probabilities
    self.probabilities = []
    targets.withUnsafeBufferPointer { targets in
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        row.withUnsafeMutableBufferPointer { row in
          sums.withUnsafeMutableBufferPointer { sums in
            explain(targets, UnsafeBufferPointer(probabilities), row: row, sums: sums)
            for place in sums.indices where sums[place] > 0 { sums[place] = 1 / sums[place] }
            share(targets, probabilities, counts: row, inverses: UnsafeBufferPointer(sums))
          }
        }
      }
    }
    self.probabilities = probabilities
    improveEmpty(sums)
  }

  /// Adds to the sum of each target token the contribution of every source type of its sentence;
  /// `row` is all zero before and after.
  private func explain(
    _ targets: UnsafeBufferPointer<Int32>, _ probabilities: UnsafeBufferPointer<Float>,
    row: UnsafeMutableBufferPointer<Float>, sums: UnsafeMutableBufferPointer<Float>
  ) {
    for source in 0..<meetings.sourceTypes where offsets[source] < offsets[source + 1] {
      let places = offsets[source]..<offsets[source + 1]
      for place in places { row[Int(targets[place])] = probabilities[place] }
      meetings.forEach(source) { target, place in sums[place] += row[target] }
      for place in places { row[Int(targets[place])] = 0 }
    }
  }

  /// Sets the probabilities of each source type to its shares of the target tokens it occurs with;
  /// `inverses` are the reciprocals of the sums.
  private func share(
    _ targets: UnsafeBufferPointer<Int32>, _ probabilities: UnsafeMutableBufferPointer<Float>,
    counts: UnsafeMutableBufferPointer<Float>, inverses: UnsafeBufferPointer<Float>
  ) {
    for source in 0..<meetings.sourceTypes where offsets[source] < offsets[source + 1] {
      let places = offsets[source]..<offsets[source + 1]
      meetings.forEach(source) { target, place in counts[target] += inverses[place] }
      var total: Float = 0
      for place in places {
        probabilities[place] *= counts[Int(targets[place])]
        total += probabilities[place]
      }
      let scale = total > 0 ? 1 / total : 0
      for place in places { probabilities[place] *= scale }
      for place in places { counts[Int(targets[place])] = 0 }
    }
  }

  private mutating func improveEmpty(_ inverses: [Float]) {
    var counts = [Float](repeating: 0, count: empty.count)
    var total: Float = 0
    for (place, target) in meetings.targets.enumerated() {
      let share = empty[Int(target)] * inverses[place]
      counts[Int(target)] += share
      total += share
    }
    for target in empty.indices { empty[target] = total > 0 ? counts[target] / total : 0 }
  }

  private func links(_ floor: Float) -> [TokenLinks.Link] {
    var links: [TokenLinks.Link] = []
    for source in 0..<meetings.sourceTypes {
      for place in offsets[source]..<offsets[source + 1] where probabilities[place] >= floor {
        links.append(
          .init(
            source: Int32(truncatingIfNeeded: source), target: targets[place],
            weight: probabilities[place]))
      }
    }
    return links
  }
}

/// An index of the sentences that contain each source type, and of the target sentences paired with
/// them.
private struct Meetings {
  let sourceTypes: Int
  let targetTypes: Int
  /// The target tokens of all pairs, pair by pair.
  let targets: [Int32]
  private let targetOffsets: [Int]
  /// For each source type the places in `members` of the numbers of the pairs that contain it.
  private let memberOffsets: [Int]
  private let members: [Int32]
  /// The result of pruning: for each source type where its places in `targets` start.
  ///
  /// Empty when all are kept, as for a memory, which has too many pairs of types to store.
  private var keptOffsets: [Int] = []
  private var kept: [Int32] = []

  init(_ pairs: [Model1.Pair], sourceTypes: Int) {
    self.sourceTypes = sourceTypes
    var counts = [Int](repeating: 0, count: sourceTypes + 1)
    var targets: [Int32] = []
    var targetOffsets = [0]
    for pair in pairs {
      targets.append(contentsOf: pair.target)
      targetOffsets.append(targets.count)
      for source in pair.source { counts[Int(source) + 1] += 1 }
    }
    for type in 0..<sourceTypes { counts[type + 1] += counts[type] }
    memberOffsets = counts
    var members = [Int32](repeating: 0, count: counts[sourceTypes])
    for (number, pair) in pairs.enumerated() {
      for source in pair.source {
        members[counts[Int(source)]] = Int32(truncatingIfNeeded: number)
        counts[Int(source)] += 1
      }
    }
    targetTypes = Int(targets.max() ?? -1) + 1
    self.targets = targets
    self.targetOffsets = targetOffsets
    self.members = members
  }

  /// Removes the pairs of types that share fewer sentences than `together`.
  ///
  /// Returns the remaining target types of each source type, and where they start.
  mutating func prune(together: Int) -> (targets: [Int32], offsets: [Int]) {
    var (left, offsets) = ([Int32](), [0])
    offsets.reserveCapacity(sourceTypes + 1)
    var (kept, keptOffsets) = ([Int32](), [0])
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: targetTypes) { counts in
      counts.initialize(repeating: 0)
      for source in 0..<sourceTypes {
        // A type in too few sentences cannot share enough of them.
        if memberOffsets[source + 1] - memberOffsets[source] >= together {
          forEach(source) { target, _ in
            counts[target] += 1
            if counts[target] == Int32(together) { left.append(Int32(truncatingIfNeeded: target)) }
          }
          if together > 1 { keep(source, counts, together: together, kept: &kept) }
          forEach(source) { target, _ in counts[target] = 0 }
        }
        offsets.append(left.count)
        keptOffsets.append(kept.count)
      }
    }
    if together > 1 { (self.kept, self.keptOffsets) = (kept, keptOffsets) }
    return (left, offsets)
  }

  /// Appends the places of the target tokens that a source type occurs with often enough.
  private func keep(
    _ source: Int, _ counts: UnsafeMutableBufferPointer<Int32>, together: Int,
    kept: inout [Int32]
  ) {
    var most = 0
    for member in memberOffsets[source]..<memberOffsets[source + 1] {
      let number = Int(members[member])
      most += targetOffsets[number + 1] - targetOffsets[number]
    }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: most) { places in
      var count = 0
      forEach(source) { target, place in
        places[count] = Int32(truncatingIfNeeded: place)
        count += counts[target] >= Int32(together) ? 1 : 0
      }
      kept.append(contentsOf: places[..<count])
    }
  }

  /// Calls `body` with every target token of the pairs that contain a source type, and its place.
  @inline(__always)
  func forEach(_ source: Int, _ body: (_ target: Int, _ place: Int) -> Void) {
    targets.withUnsafeBufferPointer { targets in
      guard keptOffsets.isEmpty else {
        for index in keptOffsets[source]..<keptOffsets[source + 1] {
          let place = Int(kept[index])
          body(Int(targets[place]), place)
        }
        return
      }
      for member in memberOffsets[source]..<memberOffsets[source + 1] {
        let number = Int(members[member])
        for place in targetOffsets[number]..<targetOffsets[number + 1] {
          body(Int(targets[place]), place)
        }
      }
    }
  }
}
