import Files
import TextModel

/// The rules inside one unit: ids, inline codes, annotations, order, languages and white space.
struct XLIFF2UnitValidator {
  private let validator: XLIFF2Validator
  private let tree: XMLTree
  private let unit: Int
  private let units: Set<String>
  private var sources: [Int] = []
  private var targets: [Int] = []

  init(_ validator: XLIFF2Validator, unit: Int, units: Set<String>) {
    self.validator = validator
    tree = validator.tree
    self.unit = unit
    self.units = units
  }

  mutating func check() throws(FileError) {
    try validator.checkNotes(of: unit)
    let parts = tree.elements(of: unit).filter {
      tree.nodes[$0].namespace == validator.core
        && ["segment", "ignorable"].contains(tree.nodes[$0].localName)
    }
    guard parts.contains(where: { tree.nodes[$0].localName == "segment" }) else {
      throw validator.fault(unit, "<unit> has no <segment>; add one")
    }
    var data: Set<String> = []
    for holder in validator.coreElements("originalData", in: unit) {
      for item in validator.coreElements("data", in: holder) {
        try validator.unique(item, in: &data, among: "original data")
      }
    }
    var ids: Set<String> = []
    for part in parts {
      try validator.unique(part, in: &ids, among: "segments and codes of the unit")
      let node = tree.nodes[part]
      if node.attribute("subState") != nil, node.attribute("state") == nil {
        throw validator.fault(part, "subState is set without state; add the state")
      }
      if let source = tree.first("source", in: part) { sources.append(source) }
      if let target = tree.first("target", in: part) { targets.append(target) }
      try checkPair(part)
    }
    try checkOrder(parts)
    let sourceCodes = sources.flatMap(inline)
    for code in sourceCodes { try validator.unique(code, in: &ids, among: "codes of the unit") }
    let targetCodes = targets.flatMap(inline)
    try checkTargetIDs(sourceCodes, targetCodes, others: ids)
    for codes in [sourceCodes, targetCodes] {
      for code in codes { try checkCode(code, data: data, codes: codes) }
      try checkSpans(codes)
    }
  }

