// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Interchange

/// The order of pieces that both sides of a merge have changed.
@Suite struct MergedOrderTests {
  /// The order, with each key put in its place one after another.
  private static func plain(
    _ first: [Int], _ second: [Int], replaces: (Int) -> Bool, isOld: (Int) -> Bool
  ) -> [Int] {
    var order = first
    var before: Int?
    for key in second {
      defer { before = key }
      guard !first.contains(key) else { continue }
      var place = before.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      var isAfterRemoved = false
      while place < order.count, !second.contains(order[place]) {
        let isRemoved = isOld(order[place])
        if isAfterRemoved, !isRemoved, replaces(key) { break }
        isAfterRemoved = isRemoved
        place += 1
      }
      order.insert(key, at: place)
    }
    return order
  }

  @Test func ordersArePlain() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      let all = Array(0..<14).shuffled(using: &random)
      let (first, second) = (
        all.shuffled(using: &random).prefix(Int.random(in: 0...14, using: &random)),
        all.prefix(Int.random(in: 0...14, using: &random))
      )
      let (old, new) = (Set(all.filter { _ in Bool.random(using: &random) }), Set(all.suffix(7)))
      let order = MergedOrder.of(
        Array(first), Array(second), replaces: new.contains, isOld: old.contains)
      #expect(
        order
          == Self.plain(Array(first), Array(second), replaces: new.contains, isOld: old.contains))
    }
  }

  @Test(arguments: [0, 40_000]) func manyKeys(_ start: Int) {
    let (first, second) = (Array(start..<40_000), Array(0..<80_000))
    let time = ProcessorTime.measure {
      let order = MergedOrder.of(first, second, replaces: { _ in false }, isOld: { _ in false })
      #expect(order == second)
    }
    #expect(time < .seconds(5), "\(time)")
  }
}
