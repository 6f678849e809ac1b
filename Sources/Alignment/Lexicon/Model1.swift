/// Translation probabilities from sentences that translate each other, by expectation maximisation:
/// IBM Model 1 of Brown and others (1993).
///
/// Each sentence also has an empty word that explains what nothing else does. Source types are gone
/// through one after another with their probabilities laid out by target type, so that a round needs
/// no look-up.
struct Model1 {
  /// A pair of token lists, each type at most once a list.
  typealias Pair = (source: ArraySlice<Int32>, target: ArraySlice<Int32>)

  private let meetings: Meetings
  /// For each source type the places in `targets` of the target types it may stand for, ascending.
  private var offsets: [Int] = [0]
  private var targets: [Int32] = []
  private var probabilities: [Float] = []
  /// p(target | empty word).
  private var empty: [Float]

  /// p(target | source) of every pair of types that meet, below `floor` left out.
  ///
  /// - Parameters:
  ///   - rounds: passes over the pairs; the first starts from equal probabilities.
  ///   - together: how many sentences a pair of types must share to count.
  /// - Complexity: O(rounds · sum of |source| · |target|) time; eight bytes for each pair of types
  ///   that meet often enough.
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
    var counts = [Int32](repeating: 0, count: meetings.targetTypes)
    var found: [Int32] = []
    for source in 0..<meetings.sourceTypes {
      meetings.forEach(source) { target, _ in
        if counts[target] == 0 { found.append(Int32(truncatingIfNeeded: target)) }
        counts[target] += 1
      }
      found.sort()
      for target in found {
        if counts[Int(target)] >= together { targets.append(target) }
        counts[Int(target)] = 0
      }
      found.removeAll(keepingCapacity: true)
      offsets.append(targets.count)
    }
    probabilities = [Float](repeating: 1, count: targets.count)
  }

  /// One round: how much of each target token every source token explains, and the shares of that.
  private mutating func improve() {
    var sums = meetings.targets.map { empty[Int($0)] }
    var row = [Float](repeating: 0, count: meetings.targetTypes)
    var counts = row
    for source in 0..<meetings.sourceTypes where offsets[source] < offsets[source + 1] {
      let places = offsets[source]..<offsets[source + 1]
      for place in places { row[Int(targets[place])] = probabilities[place] }
      meetings.forEach(source) { target, place in sums[place] += row[target] }
      for place in places { row[Int(targets[place])] = 0 }
    }
    for source in 0..<meetings.sourceTypes where offsets[source] < offsets[source + 1] {
      let places = offsets[source]..<offsets[source + 1]
      meetings.forEach(source) { target, place in
        if sums[place] > 0 { counts[target] += 1 / sums[place] }
      }
      var total: Float = 0
      for place in places { total += probabilities[place] * counts[Int(targets[place])] }
      for place in places {
        let count = probabilities[place] * counts[Int(targets[place])]
        probabilities[place] = total > 0 ? count / total : 0
      }
      meetings.forEach(source) { target, _ in counts[target] = 0 }
    }
    improveEmpty(sums)
  }

  private mutating func improveEmpty(_ sums: [Float]) {
    var counts = [Float](repeating: 0, count: empty.count)
    var total: Float = 0
    for (place, target) in meetings.targets.enumerated() where sums[place] > 0 {
      let share = empty[Int(target)] / sums[place]
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

/// Which source types stand in which sentences, and what stands opposite.
private struct Meetings {
  let sourceTypes: Int
  let targetTypes: Int
  /// The target tokens of all pairs, pair by pair.
  let targets: [Int32]
  private let targetOffsets: [Int]
  /// For each source type the places in `members` of the numbers of the pairs it stands in.
  private let memberOffsets: [Int]
  private let members: [Int32]

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

  /// Calls `body` with every target token of the pairs a source type stands in, and its place.
  @inline(__always)
  func forEach(_ source: Int, _ body: (_ target: Int, _ place: Int) -> Void) {
    for member in memberOffsets[source]..<memberOffsets[source + 1] {
      let number = Int(members[member])
      for place in targetOffsets[number]..<targetOffsets[number + 1] {
        body(Int(targets[place]), place)
      }
    }
  }
}
