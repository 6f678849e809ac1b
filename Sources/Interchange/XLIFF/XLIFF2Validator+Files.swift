import Files
import TextModel

/// The rules of a whole document: ids, languages, notes and references.
extension XLIFF2Validator {
  func checkFiles() throws(FileError) {
    var files: Set<String> = []
    for file in coreElements("file", in: 0) {
      try unique(file, in: &files, among: "files")
      let units = coreDescendants("unit", of: file)
      var unitIDs: Set<String> = []
      for unit in units { try unique(unit, in: &unitIDs, among: "units of the file") }
      var groupIDs: Set<String> = []
      for group in coreDescendants("group", of: file) {
        try unique(group, in: &groupIDs, among: "groups of the file")
        try checkNotes(of: group)
      }
      try checkNotes(of: file)
      if let skeleton = coreElements("skeleton", in: file).first {
        let isEmpty = tree.nodes[skeleton].children.isEmpty
        if isEmpty != (tree.nodes[skeleton].attribute("href") != nil) {
          throw fault(skeleton, "<skeleton> has either content or href")
        }
      }
      for unit in units {
        var rules = XLIFF2UnitValidator(self, unit: unit, units: unitIDs)
        try rules.check()
      }
    }
    try checkModules()
  }

  /// Elements of the core's namespace directly inside one.
  func coreElements(_ name: String, in node: Int) -> [Int] {
    tree.elements(of: node).filter {
      tree.nodes[$0].localName == name && tree.nodes[$0].namespace == core
    }
  }

  private func coreDescendants(_ name: String, of node: Int) -> [Int] {
    tree.elements(of: node).flatMap { child -> [Int] in
      guard tree.nodes[child].namespace == core else { return [] }
      return (tree.nodes[child].localName == name ? [child] : [])
        + (tree.nodes[child].localName == "unit" ? [] : coreDescendants(name, of: child))
    }
  }

  func unique(_ node: Int, in seen: inout Set<String>, among what: String) throws(FileError) {
    guard let id = tree.nodes[node].attribute("id") else { return }
    guard seen.insert(id).inserted else {
      throw fault(node, "the id '\(id)' appears twice among the \(what); change one")
    }
  }

  func checkNotes(of node: Int) throws(FileError) {
    var seen: Set<String> = []
    for notes in coreElements("notes", in: node) {
      for note in coreElements("note", in: notes) { try unique(note, in: &seen, among: "notes") }
    }
  }

  /// The rules of modules beyond their lists of elements and attributes.
  private func checkModules() throws(FileError) {
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      switch (module(of: node.namespace), node.localName) {
      case ("glossary", "glossEntry"):
        let names = tree.elements(of: index).map { tree.nodes[$0].localName }
        if !names.contains("translation"), !names.contains("definition") {
          throw fault(index, "<\(node.name)> has neither a translation nor a definition")
        }
        try checkReferences(of: [index] + tree.elements(of: index))
      case ("glossary", "glossary"), ("matches", "matches"), ("resourcedata", "resourceData"):
        var seen: Set<String> = []
        for child in tree.elements(of: index) {
          try unique(child, in: &seen, among: "\(node.localName)")
        }
      case ("validation", "rule"):
        let kinds = ["isPresent", "isNotPresent", "startsWith", "endsWith"]
        let count = kinds.count { node.attribute($0) != nil }
        let custom = node.attributes.contains {
          $0.name.contains(":") && !$0.name.hasPrefix("xml")
        }
        if count > 1 || count == 0 && !custom {
          throw fault(
            index, "a validation rule has exactly one of \(kinds.joined(separator: ", "))")
        }
        if node.attribute("occurs") != nil, node.attribute("isPresent") == nil {
          throw fault(index, "occurs is set without isPresent; add isPresent or remove occurs")
        }
        if node.attribute("existsInSource") != nil, node.attribute("isNotPresent") != nil {
          throw fault(index, "existsInSource is set together with isNotPresent; remove one of them")
        }
      case ("matches", "match"):
        try checkMatch(index)
      case ("resourcedata", "resourceItem"):
        let parts = tree.elements(of: index).map { tree.nodes[$0].localName }
        let isContext = node.attribute("context") != "no"
        if parts.isEmpty || !isContext && !parts.contains("source") {
          throw fault(index, "<\(node.name)> has no source, target or reference")
        }
        for child in tree.elements(of: index)
        where ["source", "target"].contains(tree.nodes[child].localName) {
          let part = tree.nodes[child]
          if (part.attribute("href") != nil) != part.children.isEmpty {
            throw fault(child, "<\(part.name)> has either content or href")
          }
        }
      default: break
      }
    }
  }

  private func checkMatch(_ index: Int) throws(FileError) {
    let node = tree.nodes[index]
    if node.attribute("subType") != nil, node.attribute("type") == nil {
      throw fault(index, "subType is set without type; add the type")
    }
    guard node.attribute("ref")?.hasPrefix("#") == true else {
      throw fault(
        index, "ref of <\(node.name)> does not name a part of its unit; begin it with '#'")
    }
    try checkReferences(of: [index])
    guard let unit = enclosing("unit", of: index) else { return }
    try XLIFF2UnitValidator(self, unit: unit, units: []).checkMatch(index)
  }

  /// The `ref` of elements of a module must name something in their unit.
  private func checkReferences(of nodes: [Int]) throws(FileError) {
    for node in nodes {
      guard let reference = tree.nodes[node].attribute("ref"),
        let unit = enclosing("unit", of: node)
      else { continue }
      try XLIFF2UnitValidator(self, unit: unit, units: []).checkReference(reference, at: node)
    }
  }

  /// The nearest element of the core with a name around another.
  func enclosing(_ name: String, of index: Int) -> Int? {
    var node = tree.nodes[index].parent
    while let at = node {
      if tree.nodes[at].localName == name, tree.nodes[at].namespace == core { return at }
      node = tree.nodes[at].parent
    }
    return nil
  }
}
