// SPDX-License-Identifier: Apache-2.0
import Files

/// Codes and annotations that have a start and an end, and what may be done with codes.
extension XLIFF2UnitValidator {
  /// Starts and ends that are separate elements: each has its partner, after it, with the same permissions.
  func checkSpans(_ codes: [Int]) throws(FileError) {
    for (start, end, what) in [("sc", "ec", "code"), ("sm", "em", "annotation")] {
      var open: [String: Int] = [:]
      for index in codes {
        let node = tree.nodes[index]
        if node.localName == start, node.attribute("isolated") != "yes" {
          open[node.attribute("id") ?? ""] = index
        } else if node.localName == end, let reference = node.attribute("startRef") {
          guard let partner = open.removeValue(forKey: reference) else {
            throw validator.fault(
              index,
              "startRef '\(reference)' does not name an open <\(start)> before it in the unit")
          }
          if start == "sc" { try checkPartners(partner, index) }
        }
      }
      if let (id, index) = open.min(by: { $0.value < $1.value }) {
        throw validator.fault(
          index, "the \(what) '\(id)' is not closed in its unit; add <\(end)> or isolated='yes'")
      }
    }
  }

  private func checkPartners(_ start: Int, _ end: Int) throws(FileError) {
    for name in ["canCopy", "canDelete", "canReorder", "canOverlap"] {
      let first = tree.nodes[start].attribute(name) ?? "yes"
      let second = tree.nodes[end].attribute(name) ?? "yes"
      // The end of a code that begins a fixed sequence is not its first code.
      guard second == (name == "canReorder" && first == "firstNo" ? "no" : first) else {
        throw validator.fault(end, "\(name) differs between <sc> and <ec>")
      }
    }
    // The other properties of an end code are those of its start.
    for name in ["type", "subType", "copyOf"] {
      if let second = tree.nodes[end].attribute(name), second != tree.nodes[start].attribute(name) {
        throw validator.fault(end, "\(name) differs between <sc> and <ec>")
      }
    }
  }

  // MARK: Permissions

  /// A translation has the codes that may not be deleted, and the codes of a fixed sequence in their order.
  func checkPermissions(_ sources: [XLIFF2Side], _ targets: [XLIFF2Side]) throws(FileError) {
    let fixed = try sequences(sources)
    let translations = Dictionary(
      targets.map { ($0.part, $0.node) }, uniquingKeysWith: { first, _ in first })
    let present = Set(targets.flatMap(\.steps).map(\.name))
    var isWhole = true
    for side in sources {
      guard let target = translations[side.part], isTranslation(target, in: side.part) else {
        if !tree.nodes[side.node].children.isEmpty { isWhole = false }
        continue
      }
      for step in side.steps where !step.canDelete && !present.contains(step.name) {
        throw validator.fault(
          target, "the code '\(step.name.id)' may not be deleted and is missing; put it in")
      }
    }
    guard isWhole else { return }
    var others = Dictionary(try sequences(targets).map { ($0, 1) }, uniquingKeysWith: +)
    for sequence in fixed where sequence.count > 1 {
      guard let count = others[sequence], count > 0 else {
        throw validator.fault(
          unit,
          "the codes from '\(sequence[0].id)' on may not be reordered and are in another order")
      }
      others[sequence] = count - 1
    }
  }

  /// An empty target without a state is a translation that has not begun.
  private func isTranslation(_ target: Int, in part: Int) -> Bool {
    !tree.nodes[target].children.isEmpty
      || (tree.nodes[part].attribute("state") ?? "initial") != "initial"
  }

  /// The sequences of codes that keep their order: one with `firstNo` and those with `no` that follow.
  private func sequences(_ sides: [XLIFF2Side]) throws(FileError) -> [[XLIFF2Side.Name]] {
    var sequences: [[XLIFF2Side.Name]] = []
    var isOpen = false
    for step in sides.flatMap(\.steps) {
      switch step.canReorder {
      case "firstNo":
        sequences.append([step.name])
        isOpen = true
      case "no":
        guard isOpen else {
          throw validator.fault(
            step.node, "canReorder='no' follows no code with canReorder='firstNo'; set that")
        }
        sequences[sequences.count - 1].append(step.name)
      default: isOpen = false
      }
    }
    return sequences
  }

  // MARK: Annotations

  func checkAnnotation(_ index: Int) throws(FileError) {
    let node = tree.nodes[index]
    let type = node.attribute("type") ?? "generic"
    let (value, reference) = (node.attribute("value"), node.attribute("ref"))
    if type == "comment", (value == nil) == (reference == nil) {
      throw validator.fault(index, "a comment has either a value or a ref to a note")
    }
    if let reference {
      let found = try validator.resolve(reference, at: index)
      if type == "comment" {
        guard let found, tree.nodes[found].localName == "note",
          validator.index.container[found] == unit
        else {
          throw validator.fault(
            index, "ref '\(reference)' of a comment does not name a note of its unit")
        }
      }
    }
    if type == "mtc:match", reference != nil {
      throw validator.fault(
        index, "ref is set on the annotation of a match, to which matches refer; remove it")
    }
    if type == "generic", node.attribute("translate") == nil,
      !node.attributes.contains(where: { $0.name.contains(":") })
    {
      throw validator.fault(
        index, "a generic annotation has no content; give it translate or a type")
    }
  }
}
