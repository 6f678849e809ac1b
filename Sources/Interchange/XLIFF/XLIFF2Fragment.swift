// SPDX-License-Identifier: Apache-2.0
import Files

/// A fragment identifier of XLIFF 2 (XLIFF 2.1, section 3): `#f=f1/u=u1/n=1`, `#1`, `#mda=m1`.
///
/// Selectors of a file, a group and a unit come in this order; one selector at the end may name a note, original
/// data, a code of the target, an element of a module, or, without a prefix, a segment or a code of the source.
struct XLIFF2Fragment {
  /// A part of the identifier: its prefix, empty for a segment or code, and the id.
  struct Selector {
    let prefix: String
    let id: String
  }

  /// Why a text is not a fragment identifier.
  struct Fault: Error { let selector: String }

  /// The target of an identifier.
  enum Target: Equatable {
    /// An element of the core.
    case node(Int)
    /// Nothing.
    case nothing
    /// An element of a module or extension, which is not looked for.
    case module
  }

  let selectors: [Selector]

  /// Prefixes of the core, in the order in which they may follow one another; those of one rank exclude each other.
  private static let ranks = ["f": 0, "g": 1, "u": 2, "n": 3, "d": 3, "t": 3, "": 3]
  /// Prefixes of modules, registered with the committee.
  private static let modules: Set<String> = [
    "mtc", "gls", "fs", "mda", "res", "ctr", "slr", "val", "its", "pgs",
  ]

  /// Reads an identifier that begins with `#`.
  init(_ text: String) throws(Fault) {
    var body = Substring(text).dropFirst()
    let isAbsolute = body.hasPrefix("/")
    if isAbsolute { body = body.dropFirst() }
    var selectors: [Selector] = []
    var last = -1
    for part in body.split(separator: "/", omittingEmptySubsequences: false) {
      let equals = part.firstIndex(of: "=")
      let prefix = equals.map { String(part[..<$0]) } ?? ""
      let id = String(equals.map { part[part.index(after: $0)...] } ?? part)
      let rank =
        equals != nil && prefix.isEmpty
        ? nil : Self.ranks[prefix] ?? (Self.modules.contains(prefix) ? 3 : nil)
      guard let rank, rank > last, XLIFF2Value.isToken(id), !isAbsolute || last >= 0 || rank == 0
      else { throw Fault(selector: String(part)) }
      last = rank
      selectors.append(Selector(prefix: prefix, id: id))
    }
    self.selectors = selectors
  }

  /// The target of the identifier, seen from an element inside `container`, the `<file>`, `<group>` or `<unit>`
  /// around it.
  func target(in index: XLIFF2Index, from container: Int, tree: XMLTree) -> Target {
    var file = index.file[container]
    var scope = container
    for selector in selectors {
      let found: Int?
      switch selector.prefix {
      case "f":
        found = index.node(.file, selector.id, in: 0)
        file = found ?? file
      case "g": found = index.node(.group, selector.id, in: file)
      case "u": found = index.node(.unit, selector.id, in: file)
      case "n": found = note(selector.id, in: index, from: scope, tree: tree)
      case "d": found = index.node(.data, selector.id, in: scope)
      case "t": found = index.node(.target, selector.id, in: scope)
      case "": found = index.node(.source, selector.id, in: scope)
      default: return .module
      }
      guard let found else { return .nothing }
      scope = found
    }
    return .node(scope)
  }

  /// A note of the element, or, for an identifier of the note alone, of an element around it.
  private func note(_ id: String, in index: XLIFF2Index, from scope: Int, tree: XMLTree) -> Int? {
    if let found = index.node(.note, id, in: scope) { return found }
    guard selectors.count == 1, let parent = tree.nodes[scope].parent else { return nil }
    return note(id, in: index, from: index.container[parent], tree: tree)
  }
}
