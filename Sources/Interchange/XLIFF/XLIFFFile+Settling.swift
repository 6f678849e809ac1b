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
  func settled(_ changed: Set<Int>) -> [XLIFFSegment] {
    var settled = segments
    let units = Dictionary(
      grouping: segments.indices, by: { segments[$0].unitNode })
    for unit in Set(changed.map { segments[$0].unitNode }) {
      let members = units[unit] ?? []
      // A target that is given up may have the other end of the span of one before it.
      for _ in members.indices {
        guard settle(members, of: unit, in: &settled) else { break }
      }
    }
    return settled
  }

  /// - Returns: whether a target was given up.
  private func settle(_ members: [Int], of unit: Int, in settled: inout [XLIFFSegment]) -> Bool {
    var ends = SpanEnds()
    for index in members { ends.add(settled[index].target?.nodes ?? []) }
    for part in tree.elements(of: unit) where tree.nodes[part].localName == "ignorable" {
      if let target = tree.first("target", in: part) { ends.add(tree.markup(of: target)) }
    }
    let lone = ends.lone
    guard !lone.isEmpty else { return false }
    var gaveUp = false
    for index in members where settled[index].isChanged {
      guard let target = settled[index].target, target.has(lone) else { continue }
      let rest = target.without(lone)
      if rest.completed(for: settled[index].source) == rest {
        settled[index].target = rest
      } else {
        settled[index].target = settled[index].targetNode.map { tree.content(of: $0) }
        settled[index].state =
          settled[index].writtenState.flatMap(XLIFFSegment.State.init) ?? .initial
        settled[index].isKept = true
        gaveUp = true
      }
    }
    return gaveUp
  }
}

/// The starts and ends of spans whose two ends are elements of their own.
private struct SpanEnds {
  private var starts: Set<String> = []
  private var ends: Set<String> = []

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

  mutating func add(_ nodes: [MarkupNode]) {
    for case .element(let element) in nodes {
      if let (id, isStart) = Self.name(of: element) {
        if isStart { starts.insert(id) } else { ends.insert(id) }
      }
      add(element.children)
    }
  }

  /// The spans that lack their start or their end.
  var lone: Set<String> { starts.symmetricDifference(ends) }
}

extension InlineContent {
  fileprivate func has(_ spans: Set<String>) -> Bool { without(spans) != self }

  /// The content without the ends of some spans.
  fileprivate func without(_ spans: Set<String>) -> InlineContent {
    func rest(_ nodes: [MarkupNode]) -> [MarkupNode] {
      nodes.compactMap { node in
        guard case .element(var element) = node else { return node }
        if let (id, _) = SpanEnds.name(of: element), spans.contains(id) { return nil }
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
