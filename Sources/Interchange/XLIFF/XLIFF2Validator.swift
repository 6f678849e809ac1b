import Files
import TextModel

/// Checks an XLIFF 2 document against the standard (XLIFF 2.0 and 2.1, OASIS 2014 and 2018): its schema,
/// and the constraints in its text.
struct XLIFF2Validator {
  let tree: XMLTree
  let core: String

  init(_ tree: XMLTree) {
    self.tree = tree
    core = tree.nodes[0].namespace ?? ""
  }

  /// The first rule that is broken, in document order within each kind of rule; `nil` for a valid document.
  func firstFault() -> FileError? {
    do throws(FileError) {
      guard core.hasPrefix("urn:oasis:names:tc:xliff:document:2.") else {
        throw fault(0, "the namespace is '\(core)', not urn:oasis:names:tc:xliff:document:2.0")
      }
      for node in tree.nodes.indices where !isInsideForeign(node) { try checkElement(node) }
      try checkFiles()
      return nil
    } catch {
      return error
    }
  }

  // MARK: The schema

  /// The part of a standard namespace that names its module: `matches`; `nil` for any other.
  func module(of namespace: String?) -> String? {
    let prefix = "urn:oasis:names:tc:xliff:"
    guard let namespace, namespace != core, namespace.hasPrefix(prefix) else { return nil }
    return namespace.dropFirst(prefix.count).split(separator: ":").first.map(String.init)
  }

  func element(of node: Int) -> XLIFF2Element? {
    let namespace = tree.nodes[node].namespace
    if namespace == core { return XLIFF2Element.core[tree.nodes[node].localName] }
    return module(of: namespace).flatMap { XLIFF2Element.modules[$0]?[tree.nodes[node].localName] }
  }

  /// Whether the content has no rules here: inside an extension or a skeleton.
  private func isInsideForeign(_ node: Int) -> Bool {
    var node: Int? = node
    while let at = node {
      let isKnown = tree.nodes[at].namespace == core || isModule(at)
      if !isKnown { return true }
      node = tree.nodes[at].parent
      if let parent = node, element(of: parent)?.holdsAnything == true { return true }
    }
    return false
  }

  private func isModule(_ node: Int) -> Bool {
    module(of: tree.nodes[node].namespace).map { XLIFF2Element.modules[$0] != nil } ?? false
  }

  private func checkElement(_ index: Int) throws(FileError) {
    let node = tree.nodes[index]
    guard let element = element(of: index) else {
      throw fault(index, "<\(node.name)> is not an element of XLIFF 2; remove it or fix its name")
    }
    if node.parent == nil, node.localName != "xliff" {
      throw fault(index, "the root is not <xliff>")
    }
    try checkAttributes(index, element)
    guard !element.holdsAnything else { return }
    try checkChildren(index, element)
  }

