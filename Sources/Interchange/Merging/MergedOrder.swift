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
  /// - Complexity: O(*n*) for *n* keys in all: what is between two keys that the second list has is passed once.
  static func of<Key: Hashable>(
    _ first: [Key], _ second: [Key], replaces: (Key) -> Bool, isOld: (Key) -> Bool
  ) -> [Key] {
    let others = Set(second)
    var keys = first
    /// The place of each key in `keys`.
    var places = Dictionary(zip(first, first.indices)) { first, _ in first }
    /// For each key the place of the one after it in the merged order.
    var following = first.indices.map { $0 + 1 < first.count ? $0 + 1 : nil }
    var start = first.indices.first
    func place(after place: Int?) -> Int? {
      if let place { following[place] } else { start }
    }
    var before: Int?
    for key in second {
      if let known = places[key], known < first.count {
        before = known
        continue
      }
      // What is in the place of a removed key stays in that place.
      var last = before
      var isAfterRemoved = false
      while let next = place(after: last), !others.contains(keys[next]) {
        let isRemoved = isOld(keys[next])
        if isAfterRemoved, !isRemoved, replaces(key) { break }
        isAfterRemoved = isRemoved
        last = next
      }
      let added = keys.count
      keys.append(key)
      places[key] = added
      following.append(place(after: last))
      if let last { following[last] = added } else { start = added }
      before = added
    }
    var order: [Key] = []
    order.reserveCapacity(keys.count)
    var last: Int?
    while let next = place(after: last) {
      order.append(keys[next])
      last = next
    }
    return order
  }
}
