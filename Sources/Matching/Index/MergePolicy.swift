/// Decides which shards are merged with a new one.
enum MergePolicy {
  /// A shard is merged when it is not `growth` times as large as what it would be merged with, so a
  /// memory of *n* units has O(log *n*) shards and a unit is written O(log *n*) times.
  static let growth = 4

  /// The places of the shards to merge, newest first.
  ///
  /// - Parameters:
  ///   - sizes: for each shard, oldest first, its units that are still part of the memory and all units
  ///     that are in its files.
  ///   - count: the units of the new shard.
  static func merged(_ sizes: [(alive: Int, all: Int)], with count: Int) -> [Int] {
    var merged: [Int] = []
    var total = count
    for index in sizes.indices.reversed() {
      let (alive, all) = sizes[index]
      if alive < total * growth || alive * 2 < all {
        merged.append(index)
        total += alive
      }
    }
    return merged
  }
}
