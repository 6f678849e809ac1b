// SPDX-License-Identifier: Apache-2.0
import Files
import Languages
import TextModel

/// Puts a changed target and state where they belong in the document.
struct XLIFFEditor {
  let tree: XMLTree
  let segments: [XLIFFSegment]
  /// The segments that were changed, in file order.
  let changed: [Int]
  /// The units that have changed segments, by their nodes.
  let units: [Int: XLIFFUnitSegments]
  /// The separator of sentences in the target language: a space, or nothing.
  let joiner: String
  /// The language of the targets, as the document writes it.
  let language: String?

  init(tree: XMLTree, segments: [XLIFFSegment], changed: Set<Int>, target: LanguageTag?) {
    joiner = target.map { LanguageCatalog.standard[$0].sentenceJoiner } ?? ""
    language = tree.nodes[0].attribute("trgLang") ?? target?.description
    self.tree = tree
    self.segments = segments
    self.changed = changed.sorted()
    let wanted = Set(changed.map { segments[$0].unitNode })
    units = Dictionary(
      grouping: segments.lazy.filter { wanted.contains($0.unitNode) }, by: \.unitNode
    ).mapValues { XLIFFUnitSegments($0, in: tree) }
  }

  /// The segments of a segment's unit.
  func unit(of segment: XLIFFSegment) -> XLIFFUnitSegments {
    units[segment.unitNode] ?? XLIFFUnitSegments([segment], in: tree)
  }

  /// States as 1.2 names them.
  private static let oldStates: [XLIFFSegment.State: String] = [
    .initial: "needs-translation", .translated: "translated", .reviewed: "signed-off",
    .final: "final",
  ]

  func edit(_ index: Int, _ edits: inout TextEdits) {
    let segment = segments[index]
    guard segment.isChanged, !segment.isKept else { return }
    if tree.nodes[segment.node].localName == "segment" {
      edit2(segment, &edits)
    } else if segment.sourceMarkNode != nil, unit(of: segment).lacksMarks {
      // Where a mark is missing, all marks of the unit are written together, by its first changed one.
      if unit(of: segment).changed.first == segment { addMarks(segment, &edits) }
    } else {
      edit1(segment, &edits)
    }
  }

  // MARK: XLIFF 2

  private func edit2(_ segment: XLIFFSegment, _ edits: inout TextEdits) {
    put(joined(segment), into: segment.targetNode, of: segment, &edits)
    closeGaps(around: segment, &edits)
    openGaps(around: segment, &edits)
    if segment.writtenState != segment.state.rawValue,
      segment.writtenState != nil || segment.state != .initial || segment.proposal != nil
    {
      set("state", to: segment.state.rawValue, on: segment.node, &edits)
    }
    // The substate says where the translation came from; another translation removes it.
    let before = tree.nodes[segment.node].attribute("subState")
    if let proposal = segment.proposal {
      set("subState", to: "concord:\(proposal.kind)", on: segment.node, &edits)
    } else if before?.hasPrefix("concord:") == true {
      remove("subState", from: segment.node, &edits)
    }
  }

  // MARK: XLIFF 1.2

  private func edit1(_ segment: XLIFFSegment, _ edits: inout TextEdits) {
    if let mark = segment.markNode {
      replace(mark, with: joined(segment), &edits)
      let start = tree.nodes[mark].tag.lowerBound
      let other = unit(of: segment).segmentBefore(segment)
      let before =
        other?.target?.isBlank == false ? other?.markNode.map { tree.nodes[$0].end } : nil
      if !joiner.isEmpty, before == start { edits.replace(start..<start, with: joiner) }
    } else {
      put(
        segment.target, into: segment.targetNode, of: segment, attributes: attributes1(segment),
        &edits)
    }
    setState1(segment, &edits)
    withdrawApproval1(segment, &edits)
    setTool(segment, &edits)
  }

