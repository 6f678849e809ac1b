// SPDX-License-Identifier: Apache-2.0
import Files

/// Numbers of comments and tracked changes that a document does not use yet.
struct RevisionNumbers {
  private var used: Set<Int> = []
  private var following = 0

  /// Notes the numbers of the elements of a part.
  mutating func note(_ tree: XMLTree) {
    for node in tree.nodes {
      for attribute in node.attributes where attribute.name.hasSuffix(":id") {
        if let number = Int(attribute.value) { used.insert(number) }
      }
    }
  }

  /// The next number that is free.
  ///
  /// - Complexity: O(1) on average.
  mutating func next() -> Int {
    while used.contains(following) { following += 1 }
    following += 1
    return following - 1
  }
}