  /// The codes of a proposed match, whose original data are its own.
  func checkMatch(_ match: Int) throws(FileError) {
    var data: Set<String> = []
    for part in tree.elements(of: match) where tree.nodes[part].localName == "originalData" {
      for item in tree.elements(of: part) {
        try validator.unique(item, in: &data, among: "original data")
      }
    }
    for part in tree.elements(of: match) {
      guard ["source", "target"].contains(tree.nodes[part].localName) else { continue }
      let codes = inline(part)
      var ids: Set<String> = []
      for code in codes {
        try validator.unique(code, in: &ids, among: "codes of the match")
        for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
          guard let reference = tree.nodes[code].attribute(name) else { continue }
          guard data.contains(reference) else {
            throw validator.fault(
              code, "\(name) '\(reference)' does not name original data of the match")
          }
        }
      }
      try checkSpans(codes)
    }
  }

  // MARK: Segments

  private func checkPair(_ part: Int) throws(FileError) {
    guard let source = tree.first("source", in: part) else { return }
    let root = tree.nodes[0]
    if let language = tree.nodes[source].attribute("xml:lang"),
      language.lowercased() != root.attribute("srcLang")?.lowercased()
    {
      throw validator.fault(source, "xml:lang of <source> is not the document's srcLang")
    }
    guard let target = tree.first("target", in: part) else { return }
    guard let expected = root.attribute("trgLang") else {
      throw validator.fault(target, "there is a <target> but no trgLang on <xliff>; add it")
    }
    if let language = tree.nodes[target].attribute("xml:lang"),
      language.lowercased() != expected.lowercased()
    {
      throw validator.fault(target, "xml:lang of <target> is not the document's trgLang")
    }
    if space(source) != space(target) {
      throw validator.fault(target, "xml:space of <source> and <target> differ")
    }
  }

  /// `xml:space` as it is in force at an element.
  private func space(_ node: Int) -> String {
    var node: Int? = node
    while let at = node {
      if let value = tree.nodes[at].attribute("xml:space") { return value }
      node = tree.nodes[at].parent
    }
    return "default"
  }

  /// The places of targets: those without one have the place of their segment, and each place occurs once.
  private func checkOrder(_ parts: [Int]) throws(FileError) {
    var taken: [Int: Int] = [:]
    for (position, part) in parts.enumerated() {
      guard let target = tree.first("target", in: part) else { continue }
      let order = tree.nodes[target].attribute("order").flatMap { Int($0) } ?? position + 1
      guard order <= parts.count else {
        throw validator.fault(target, "order \(order) is beyond the \(parts.count) segments")
      }
      guard taken.updateValue(target, forKey: order) == nil else {
        throw validator.fault(target, "two targets of the unit have the order \(order)")
      }
    }
  }

  // MARK: Codes

  /// The inline elements inside a source or target, in order.
  private func inline(_ node: Int) -> [Int] {
    tree.elements(of: node).flatMap { [$0] + inline($0) }
  }

  /// A code of the target has the id of its source code, of the same kind, or one of its own.
  private func checkTargetIDs(
    _ sourceCodes: [Int], _ targetCodes: [Int], others: Set<String>
  ) throws(FileError) {
    var kinds: [String: String] = [:]
    for code in sourceCodes {
      if let id = tree.nodes[code].attribute("id") { kinds[id] = kind(code) }
    }
    var seen: Set<String> = []
    for code in targetCodes {
      guard let id = tree.nodes[code].attribute("id") else { continue }
      guard seen.insert(id).inserted else {
        throw validator.fault(
          code, "the id '\(id)' appears twice in the targets of the unit; change one")
      }
      if let known = kinds[id] {
        guard known == kind(code) else {
          throw validator.fault(code, "the code '\(id)' is of another kind in the source")
        }
      } else if others.contains(id) {
        throw validator.fault(code, "the id '\(id)' is that of a segment of the unit")
      }
    }
  }

  /// The elements that a code may become in the other language: `pc` may be cut into `sc` and `ec`.
  private func kind(_ node: Int) -> String {
    switch tree.nodes[node].localName {
    case "pc", "sc": "span"
    case "mrk", "sm": "annotation"
    case let other: other
    }
  }

  private func checkCode(
    _ index: Int, data: Set<String>, codes: [Int]
  ) throws(FileError) {
    let node = tree.nodes[index]
    switch node.localName {
    case "mrk", "sm": return try checkAnnotation(index)
    case "ph", "pc", "sc", "ec": break
    default: return
    }
    for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
      guard let reference = node.attribute(name) else { continue }
      guard data.contains(reference) else {
        throw validator.fault(
          index, "\(name) '\(reference)' does not name original data of the unit")
      }
      if node.attribute("copyOf") != nil {
        throw validator.fault(index, "copyOf and \(name) are both set; remove one of them")
      }
    }
    if let copy = node.attribute("copyOf"),
      !(sources + targets).flatMap(inline).contains(where: {
        tree.nodes[$0].attribute("id") == copy
      })
    {
      throw validator.fault(index, "copyOf '\(copy)' does not name a code of the unit")
    }
    for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
      for flow in node.attribute(name)?.split(separator: " ") ?? []
      where !units.contains(String(flow)) || String(flow) == tree.nodes[unit].attribute("id") {
        throw validator.fault(
          index, "\(name) names '\(flow)', which is not another unit of the file")
      }
    }
    if let subType = node.attribute("subType") {
      guard let type = node.attribute("type") else {
        throw validator.fault(index, "subType is set without type; add the type")
      }
      let known = ["xlf:lb", "xlf:pb", "xlf:b", "xlf:i", "xlf:u", "xlf:var"]
      if subType.hasPrefix("xlf:"),
        !known.contains(subType) || (subType == "xlf:var") != (type == "ui")
          || subType != "xlf:var" && type != "fmt"
      {
        throw validator.fault(index, "subType '\(subType)' does not go with the type '\(type)'")
      }
    }
    if let reorder = node.attribute("canReorder"), reorder != "yes" {
      // An end code inherits missing attributes from its start.
      let isEnd = node.localName == "ec" && node.attribute("startRef") != nil
      for name in ["canCopy", "canDelete"]
      where node.attribute(name) != "no" && !(isEnd && node.attribute(name) == nil) {
        throw validator.fault(index, "canReorder='\(reorder)' needs \(name)='no'")
      }
    }
    if node.localName == "ec" { try checkEnd(index) }
  }

  private func checkEnd(_ index: Int) throws(FileError) {
    let node = tree.nodes[index]
    let isIsolated = node.attribute("isolated") == "yes"
    if isIsolated {
      guard node.attribute("id") != nil, node.attribute("startRef") == nil else {
        throw validator.fault(index, "an isolated <ec> needs an id, without startRef")
      }
    } else {
      guard node.attribute("id") == nil, node.attribute("startRef") != nil else {
        throw validator.fault(
          index, "an <ec> that is not isolated needs a startRef, without id; or set isolated='yes'")
      }
      if node.attribute("dir") != nil {
        throw validator.fault(index, "dir is set on an <ec> that is not isolated; remove it")
      }
    }
  }

  /// Starts and ends that are separate elements: each has its partner, after it, with the same permissions.
  private func checkSpans(_ codes: [Int]) throws(FileError) {
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
          if start == "sc" { try checkPermissions(partner, index) }
        }
      }
      if let (id, index) = open.min(by: { $0.value < $1.value }) {
        throw validator.fault(
          index, "the \(what) '\(id)' is not closed in its unit; add <\(end)> or isolated='yes'")
      }
    }
  }

  private func checkPermissions(_ start: Int, _ end: Int) throws(FileError) {
    for name in ["canCopy", "canDelete", "canReorder", "canOverlap"] {
      let first = tree.nodes[start].attribute(name) ?? "yes"
      let second = tree.nodes[end].attribute(name) ?? "yes"
      guard first == second || name == "canReorder" && first == "firstNo" && second == "no" else {
        throw validator.fault(end, "\(name) differs between <sc> and <ec>")
      }
    }
    // The other properties of an end code are those of its start.
    for name in ["type", "subType"] {
      if let second = tree.nodes[end].attribute(name), second != tree.nodes[start].attribute(name) {
        throw validator.fault(end, "\(name) differs between <sc> and <ec>")
      }
    }
  }

  // MARK: Annotations

  private func checkAnnotation(_ index: Int) throws(FileError) {
    let node = tree.nodes[index]
    let type = node.attribute("type") ?? "generic"
    let (value, reference) = (node.attribute("value"), node.attribute("ref"))
    if type == "comment" {
      guard (value == nil) != (reference == nil) else {
        throw validator.fault(index, "a comment has either a value or a ref to a note")
      }
      if let reference, !reference.hasPrefix("#") || !reference.contains("n=") {
        throw validator.fault(index, "ref '\(reference)' of a comment does not name a note")
      }
    }
    if type == "generic", node.attribute("translate") == nil,
      !node.attributes.contains(where: { $0.name.contains(":") }), value == nil, reference == nil
    {
      throw validator.fault(
        index, "a generic annotation has no content; give it translate or a type")
    }
    if let reference, reference.hasPrefix("#") { try checkReference(reference, at: index) }
  }

  /// A fragment identifier (XLIFF 2.0, section 6): selectors in the order file, group, unit, then one
  /// of a note, data, target code, module or extension element, or a segment or source code by its id.
  func checkReference(_ reference: String, at index: Int) throws(FileError) {
    guard reference.hasPrefix("#") else { return }
    let body = reference.dropFirst().drop { $0 == "/" }
    let isAbsolute = reference.hasPrefix("#/")
    var last = -1
    var scope = unit
    let selectors = body.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for (position, selector) in selectors.enumerated() {
      let parts = selector.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let prefix = parts.count == 2 ? String(parts[0]) : ""
      let id = String(parts.last ?? "")
      guard !id.isEmpty else {
        throw validator.fault(index, "'\(reference)' is not a fragment identifier of XLIFF")
      }
      let rank = ["f": 0, "g": 1, "u": 2][prefix] ?? 3
      let isKnown = prefix.isEmpty || ["f", "g", "u", "n", "d", "t"].contains(prefix)
      guard rank > last, rank < 3 || position == selectors.count - 1,
        isKnown || prefix.utf8.count >= 2, !(isAbsolute && position == 0 && rank != 0)
      else {
        throw validator.fault(
          index, "'\(reference)' is not a fragment identifier of XLIFF: '\(selector)'")
      }
      last = rank
      guard let found = resolve(prefix, id, in: scope, isAlone: selectors.count == 1) else {
        guard isKnown else { continue }
        throw validator.fault(index, "'\(reference)' does not name anything in the document")
      }
      scope = found
    }
  }

  /// The element a selector names, looked for inside `scope`, the unit of the reference at first.
  private func resolve(_ prefix: String, _ id: String, in scope: Int, isAlone: Bool) -> Int? {
    func within(_ root: Int, _ names: Set<String>) -> Int? {
      for index in root..<tree.nodes.count
      where names.contains(tree.nodes[index].localName)
        && tree.nodes[index].namespace == validator.core && tree.nodes[index].attribute("id") == id
        && isInside(index, root)
      {
        return index
      }
      return nil
    }
    let codes: Set<String> = ["segment", "ignorable", "ph", "pc", "sc", "ec", "mrk", "sm"]
    let file = validator.enclosing("file", of: unit) ?? 0
    switch prefix {
    case "f": return within(0, ["file"])
    case "g": return within(scope == unit ? file : scope, ["group"])
    case "u": return within(scope == unit ? file : scope, ["unit"])
    case "n": return within(scope, ["note"]) ?? (isAlone ? within(file, ["note"]) : nil)
    case "d": return within(scope, ["data"])
    case "t", "": return within(scope, codes)
    default: return nil
    }
  }

  private func isInside(_ node: Int, _ root: Int) -> Bool {
    var at: Int? = node
    while let current = at {
      if current == root { return true }
      at = tree.nodes[current].parent
    }
    return false
  }
}
