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
  ///
  /// - Complexity: O(*nodes* + *characters*).
  static func accepted(_ nodes: [MarkupNode]) -> [MarkupNode] {
    var accepted = Accepted()
    accepted.add(nodes)
    accepted.endText()
    return accepted.nodes
  }

  /// The nodes that are accepted so far, neighbouring texts as one.
  private struct Accepted {
    private(set) var nodes: [MarkupNode] = []
    /// The text after the last of the nodes, which may go on.
    private var text: String?

    mutating func endText() {
      if let text { nodes.append(.text(text)) }
      text = nil
    }

    mutating func add(_ added: [MarkupNode]) {
      for node in added {
        switch node {
        case .text(let piece):
          // Pieces are appended in place: each is copied once.
          if text == nil { text = piece } else { text?.append(piece) }
        case .element(var element):
          switch TrackedChanges.kind(element.name, attribute: element.attribute) {
          case .deleted: continue
          case .added: add(element.children)
          case nil:
            element.children = TrackedChanges.accepted(element.children)
            endText()
            nodes.append(.element(element))
          }
        }
      }
    }
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