  private func checkAttributes(_ index: Int, _ element: XLIFF2Element) throws(FileError) {
    let node = tree.nodes[index]
    for attribute in node.attributes where !attribute.name.hasPrefix("xmlns") {
      if attribute.name == "xml:space" {
        guard XLIFF2Element.values["space"]?.contains(attribute.value) == true else {
          throw fault(index, "xml:space is '\(attribute.value)', not default or preserve")
        }
        let fixed = node.localName == "data" && attribute.value != "preserve"
        if fixed
          || ["segment", "ignorable", "notes", "cp", "ph", "sc", "ec", "em", "pc"].contains(
            node.localName) && node.namespace == core
        {
          throw fault(index, "xml:space='\(attribute.value)' is not allowed on <\(node.name)>")
        }
      } else if attribute.name == "xml:lang" {
        guard isLanguage(attribute.value) else {
          throw fault(
            index, "xml:lang '\(attribute.value)' is not a language tag; write one like zh or en-GB"
          )
        }
        guard element.foreign == .any || ["source", "target"].contains(node.localName) else {
          throw fault(index, "<\(node.name)> takes no xml:lang")
        }
      } else if attribute.name.contains(":") {
        try checkForeign(attribute, on: index, element)
      } else if let known = element.attributes.first(where: { $0.name == attribute.name }) {
        if let values = known.values, !isAllowed(attribute.value, values) {
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

  private func checkForeign(
    _ attribute: Attribute, on index: Int, _ element: XLIFF2Element
  ) throws(FileError) {
    let parts = attribute.name.split(separator: ":", maxSplits: 1).map(String.init)
    let module = module(of: namespace(parts[0], at: index))
    switch element.foreign {
    case .any: break
    case .modules where module != nil || namespace(parts[0], at: index)?.contains("/its") == true:
      break
    default:
      throw fault(
        index,
        "<\(tree.nodes[index].name)> takes no attribute of another vocabulary:"
          + " '\(attribute.name)'")
    }
    guard let module, let known = XLIFF2Element.moduleAttributes[module] else { return }
    guard known.contains(parts[1]) else {
      throw fault(
        index, "'\(attribute.name)' is not an attribute of its module; remove it or fix its name")
    }
    guard module == "fs" else { return }
    if parts[1] == "fs", !XLIFF2Element.formatStyles.contains(attribute.value) {
      throw fault(
        index, "\(attribute.name) names '\(attribute.value)', which is not an element of HTML")
    }
    if parts[1] == "subFs", tree.nodes[index].attribute("\(parts[0]):fs") == nil {
      throw fault(index, "\(attribute.name) needs \(parts[0]):fs on the same element; add it")
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
      while group < element.children.count {
        let (names, least, most) = element.children[group]
        if names.contains(name), count < most { break }
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

  /// The name of a child in a list of children: its name in the parent's own namespace or, inside a
  /// module, the core's or another module's; `##` for any other.
  private func childName(_ child: Int, in parent: Int) -> String {
    let node = tree.nodes[child]
    if node.namespace == tree.nodes[parent].namespace { return node.localName }
    if tree.nodes[parent].namespace != core, node.namespace == core || isModule(child) {
      return node.localName
    }
    return node.namespace == core ? node.localName : "##"
  }

  private func missing(_ names: Set<String>, before child: Int?, in index: Int) -> FileError {
    let name = names.sorted().joined(separator: "> or <")
    return fault(child ?? index, "<\(tree.nodes[index].name)> lacks <\(name)>; add it")
  }

  // MARK: Values

  private func isAllowed(_ value: String, _ kind: String) -> Bool {
    switch kind {
    case "token": return isToken(value)
    case "tokens":
      let parts = value.split(separator: " ")
      return !parts.isEmpty && parts.allSatisfy { isToken(String($0)) }
    case "positive": return Int(value).map { $0 > 0 } ?? false
    case "percent": return Double(value).map { (0...100).contains($0) } ?? false
    case "custom": return isCustom(value)
    case "markType": return ["generic", "comment", "term"].contains(value) || isCustom(value)
    case "applies": return ["source", "target", "ignorable"].contains(value)
    case "language": return isLanguage(value)
    case "hex":
      guard (4...6).contains(value.utf8.count), let scalar = UInt32(value, radix: 16) else {
        return false
      }
      let isXML =
        scalar == 9 || scalar == 10 || scalar == 13 || (0x20...0xD7FF).contains(scalar)
        || (0xE000...0xFFFD).contains(scalar) || (0x1_0000...0x10_FFFF).contains(scalar)
      return scalar >= 1 && scalar <= 0x10_FFFF && !isXML
    default: return XLIFF2Element.values[kind]?.contains(value) ?? true
    }
  }

  /// `prefix:value`, both not empty.
  private func isCustom(_ value: String) -> Bool {
    guard let colon = value.firstIndex(of: ":") else { return false }
    return colon > value.startIndex && value[colon...].count > 1
  }

  /// An NMTOKEN of XML.
  private func isToken(_ value: String) -> Bool {
    !value.isEmpty
      && value.utf8.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 11 || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
          || $0 >= 0x80
      }
  }

  private func isLanguage(_ value: String) -> Bool {
    LanguageTag(value) != nil && !value.contains("_")
      || value.lowercased().hasPrefix("x-") && isToken(value)
  }

  /// The namespace of a prefix at an element.
  private func namespace(_ prefix: String, at index: Int) -> String? {
    var node: Int? = index
    while let at = node {
      if let bound = tree.nodes[at].attribute("xmlns:\(prefix)") { return bound }
      node = tree.nodes[at].parent
    }
    return nil
  }

  /// An error at an element.
  func fault(_ index: Int, _ message: String) -> FileError {
    FileError(
      code: "xliff/invalid", message: message, location: tree.nodes[index].location)
  }
}