  /// Sets the state in the attributes of the tool that wrote the file, which reads no other.
  ///
  /// Marks of a damaged file may share the attributes; these then say the state of the least certain of them.
  private func setTool(_ segment: XLIFFSegment, _ edits: inout TextEdits) {
    guard let tool = segment.tool, let node = segment.toolNode else { return }
    let sharing = unit(of: segment).tools[node]
    guard sharing?.first == segment || sharing == nil else { return }
    let least = sharing?.inexact ?? segment
    for (name, value) in tool.attributes(for: least, of: tree.nodes[node]) {
      set(name, to: value, on: node, &edits)
    }
  }

  /// Sets the state of an existing target, once for all its marks.
  private func setState1(_ segment: XLIFFSegment, _ edits: inout TextEdits) {
    guard let target = segment.targetNode, unit(of: segment).changed.first == segment else {
      return
    }
    let (state, qualifier) = state1(segment)
    if let state, segment.writtenState != state { set("state", to: state, on: target, &edits) }
    if let qualifier {
      set("state-qualifier", to: qualifier, on: target, &edits)
    } else if ["exact-match", "fuzzy-match"].contains(
      tree.nodes[target].attribute("state-qualifier"))
    {
      remove("state-qualifier", from: target, &edits)
    }
  }

  /// Takes back the approval of a unit that had no translation: nobody has approved the one that is put in.
  private func withdrawApproval1(_ segment: XLIFFSegment, _ edits: inout TextEdits) {
    guard segment.proposal != nil, unit(of: segment).changed.first == segment,
      tree.nodes[segment.unitNode].attribute("approved") == "yes"
    else { return }
    set("approved", to: "no", on: segment.unitNode, &edits)
  }

  /// State and qualifier of a unit by its least finished changed segment.
  private func state1(_ segment: XLIFFSegment) -> (state: String?, qualifier: String?) {
    let unit = unit(of: segment)
    let proposals = unit.changed.compactMap(\.proposal)
    let isReady = proposals.allSatisfy(\.isExact)
    // A target is translated once all its parts are.
    let isWhole = unit.all.allSatisfy { $0.target.map { !$0.isBlank } ?? false }
    if !isWhole, !proposals.isEmpty { return ("needs-review-translation", nil) }
    let qualifier = proposals.isEmpty ? nil : isReady ? "exact-match" : "fuzzy-match"
    if !isReady { return ("needs-review-translation", qualifier) }
    return (Self.oldStates[unit.changed.map(\.state).min() ?? .translated], qualifier)
  }

  private func attributes1(_ segment: XLIFFSegment) -> String {
    guard segment.targetNode == nil else { return "" }
    let (state, qualifier) = state1(segment)
    return (state.map { " state=\"\($0)\"" } ?? "")
      + (qualifier.map { " state-qualifier=\"\($0)\"" } ?? "")
  }

  /// Writes a target with every mark of the source; marks without a translation are empty.
  ///
  /// Marks with text that the source does not have come after them.
  private func addMarks(_ segment: XLIFFSegment, _ edits: inout TextEdits) {
    guard let holder = tree.first("seg-source", in: segment.node) else { return }
    let unit = unit(of: segment)
    func translated(_ nodes: [XMLTree.Child]) -> [MarkupNode] {
      nodes.map { child in
        switch child {
        case .text(let text): return .text(text)
        case .element(let index):
          let node = tree.nodes[index]
          let part = unit.bySourceMark[index].map { unit.all[$0] }
          let inside = part.map { joined($0)?.nodes ?? [] } ?? translated(node.children)
          return .element(MarkupElement(node.name, attributes: node.attributes, children: inside))
        }
      }
    }
    let unknown = (segment.targetNode.map(tree.elements) ?? []).filter { node in
      tree.nodes[node].localName == "mrk" && !unit.marks.contains(node)
        && !tree.content(of: node).isBlank
    }
    let content = InlineContent(
      joined(translated(tree.nodes[holder].children))
        + unknown.map { node in
          .element(
            MarkupElement(
              tree.nodes[node].name, attributes: tree.nodes[node].attributes,
              children: tree.markup(of: node)))
        })
    if let target = segment.targetNode {
      replace(target, with: content, &edits)
    } else {
      var last = segment
      last.sourceNode = holder
      put(content, into: nil, of: last, attributes: attributes1(segment), &edits)
    }
    setState1(segment, &edits)
    withdrawApproval1(segment, &edits)
    for part in unit.changed { setTool(part, &edits) }
  }

