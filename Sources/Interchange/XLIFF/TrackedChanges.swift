// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Changes that an editor of XLIFF marks within a segment, as Trados does: `<mrk mtype="x-sdl-deleted">`.
///
/// They are read as if they were accepted.
enum TrackedChanges {
  /// The kind of a change.
  enum Kind: Hashable { case deleted, added }

  /// The change that an element marks; `nil` for any other element.
  static func kind(_ name: String, attribute: (String) -> String?) -> Kind? {
    guard name == "mrk" || name.hasSuffix(":mrk") else { return nil }
    guard let type = attribute("mtype") ?? attribute("type") else { return nil }
    let words = type.lowercased().split { !$0.isLetter }
    if words.contains(where: { ["deleted", "deletion", "delete", "removed"].contains($0) }) {
      return .deleted
    }
    if words.contains(where: { ["added", "addition", "inserted", "insertion"].contains($0) }) {
      return .added
    }
    return nil
  }

  /// Words and codes without what is deleted and without the marks around what is added.
  static func accepted(_ nodes: [MarkupNode]) -> [MarkupNode] {
    var accepted: [MarkupNode] = []
    func add(_ node: MarkupNode) {
      if case .text(let text) = node, case .text(let before)? = accepted.last {
        accepted[accepted.count - 1] = .text(before + text)
      } else {
        accepted.append(node)
      }
    }
    for node in nodes {
      guard case .element(var element) = node else {
        add(node)
        continue
      }
      switch kind(element.name, attribute: element.attribute) {
      case .deleted: continue
      case .added: Self.accepted(element.children).forEach(add)
      case nil:
        element.children = Self.accepted(element.children)
        add(.element(element))
      }
    }
    return accepted
  }
}

extension XMLTree {
  /// The words and codes of an element of XLIFF, with tracked changes accepted.
  func content(of node: Int) -> InlineContent {
    InlineContent(TrackedChanges.accepted(markup(of: node)))
  }

  /// Whether an element has words that a tracked change deletes.
  func isDeleted(_ node: Int) -> Bool {
    TrackedChanges.kind(nodes[node].name, attribute: nodes[node].attribute) == .deleted
  }
}
