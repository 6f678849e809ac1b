// SPDX-License-Identifier: Apache-2.0
import Files

/// The rules inside one unit: ids, segments, inline codes, annotations, order, languages and white space.
struct XLIFF2UnitValidator {
  let validator: XLIFF2Validator
  let tree: XMLTree
  let unit: Int
  /// The segments and ignorable parts, in document order.
  private(set) var parts: [Int] = []
  /// The ids of the original data of the unit or match.
  private var data: Set<String> = []

  init(_ validator: XLIFF2Validator, unit: Int) {
    self.validator = validator
    tree = validator.tree
    self.unit = unit
  }

  mutating func check() throws(FileError) {
    try validator.checkNotes(of: unit)
    parts = tree.elements(of: unit).filter {
      tree.nodes[$0].namespace == validator.core
        && ["segment", "ignorable"].contains(tree.nodes[$0].localName)
    }
    guard parts.contains(where: { tree.nodes[$0].localName == "segment" }) else {
      throw validator.fault(unit, "<unit> has no <segment>; add one")
    }
    try readData(of: unit)
    var ids: Set<String> = []
    for part in parts {
      try validator.unique(part, in: &ids, among: "segments and codes of the unit")
      try checkPair(part)
    }
    try checkOrder()
    let sources = parts.compactMap { part in
      tree.first("source", in: part).map { XLIFF2Side($0, in: part, of: tree) }
    }
    let targets = inTargetOrder().compactMap { part in
      tree.first("target", in: part).map { XLIFF2Side($0, in: part, of: tree) }
    }
    for code in sources.flatMap(\.codes) {
      try validator.unique(code, in: &ids, among: "codes of the unit")
    }
    try checkTargetIDs(sources, targets, others: ids)
    for side in [sources, targets] {
      let codes = side.flatMap(\.codes)
      for code in codes { try checkCode(code) }
      try checkSpans(codes)
    }
    try checkPermissions(sources, targets)
  }

  /// The codes of a proposed match, whose original data and ids are its own.
  mutating func checkMatch(_ match: Int) throws(FileError) {
    try readData(of: match)
    let sources = validator.coreElements("source", in: match).map {
      XLIFF2Side($0, in: match, of: tree)
    }
    let targets = validator.coreElements("target", in: match).map {
      XLIFF2Side($0, in: match, of: tree)
    }
    var ids: Set<String> = []
    for code in sources.flatMap(\.codes) {
      try validator.unique(code, in: &ids, among: "codes of the match")
    }
    try checkTargetIDs(sources, targets, others: ids)
    for side in [sources, targets] {
      let codes = side.flatMap(\.codes)
      for code in codes { try checkData(of: code) }
      try checkSpans(codes)
    }
    for source in sources { try checkLanguage(source.node, "srcLang") }
    guard tree.nodes[match].attribute("reference") != "yes" else { return }
    for target in targets { try checkLanguage(target.node, "trgLang") }
  }

  private mutating func readData(of node: Int) throws(FileError) {
    for holder in validator.coreElements("originalData", in: node) {
      for item in validator.coreElements("data", in: holder) {
        try validator.unique(item, in: &data, among: "original data")
      }
    }
  }

  // MARK: Segments

  private func checkPair(_ part: Int) throws(FileError) {
    let node = tree.nodes[part]
    if node.attribute("subState") != nil, node.attribute("state") == nil {
      throw validator.fault(part, "subState is set without state; add the state")
    }
    guard let source = tree.first("source", in: part) else { return }
    try checkLanguage(source, "srcLang")
    guard let target = tree.first("target", in: part) else {
      if let state = node.attribute("state"), state != "initial" {
        throw validator.fault(
          part, "the state is '\(state)' without a <target>; add it or set 'initial'")
      }
      return
    }
    guard tree.nodes[0].attribute("trgLang") != nil else {
      throw validator.fault(target, "there is a <target> but no trgLang on <xliff>; add it")
    }
    try checkLanguage(target, "trgLang")
    if inherited("xml:space", at: source) ?? "default"
      != inherited("xml:space", at: target) ?? "default"
    {
      throw validator.fault(target, "xml:space of <source> and <target> differ")
    }
  }

  /// The language of a text, set on it or on an element around it, is that of the document.
  func checkLanguage(_ node: Int, _ name: String) throws(FileError) {
    guard let language = inherited("xml:lang", at: node),
      language.lowercased() != tree.nodes[0].attribute(name)?.lowercased()
    else { return }
    throw validator.fault(
      node, "xml:lang of <\(tree.nodes[node].localName)> is not the document's \(name)")
  }

  /// The value of an attribute as it is in force at an element.
  private func inherited(_ name: String, at node: Int) -> String? {
    var node: Int? = node
    while let at = node {
      if let value = tree.nodes[at].attribute(name) { return value }
      node = tree.nodes[at].parent
    }
    return nil
  }

  /// The place of a part among the targets; a part without a place of its own has that in the document.
  private func place(of position: Int) -> Int {
    tree.first("target", in: parts[position])
      .flatMap { tree.nodes[$0].attribute("order") }.flatMap { Int($0) } ?? position + 1
  }

