// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Changes that keep a document of XLIFF 2 valid when targets are put in.
extension XLIFFFile {
  /// Whether a translation has a place for the codes of a segment that may not be deleted.
  func fits(_ proposal: TargetProposal, for index: Int) -> Bool {
    !version.hasPrefix("2.")
      || proposal.target.completed(for: segments[index].source) == proposal.target
  }

  /// The segments with targets that are valid together: no target has one end only of a span of the unit, since the
  /// target with the other end is not there.
  ///
  /// Such a code is left out, or, if it may not be deleted, the target is: its proposal stays among the matches.
  ///
  /// - Complexity: O(*n*) in the length of the units, for spans whose ends are in a bounded number of segments.
  func settled(_ changed: Set<Int>) -> [XLIFFSegment] {
    var settled = segments
    let units = Dictionary(
      grouping: segments.indices, by: { segments[$0].unitNode })
    for unit in Set(changed.map { segments[$0].unitNode }) {
      settle(units[unit] ?? [], of: unit, in: &settled)
    }
    return settled
  }

  private func settle(_ members: [Int], of unit: Int, in settled: inout [XLIFFSegment]) {
    var ends = SpanEnds()
    /// For each span the changed segments that have, or had, an end of it.
    var holders: [String: Set<Int>] = [:]
    for index in members {
      let nodes = settled[index].target?.nodes ?? []
      ends.add(nodes, times: 1)
      guard settled[index].isChanged else { continue }
      for id in SpanEnds.ids(in: nodes) { holders[id, default: []].insert(index) }
    }
    for part in tree.elements(of: unit) where tree.nodes[part].localName == "ignorable" {
      if let target = tree.first("target", in: part) { ends.add(tree.markup(of: target), times: 1) }
    }
    var next = members.filter { settled[$0].isChanged }
    // A target that is given up may have the other end of a span of others, which are looked at again.
    for _ in members.indices where !next.isEmpty {
      let before = next.map { settled[$0].target?.nodes ?? [] }
      var gaveUp = false
      for index in next where giveUp(&settled[index], for: ends) { gaveUp = true }
      guard gaveUp else { return }
      var changes: [(before: [MarkupNode], after: [MarkupNode])] = []
      var wasLone: [String: Bool] = [:]
      var again: Set<Int> = []
      for (index, before) in zip(next, before) {
        let after = settled[index].target?.nodes ?? []
        guard after != before else { continue }
        changes.append((before, after))
        again.insert(index)
        for id in SpanEnds.ids(in: before + after) { wasLone[id] = ends.isLone(id) }
        for id in SpanEnds.ids(in: after) { holders[id, default: []].insert(index) }
      }
      for (before, after) in changes {
        ends.add(before, times: -1)
        ends.add(after, times: 1)
      }
      for (id, before) in wasLone where ends.isLone(id) != before {
        again.formUnion(holders[id] ?? [])
      }
      next = again.sorted()
    }
  }

  /// Leaves the ends of spans that lack the other one out of a target, or gives it up.
  ///
  /// - Returns: whether the target was given up.
  private func giveUp(_ segment: inout XLIFFSegment, for ends: SpanEnds) -> Bool {
    guard let target = segment.target, case let rest = target.without(ends), rest != target else {
      return false
    }
    if rest.completed(for: segment.source) == rest {
      segment.target = rest
      return false
    }
    segment.target = segment.targetNode.map { tree.content(of: $0) }
    segment.state = segment.writtenState.flatMap(XLIFFSegment.State.init) ?? .initial
    segment.isKept = true
    return true
  }
}

/// The starts and ends of spans whose two ends are elements of their own, and how many there are.
private struct SpanEnds {
  private var starts: [String: Int] = [:]
  private var ends: [String: Int] = [:]

  /// The name of an end of a span; `nil` for any other element.
  static func name(of element: MarkupElement) -> (id: String, isStart: Bool)? {
    switch element.localName {
    case "sc" where element.attribute("isolated") != "yes", "sm":
      (element.localName + (element.attribute("id") ?? ""), true)
    case "ec" where element.attribute("isolated") != "yes":
      ("sc" + (element.attribute("startRef") ?? ""), false)
    case "em": ("sm" + (element.attribute("startRef") ?? ""), false)
    default: nil
    }
  }

