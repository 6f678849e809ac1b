// SPDX-License-Identifier: Apache-2.0
import Files

/// The inline elements of a source or a target of XLIFF 2.
struct XLIFF2Side {
  /// A code of a text: an id, and whether the code is the end of a span.
  struct Name: Hashable {
    let id: String
    let isEnd: Bool
  }

  /// A code where it is met in the text; a `pc` is met twice.
  struct Step {
    let node: Int
    let name: Name
    let canReorder: String
    let canDelete: Bool
  }

  /// The `<source>` or `<target>`.
  let node: Int
  /// The `<segment>`, `<ignorable>` or `<match>` of the text.
  let part: Int
  /// Codes and annotations, in document order.
  private(set) var codes: [Int] = []
  /// The codes, in the order of the text.
  private(set) var steps: [Step] = []

  init(_ node: Int, in part: Int, of tree: XMLTree) {
    self.node = node
    self.part = part
    read(node, tree)
  }

  private mutating func read(_ node: Int, _ tree: XMLTree) {
    for child in tree.elements(of: node) {
      codes.append(child)
      let element = tree.nodes[child]
      let reorder = element.attribute("canReorder") ?? "yes"
      let isCode = tree.isCode(child)
      let end = element.attribute("startRef")
      func add(_ id: String, isEnd: Bool, _ reorder: String) {
        steps.append(
          Step(
            node: child, name: Name(id: id, isEnd: isEnd), canReorder: reorder,
            canDelete: element.attribute("canDelete") != "no"))
      }
      if isCode {
        add(end ?? element.attribute("id") ?? "", isEnd: element.localName == "ec", reorder)
      }
      read(child, tree)
      if element.localName == "pc" {
        add(element.attribute("id") ?? "", isEnd: true, reorder == "yes" ? "yes" : "no")
      }
    }
  }
}

extension XMLTree {
  /// Whether an inline element is a code, not an annotation or a character.
  func isCode(_ node: Int) -> Bool {
    switch nodes[node].localName {
    case "ph", "pc", "sc", "ec": true
    default: false
    }
  }

  /// The elements that a code may become in the other language: `pc` may be cut into `sc` and `ec`.
  func kind(of node: Int) -> String {
    switch nodes[node].localName {
    case "pc", "sc": "span"
    case "mrk", "sm": "annotation"
    case let other: other
    }
  }
}
