// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Builds a tree of markup from a parser's events.
package struct MarkupBuilder {
  private var open: [MarkupElement] = []
  private var pending = ""
  /// The nodes that are complete.
  package private(set) var nodes: [MarkupNode] = []

  /// An empty builder.
  package init() {}

  /// The number of open elements.
  package var depth: Int { open.count }

  /// Adds text inside the innermost element.
  package mutating func append(_ text: String) { pending += text }

  /// Opens an element inside the innermost one.
  package mutating func start(_ element: MarkupElement) {
    flush()
    open.append(element)
  }

  /// Closes the innermost element.
  package mutating func end() {
    flush()
    guard let element = open.popLast() else { return }
    add(.element(element))
  }

  /// Returns the nodes and empties the builder.
  package mutating func finish() -> [MarkupNode] {
    flush()
    defer { self = MarkupBuilder() }
    return nodes
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    add(.text(pending))
    pending = ""
  }

  private mutating func add(_ node: MarkupNode) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].children.append(node) }
  }
}
