import TextModel

/// Puts a changed target and state where they belong in the document.
struct XLIFFEditor {
  let tree: XMLTree
  let segments: [XLIFFSegment]
  let changed: Set<Int>

  /// States as 1.2 names them.
  private static let oldStates: [XLIFFSegment.State: String] = [
    .initial: "needs-translation", .translated: "translated", .reviewed: "signed-off",
    .final: "final",
  ]

  func edit(_ index: Int, _ edits: inout TextEdits) {
    let segment = segments[index]
    if tree.nodes[segment.node].localName == "segment" {
      edit2(segment, &edits)
    } else if segment.sourceMarkNode != nil, segment.markNode == nil {
      // All marks of a unit are written together, by its first changed one.
      let first = changed.filter {
        segments[$0].node == segment.node && segments[$0].markNode == nil
      }
      .min()
      if first == index { addMarks(segment, &edits) }
    } else {
      edit1(segment, &edits)
    }
  }

  // MARK: XLIFF 2

  private func edit2(_ segment: XLIFFSegment, _ edits: inout TextEdits) {
    put(segment.target, into: segment.targetNode, of: segment, "", &edits)
    guard segment.writtenState != segment.state.rawValue,
      segment.writtenState != nil || segment.state != .initial
    else { return }
    set("state", segment.state.rawValue, on: segment.node, &edits)
  }

  // MARK: XLIFF 1.2

  private func edit1(_ segment: XLIFFSegment, _ edits: inout TextEdits) {
    let state = Self.oldStates[segment.state] ?? "translated"
    if let mark = segment.markNode {
      replace(mark, with: segment.target, &edits)
    } else {
      let attribute = segment.targetNode == nil ? " state=\"\(state)\"" : ""
      put(segment.target, into: segment.targetNode, of: segment, attribute, &edits)
    }
    guard let target = segment.targetNode, segment.writtenState != state,
      changed.filter({ segments[$0].node == segment.node }).min().map({ segments[$0] }) == segment
    else { return }
    set("state", state, on: target, &edits)
  }

  /// Writes a target in which every mark of the source stands, those without translation empty.
  private func addMarks(_ segment: XLIFFSegment, _ edits: inout TextEdits) {
    guard let holder = tree.first("seg-source", in: segment.node) else { return }
    let parts = segments.filter { $0.node == segment.node }
    func translated(_ nodes: [XMLTree.Child]) -> [MarkupNode] {
      nodes.map { child in
        switch child {
        case .text(let text): return .text(text)
        case .element(let index):
          let node = tree.nodes[index]
          let part = parts.first { $0.sourceMarkNode == index }
          let inside = part.map { $0.target?.nodes ?? [] } ?? translated(node.children)
          return .element(MarkupElement(node.name, attributes: node.attributes, children: inside))
        }
      }
    }
    let content = InlineContent(translated(tree.nodes[holder].children))
    if let target = segment.targetNode {
      replace(target, with: content, &edits)
    } else {
      var last = segment
      last.sourceNode = holder
      put(content, into: nil, of: last, "", &edits)
    }
  }

  // MARK: Pieces

  private func put(
    _ content: InlineContent?, into target: Int?, of segment: XLIFFSegment, _ attributes: String,
    _ edits: inout TextEdits
  ) {
    guard let content else { return }
    if let target {
      if InlineContent(tree.markup(of: target)) != content {
        replace(target, with: content, &edits)
      }
      return
    }
    // A new target stands on a line of its own, indented as its source is.
    let after = tree.first("seg-source", in: segment.node) ?? segment.sourceNode
    let name = tree.nodes[segment.sourceNode].name
    let prefix = name.firstIndex(of: ":").map { name[...$0] } ?? ""
    let start = tree.nodes[after].tag.lowerBound
    var indent = start
    while indent > 0, tree.bytes[indent - 1] == 0x20 || tree.bytes[indent - 1] == 0x09 {
      indent -= 1
    }
    let isOwnLine = indent > 0 && tree.bytes[indent - 1] == 0x0A
    let lead = isOwnLine ? "\n" + String(decoding: tree.bytes[indent..<start], as: UTF8.self) : ""
    let end = tree.nodes[after].end
    edits.replace(
      end..<end,
      with: "\(lead)<\(prefix)target\(attributes)>\(text(of: content))</\(prefix)target>")
  }

  private func replace(_ node: Int, with content: InlineContent?, _ edits: inout TextEdits) {
    guard let content else { return }
    let element = tree.nodes[node]
    guard element.isSelfClosed else {
      edits.replace(element.content, with: text(of: content))
      return
    }
    let slash = element.tag.upperBound - 2
    edits.replace(slash..<element.tag.upperBound, with: ">\(text(of: content))</\(element.name)>")
  }

  private func set(_ name: String, _ value: String, on node: Int, _ edits: inout TextEdits) {
    if let range = tree.valueRange(of: name, in: node) {
      edits.replace(range, with: value)
    } else {
      edits.replace(at: tree.attributeEnd(of: node), attribute: name, value)
    }
  }

  /// The content as XML.
  private func text(of content: InlineContent) -> String {
    var bytes: [UInt8] = []
    for node in content.nodes {
      switch node {
      case .text(let text): _ = XMLText.append(text, to: &bytes)
      case .element(let element): _ = XMLText.append(element, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
