// SPDX-License-Identifier: Apache-2.0
import Files

/// The rules of a whole document: ids, languages, notes, references and extensions.
extension XLIFF2Validator {
  func checkFiles() throws(FileError) {
    try checkNotes(of: 0)
    for file in coreElements("file", in: 0) {
      try checkUnique(file, .file, in: 0, among: "files")
      try checkNotes(of: file)
      if let skeleton = coreElements("skeleton", in: file).first {
        try checkContent(of: skeleton)
      }
    }
    for group in index.groups {
      try checkUnique(group, .group, in: index.file[group], among: "groups of the file")
      try checkNotes(of: group)
    }
    for unit in index.units {
      try checkUnique(unit, .unit, in: index.file[unit], among: "units of the file")
      var rules = XLIFF2UnitValidator(self, unit: unit)
      try rules.check()
    }
    try checkExtensions()
    try checkModules()
  }

  /// Elements of the core's namespace directly inside one.
  func coreElements(_ name: String, in node: Int) -> [Int] {
    tree.elements(of: node).filter {
      tree.nodes[$0].localName == name && tree.nodes[$0].namespace == core
    }
  }

  private func checkUnique(
    _ node: Int, _ kind: XLIFF2Index.Kind, in scope: Int, among what: String
  ) throws(FileError) {
    guard let id = tree.nodes[node].attribute("id"), index.node(kind, id, in: scope) != node else {
      return
    }
    throw duplicate(id, at: node, among: what)
  }

  func unique(_ node: Int, in seen: inout Set<String>, among what: String) throws(FileError) {
    guard let id = tree.nodes[node].attribute("id") else { return }
    guard seen.insert(id).inserted else { throw duplicate(id, at: node, among: what) }
  }

  private func duplicate(_ id: String, at node: Int, among what: String) -> FileError {
    fault(node, "the id '\(id)' appears twice among the \(what); change one")
  }

  /// Ids of notes are unique, and a note of version 2.2 refers to something.
  func checkNotes(of node: Int) throws(FileError) {
    var seen: Set<String> = []
    for notes in coreElements("notes", in: node) {
      for note in coreElements("note", in: notes) {
        try unique(note, in: &seen, among: "notes")
        if let reference = tree.nodes[note].attribute("ref") {
          _ = try resolve(reference, at: note)
        }
      }
    }
  }

  /// An element whose content is either in the document or at an address.
  func checkContent(of node: Int) throws(FileError) {
    let element = tree.nodes[node]
    guard (element.attribute("href") != nil) == element.children.isEmpty else {
      throw fault(node, "<\(element.name)> has either content or href")
    }
  }

  /// Ids of extensions are tokens, and unique for their namespace in the file, group or unit around them.
  private func checkExtensions() throws(FileError) {
    struct Name: Hashable {
      let container: Int
      let namespace: String?
      let id: String
    }
    var seen: Set<Name> = []
    for node in tree.nodes.indices where index.isFree[node] {
      let element = tree.nodes[node]
      guard element.namespace != core, !isInSkeleton(node),
        let id = element.attribute("id") ?? element.attribute("xml:id")
      else { continue }
      guard XLIFF2Value.isToken(id) else {
        throw fault(node, "the id '\(id)' of <\(element.name)> is not a name token; change it")
      }
      let name = Name(container: index.container[node], namespace: element.namespace, id: id)
      guard seen.insert(name).inserted else {
        throw duplicate(id, at: node, among: "elements of its namespace")
      }
    }
  }

  private func isInSkeleton(_ node: Int) -> Bool {
    var at = tree.nodes[node].parent
    while let current = at, index.isFree[current] { at = tree.nodes[current].parent }
    return at.map { names.element(of: $0)?.holdsAnything == true } ?? false
  }

  // MARK: References

  /// The target of a reference; `nil` for an address outside of the document and for an element of a module.
  func resolve(_ reference: String, at node: Int) throws(FileError) -> Int? {
    guard reference.hasPrefix("#") else {
      // The fragment of another XLIFF document is read, not looked for.
      if let hash = reference.firstIndex(of: "#"), reference[hash...].contains("f=") {
        _ = try fragment(String(reference[hash...]), at: node)
      }
      return nil
    }
    switch try fragment(reference, at: node)
      .target(in: index, from: index.container[node], tree: tree)
    {
    case .node(let found): return found
    case .module: return nil
    case .nothing:
      throw fault(node, "'\(reference)' does not name anything in the document")
    }
  }

  private func fragment(_ reference: String, at node: Int) throws(FileError) -> XLIFF2Fragment {
    do {
      return try XLIFF2Fragment(reference)
    } catch {
      throw fault(
        node, "'\(reference)' is not a fragment identifier of XLIFF: '\(error.selector)'")
    }
  }
}
