import TextModel

/// Builds a tree of markup from a parser's events.
struct MarkupBuilder {
  private var open: [MarkupElement] = []
  private var pending = ""
  private(set) var nodes: [MarkupNode] = []

  /// Elements that are open.
  var depth: Int { open.count }

  mutating func append(_ text: String) { pending += text }

  mutating func start(_ element: MarkupElement) {
    flush()
    open.append(element)
  }

  /// Closes the innermost element.
  mutating func end() {
    flush()
    guard let element = open.popLast() else { return }
    add(.element(element))
  }

  /// What has been built; the builder is empty again.
  mutating func finish() -> [MarkupNode] {
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