  private func inTargetOrder() -> [Int] {
    parts.indices.map { (place(of: $0), parts[$0]) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Each place of a target occurs once, those of parts without a place included.
  private func checkOrder() throws(FileError) {
    var taken: Set<Int> = []
    for (position, part) in parts.enumerated() {
      let order = place(of: position)
      guard order <= parts.count else {
        throw validator.fault(part, "order \(order) is beyond the \(parts.count) segments")
      }
      guard taken.insert(order).inserted else {
        throw validator.fault(part, "two targets of the unit have the order \(order)")
      }
    }
  }

  // MARK: Codes

  /// A code of the target has the id of its source code in the same segment, of the same kind, or one of its own.
  private func checkTargetIDs(
    _ sources: [XLIFF2Side], _ targets: [XLIFF2Side], others: Set<String>
  ) throws(FileError) {
    var known: [String: (part: Int, code: Int)] = [:]
    for side in sources {
      for code in side.codes {
        if let id = tree.nodes[code].attribute("id") { known[id] = (side.part, code) }
      }
    }
    var seen: Set<String> = []
    for side in targets {
      for code in side.codes {
        guard let id = tree.nodes[code].attribute("id") else { continue }
        guard seen.insert(id).inserted else {
          throw validator.fault(
            code, "the id '\(id)' appears twice in the targets of the unit; change one")
        }
        guard let (part, source) = known[id] else {
          guard !others.contains(id) else {
            throw validator.fault(code, "the id '\(id)' is that of a segment of the unit")
          }
          continue
        }
        guard tree.kind(of: source) == tree.kind(of: code) else {
          throw validator.fault(code, "the code '\(id)' is of another kind in the source")
        }
        guard part == side.part else {
          throw validator.fault(code, "the id '\(id)' is that of a code of another segment")
        }
        try checkAnnotations(source, code)
      }
    }
  }

  /// An annotation of the target says the same as that of the source with its id.
  private func checkAnnotations(_ source: Int, _ target: Int) throws(FileError) {
    guard tree.kind(of: source) == "annotation" else { return }
    for (name, usual) in [("type", "generic"), ("translate", "")]
    where tree.nodes[source].attribute(name) ?? usual
      != tree.nodes[target].attribute(name) ?? usual
    {
      throw validator.fault(target, "\(name) of the annotation differs from that of the source")
    }
  }

  private func checkCode(_ index: Int) throws(FileError) {
    let node = tree.nodes[index]
    switch node.localName {
    case "mrk", "sm": return try checkAnnotation(index)
    case "ph", "pc", "sc", "ec": break
    default: return
    }
    try checkData(of: index)
    try checkCopy(index)
    for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
      for flow in node.attribute(name)?.split(separator: " ") ?? [] {
        let found = validator.index.node(.unit, flow, in: validator.index.file[unit])
        guard let found, found != unit else {
          throw validator.fault(
            index, "\(name) names '\(flow)', which is not another unit of the file")
        }
      }
    }
    for name in ["dataRef", "equiv", "subFlows"] where validator.isSince21 {
      guard (node.attribute(name + "Start") == nil) == (node.attribute(name + "End") == nil) else {
        throw validator.fault(index, "\(name)Start and \(name)End are not both set; add the other")
      }
    }
    try checkType(index)
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

  private func checkData(of index: Int) throws(FileError) {
    for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
      guard let reference = tree.nodes[index].attribute(name) else { continue }
      guard data.contains(reference) else {
        throw validator.fault(
          index, "\(name) '\(reference)' does not name original data of the unit")
      }
      if tree.nodes[index].attribute("copyOf") != nil {
        throw validator.fault(index, "copyOf and \(name) are both set; remove one of them")
      }
    }
  }

  /// A copy names a code of its kind that may be copied and has no original data.
  private func checkCopy(_ index: Int) throws(FileError) {
    guard let copy = tree.nodes[index].attribute("copyOf") else { return }
    let ids = validator.index
    let base = ids.node(.source, copy, in: unit) ?? ids.node(.target, copy, in: unit)
    guard copy != tree.nodes[index].attribute("id") else {
      throw validator.fault(index, "copyOf '\(copy)' names the code itself")
    }
    guard let base, tree.isCode(base), tree.kind(of: base) == tree.kind(of: index) else {
      throw validator.fault(index, "copyOf '\(copy)' does not name a code of the unit")
    }
    guard tree.nodes[base].attribute("canCopy") != "no" else {
      throw validator.fault(index, "copyOf '\(copy)' names a code that must not be copied")
    }
    for name in ["dataRef", "dataRefStart", "dataRefEnd"]
    where tree.nodes[base].attribute(name) != nil {
      throw validator.fault(
        index, "copyOf '\(copy)' names a code with original data; refer to the data instead")
    }
  }

  private func checkType(_ index: Int) throws(FileError) {
    guard let subType = tree.nodes[index].attribute("subType") else { return }
    guard let type = tree.nodes[index].attribute("type") else {
      throw validator.fault(index, "subType is set without type; add the type")
    }
    let known = ["xlf:lb", "xlf:pb", "xlf:b", "xlf:i", "xlf:u", "xlf:var"]
    if subType.hasPrefix("xlf:"),
      !known.contains(subType) || type != (subType == "xlf:var" ? "ui" : "fmt")
    {
      throw validator.fault(index, "subType '\(subType)' does not go with the type '\(type)'")
    }
  }

  private func checkEnd(_ index: Int) throws(FileError) {
    let node = tree.nodes[index]
    if node.attribute("isolated") == "yes" {
      guard node.attribute("id") != nil, node.attribute("startRef") == nil else {
        throw validator.fault(index, "an isolated <ec> needs an id, without startRef")
      }
      return
    }
    guard node.attribute("id") == nil, node.attribute("startRef") != nil else {
      throw validator.fault(
        index, "an <ec> that is not isolated needs a startRef, without id; or set isolated='yes'")
    }
    if node.attribute("dir") != nil {
      throw validator.fault(index, "dir is set on an <ec> that is not isolated; remove it")
    }
    for attribute in node.attributes
    where attribute.name.contains(":") && !attribute.name.hasPrefix("xml") {
      throw validator.fault(
        index, "\(attribute.name) is set on an <ec> that is not isolated; set it on the <sc>")
    }
  }
}
