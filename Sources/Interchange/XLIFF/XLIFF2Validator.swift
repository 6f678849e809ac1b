// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Checks an XLIFF 2 document against the standard (XLIFF 2.0, 2.1 and 2.2, OASIS 2014, 2018 and 2025): its schema,
/// and the constraints in its text.
struct XLIFF2Validator {
  let tree: XMLTree
  let core: String
  let version: String
  let index: XLIFF2Index

  init(_ tree: XMLTree) {
    let core = tree.nodes[0].namespace ?? ""
    let version = tree.nodes[0].attribute("version") ?? ""
    self.tree = tree
    self.core = core
    self.version = version
    index = XLIFF2Index(tree, core: core) { node, isParentFree in
      if isParentFree { return true }
      let names = Names(tree, core: core, version: version)
      if let parent = tree.nodes[node].parent, names.element(of: parent)?.holdsAnything == true {
        return true
      }
      return tree.nodes[node].namespace != core && !names.isModule(node)
    }
  }

  /// Whether the rules of version 2.1, or those of 2.2, hold.
  var isSince21: Bool { version == "2.1" || version == "2.2" }

  /// The first rule that is broken, in document order within each kind of rule; `nil` for a valid document.
  func firstFault() -> FileError? {
    do throws(FileError) {
      guard core.hasPrefix("urn:oasis:names:tc:xliff:document:2.") else {
        throw fault(0, "the namespace is '\(core)', not urn:oasis:names:tc:xliff:document:2.0")
      }
      for node in tree.nodes.indices where !index.isFree[node] { try checkElement(node) }
      try checkFiles()
      return nil
    } catch {
      return error
    }
  }

  // MARK: Names

  /// The meanings of the names of elements in a version of the standard.
  struct Names {
    let tree: XMLTree
    let core: String
    let version: String

    init(_ tree: XMLTree, core: String, version: String) {
      self.tree = tree
      self.core = core
      self.version = version
    }

    /// The prefix of the module of a namespace; ITS is a module since version 2.1.
    func module(of namespace: String?) -> String? {
      guard namespace != core, let prefix = XLIFF2Module.prefix(of: namespace) else { return nil }
      return prefix == "its" && version == "2.0" ? nil : prefix
    }

    func element(of node: Int) -> XLIFF2Element? {
      let (namespace, name) = (tree.nodes[node].namespace, tree.nodes[node].localName)
      if namespace == core { return coreElement(name) }
      return module(of: namespace).flatMap { XLIFF2Module.elements[$0]?[name] }
    }

    private func coreElement(_ name: String) -> XLIFF2Element? {
      (version == "2.2" ? XLIFF2Element.core22[name] : nil) ?? XLIFF2Element.core[name]
    }

    /// The element of the core or a module with a name.
    func element(named name: String) -> XLIFF2Element? {
      coreElement(name) ?? XLIFF2Module.elements.values.lazy.compactMap { $0[name] }.first
    }

    func isModule(_ node: Int) -> Bool {
      module(of: tree.nodes[node].namespace).map { XLIFF2Module.elements[$0] != nil } ?? false
    }

    /// The name with the prefix of the module; that of the core has none.
    func name(of node: Int) -> String {
      let local = tree.nodes[node].localName
      return module(of: tree.nodes[node].namespace).map { "\($0):\(local)" } ?? local
    }
  }

  var names: Names { Names(tree, core: core, version: version) }

  /// The prefix of the module of a namespace.
  func module(of namespace: String?) -> String? { names.module(of: namespace) }

  // MARK: The schema

  private func checkElement(_ index: Int) throws(FileError) {
    let node = tree.nodes[index]
    guard let element = names.element(of: index) else {
      throw fault(index, "<\(node.name)> is not an element of XLIFF 2; remove it or fix its name")
    }
    if node.parent == nil, node.localName != "xliff" {
      throw fault(index, "the root is not <xliff>")
    }
    try checkAttributes(index, element)
    guard !element.holdsAnything else { return }
    try checkChildren(index, element)
    try checkPlaces(index)
  }

  private func checkAttributes(_ index: Int, _ element: XLIFF2Element) throws(FileError) {
    let node = tree.nodes[index]
    for attribute in node.attributes where !attribute.name.hasPrefix("xmlns") {
      if attribute.name == "xml:space" {
        try checkSpace(attribute.value, on: index)
      } else if attribute.name == "xml:lang" {
        try checkLanguage(attribute.value, on: index, element)
      } else if attribute.name.contains(":") {
        try checkForeign(attribute, on: index, element)
      } else if let known = element.attributes.first(where: { $0.name == attribute.name }) {
        if let values = known.values, !XLIFF2Value.isAllowed(attribute.value, values) {
          throw fault(
            index, "\(attribute.name) of <\(node.name)> cannot be '\(attribute.value)'")
        }
      } else {
        throw fault(index, "<\(node.name)> has no attribute '\(attribute.name)'")
      }
    }
    for known in element.attributes where known.isRequired && node.attribute(known.name) == nil {
      throw fault(index, "<\(node.name)> lacks the attribute '\(known.name)'; add it")
    }
  }

  /// Elements of the core whose content has no white space of its own.
  private static let spaceless: Set<String> = [
    "segment", "ignorable", "notes", "cp", "ph", "sc", "ec", "em", "pc",
  ]

  private func checkSpace(_ value: String, on index: Int) throws(FileError) {
    let node = tree.nodes[index]
    guard value == "default" || value == "preserve" else {
      throw fault(index, "xml:space is '\(value)', not default or preserve")
    }
    let isFixed = node.localName == "data" && value != "preserve"
    if node.namespace == core, isFixed || Self.spaceless.contains(node.localName) {
      throw fault(index, "xml:space='\(value)' is not allowed on <\(node.name)>")
    }
  }

