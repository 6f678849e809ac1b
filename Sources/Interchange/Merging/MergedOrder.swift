// SPDX-License-Identifier: Apache-2.0

/// The order of two lists that have the keys of a common base in the same order, each with changes of its own.
enum MergedOrder {
  /// The keys of both lists, each once; those that one side has removed have a place as well.
  ///
  /// What the first list has added at a place comes before what the second one has added there.
  ///
  /// - Parameters:
  ///   - first: the keys of one list, each once.
  ///   - second: the keys of the other list, each once.
  ///   - replaces: whether a key that only the second list has takes the place of one that the second list has
  ///     removed. It comes directly after that one.
  ///   - isOld: whether a key is in the base.
  /// - Complexity: O(*k* × *n*) for *k* keys that only the second list has, among *n*.
  static func of<Key: Hashable>(
    _ first: [Key], _ second: [Key], replaces: (Key) -> Bool, isOld: (Key) -> Bool
  ) -> [Key] {
    var order = first
    let known = Set(first)
    let others = Set(second)
    var before: Key?
    for key in second {
      defer { before = key }
      guard !known.contains(key) else { continue }
      // What is in the place of a removed key stays in that place.
      var place = before.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      var isAfterRemoved = false
      while place < order.count, !others.contains(order[place]) {
        let isRemoved = isOld(order[place])
        if isAfterRemoved, !isRemoved, replaces(key) { break }
        isAfterRemoved = isRemoved
        place += 1
      }
      order.insert(key, at: place)
    }
    return order
  }
}
