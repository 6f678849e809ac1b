// SPDX-License-Identifier: Apache-2.0

/// The terms of one language as paths of token keys, during compilation.
///
/// It is a trie whose edges are in one open-addressing table keyed by node and token: a step is one
/// probe, whatever the fan-out. `TermTables` reads the result.
struct TermTrie: Sendable {
  private var edges: [UInt64]
  private var children: [UInt32]
  private var edgeCount = 0
  /// For each node the number of its first posting, from 1; 0 for none.
  private var heads: [UInt32] = [0]
  private var postings: [(term: UInt32, next: UInt32)] = []

  /// An empty trie with room for `capacity` tokens.
  init(capacity: Int = 256) {
    var size = 256
    while size < capacity * 2 { size *= 2 }
    edges = [UInt64](repeating: 0, count: size)
    children = [UInt32](repeating: 0, count: size)
  }

  /// The number of the root.
  private static let root: UInt32 = 0

  private func child(of node: UInt32, _ key: UInt32) -> UInt32? {
    let edge = UInt64(node) << 32 | UInt64(key)
    var slot = Self.hash(edge) & (edges.count - 1)
    while edges[slot] != 0 {
      if edges[slot] == edge { return children[slot] }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  /// A node with the key that leads to it.
  struct Node {
    let number: Int
    let key: UInt32
    let childCount: UInt32
  }

  /// All nodes, breadth first, with the children of a node in order of their keys.
  ///
  /// - Complexity: O(*n* · log *n*) for *n* nodes.
  func nodesInOrder() -> [Node] {
    var children: [Int: [(key: UInt32, node: Int)]] = [:]
    for (edge, child) in zip(edges, self.children) where edge != 0 {
      children[Int(edge >> 32), default: []]
        .append((UInt32(truncatingIfNeeded: edge), Int(child)))
    }
    var nodes = [
      Node(
        number: Int(Self.root), key: 0,
        childCount: UInt32(truncatingIfNeeded: children[Int(Self.root)]?.count ?? 0))
    ]
    var at = 0
    while at < nodes.count {
      for (key, node) in (children[nodes[at].number] ?? []).sorted(by: { $0.key < $1.key }) {
        let count = children[node]?.count ?? 0
        nodes.append(
          Node(number: node, key: key, childCount: UInt32(truncatingIfNeeded: count)))
      }
      at += 1
    }
    return nodes
  }

  /// The terms that end at a node, in the order in which they were added.
  func terms(at node: Int) -> [UInt32] {
    var found: [UInt32] = []
    var at = Int(heads[node])
    while at != 0 {
      found.append(postings[at - 1].term)
      at = Int(postings[at - 1].next)
    }
    return found
  }

  /// Adds the path of a term; an empty path is not added.
  mutating func insert(_ keys: [UInt32], term: Int) {
    guard !keys.isEmpty else { return }
    var node = Self.root
    for key in keys { node = makeChild(of: node, key) }
    let new = UInt32(truncatingIfNeeded: term)
    var last = heads[Int(node)]
    guard last != 0 else {
      postings.append((new, 0))
      heads[Int(node)] = UInt32(truncatingIfNeeded: postings.count)
      return
    }
    while true {
      if postings[Int(last) - 1].term == new { return }
      guard postings[Int(last) - 1].next != 0 else { break }
      last = postings[Int(last) - 1].next
    }
    postings.append((new, 0))
    postings[Int(last) - 1].next = UInt32(truncatingIfNeeded: postings.count)
  }

  private mutating func makeChild(of node: UInt32, _ key: UInt32) -> UInt32 {
    if let found = child(of: node, key) { return found }
    if edgeCount * 2 >= edges.count { grow() }
    let made = UInt32(truncatingIfNeeded: heads.count)
    heads.append(0)
    place(UInt64(node) << 32 | UInt64(key), made)
    edgeCount += 1
    return made
  }

  private mutating func place(_ edge: UInt64, _ child: UInt32) {
    var slot = Self.hash(edge) & (edges.count - 1)
    while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
    children[slot] = child
  }

  private mutating func grow() {
    let (oldEdges, oldChildren) = (edges, children)
    edges = [UInt64](repeating: 0, count: oldEdges.count * 2)
    children = [UInt32](repeating: 0, count: oldEdges.count * 2)
    for (slot, edge) in oldEdges.enumerated() where edge != 0 { place(edge, oldChildren[slot]) }
  }

  private static func hash(_ edge: UInt64) -> Int {
    Int(truncatingIfNeeded: edge &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }
}
