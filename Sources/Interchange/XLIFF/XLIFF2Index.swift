// SPDX-License-Identifier: Apache-2.0
import Files

/// The identifiers of an XLIFF 2 document: which element each one names, in the scope where it is unique.
///
/// - Complexity: O(*elements*) to build; one lookup is O(1).
struct XLIFF2Index {
  /// The kinds of targets of identifiers; each kind has its scope.
  enum Kind: Hashable {
    /// A `<file>`, unique in the document.
    case file
    /// A `<group>`, unique in its file.
    case group
    /// A `<unit>`, unique in its file.
    case unit
    /// A `<note>`, unique in its document, file, group or unit.
    case note
    /// A `<data>`, unique in its unit.
    case data
    /// A segment, or a code or annotation of a source, unique in its unit.
    case source
    /// A code or annotation of a target, unique in its unit.
    case target
  }

  private struct Key: Hashable {
    let scope: Int
    let kind: Kind
    let id: String
  }

  private var named: [Key: Int] = [:]
  /// The nearest `<xliff>`, `<file>`, `<group>` or `<unit>` of each element; the element itself if it is one.
  private(set) var container: [Int] = []
  /// The `<file>` of each element; 0 outside of files.
  private(set) var file: [Int] = []
  /// Whether no rule of the standard holds for an element: it is part of an extension or a skeleton.
  private(set) var isFree: [Bool] = []
  /// All `<group>` and `<unit>` elements of the core, in document order.
  private(set) var groups: [Int] = []
  private(set) var units: [Int] = []

  /// Reads the identifiers.
  ///
  /// - Parameter isFree: whether an element, with that value for its parent, is outside of the standard.
  init(
    _ tree: XMLTree, core: String, isFree: (_ node: Int, _ parent: Bool) -> Bool
  ) {
    /// The side of a segment that an element is part of.
    var sides: [Kind?] = []
    for (index, node) in tree.nodes.enumerated() {
      let parent = node.parent
      var holder = parent.map { container[$0] } ?? 0
      var enclosing = parent.map { file[$0] } ?? 0
      var side = parent.flatMap { sides[$0] }
      let free = isFree(index, parent.map { self.isFree[$0] } ?? false)
      let id = node.attribute("id")
      func name(_ kind: Kind, in scope: Int) {
        if let id, named[Key(scope: scope, kind: kind, id: id)] == nil {
          named[Key(scope: scope, kind: kind, id: id)] = index
        }
      }
      if !free, node.namespace == core {
        let parentName = parent.map { tree.nodes[$0].localName } ?? ""
        switch node.localName {
        case "file":
          (holder, enclosing) = (index, index)
          name(.file, in: 0)
        case "group":
          holder = index
          groups.append(index)
          name(.group, in: enclosing)
        case "unit":
          holder = index
          units.append(index)
          name(.unit, in: enclosing)
        case "note": name(.note, in: holder)
        case "data" where parent.flatMap { tree.nodes[$0].parent } == holder:
          name(.data, in: holder)
        case "segment", "ignorable": name(.source, in: holder)
        case "source" where parentName == "segment" || parentName == "ignorable": side = .source
        case "target" where parentName == "segment" || parentName == "ignorable": side = .target
        default: if let side { name(side, in: holder) }
        }
      }
      container.append(holder)
      file.append(enclosing)
      self.isFree.append(free)
      sides.append(side)
    }
  }

  /// The first element of a kind with an identifier in a scope.
  func node(_ kind: Kind, _ id: some StringProtocol, in scope: Int) -> Int? {
    named[Key(scope: scope, kind: kind, id: String(id))]
  }
}
