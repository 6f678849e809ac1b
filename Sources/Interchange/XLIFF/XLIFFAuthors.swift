// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Reads the attributes in which tools keep the authors, dates and remarks of a segment of XLIFF 1.2.
struct XLIFFAuthors {
  private let tree: XMLTree
  /// The remarks of Trados by their ids.
  private let comments: [String: [String]]

  init(_ tree: XMLTree) {
    self.tree = tree
    var comments: [String: [String]] = [:]
    func elements(_ name: String, in node: Int) -> [Int] {
      tree.elements(of: node).filter { tree.nodes[$0].localName == name }
    }
    for info in elements("doc-info", in: 0) {
      for definition in elements("cmt-defs", in: info).flatMap({ elements("cmt-def", in: $0) }) {
        guard let id = tree.nodes[definition].attribute("id") else { continue }
        comments[id] = elements("Comments", in: definition)
          .flatMap { elements("Comment", in: $0) }.map(tree.text).filter { !$0.isEmpty }
      }
    }
    self.comments = comments
  }

  /// Adds what the tool of a segment says of its authors, and remarks on words of the segment.
  func read(_ segment: inout XLIFFSegment) {
    segment.authorship = segment.tool.flatMap { authorship(of: segment, by: $0) }
    if comments.isEmpty { return }
    let roots = [
      segment.sourceMarkNode ?? segment.sourceNode,
      segment.sourceMarkNode == nil ? segment.targetNode : segment.markNode,
    ]
    var ids: [String] = []
    for root in roots.compactMap({ $0 }) { addComments(in: root, to: &ids) }
    var known: Set<String> = []
    for id in ids where known.insert(id).inserted { segment.notes += comments[id] ?? [] }
  }

  private func authorship(of segment: XLIFFSegment, by tool: XLIFFTool) -> Authorship? {
    guard let node = segment.toolNode else { return nil }
    func value(_ name: String) -> String? { tree.nodes[node].attribute(endingIn: name)?.value }
    switch tool {
    case .memoQ:
      return Authorship(
        changer: value("lastchanginguser"),
        changed: value("lastchangedtimestamp").flatMap { Authorship.moment($0) })
    case .phrase:
      return Authorship(
        creator: value("created-by"), changer: value("modified-by"),
        created: value("created-at").flatMap(Authorship.moment(milliseconds:)),
        changed: value("modified-at").flatMap(Authorship.moment(milliseconds:)))
    case .trados:
      var values: [String: String] = [:]
      for child in tree.elements(of: node) where tree.nodes[child].localName == "value" {
        if let key = tree.nodes[child].attribute("key") { values[key] = tree.text(of: child) }
      }
      // Trados writes dates as .NET's invariant culture does: `01/31/2024 10:00:00`.
      func moment(_ key: String) -> String? {
        values[key].flatMap { Authorship.moment($0, order: .monthFirst) }
      }
      return Authorship(
        creator: values["created_by"], changer: values["last_modified_by"],
        created: moment("created_on"), changed: moment("modified_on"))
    }
  }

  /// The ids of the remarks on an element and on what is in it, in order.
  private func addComments(in node: Int, to ids: inout [String]) {
    for child in tree.elements(of: node) {
      if tree.nodes[child].attribute("mtype") == "x-sdl-comment",
        let id = tree.nodes[child].attribute(endingIn: "cid")?.value
      {
        ids.append(id)
      }
      addComments(in: child, to: &ids)
    }
  }
}