  private func checkLanguage(
    _ value: String, on index: Int, _ element: XLIFF2Element
  ) throws(FileError) {
    guard XLIFF2Value.isLanguage(value) else {
      throw fault(
        index, "xml:lang '\(value)' is not a language tag; write one like zh or en-GB")
    }
    let node = tree.nodes[index]
    let isText = ["source", "target"].contains(node.localName)
    guard element.foreign == .any || isText, names.name(of: index) != "mtc:match" else {
      throw fault(index, "<\(node.name)> takes no xml:lang")
    }
  }

  private func checkForeign(
    _ attribute: Attribute, on index: Int, _ element: XLIFF2Element
  ) throws(FileError) {
    let parts = attribute.name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return }
    let module = module(of: namespace(parts[0], at: index))
    let places = module.flatMap { XLIFF2Module.attributes[$0] }
    let known = places?[parts[1]]
    switch element.foreign {
    case .any: break
    case .modules where places != nil: break
    default:
      throw fault(
        index,
        "<\(tree.nodes[index].name)> takes no attribute of another vocabulary:"
          + " '\(attribute.name)'")
    }
    let kind: String?
    if places != nil {
      guard let known else {
        throw fault(
          index, "'\(attribute.name)' is not an attribute of its module; remove it or fix its name")
      }
      guard known.elements.contains(names.name(of: index)) else {
        throw fault(index, "<\(tree.nodes[index].name)> takes no '\(attribute.name)'; remove it")
      }
      kind = known.values
    } else {
      kind = module == "its" ? XLIFF2Module.its[parts[1]] : nil
    }
    if let kind, !XLIFF2Value.isAllowed(attribute.value, kind) {
      throw fault(
        index, "\(attribute.name) of <\(tree.nodes[index].name)> cannot be '\(attribute.value)'")
    }
  }

  private func checkChildren(_ index: Int, _ element: XLIFF2Element) throws(FileError) {
    let node = tree.nodes[index]
    if !element.hasText {
      for case .text(let text) in node.children where text.contains(where: { !$0.isWhitespace }) {
        throw fault(index, "<\(node.name)> contains text, which is not allowed there; remove it")
      }
    }
    var group = 0
    var count = 0
    for child in tree.elements(of: index) {
      let name = childName(child, in: index)
      // Elements of the core are not extensions of modules.
      let isForeign = ![node.namespace, core].contains(tree.nodes[child].namespace)
      while group < element.children.count {
        let (names, least, most) = element.children[group]
        if names.contains(name) || isForeign && names.contains("##"), count < most { break }
        guard count >= least else { throw missing(names, before: child, in: index) }
        group += 1
        count = 0
      }
      guard group < element.children.count else {
        throw fault(
          child,
          "<\(tree.nodes[child].name)> is not allowed at this place in <\(node.name)>; move or remove it"
        )
      }
      count += 1
    }
    while group < element.children.count {
      guard count >= element.children[group].min else {
        throw missing(element.children[group].names, before: nil, in: index)
      }
      group += 1
      count = 0
    }
  }

  /// The name of a child in a list of children: its name alone in the parent's own namespace, else with the prefix of
  /// its module or `xlf:` for the core.
  private func childName(_ child: Int, in parent: Int) -> String {
    let node = tree.nodes[child]
    if node.namespace == tree.nodes[parent].namespace { return node.localName }
    return node.namespace == core ? "xlf:\(node.localName)" : names.name(of: child)
  }

  /// Elements of modules in the place of extensions: where the standard allows them, and as often.
  private func checkPlaces(_ index: Int) throws(FileError) {
    let places = XLIFF2Module.places[names.name(of: index)] ?? []
    var seen: Set<String> = []
    for child in tree.elements(of: index)
    where tree.nodes[child].namespace != tree.nodes[index].namespace && names.isModule(child) {
      let name = names.name(of: child)
      guard places.contains(name) || places.contains(name + "*") else {
        throw fault(
          child,
          "<\(tree.nodes[child].name)> is not allowed in <\(tree.nodes[index].name)>; move or remove it"
        )
      }
      guard seen.insert(name).inserted || places.contains(name + "*") else {
        throw fault(
          child, "<\(tree.nodes[index].name)> has two <\(tree.nodes[child].name)>; join them")
      }
    }
  }

  private func missing(_ names: Set<String>, before child: Int?, in index: Int) -> FileError {
    let name = names.map { $0.hasPrefix("xlf:") ? String($0.dropFirst(4)) : $0 }.sorted()
      .joined(separator: "> or <")
    return fault(child ?? index, "<\(tree.nodes[index].name)> lacks <\(name)>; add it")
  }

  /// The namespace of a prefix at an element.
  func namespace(_ prefix: String, at index: Int) -> String? {
    var node: Int? = index
    while let at = node {
      if let bound = tree.nodes[at].attribute("xmlns:\(prefix)") { return bound }
      node = tree.nodes[at].parent
    }
    return nil
  }

  /// The value of an attribute of a module, whatever prefix the document has for it.
  func attribute(_ name: String, of module: String, on index: Int) -> String? {
    for attribute in tree.nodes[index].attributes where attribute.name.hasSuffix(":" + name) {
      let prefix = String(attribute.name.prefix { $0 != ":" })
      guard attribute.name.utf8.count == prefix.utf8.count + 1 + name.utf8.count else { continue }
      if prefix != "xmlns", self.module(of: namespace(prefix, at: index)) == module {
        return attribute.value
      }
    }
    return nil
  }

  /// An error at an element.
  func fault(_ index: Int, _ message: String) -> FileError {
    FileError(
      code: "xliff/invalid", message: message, location: tree.nodes[index].location)
  }
}
