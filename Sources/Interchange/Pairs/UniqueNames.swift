// SPDX-License-Identifier: Apache-2.0

/// Makes names different by a number after each that was used before: `u1`, `u1#2`, `u1#3`.
///
/// Names are kept as hashes of 128 bits with a key of the process, so that a million of them take little memory.
package struct UniqueNames {
  private struct Used: Hashable {
    var first: Int
    var second: Int

    init(_ name: String) {
      first = name.hashValue
      var hasher = Hasher()
      hasher.combine(first)
      hasher.combine(name)
      second = hasher.finalize()
    }
  }

  private var used: Set<Used> = []
  private var numbers: [String: Int] = [:]

  /// No names so far.
  package init() {}

  /// The name itself the first time, and with a number after that; an empty name stays empty.
  ///
  /// - Complexity: O(1) for each name on average, since the numbers of a name are tried once each.
  package mutating func unique(_ name: String) -> String {
    if name.isEmpty || used.insert(Used(name)).inserted { return name }
    var number = numbers[name] ?? 1
    var made: String
    repeat {
      number += 1
      made = "\(name)#\(number)"
    } while !used.insert(Used(made)).inserted
    numbers[name] = number
    return made
  }
}