  /// Marks of segments with what separates sentences of the target language between them.
  private func joined(_ nodes: [MarkupNode]) -> [MarkupNode] {
    /// A mark with a translation.
    func isMark(_ node: MarkupNode?) -> Bool {
      guard case .element(let element)? = node else { return false }
      return element.name.hasSuffix("mrk") && !element.children.isEmpty
    }
    var joined: [MarkupNode] = []
    for (index, node) in nodes.enumerated() {
      let isBetween = isMark(joined.last) && index + 1 < nodes.count && isMark(nodes[index + 1])
      if joiner.isEmpty, isBetween, case .text(let text) = node, text.allSatisfy({ $0 == " " }) {
        continue
      }
      if !joiner.isEmpty, isMark(joined.last), isMark(node) { joined.append(.text(joiner)) }
      joined.append(node)
    }
    return joined
  }

  // MARK: Pieces

  private func put(
    _ content: InlineContent?, into target: Int?, of segment: XLIFFSegment,
    attributes: String = "", _ edits: inout TextEdits
  ) {
    guard let content else { return }
    if let target {
      if tree.content(of: target) != content {
        replace(target, with: content, &edits)
      }
      return
    }
    // A new target gets a line of its own, indented as its source is.
    let after = tree.first("seg-source", in: segment.node) ?? segment.sourceNode
    let name = tree.nodes[segment.sourceNode].name
    let prefix = name.firstIndex(of: ":").map { name[...$0] } ?? ""
    let lead = self.lead(of: after)
    let end = tree.nodes[after].end
    let inherited = self.inherited(for: segment)
    edits.replace(
      end..<end,
      with:
        "\(lead)<\(prefix)target\(inherited)\(attributes)>\(text(of: content))</\(prefix)target>")
  }

  /// The attributes of XML that a new target needs: the white space of its source, and its language where another is in
  /// force around it.
  private func inherited(for segment: XLIFFSegment) -> String {
    inherited(source: segment.sourceNode, in: segment.node)
  }

  /// The attributes of XML of a new target beside a source in an element.
  func inherited(source: Int, in node: Int) -> String {
    var bytes: [UInt8] = []
    if let space = tree.nodes[source].attribute("xml:space") {
      _ = XMLText.append(attribute: "xml:space", space, to: &bytes)
    }
    if ["segment", "ignorable"].contains(tree.nodes[node].localName), hasLanguage(around: node),
      let language
    {
      _ = XMLText.append(attribute: "xml:lang", language, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether an element or one around it names the language of its content.
  func hasLanguage(around node: Int) -> Bool {
    var node: Int? = node
    while let at = node {
      if tree.nodes[at].attribute("xml:lang") != nil { return true }
      node = tree.nodes[at].parent
    }
    return false
  }

  /// The line end and white space before an element that begins its line; else nothing.
  func lead(of node: Int) -> String {
    let start = tree.nodes[node].tag.lowerBound
    var indent = start
    while indent > 0, tree.bytes[indent - 1] == 0x20 || tree.bytes[indent - 1] == 0x09 {
      indent -= 1
    }
    guard indent > 0, tree.bytes[indent - 1] == 0x0A else { return "" }
    return "\n" + String(decoding: tree.bytes[indent..<start], as: UTF8.self)
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

  private func remove(_ name: String, from node: Int, _ edits: inout TextEdits) {
    guard let value = tree.valueRange(of: name, in: node) else { return }
    var start = value.lowerBound
    while start > 0, tree.bytes[start - 1] > 0x20 { start -= 1 }
    while start > 0, tree.bytes[start - 1] <= 0x20 { start -= 1 }
    edits.replace(start..<value.upperBound + 1, with: "")
  }

  private func set(_ name: String, to value: String, on node: Int, _ edits: inout TextEdits) {
    if let range = tree.valueRange(of: name, in: node) {
      edits.replace(range, with: value)
    } else {
      edits.replace(at: tree.attributeEnd(of: node), attribute: name, value)
    }
  }

  /// The content as XML.
  func text(of content: InlineContent) -> String {
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
