// SPDX-License-Identifier: Apache-2.0

/// Decides which shards are merged with a new one.
enum MergePolicy {
  /// The factor below which a shard is merged.
  ///
  /// A shard is merged if it is less than `growth` times as large as the shards it would be merged
  /// with. So a memory of *n* units has O(log *n*) shards, and a unit is written O(log *n*) times.
  static let growth = 4

  /// The places of the shards to merge, newest first.
  ///
  /// - Parameters:
  ///   - sizes: for each shard, oldest first, its number of units still in the memory, and of all
  ///     units in its files.
  ///   - count: the number of units of the new shard.
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