  /// The names of all ends in a content.
  static func ids(in nodes: [MarkupNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      guard case .element(let element) = node else { return [] }
      return (name(of: element).map { [$0.id] } ?? []) + ids(in: element.children)
    }
  }

  /// Counts the ends in a content, or takes them back.
  mutating func add(_ nodes: [MarkupNode], times: Int) {
    for case .element(let element) in nodes {
      if let (id, isStart) = Self.name(of: element) {
        if isStart { starts[id, default: 0] += times } else { ends[id, default: 0] += times }
      }
      add(element.children, times: times)
    }
  }

  /// Whether a span lacks its start or its end.
  func isLone(_ id: String) -> Bool { (starts[id, default: 0] > 0) != (ends[id, default: 0] > 0) }
}

extension InlineContent {
  /// The content without the ends of spans that lack the other one.
  fileprivate func without(_ spans: SpanEnds) -> InlineContent {
    func rest(_ nodes: [MarkupNode]) -> [MarkupNode] {
      nodes.compactMap { node in
        guard case .element(var element) = node else { return node }
        if let (id, _) = SpanEnds.name(of: element), spans.isLone(id) { return nil }
        element.children = rest(element.children)
        return .element(element)
      }
    }
    return InlineContent(rest(nodes))
  }

  /// A translation with the codes of its source that may not be deleted; where it lacks one of them, or has those of a
  /// fixed sequence in another order, the words are followed by all codes of the source.
  func completed(for source: InlineContent) -> InlineContent {
    let (wanted, present) = (CodeStep.steps(of: source), CodeStep.steps(of: self))
    let names = Set(present.map(\.name))
    let fixed = CodeStep.sequences(wanted).filter { $0.count > 1 }
    guard
      wanted.contains(where: { !$0.canDelete && !names.contains($0.name) })
        || !fixed.allSatisfy(CodeStep.sequences(present).contains)
    else { return self }
    return InlineContent([.text(plainText)] + Self.codes(source.nodes))
  }

  /// Inline elements without words and annotations.
  private static func codes(_ nodes: [MarkupNode]) -> [MarkupNode] {
    nodes.flatMap { node -> [MarkupNode] in
      guard case .element(var element) = node else { return [] }
      switch element.localName {
      case "cp", "sm", "em": return []
      case "mrk": return codes(element.children)
      default:
        element.children = codes(element.children)
        return [.element(element)]
      }
    }
  }
}

extension MarkupElement {
  /// The name without the prefix of its namespace.
  fileprivate var localName: String {
    name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }
}

/// A code where it is met in a text of XLIFF 2; a `pc` is met twice.
private struct CodeStep {
  let name: String
  let canDelete: Bool
  let canReorder: String

  /// The sequences of codes that keep their order.
  static func sequences(_ steps: [CodeStep]) -> Set<[String]> {
    var sequences: [[String]] = []
    var isOpen = false
    for step in steps {
      switch step.canReorder {
      case "no" where isOpen: sequences[sequences.count - 1].append(step.name)
      case "firstNo":
        sequences.append([step.name])
        isOpen = true
      default: isOpen = false
      }
    }
    return Set(sequences)
  }

  static func steps(of content: InlineContent) -> [CodeStep] {
    var steps: [CodeStep] = []
    func add(_ nodes: [MarkupNode]) {
      for case .element(let element) in nodes {
        let id = element.attribute("startRef") ?? element.attribute("id") ?? ""
        let reorder = element.attribute("canReorder") ?? "yes"
        func step(isEnd: Bool, _ reorder: String) -> CodeStep {
          CodeStep(
            name: (isEnd ? "/" : "") + id, canDelete: element.attribute("canDelete") != "no",
            canReorder: reorder)
        }
        let isCode = ["ph", "pc", "sc", "ec"].contains(element.localName)
        if isCode { steps.append(step(isEnd: element.localName == "ec", reorder)) }
        add(element.children)
        if element.localName == "pc" {
          steps.append(step(isEnd: true, reorder == "yes" ? "yes" : "no"))
        }
      }
    }
    add(content.nodes)
    return steps
  }
}
