// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText

/// Tracked changes within words that others take the place of.
extension WordDocument {
  /// The number of tracked insertions, deletions and moves of words.
  package var revisionCount: Int {
    parts.reduce(0) { count, part in
      count + part.tree.nodes.indices.count { isRevision($0, in: part.tree) }
    }
  }

  /// Accepts the tracked changes inside the stretches that other words take the place of: what was deleted in them goes,
  /// and what was inserted counts as written, so that neither remains in the middle of the new words.
  ///
  /// A change of whole sentences stays tracked.
  ///
  /// - Parameter accepted: the elements of changes that are accepted already.
  func accept(
    _ changes: [Change], of line: Line, edits: inout TextEdits, accepted: inout Set<Int>
  ) {
    let tree = parts[line.part].tree
    func remove(_ range: Range<Int>) { if !range.isEmpty { edits.replace(range, with: "") } }
    for change in changes where change.words != nil {
      let pieces = line.pieces(in: change.range)
      guard let first = pieces.first, let last = pieces.last else { continue }
      let nodes = pieces.map { line.pieces[$0].node }
      let before = first > 0 ? line.pieces[first - 1].node : paragraph(of: nodes[0], in: tree)
      for node in before..<line.pieces[last].node
      where isDeletion(node, in: tree) && !accepted.contains(node) {
        let isInside = node > nodes[0]
        guard isInside || isCutOff(node, in: tree) else { continue }
        accepted.insert(node)
        remove(tree.nodes[node].tag.lowerBound..<tree.nodes[node].end)
      }
      for node in Set(nodes.flatMap { insertions(around: $0, in: tree) }).sorted()
      where !accepted.contains(node) {
        let content = tree.nodes[node].content
        let isWhole = nodes.allSatisfy { content.contains(tree.nodes[$0].tag.lowerBound) }
        if isWhole { continue }
        accepted.insert(node)
        remove(tree.nodes[node].tag)
        remove(content.upperBound..<tree.nodes[node].end)
      }
    }
  }

  private func isRevision(_ node: Int, in tree: XMLTree) -> Bool {
    let name = tree.nodes[node].localName
    return (name == "ins" || name == "moveTo" || name == "del" || name == "moveFrom")
      && tree.elements(of: node).contains { tree.nodes[$0].localName == "r" }
  }

  private func isDeletion(_ node: Int, in tree: XMLTree) -> Bool {
    tree.nodes[node].localName == "del" && isRevision(node, in: tree)
  }

  /// Whether deleted words before a sentence were its beginning: no mark ends them.
  private func isCutOff(_ node: Int, in tree: XMLTree) -> Bool {
    let texts = tree.elements(of: node).filter { tree.nodes[$0].localName == "r" }
      .flatMap { tree.elements(of: $0) }.filter { tree.nodes[$0].localName == "delText" }
    let last = texts.last.map { tree.text(of: $0) }?.unicodeScalars.last { $0 != " " }
    return last.map { CharacterClass.isLetter($0.value) } ?? false
  }

  private func insertions(around node: Int, in tree: XMLTree) -> [Int] {
    var found: [Int] = []
    var at = tree.nodes[node].parent
    while let element = at, tree.nodes[element].localName != "p" {
      let name = tree.nodes[element].localName
      if name == "ins" || name == "moveTo" { found.append(element) }
      at = tree.nodes[element].parent
    }
    return found
  }

  private func paragraph(of node: Int, in tree: XMLTree) -> Int {
    var at = node
    while let parent = tree.nodes[at].parent, tree.nodes[at].localName != "p" { at = parent }
    return at
  }
}
